import { aimAt } from './choose.ts';
import { CATCH_UP_MS, isOurs, isOver, leftMs, reachedMs } from './hear.ts';
import type { DjContext, DjInput, DjState } from './state.ts';
import { gap, type Point } from './target.ts';

/** The next song is put behind the current one this long before its end: late, so that it fits the room as it is then. */
const HAND_OVER_MS = 10_000;
/** Whoever has just come in is soon read: the next song waits for that, while there is time. */
const SETTLING_MS = 4000;
/** So much of the song must be left for the next one to be put behind it in time. */
const LEAST_LEFT_MS = 4000;
/** On its first start the box reads songs before it knows how they sound: so long does the first song wait to be understood. */
const FIRST_SONG_WAITS_MS = 8000;
/** A song this near its end is not worth cutting. */
const CUT_LEFT_MS = 30_000;
/** Below this a mood is not sure enough to cut a song. */
const CUT_CONFIDENCE = 0.6;

/** When and how a song is wanted now. */
export interface Moment {
  readonly kind: 'play' | 'enqueue';
  readonly cutsIn: boolean;
}

const PLAY: Moment = { kind: 'play', cutsIn: false };

/** What is to be done about songs now; null = nothing. */
export function momentOf(state: DjState, input: DjInput, context: DjContext): Moment | null {
  if (input.kind === 'skip' || input.kind === 'play') return PLAY;
  const { atMs } = input;
  if (state.retreat !== null || isTooEarly(state, atMs, context)) return null;
  const { playback } = state;
  if (playback === null) return null;
  if (playback.state === 'playing') {
    if (shouldCutIn(state, atMs, context)) return { kind: 'play', cutsIn: true };
    return shouldQueue(state, atMs) ? { kind: 'enqueue', cutsIn: false } : null;
  }
  if (state.wantedMs !== null && atMs - state.wantedMs >= CATCH_UP_MS) return PLAY;
  const ended = playback.state === 'stopped' ? !state.resting : isOver(playback, atMs);
  return ended && atMs - state.askedMs >= CATCH_UP_MS && !isEmptyFor(state, atMs, context) ? PLAY : null;
}

function isTooEarly({ heardMs }: DjState, atMs: number, { library }: DjContext): boolean {
  return heardMs !== null && atMs - heardMs < FIRST_SONG_WAITS_MS && library.unknown.length === library.tracks.length;
}

function shouldQueue(state: DjState, atMs: number): boolean {
  const left = state.playback === null ? null : leftMs(state.playback, atMs);
  if (!isOurs(state) || state.next !== null || left === null || left > HAND_OVER_MS) return false;
  return left <= LEAST_LEFT_MS || !isSettling(state, atMs);
}

/** People are there, but what they feel was not clear for so short a time that it may become so. */
function isSettling({ room }: DjState, atMs: number): boolean {
  return room?.mood === 'unsure' && atMs - room.sinceMs < SETTLING_MS;
}

/** The room has turned far from what plays, surely and for a while, since this song was chosen. Everything else waits for the next song. */
function shouldCutIn(state: DjState, atMs: number, context: DjContext): boolean {
  const { settings } = context;
  const { room, playback, current } = state;
  if (!settings.cutIn || settings.moodOverride !== 'auto' || state.next !== null || !isOurs(state)) return false;
  if (room === null || playback === null || current === null) return false;
  if (room.mood === 'none' || room.mood === 'unsure' || room.confidence < CUT_CONFIDENCE) return false;
  const lastedMs = atMs - room.sinceMs;
  if (current.chosenMs >= room.sinceMs || lastedMs < settings.cutInAfterSeconds * 1000) return false;
  if (atMs - state.cutMs < settings.cutInEveryMinutes * 60_000) return false;
  if (reachedMs(playback, atMs) < settings.cutInSongSeconds * 1000) return false;
  if ((leftMs(playback, atMs) ?? 0) <= CUT_LEFT_MS) return false;
  const { aim } = aimAt(state, { atMs, context, cutsIn: true });
  return gap(pointOfSong(state, context) ?? aim, aim) >= settings.cutInGap;
}

/** Where the song that plays lies; where it was aimed when nobody knows it. */
function pointOfSong({ current, target }: DjState, { library }: DjContext): Point | null {
  const i = library.numberOf.uri.get(current?.uri ?? '');
  return (i === undefined ? null : library.tracks[i]!.features) ?? target;
}

/** The room has been empty for so long that the music is to wait, if the owner wants it so. */
export function isEmptyFor({ room, companyMs }: DjState, atMs: number, { settings }: DjContext): boolean {
  if (settings.emptyRoom !== 'pause' || room?.mood !== 'none') return false;
  return atMs - Math.max(room.sinceMs, companyMs ?? room.sinceMs) >= settings.emptyMinutes * 60_000;
}
