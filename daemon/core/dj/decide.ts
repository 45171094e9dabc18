import { nextHeading, type Heading } from './heading.ts';
import { allowed, pick } from './rank.ts';
import { explain } from './reason.ts';
import { remember } from './state.ts';
import type { Chosen, DjContext, DjEffect, DjInput, DjPlayback, DjState, DjStep } from './state.ts';
import { gap, NEAR, towards, withTempo, type Target } from './target.ts';

/** The next song is put behind the current one this long before its end: late, so that it fits the room as it is then. */
const HAND_OVER_MS = 10_000;
/** Whoever has just come in is soon read: the next song waits for that, while there is time. */
const SETTLING_MS = 4000;
/** So much of the song must be left for the next one to be put behind it in time. */
const LEAST_LEFT_MS = 4000;
/** Upstream may report the old state for this long after a start. */
const CATCH_UP_MS = 5000;
/** A pause this near to the end is the end: some players stop so. */
const END_SLACK_MS = 2000;

/** On its first start the box reads songs before it knows how they sound: so long does the first song wait to be understood. */
const FIRST_SONG_WAITS_MS = 8000;

/** Epoch ms → how much of the song is left; null when it cannot be said. */
function leftMs(playback: DjPlayback, atMs: number): number | null {
  if (playback.track === null || playback.track.durationMs <= 0) return null;
  const passedMs = playback.state === 'playing' ? Math.max(0, atMs - playback.atMs) : 0;
  return playback.track.durationMs - playback.positionMs - passedMs;
}

/** The song has run to its end, whatever the player calls that. */
function isOver(playback: DjPlayback, atMs: number): boolean {
  const left = leftMs(playback, atMs);
  return left !== null && left <= END_SLACK_MS;
}

type Heard = Extract<DjInput, { kind: 'playback' }>;

/**
 * One step: what the DJ learns from the input, and what should be done now. Nothing here touches the world; `confirm` each effect that was
 * carried out, and only those: an effect that failed is decided again at the next input.
 */
export function decide(before: DjState, input: DjInput, context: DjContext): DjStep {
  const state = learn(before, input);
  const wish = isTooEarly(state, input, context) ? null : wishOf(state, input);
  const effect = wish === null ? null : choose(state, { kind: wish, atMs: input.atMs, context, input });
  return { state, effects: effect === null ? [] : [effect] };
}

function learn(before: DjState, input: DjInput): DjState {
  if (input.kind === 'room') return { ...before, room: input.room };
  if (input.kind !== 'playback') return before;
  const { playback } = input;
  const heard: DjState = { ...before, heardMs: before.heardMs ?? input.atMs };
  if (playback.atMs < heard.askedMs) return heard;
  return follow({ ...heard, resting: isResting(before, input) }, input);
}

/** Paused before its end, or stopped after that: players forget a song that was paused for long. */
function isResting({ resting }: DjState, { atMs, playback }: Heard): boolean {
  if (playback.state === 'stopped') return resting;
  return playback.state === 'paused' && !isOver(playback, atMs);
}

function follow(state: DjState, input: Heard): DjState {
  const { playback } = input;
  const heard = playback.state === 'stopped' ? null : playback.track;
  if (heard === null || heard.uri === state.current?.uri) return { ...state, playback };
  if (heard.uri === state.next?.uri) return { ...state, playback, current: state.next, next: null };
  // Someone else's song, or an old report while ours is starting.
  if (input.atMs - state.askedMs < CATCH_UP_MS) return state;
  const again = state.playback?.track?.uri === heard.uri;
  return { ...state, playback, current: null, recent: again ? state.recent : remember(state.recent, heard) };
}

function isTooEarly({ heardMs }: DjState, { kind, atMs }: DjInput, { tracks }: DjContext): boolean {
  if (kind === 'skip' || kind === 'play' || heardMs === null || atMs - heardMs >= FIRST_SONG_WAITS_MS) return false;
  return tracks.every(({ features }) => features === null);
}

function wishOf(state: DjState, input: DjInput): DjEffect['kind'] | null {
  if (input.kind === 'skip' || input.kind === 'play') return 'play';
  const { playback } = state;
  if (playback === null) return null;
  if (playback.state === 'playing') {
    const left = leftMs(playback, input.atMs);
    const ours = state.current !== null && playback.track?.uri === state.current.uri;
    if (!ours || state.next !== null || left === null || left > HAND_OVER_MS) return null;
    return left > LEAST_LEFT_MS && isSettling(state, input.atMs) ? null : 'enqueue';
  }
  const ended = playback.state === 'stopped' ? !state.resting : isOver(playback, input.atMs);
  return ended && input.atMs - state.askedMs >= CATCH_UP_MS ? 'play' : null;
}

/** People are there, but what they feel was not clear for so short a time that it may become so. */
function isSettling({ room }: DjState, atMs: number): boolean {
  return room?.mood === 'unsure' && atMs - room.sinceMs < SETTLING_MS;
}

interface Wish {
  readonly kind: DjEffect['kind'];
  readonly atMs: number;
  readonly context: DjContext;
  readonly input: DjInput;
}

function choose(state: DjState, { kind, atMs, context, input }: Wish): DjEffect | null {
  // What waited behind the last song was not started by the player: start it ourselves. A skip takes another one, since it will still come.
  if (kind === 'play' && input.kind !== 'skip' && state.next !== null) {
    return { kind, uri: state.next.uri, reason: state.next.reason, song: state.next, atMs, turn: null };
  }
  const { settings, tracks } = context;
  const heading = nextHeading(state, settings);
  const from = state.target;
  const target = withTempo(from === null ? heading.goal : towards(from, heading.goal, settings.maxStep));
  const chance = { variety: settings.variety, seed: state.seed };
  const picked = pick(allowed(tracks, state.recent, settings), target, chance);
  if (picked === null) return null;
  const { uri, title, artist, durationMs } = picked.track;
  const reason = explain(picked.track, heading, target);
  const song: Chosen = { uri, title, artist, durationMs, reason };
  return { kind, uri, reason, song, atMs, turn: { seed: picked.seed, heading, target } };
}

/** Leading begins once a song has met people where they are. */
function advance(heading: Heading, target: Target): Heading {
  const met = heading.led > 0 || gap(target, heading.goal) <= NEAR;
  return { ...heading, songs: heading.songs + 1, led: met ? heading.led + 1 : 0 };
}

/** The DJ after an effect was carried out. */
export function confirm(state: DjState, effect: DjEffect): DjState {
  const { song, turn, atMs } = effect;
  const turned: DjState =
    turn === null
      ? state
      : {
          ...state,
          seed: turn.seed,
          target: turn.target,
          heading: advance(turn.heading, turn.target),
          recent: remember(state.recent, song),
        };
  if (effect.kind === 'enqueue') return { ...turned, next: song };
  const next = state.next?.uri === song.uri ? null : state.next;
  const playback: DjPlayback = { state: 'playing', track: song, positionMs: 0, atMs };
  return { ...turned, current: song, next, playback, resting: false, askedMs: atMs };
}

/** Why this song plays, or null when the DJ did not choose it. */
export function reasonFor(state: DjState, uri: string): string | null {
  if (state.current?.uri === uri) return state.current.reason;
  return state.next?.uri === uri ? state.next.reason : null;
}
