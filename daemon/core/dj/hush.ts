import { CATCH_UP_MS } from './hear.ts';
import { SAYINGS } from './reason.ts';
import { quietness } from './shape.ts';
import type { DjContext, DjEffect, DjInput, DjState, Hush } from './state.ts';

/** It comes back in steps that startle nobody, and that cost few calls. */
const RAISE_PERCENT = 10;
const RAISE_EVERY_MS = 60_000;
/** Players round, each in its own way. */
const SAME_PERCENT = 2;

type VolumeEffect = Extract<DjEffect, { kind: 'volume' }>;

/** Down once at the beginning of the quiet hours, and up again, step by step, once music plays after them. */
export function volumeNow(
  state: DjState,
  { atMs }: DjInput,
  { settings, minuteOfDay }: DjContext,
): VolumeEffect | null {
  const { playback, retreat, resting, hushed, hush } = state;
  if (retreat !== null || resting || playback?.state !== 'playing') return null;
  if (quietness(settings, minuteOfDay) < 1) return hush === null ? null : raise(hush, atMs);
  const percent = settings.quietVolumePercent;
  const now = playback.volumePercent ?? 0;
  // Who turns it up at the device itself then has done so on purpose.
  if (hushed || now <= percent) return null;
  // Quiet hours may begin again before the volume was back.
  const fromPercent = Math.max(now, hush?.fromPercent ?? 0);
  return {
    kind: 'volume',
    percent,
    reason: SAYINGS.hush(percent),
    down: true,
    atMs,
    hush: { fromPercent, atPercent: percent, setMs: atMs },
  };
}

function raise({ fromPercent, atPercent, setMs }: Hush, atMs: number): VolumeEffect | null {
  if (atMs - setMs < RAISE_EVERY_MS && atMs >= setMs) return null;
  const percent = Math.min(fromPercent, atPercent + RAISE_PERCENT);
  const hush = percent >= fromPercent ? null : { fromPercent, atPercent: percent, setMs: atMs };
  return { kind: 'volume', percent, reason: SAYINGS.loudAgain(fromPercent), atMs, down: false, hush };
}

/** The next quiet hours bring the volume down anew; and whoever touches the volume meanwhile has decided it. */
export function heedVolume(state: DjState, input: DjInput, { settings, minuteOfDay }: DjContext): DjState {
  const isQuiet = quietness(settings, minuteOfDay) === 1;
  const awake = state.hushed && !isQuiet ? { ...state, hushed: false } : state;
  return awake.hush !== null && wasTouched(awake.hush, input, state) ? { ...awake, hush: null } : awake;
}

function wasTouched({ atPercent, setMs }: Hush, input: DjInput, { askedMs }: Pick<DjState, 'askedMs'>): boolean {
  if (input.kind !== 'playback') return false;
  const { volumePercent = null, atMs } = input.playback;
  // An old report still tells of the volume before, and one from within a fade of a step on its way.
  if (volumePercent === null || atMs - Math.max(setMs, askedMs) < CATCH_UP_MS) return false;
  return Math.abs(volumePercent - atPercent) > SAME_PERCENT;
}
