import type { BoxState } from '../../../daemon/contract/state.ts';
import { isQuiet } from './quiet.ts';
import { sceneOf } from './scene.ts';
import { stoppersOf } from './troubles.ts';

/** What the kiosk shows. The first four share one layout, the stage; each of the others takes the whole screen for one thing. */
export const SCREENS = [
  'playing',
  'empty',
  'camera-off',
  'first-run',
  'notice',
  'tap-to-start',
  'pairing',
  'needs-owner',
  'offline',
  'night',
] as const;
export type Screen = (typeof SCREENS)[number];

export interface Circumstances {
  readonly state: BoxState;
  /** When the box stopped answering, epoch ms; null while it does. */
  readonly lostSinceMs: number | null;
  /** When somebody last touched the screen or a key; −Infinity: never. */
  readonly touchedMs: number;
  /** By the box's clock. */
  readonly nowMs: number;
  /** 0…1439, where the box stands. */
  readonly minuteOfDay: number;
}

/** A restart of the box is over sooner. */
const LOST_FOR_MS = 15_000;
const AWAKE_MS = 60_000;
const GONE_FOR_MS = 60_000;
const LONG_GONE_MS = 10 * 60_000;
/** Consent is given by then, or never. */
const CONSENT_MS = 5 * 60_000;
const NEWS_MS = 12_000;

/** The one screen that fits: what must be seen before what may. Music is stopped by none, and hidden only where it does not play. */
export function screenOf(now: Circumstances): Screen {
  const { state, lostSinceMs, nowMs } = now;
  if (isNight(now)) return 'night';
  if (lostSinceMs !== null && nowMs - lostSinceMs >= LOST_FOR_MS) return 'offline';
  if (waitsForTouch(state)) return 'tap-to-start';
  if (isPairing(state, nowMs)) return 'pairing';
  if (stoppersOf(state).length > 0) return 'needs-owner';
  const scene = sceneOf(state);
  if (isPublic(state) && scene === 'empty') return 'notice';
  if (!state.people.claimed && state.box.joinCode !== '') return 'first-run';
  if (scene === 'camera-off') return 'camera-off';
  return scene === 'empty' ? 'empty' : 'playing';
}

/** @returns true for those that share the stage: a change between them moves nothing */
export const isStage = (screen: Screen): boolean => SCREENS.indexOf(screen) < 4;

function isNight({ state, touchedMs, nowMs, minuteOfDay }: Circumstances): boolean {
  const { night, quietFrom, quietUntil } = state.kiosk;
  if (night === 'never' || nowMs - touchedMs < AWAKE_MS) return false;
  const scene = sceneOf(state);
  const goneMs = nowMs - Date.parse(state.room.since);
  if (night === 'empty') return scene === 'empty' && goneMs >= LONG_GONE_MS;
  if (!isQuiet(quietFrom, quietUntil, minuteOfDay)) return false;
  if (scene === 'empty') return goneMs >= GONE_FOR_MS;
  // Who has shut the camera's eyes and the music up has gone to bed.
  return (scene === 'camera-off' || scene === 'no-camera') && state.playback.state !== 'playing';
}

/** Only what somebody waits for: that one more guest has joined is no reason to hide the music. */
function isPairing({ pairing: { stage, at } }: BoxState, nowMs: number): boolean {
  const ageMs = nowMs - Date.parse(at);
  if (stage === 'consent') return ageMs < CONSENT_MS;
  return (stage === 'done' || stage === 'failed') && ageMs < NEWS_MS;
}

/** Where people did not choose to come: what looks at them is told before anything else. */
const isPublic = ({ privacy }: BoxState): boolean => privacy.venue !== 'home';

const waitsForTouch = ({ privacy: { optIn, cameraWanted, refusal, lookingUntil } }: BoxState): boolean =>
  optIn && cameraWanted && refusal === '' && lookingUntil === null;
