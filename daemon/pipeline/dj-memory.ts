import { EVENING_GAP_MS } from '../core/dj/choose.ts';
import type { Seed } from '../core/dj/seed.ts';
import { played, startDj, type Chosen, type DjState, type Memory } from '../core/dj/state.ts';
import { withTempo } from '../core/dj/target.ts';
import { tasteOf } from '../core/dj/taste.ts';
import type { Clock, History } from '../core/ports.ts';
import type { CourseStore, KeptCourse, TasteStore } from '../core/ports/dj.ts';
import { CHOSEN_BY_PEOPLE } from './follow-player.ts';

export interface MemoryDeps {
  readonly history: Pick<History, 'plays'>;
  readonly taste: Pick<TasteStore, 'lessons'>;
  readonly course: Pick<CourseStore, 'read'>;
  readonly clock: Clock;
  readonly learnHalfLifeDays: number;
  /** Unsigned 32 bits: makes this evening differ from the last. */
  readonly seed: number;
}

type Play = ReturnType<History['plays']>[number];

/** How much of the past a restarted DJ must know so as not to repeat itself. */
const REMEMBERED = 1000;
const DAY_MS = 86_400_000;

/** The DJ as it was when the box was last on, as far as the history tells. */
export function recallDj({ history, taste, course, clock, learnHalfLifeDays, seed }: MemoryDeps): DjState {
  const plays = history.plays(REMEMBERED);
  const [last, ...before] = plays;
  const current = last === undefined || last.endedMs !== null || last.reason === CHOSEN_BY_PEOPLE ? null : chosen(last);
  return startDj(seed, {
    recent: plays.map((play) => played(play, play.startedMs)).reverse(),
    past: (current === null ? plays : before).map(chosen).reverse(),
    current,
    eveningMs: eveningOf(plays),
    taste: tasteOf(taste.lessons(), learnHalfLifeDays * DAY_MS),
    ...courseOf(course.read(), clock()),
  });
}

/** Direction and lead are of an evening, which a restart does not end; the volume is owed until it is put back. */
function courseOf(kept: KeptCourse | null, nowMs: number): Pick<Memory, 'target' | 'lead' | 'hush'> {
  if (kept === null) return {};
  const { atMs, target, lead } = kept;
  const hush = kept.hush === null ? null : { ...kept.hush, setMs: Math.min(atMs, nowMs) };
  if (Math.abs(nowMs - atMs) > EVENING_GAP_MS) return { hush };
  return {
    target: target === null ? null : withTempo(target),
    lead: lead === null ? null : { by: seedOf(lead), songs: lead.songs },
    hush,
  };
}

/** What of the DJ's mind is to be there after a restart. */
export const keptCourse = ({ target, lead, hush }: DjState, atMs: number): KeptCourse => ({
  atMs,
  target: target === null ? null : { valence: target.valence, energy: target.energy },
  lead: lead === null ? null : { ...leadOf(lead.by), title: lead.by.title, songs: lead.songs },
  hush: hush === null ? null : { fromPercent: hush.fromPercent, atPercent: hush.atPercent },
});

const seedOf = ({ kind, key, title }: NonNullable<KeptCourse['lead']>): Seed =>
  kind === 'song' ? { kind, uri: key, title } : { kind, source: key, title };

const leadOf = (by: Seed): Pick<NonNullable<KeptCourse['lead']>, 'kind' | 'key'> =>
  by.kind === 'song' ? { kind: by.kind, key: by.uri } : { kind: by.kind, key: by.source };

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
