import type { Ribbon } from '../contract/ribbon.ts';
import { RIBBON_POINTS, ribbonOf, type RibbonMood } from '../core/mood/ribbon.ts';
import type { Clock, History } from '../core/ports.ts';
import type { EveningStore, Insights } from '../core/ports/dj.ts';
import { instant } from './change-state.ts';

export interface RibbonDeps {
  readonly moods: History['moods'];
  readonly insights: Pick<Insights, 'moods'>;
  readonly evenings: Pick<EveningStore, 'startedMs' | 'songs'>;
  readonly clock: Clock;
}

const HOUR_MS = 3_600_000;
const LONGEST_MS = 6 * HOUR_MS;
/** A young evening has room to grow into: its band begins at its left end. */
const SHORTEST_MS = HOUR_MS;
/** One a minute at most is written: enough for the longest. */
const ROWS = LONGEST_MS / 60_000 + 1;

/** The evening up to now, from what the history knows. */
export function ribbonUntilNow({ moods, insights, evenings, clock }: RibbonDeps): Ribbon {
  const nowMs = clock();
  const startedMs = evenings.startedMs(nowMs) ?? nowMs;
  const fromMs = Math.max(nowMs - LONGEST_MS, startedMs);
  const toMs = Math.max(nowMs, fromMs + SHORTEST_MS);
  const span = { fromMs: fromMs - HOUR_MS, toMs: nowMs };
  const looked = new Set(insights.moods(span, { by: 'quarter', offsetMinutes: 0 }).map((row) => row.fromMs));
  const points = ribbonOf({ fromMs, nowMs, moods: moods(ROWS), looked });
  return {
    from: instant(fromMs),
    to: instant(toMs),
    moods: [...points, ...(toMs > nowMs ? [notYet(nowMs)] : [])]
      .slice(-RIBBON_POINTS)
      .map(({ atMs, mood, valence, arousal }) => ({ at: instant(atMs), mood, valence, arousal })),
    songs: evenings
      .songs(startedMs)
      .filter((song) => song.startedMs >= fromMs)
      .slice(-RIBBON_POINTS)
      .map(({ startedMs: atMs, title, artist }) => ({ at: instant(atMs), title, artist })),
  };
}

const notYet = (atMs: number): RibbonMood => ({ atMs, mood: 'none', valence: 0, arousal: 0 });
