import type { BoxState, HealthEntry } from '../contract/state.ts';
import type { Calls } from '../contract/calls.ts';
import type { Config } from '../contract/config.ts';
import type { SetupStep } from '../contract/setup.ts';
import type { OwnerSettings } from '../core/ports.ts';
import { instant } from './change-state.ts';
import { opensAtStart, privacyOf, rulesOf } from './guard-privacy.ts';
import { OK } from './health.ts';

export interface BoxInfo {
  readonly id: string;
  readonly version: string;
  readonly startedMs: number;
  readonly sandbox: boolean;
  readonly phoneUrl: string;
  readonly config: Pick<
    Config,
    'name' | 'languages' | 'kiosk' | 'dj' | 'library' | 'spotify' | 'venue' | 'privacy' | 'history' | 'mood' | 'guests'
  >;
  /** The configuration names the direction: what the owner chose on the phone waits until it no longer does. */
  readonly directionLocked: boolean;
  /** The same for the arc of the evening. */
  readonly arcLocked: boolean;
  /** The configuration says whether songs with explicit words may be chosen. */
  readonly explicitLocked: boolean;
  /** Somebody owns the box; left out: nobody yet. */
  readonly claimed?: boolean;
  /** As the last run left them. */
  readonly owner: OwnerSettings;
  readonly setup: SetupStep;
  /** Songs on the box already. */
  readonly tracks: number;
  readonly understood: number;
}

/** Before the ledger was asked. */
const NO_CALLS: Calls = {
  level: 'plenty',
  used: 0,
  budget: 0,
  byPurpose: { playback: 0, follow: 0, account: 0, playlist: 0, library: 0 },
  moreAt: null,
  loweredAt: null,
};

const starting: HealthEntry = { state: 'degraded', message: 'Starting.', remedy: '' };

/** When the player was last heard of, before it was. */
const NEVER = instant(0);

/** False until the player has said for the first time what it does: that nothing plays is not known before. */
export const isHeard = ({ playback }: BoxState): boolean => playback.positionAt !== NEVER;

/** The snapshot before anything was seen or heard. */
export function initialState(info: BoxInfo): BoxState {
  const at = instant(info.startedMs);
  const { config, owner } = info;
  return {
    schemaVersion: 1,
    seq: 0,
    at,
    box: {
      id: info.id,
      name: config.name,
      version: info.version,
      startedAt: at,
      sandbox: info.sandbox,
      phoneUrl: info.phoneUrl,
      joinCode: '',
      languages: config.languages,
      playsInBrowser: config.spotify.browserPlayer,
      joinTicket: '',
    },
    kiosk: { ...config.kiosk, quietFrom: config.dj.quietFrom, quietUntil: config.dj.quietUntil },
    people: { you: 'owner', claimed: info.claimed ?? false, revision: 0, asking: [] },
    pairing: { stage: 'idle', at },
    camera: {
      on: opensAtStart(rulesOf(config), owner.cameraOn),
      source: 'none',
      name: '',
      looksPerSecond: 0,
      framesPerSecond: 0,
      brightness: 0,
    },
    privacy: privacyOf(info),
    guests: { ...config.guests, calmer: 0, livelier: 0 },
    setup: info.setup,
    room: { mood: 'none', valence: 0, arousal: 0, confidence: 0, people: 0, since: at },
    faces: [],
    playback: {
      state: 'stopped',
      track: null,
      positionMs: 0,
      positionAt: NEVER,
      reason: '',
      next: null,
      chosenAt: null,
      device: null,
      volumePercent: null,
    },
    dj: {
      direction: info.directionLocked ? config.dj.direction : (owner.direction ?? config.dj.direction),
      directionLocked: info.directionLocked,
      ...overrideOf(owner, info.startedMs),
      arc: info.arcLocked ? config.dj.arc : (owner.arc ?? config.dj.arc),
      arcLocked: info.arcLocked,
      steppedBackSince: null,
      lead: '',
      savedEvening: null,
      target: null,
      understood: info.understood,
      tracks: info.tracks,
    },
    library: {
      state: 'idle',
      phase: '',
      done: 0,
      total: 0,
      lastSyncAt: null,
      goesOnAt: null,
      explicitAllowed: info.explicitLocked
        ? config.library.explicit
        : (owner.explicitAllowed ?? config.library.explicit),
      explicitLocked: info.explicitLocked,
    },
    account: { state: info.sandbox ? 'sandbox' : 'none', name: '', consentEndsAt: null, daysLeft: null },
    calls: NO_CALLS,
    health: {
      camera: starting,
      vision: starting,
      player: starting,
      account: starting,
      library: starting,
      broker: starting,
      clock: OK,
      disk: OK,
      calls: starting,
    },
  };
}

/** A pick that ended while the box was off is over. */
function overrideOf(
  { moodOverride, moodOverrideUntilMs }: OwnerSettings,
  nowMs: number,
): Pick<BoxState['dj'], 'moodOverride' | 'moodOverrideUntil'> {
  if (moodOverrideUntilMs === null) return { moodOverride, moodOverrideUntil: null };
  return moodOverrideUntilMs <= nowMs
    ? { moodOverride: 'auto', moodOverrideUntil: null }
    : { moodOverride, moodOverrideUntil: instant(moodOverrideUntilMs) };
}
