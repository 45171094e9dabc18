import type { BoxState } from '../contract/state.ts';
import type { Clock } from '../core/ports.ts';
import type { Insights, MoodStretch } from '../core/ports/dj.ts';
import { seesRoom } from './room-seen.ts';

/** So often the time spent in a mood is written down: a power cut loses no more of it. */
const WRITE_EVERY_MS = 5 * 60_000;
/** Asked several times a minute: when more has passed at once, the clock was set or the machine slept. */
const LONGEST_STEP_MS = 60_000;

interface Open {
  readonly mood: MoodStretch['mood'];
  readonly fromMs: number;
  readonly toMs: number;
  readonly valenceMs: number;
  readonly arousalMs: number;
}

/** Adds up how long the room feels how: call it often, and `close` at the end. */
export function openTimes({
  insights,
  clock,
}: {
  readonly insights: Pick<Insights, 'addTime'>;
  readonly clock: Clock;
}): {
  readonly keep: (state: BoxState) => void;
  readonly close: () => void;
} {
  let open: Open | null = null;
  const close = (): void => {
    if (open !== null && open.toMs > open.fromMs) {
      const { mood, fromMs, toMs, valenceMs, arousalMs } = open;
      const ms = toMs - fromMs;
      insights.addTime({ mood, fromMs, toMs, valence: valenceMs / ms, arousal: arousalMs / ms });
    }
    open = null;
  };
  const begin = (mood: Open['mood'], atMs: number): Open => ({
    mood,
    fromMs: atMs,
    toMs: atMs,
    valenceMs: 0,
    arousalMs: 0,
  });
  const keep = (state: BoxState): void => {
    const nowMs = clock();
    const { mood, valence, arousal } = state.room;
    if (open !== null) {
      const ms = nowMs - open.toMs;
      if (ms < 0 || ms > LONGEST_STEP_MS) close();
      else {
        const sums = { valenceMs: open.valenceMs + valence * ms, arousalMs: open.arousalMs + arousal * ms };
        open = { ...open, ...sums, toMs: nowMs };
      }
    }
    // Nobody looked: then nothing is known, not even that nobody was there.
    const isOther = open !== null && (open.mood !== mood || !seesRoom(state));
    if (isOther || (open !== null && nowMs - open.fromMs >= WRITE_EVERY_MS)) close();
    if (open === null && seesRoom(state)) open = begin(mood, nowMs);
  };
  return { keep, close };
}
