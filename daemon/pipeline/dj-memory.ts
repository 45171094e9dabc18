import { EVENING_GAP_MS } from '../core/dj/choose.ts';
import { played, startDj, type Chosen, type DjState } from '../core/dj/state.ts';
import { tasteOf } from '../core/dj/taste.ts';
import type { History } from '../core/ports.ts';
import type { TasteStore } from '../core/ports/dj.ts';
import { CHOSEN_BY_PEOPLE } from './follow-player.ts';

export interface MemoryDeps {
  readonly history: Pick<History, 'plays'>;
  readonly taste: Pick<TasteStore, 'lessons'>;
  readonly learnHalfLifeDays: number;
  /** Unsigned 32 bits: makes this evening differ from the last. */
  readonly seed: number;
}

type Play = ReturnType<History['plays']>[number];

/** How much of the past a restarted DJ must know so as not to repeat itself. */
const REMEMBERED = 1000;
const DAY_MS = 86_400_000;

/** The DJ as it was when the box was last on, as far as the history tells. */
export function recallDj({ history, taste, learnHalfLifeDays, seed }: MemoryDeps): DjState {
  const plays = history.plays(REMEMBERED);
  const [last, ...before] = plays;
  const current = last === undefined || last.endedMs !== null || last.reason === CHOSEN_BY_PEOPLE ? null : chosen(last);
  return startDj(seed, {
    recent: plays.map((play) => played(play, play.startedMs)).reverse(),
    past: (current === null ? plays : before).map(chosen).reverse(),
    current,
    eveningMs: eveningOf(plays),
    taste: tasteOf(taste.lessons(), learnHalfLifeDays * DAY_MS),
  });
}

/** The player says how long it is. */
function chosen({ uri, title, artist, reason, startedMs }: Play): Chosen {
  return { uri, title, artist, album: '', reason, durationMs: 0, chosenMs: startedMs, cutsIn: false };
}

/** @param plays newest first */
function eveningOf(plays: readonly Play[]): number | null {
  const first = plays.findIndex(({ startedMs }, i) => {
    const earlier = plays[i + 1];
    return earlier === undefined || startedMs - earlier.startedMs > EVENING_GAP_MS;
  });
  return plays[first]?.startedMs ?? null;
}
