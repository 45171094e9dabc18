import { affectOf, shownOf } from '../../contract/affect.ts';
import type { Config } from '../../contract/config.ts';
import { FER_CLASSES, type RoomMoodName, type ShownMood } from '../../contract/mood.ts';
import type { Box, RoomSeen } from '../../contract/vision.ts';
import type { RoomMood } from '../ports.ts';
import { smoothFace, weightOf, type FaceTrack } from './face.ts';
import { holdMood, type Hold, type Shares } from './hold.ts';

export type MoodSettings = Config['mood'];

export interface FaceMood {
  readonly track: number;
  readonly box: Box;
  readonly mood: ShownMood | 'unsure';
  readonly confidence: number;
}

/** What the fold remembers. Times are epoch ms. */
export interface RoomState {
  readonly atMs: number;
  readonly look: { readonly seq: number; readonly atMs: number; readonly sinceLastMs: number } | null;
  readonly tracks: readonly FaceTrack[];
  /** When a face was last seen, and when the first one came into the empty room; null while nobody is there. */
  readonly company: { readonly faceMs: number; readonly arrivedMs: number } | null;
  readonly hold: Hold;
  readonly room: RoomMood;
}

export interface RoomFold {
  readonly state: RoomState;
  readonly room: RoomMood;
  readonly faces: readonly FaceMood[];
}

/** A face missed for this long is still counted: detectors blink. */
const LINGER_MS = 1000;
/** Longest gap between looks that is believed to be the pace (0.2 looks a second) and not a pause. */
const SLOWEST_PACE_MS = 5000;
/** Whoever enters an empty room is answered sooner than a change of mood is. */
const SETTLE_MS = 1000;
/** A clock set back by more than this begins anew, or the room would wait for the old time to return. */
const CLOCK_SLACK_MS = 1000;

const EMPTY_HOLD: Hold = { mood: 'unsure', leads: {} };

/** The empty room. `none` has no valence, arousal or confidence: they are 0. */
export function openRoom(atMs: number): RoomState {
  const room: RoomMood = { mood: 'none', valence: 0, arousal: 0, confidence: 0, people: 0, sinceMs: atMs };
  return { atMs, look: null, tracks: [], company: null, hold: EMPTY_HOLD, room };
}

/** Takes in one look. The same evening gives the same moods from 2 to 30 looks a second. */
export function foldRoom(before: RoomState, seen: RoomSeen, settings: MoodSettings): RoomFold {
  const { atMs } = seen;
  const state = atMs < before.atMs - CLOCK_SLACK_MS ? openRoom(atMs) : before;
  const sinceLastMs = state.look === null ? 0 : Math.min(SLOWEST_PACE_MS, Math.max(0, atMs - state.look.atMs));
  // Counting from the start again means a new vision process, whose track numbers name other people.
  const restarted = state.look !== null && seen.seq <= state.look.seq;
  const known = new Map(restarted ? [] : state.tracks.map((face) => [face.track, face]));
  const lingerMs = Math.max(LINGER_MS, 2 * sinceLastMs);
  const { smoothingMs } = settings;
  const now = seen.faces.map((face) => smoothFace(known.get(face.track), face, { atMs, smoothingMs }));
  for (const face of now) known.delete(face.track);
  const lingering = [...known.values()].filter((face) => atMs - face.seenMs <= lingerMs);
  const company = now.length > 0 ? { faceMs: atMs, arrivedMs: state.company?.arrivedMs ?? atMs } : state.company;
  const look = { seq: seen.seq, atMs, sinceLastMs };
  // A frame is a little older than the tick that came before it.
  const nowMs = Math.max(atMs, state.atMs);
  return settle({ ...state, look, tracks: [...now, ...lingering], company }, { atMs: nowMs, settings, fresh: true });
}

/** Time passed without a look: the room empties even when the eyes are shut. Call it about twice a second. */
export function foldTick(before: RoomState, atMs: number, settings: MoodSettings): RoomFold {
  const state = atMs < before.atMs - CLOCK_SLACK_MS ? openRoom(atMs) : before;
  return settle(state, { atMs: Math.max(atMs, state.atMs), settings, fresh: false });
}

interface Moment {
  readonly atMs: number;
  readonly settings: MoodSettings;
  /** True when a look came: only evidence lets a mood gain ground. */
  readonly fresh: boolean;
}

function settle(state: RoomState, { atMs, settings, fresh }: Moment): RoomFold {
  const emptyAfterMs = Math.max(settings.emptyAfterMs, 2 * (state.look?.sinceLastMs ?? 0));
  if (state.company === null || atMs - state.company.faceMs >= emptyAfterMs) {
    const empty = openRoom(atMs);
    const room = state.room.mood === 'none' ? state.room : empty.room;
    return { state: { ...empty, look: state.look, room }, room, faces: [] };
  }
  const moods = meanOf(state.tracks);
  const settling = state.hold.mood === 'unsure' && atMs - state.company.arrivedMs <= settings.dwellMs;
  const marks = settling ? { ...settings, margin: 0, dwellMs: Math.min(SETTLE_MS, settings.dwellMs) } : settings;
  const judged = fresh && state.tracks.length > 0;
  const hold = judged ? holdMood(state.hold, { shares: sharesOf(moods), atMs, settings: marks }) : state.hold;
  const next: RoomState = { ...state, atMs, hold };
  const room = state.tracks.length > 0 ? publish(next, moods, settings) : { ...state.room, people: 0 };
  return { state: { ...next, room }, room, faces: facesOf(state.tracks, settings) };
}

/** Mean probabilities over the people in view, weighed; all 0 when nobody can be read. */
function meanOf(tracks: readonly FaceTrack[]): readonly number[] {
  const sum = FER_CLASSES.map(() => 0);
  let total = 0;
  for (const face of tracks) {
    const weight = weightOf(face, shownOf(face.moods).confidence);
    total += weight;
    face.moods.forEach((p, i) => (sum[i] = (sum[i] ?? 0) + p * weight));
  }
  return total > 0 ? sum.map((p) => p / total) : sum;
}

const sharesOf = (moods: readonly number[]): Shares => ({
  neutral: moods[0] ?? 0,
  happy: moods[1] ?? 0,
  surprised: moods[2] ?? 0,
  sad: moods[3] ?? 0,
  angry: moods[4] ?? 0,
});

/**
 * Fewer people than `minimumGroup`: the room is `unsure` and says nothing about them but how many they are. The fold goes on inside, so
 * that the mood is there at once when the group is large enough.
 */
function publish(state: RoomState, moods: readonly number[], settings: MoodSettings): RoomMood {
  const people = state.tracks.length;
  const since = (mood: RoomMoodName): number => (state.room.mood === mood ? state.room.sinceMs : state.atMs);
  if (people < settings.minimumGroup) {
    return { mood: 'unsure', valence: 0, arousal: 0, confidence: 0, people, sinceMs: since('unsure') };
  }
  const { mood } = state.hold;
  const confidence = mood === 'unsure' ? shownOf(moods).confidence : sharesOf(moods)[mood];
  return { mood, ...affectOf(moods), confidence: Math.min(1, confidence), people, sinceMs: since(mood) };
}

function facesOf(tracks: readonly FaceTrack[], settings: MoodSettings): readonly FaceMood[] {
  const hidden = tracks.length < settings.minimumGroup;
  return tracks.map(({ track, box, moods, quality }) => {
    const shown = shownOf(moods);
    if (hidden) return { track, box, mood: 'unsure', confidence: 0 };
    const clear = quality > 0 && shown.confidence >= settings.minConfidence;
    return { track, box, mood: clear ? shown.mood : 'unsure', confidence: Math.min(1, shown.confidence) };
  });
}
