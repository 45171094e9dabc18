import type { BoxState } from '../contract/state.ts';
import { movedTowards } from '../core/dj/moved.ts';
import type { History } from '../core/ports.ts';
import type { HistoryKind, Insights, Keepsakes } from '../core/ports/dj.ts';
import type { Nights } from '../core/ports/library.ts';
import type { Alive } from '../lib/loop.ts';
import type { StateDeps } from './change-state.ts';
import { every, type Wait } from './every.ts';
import { isHeard } from './initial-state.ts';
import { openTimes } from './keep-times.ts';
import { runTogether } from './run-together.ts';

export interface KeepHistoryDeps extends StateDeps {
  readonly history: History;
  readonly insights: Pick<Insights, 'addTime'>;
  readonly keepsakes: Pick<Keepsakes, 'prune' | 'expire'>;
  /** How many days each kind is kept. */
  readonly keepDays: Readonly<Record<HistoryKind, number>>;
  /** When to forget. */
  readonly nights: Nights;
  /** True of a song that ended the one before early, because the room had turned: nobody skipped that one. */
  readonly cutIn: (uri: string) => boolean;
  readonly wait: Wait;
}

/** One row a minute at most: what people can feel, and what a memory card bears for years. */
const MOOD_EVERY_MS = 60_000;
const CHECK_MS = 5000;
/** Whoever left a song this near its end has heard it. */
const HEARD_SLACK_MS = 15_000;
const DAY_MS = 86_400_000;
/** A machine that slept through the night wakes with the old rows. */
const LATE_MS = DAY_MS + 3_600_000;

/** Changes of mood, and songs with their reasons → the history. */
export async function keepHistory(deps: KeepHistoryDeps, signal: AbortSignal, alive: Alive): Promise<void> {
  const moods = openMoods(deps);
  const plays = openPlays(deps);
  const times = openTimes(deps);
  const forget = openForgetting(deps);
  forget.now();
  await runTogether(signal, [
    async (stop) => {
      for await (const state of deps.store.changes(stop)) {
        moods(state);
        times.keep(state);
        if (isHeard(state)) plays(state);
        alive();
      }
    },
    // A change that came too early for its row is written when the minute is over, even when nothing else happens.
    (stop) =>
      every({ ms: CHECK_MS, wait: deps.wait }, stop, () => {
        moods(deps.store.get());
        times.keep(deps.store.get());
        forget.ifLate();
        alive();
      }),
    async (stop) => {
      const nights = deps.nights.nights(stop)[Symbol.asyncIterator]();
      while ((await nights.next()).done !== true) forget.now();
    },
  ]);
  times.close();
}

/** At a start, each night, and a little later where a night was missed. */
function openForgetting({ keepsakes, keepDays, clock }: KeepHistoryDeps): { now: () => void; ifLate: () => void } {
  let doneMs = clock();
  const now = (): void => {
    doneMs = clock();
    keepsakes.expire(doneMs);
    const before = (kind: HistoryKind): number => doneMs - keepDays[kind] * DAY_MS;
    keepsakes.prune({ moods: before('moods'), plays: before('plays'), taste: before('taste') });
  };
  return {
    now,
    ifLate: () => {
      if (Math.abs(clock() - doneMs) >= LATE_MS) now();
    },
  };
}

type Keep = (state: BoxState) => void;

function openMoods({ history, clock }: KeepHistoryDeps): Keep {
  const last = history.moods(1)[0];
  let written = last === undefined ? null : { mood: last.mood, atMs: last.atMs };
  return ({ room }) => {
    const atMs = clock();
    // A clock that was set back must not stop the history.
    const tooSoon = written !== null && atMs >= written.atMs && atMs - written.atMs < MOOD_EVERY_MS;
    if (room.mood === written?.mood || tooSoon) return;
    const { mood, valence, arousal, confidence, people } = room;
    history.addMood({ atMs, mood, valence, arousal, confidence, people });
    written = { mood, atMs };
  };
}

function openPlays({ history, clock, cutIn }: KeepHistoryDeps): Keep {
  const last = history.plays(1)[0];
  let open = last?.endedMs === null ? last.uri : null;
  let before: BoxState['playback'] | null = null;
  /** How the room was when the open play began; null when that was before this start. */
  let began: Pick<BoxState, 'room' | 'dj'> | null = null;
  const end = (atMs: number, outcome: 'played' | 'skipped' | 'stopped', room: BoxState['room']): void => {
    history.endPlay(atMs, outcome, began === null ? null : movedTowards(began.dj.direction, began.room, room));
    began = null;
  };
  return ({ playback, room, dj }) => {
    const atMs = clock();
    const { track } = playback;
    const previous = before;
    before = playback;
    if (playback.state === 'stopped' || track === null) {
      if (open === null) return;
      end(atMs, previous !== null && wasHeard(previous, atMs) ? 'played' : 'stopped', room);
      open = null;
      return;
    }
    if (playback.state !== 'playing' || track.uri === open) return;
    if (open !== null && previous !== null) {
      const left = cutIn(track.uri) ? 'stopped' : 'skipped';
      end(atMs, wasHeard(previous, atMs) ? 'played' : left, room);
    }
    const { uri, title, artist } = track;
    const { direction } = dj;
    history.startPlay({ startedMs: atMs, uri, title, artist, reason: playback.reason, roomMood: room.mood, direction });
    open = uri;
    began = { room, dj };
  };
}

function wasHeard({ track, positionMs, positionAt, state }: BoxState['playback'], atMs: number): boolean {
  if (track === null) return false;
  const reachedMs = positionMs + (state === 'playing' ? atMs - Date.parse(positionAt) : 0);
  return reachedMs >= track.durationMs - HEARD_SLACK_MS;
}
