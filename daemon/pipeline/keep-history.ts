import type { BoxState } from '../contract/state.ts';
import type { History } from '../core/ports.ts';
import type { Alive } from '../lib/loop.ts';
import type { StateDeps } from './change-state.ts';
import { every, type Wait } from './every.ts';
import { isHeard } from './initial-state.ts';
import { runTogether } from './run-together.ts';

export interface KeepHistoryDeps extends StateDeps {
  readonly history: History;
  readonly wait: Wait;
}

/** One row a minute at most: what people can feel, and what a memory card bears for years. */
const MOOD_EVERY_MS = 60_000;
const CHECK_MS = 5000;
/** Whoever left a song this near its end has heard it. */
const HEARD_SLACK_MS = 15_000;

/** Changes of mood, and songs with their reasons → the history. */
export async function keepHistory(deps: KeepHistoryDeps, signal: AbortSignal, alive: Alive): Promise<void> {
  const moods = openMoods(deps);
  const plays = openPlays(deps);
  await runTogether(signal, [
    async (stop) => {
      for await (const state of deps.store.changes(stop)) {
        moods(state);
        if (isHeard(state)) plays(state);
        alive();
      }
    },
    // A change that came too early for its row is written when the minute is over, even when nothing else happens.
    (stop) =>
      every({ ms: CHECK_MS, wait: deps.wait }, stop, () => {
        moods(deps.store.get());
        alive();
      }),
  ]);
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

function openPlays({ history, clock }: KeepHistoryDeps): Keep {
  const last = history.plays(1)[0];
  let open = last?.endedMs === null ? last.uri : null;
  let before: BoxState['playback'] | null = null;
  return ({ playback, room }) => {
    const atMs = clock();
    const { track } = playback;
    const previous = before;
    before = playback;
    if (playback.state === 'stopped' || track === null) {
      if (open === null) return;
      history.endPlay(atMs, previous !== null && wasHeard(previous, atMs) ? 'played' : 'stopped');
      open = null;
      return;
    }
    if (playback.state !== 'playing' || track.uri === open) return;
    if (open !== null && previous !== null) history.endPlay(atMs, wasHeard(previous, atMs) ? 'played' : 'skipped');
    const { uri, title, artist } = track;
    history.startPlay({ startedMs: atMs, uri, title, artist, reason: playback.reason, roomMood: room.mood });
    open = uri;
  };
}

function wasHeard({ track, positionMs, positionAt, state }: BoxState['playback'], atMs: number): boolean {
  if (track === null) return false;
  const reachedMs = positionMs + (state === 'playing' ? atMs - Date.parse(positionAt) : 0);
  return reachedMs >= track.durationMs - HEARD_SLACK_MS;
}
