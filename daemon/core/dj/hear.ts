import { NO_TASTE } from './taste.ts';
import { leave, remember, type DjInput, type DjPlayback, type DjState } from './state.ts';

/** Upstream may report the old state for this long after a start. */
export const CATCH_UP_MS = 5000;
/** A pause this near to the end is the end: some players stop so. */
const END_SLACK_MS = 2000;

/** Epoch ms → how much of the song is left; null when it cannot be said. */
export function leftMs(playback: DjPlayback, atMs: number): number | null {
  if (playback.track === null || playback.track.durationMs <= 0) return null;
  return playback.track.durationMs - reachedMs(playback, atMs);
}

export const reachedMs = ({ state, positionMs, atMs: saidMs }: DjPlayback, atMs: number): number =>
  positionMs + (state === 'playing' ? Math.max(0, atMs - saidMs) : 0);

/** The song has run to its end, whatever the player calls that. */
export function isOver(playback: DjPlayback, atMs: number): boolean {
  const left = leftMs(playback, atMs);
  return left !== null && left <= END_SLACK_MS;
}

export const isOurs = ({ current, playback }: DjState): boolean =>
  current !== null && playback?.track?.uri === current.uri;

type Heard = Extract<DjInput, { kind: 'playback' }>;

/** What the DJ knows after an input. Whoever gives an order is there, seen or not. */
export function hear(before: DjState, input: DjInput): DjState {
  const state = take(before, input);
  return input.kind === 'tick' || input.kind === 'room' || input.kind === 'playback'
    ? state
    : { ...state, companyMs: input.atMs };
}

function take(before: DjState, input: DjInput): DjState {
  switch (input.kind) {
    case 'room': {
      const { room, atMs } = input;
      const company = room !== null && room.mood !== 'none';
      return { ...before, room, companyMs: company ? atMs : before.companyMs };
    }
    case 'playback':
      return hearPlayback(before, input);
    case 'paused':
      return { ...before, resting: true, waiting: false, wantedMs: null };
    case 'resumed':
      return { ...before, resting: false, waiting: false, wantedMs: input.atMs, askedMs: input.atMs };
    case 'seed':
      return { ...before, lead: input.seed === null ? null : { by: input.seed, songs: 0 } };
    case 'forget':
      return { ...before, taste: NO_TASTE, lastSkip: null };
    case 'more': {
      const song = songMeant(before, input.uri);
      return song === null
        ? before
        : { ...before, lead: { by: { kind: 'song', uri: song.uri, title: song.title }, songs: 0 } };
    }
    default:
      return before;
  }
}

/** What is to be heard now: a doubted report as well, when the time for doubt is over. */
export function due({ doubted, askedMs }: DjState, input: DjInput): DjInput {
  const { kind, atMs } = input;
  if (kind !== 'tick' || doubted === null || atMs - askedMs < CATCH_UP_MS) return input;
  return { kind: 'playback', atMs, playback: doubted };
}

/** The song somebody speaks of, if the DJ knows it. */
export function songMeant(
  { playback, past }: DjState,
  uri: string | null,
): { readonly uri: string; readonly title: string; readonly artist: string } | null {
  const playing = playback?.track ?? null;
  if (uri === null || uri === playing?.uri) return playing;
  return past.findLast((song) => song.uri === uri) ?? null;
}

function hearPlayback(before: DjState, input: Heard): DjState {
  const { playback, atMs } = input;
  const heard: DjState = { ...before, heardMs: before.heardMs ?? atMs };
  if (playback.atMs < heard.askedMs) return heard;
  const plays = playback.state === 'playing';
  const state: DjState = {
    ...heard,
    resting: isResting(before, input),
    waiting: before.waiting && !plays,
    wantedMs: plays ? null : before.wantedMs,
  };
  return follow(state, input);
}

/** Paused before its end, or stopped after that: players forget a song that was paused for long. */
function isResting({ resting }: DjState, { atMs, playback }: Heard): boolean {
  if (playback.state === 'stopped') return resting;
  return playback.state === 'paused' && !isOver(playback, atMs);
}

function follow(before: DjState, { playback, atMs }: Heard): DjState {
  const state: DjState = { ...before, doubted: null };
  const heard = playback.state === 'stopped' ? null : playback.track;
  if (heard === null || heard.uri === state.current?.uri) return { ...state, playback };
  const past = leave(state.past, state.current);
  if (heard.uri === state.next?.uri) {
    return {
      ...state,
      playback,
      past,
      current: state.next,
      next: null,
      recent: startedAt(state.recent, heard.uri, atMs),
    };
  }
  // Someone else's song, or an old report while ours is starting.
  if (atMs - state.askedMs < CATCH_UP_MS) return { ...state, doubted: playback };
  const again = state.playback?.track?.uri === heard.uri;
  return {
    ...state,
    playback,
    past,
    current: null,
    recent: again ? state.recent : remember(state.recent, heard, atMs),
  };
}

/** It was chosen a little before it began, or long before, when another song was put in front of it. */
function startedAt(recent: DjState['recent'], uri: string, atMs: number): DjState['recent'] {
  const last = recent.at(-1);
  return last?.uri === uri ? [...recent.slice(0, -1), { ...last, atMs }] : recent;
}
