import { sharesOf } from '../../contract/affect.ts';
import type { Config } from '../../contract/config.ts';
import type { RoomMoodName, ShownMood } from '../../contract/mood.ts';
import type { Box, RoomSeen } from '../../contract/vision.ts';
import type { RoomMood } from '../ports.ts';
import { isReadable, smoothFace, type FaceTrack } from './face.ts';
import { holdMood, type Hold } from './hold.ts';
import { callFace, tell } from './tell.ts';
import { meanOf } from './weigh.ts';

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
/** A pause between two looks proves nothing about what went on in it: so much of it counts at most, unless the pace is that slow. */
const BELIEVED_GAP_MS = 1000;
/** A frame may be so much older than the tick before it; further back, the clock was set. */
const CLOCK_SLACK_MS = 1000;
/** Time is told every half second: when so much passes at once, the clock was set (or the machine slept). */
const CLOCK_LEAP_MS = 10_000;

const EMPTY_HOLD: Hold = { mood: 'unsure', leads: {} };

/** The empty room. `none` has no valence, arousal or confidence: they are 0. */
export function openRoom(atMs: number): RoomState {
  const room: RoomMood = { mood: 'none', valence: 0, arousal: 0, confidence: 0, people: 0, sinceMs: atMs };
  return { atMs, look: null, tracks: [], company: null, hold: EMPTY_HOLD, room };
}

/** Takes in one look. The same evening gives the same moods from 2 to 30 looks a second. */
export function foldRoom(before: RoomState, seen: RoomSeen, settings: MoodSettings): RoomFold {
  const { atMs } = seen;
  const state = byTheClock(before, atMs);
  const sinceLastMs = state.look === null ? 0 : Math.min(SLOWEST_PACE_MS, Math.max(0, atMs - state.look.atMs));
  const believedMs = Math.min(sinceLastMs, Math.max(BELIEVED_GAP_MS, 2 * (state.look?.sinceLastMs ?? 0)));
  // Counting from the start again means a new vision process, whose track numbers name other people.
  const restarted = state.look !== null && seen.seq <= state.look.seq;
  const known = new Map(restarted ? [] : state.tracks.map((face) => [face.track, face]));
  const lingerMs = Math.max(LINGER_MS, 2 * sinceLastMs);
  const { smoothingMs } = settings;
  const now = seen.faces.map((face) => call(smoothFace(known.get(face.track), face, { atMs, smoothingMs }), settings));
  for (const face of now) known.delete(face.track);
  const lingering = [...known.values()].filter((face) => atMs - face.seenMs <= lingerMs);
  const company = now.length > 0 ? { faceMs: atMs, arrivedMs: state.company?.arrivedMs ?? atMs } : state.company;
  const look = { seq: seen.seq, atMs, sinceLastMs };
  // A frame is a little older than the tick that came before it.
  const nowMs = Math.max(atMs, state.atMs);
  return settle({ ...state, look, tracks: [...now, ...lingering], company }, { atMs: nowMs, settings, believedMs });
}

/** Time passed without a look: the room empties even when the eyes are shut. Call it about twice a second. */
export function foldTick(before: RoomState, atMs: number, settings: MoodSettings): RoomFold {
  const state = byTheClock(before, atMs);
  return settle(state, { atMs: Math.max(atMs, state.atMs), settings, believedMs: null });
}

/** Carries all times over to a clock that was set: the people are still there, and feel as they did. */
function byTheClock(state: RoomState, atMs: number): RoomState {
  const leapMs = atMs - state.atMs;
  if (leapMs >= -CLOCK_SLACK_MS && leapMs <= CLOCK_LEAP_MS) return state;
  const { look, company, room, tracks } = state;
  return {
    ...state,
    atMs,
    look: look && { ...look, atMs: look.atMs + leapMs },
    company: company && { faceMs: company.faceMs + leapMs, arrivedMs: company.arrivedMs + leapMs },
    room: { ...room, sinceMs: room.sinceMs + leapMs },
    tracks: tracks.map((face) => ({ ...face, seenMs: face.seenMs + leapMs })),
  };
}

interface Moment {
  readonly atMs: number;
  readonly settings: MoodSettings;
  /** How long the look that came speaks for; null when none came: only evidence lets a mood gain ground. */
  readonly believedMs: number | null;
}

function settle(state: RoomState, { atMs, settings, believedMs }: Moment): RoomFold {
  const emptyAfterMs = Math.max(settings.emptyAfterMs, 2 * (state.look?.sinceLastMs ?? 0));
  if (state.company === null || atMs - state.company.faceMs >= emptyAfterMs) {
    const empty = openRoom(atMs);
    const room = state.room.mood === 'none' ? state.room : empty.room;
    return { state: { ...empty, look: state.look, room }, room, faces: [] };
  }
  const moods = meanOf(state.tracks, settings);
  const settling = state.hold.mood === 'unsure' && atMs - state.company.arrivedMs <= settings.dwellMs;
  const marks = settling ? { ...settings, margin: 0, dwellMs: Math.min(SETTLE_MS, settings.dwellMs) } : settings;
  const isJudged = believedMs !== null && state.tracks.length > 0;
  const evidence = { shares: sharesOf(moods), elapsedMs: believedMs ?? 0, settings: marks };
  const hold = isJudged ? holdMood(state.hold, evidence) : state.hold;
  const next: RoomState = { ...state, atMs, hold };
  const room = state.tracks.length > 0 ? publish(next, moods, settings) : { ...state.room, people: 0 };
  return { state: { ...next, room }, room, faces: facesOf(state.tracks, settings) };
}

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
  const told = tell(state.hold.mood, moods, settings);
  return { ...told, people, sinceMs: since(told.mood) };
}

/** A face that cannot be read is somebody, but not a mood. */
const call = (face: FaceTrack, settings: MoodSettings): FaceTrack => ({
  ...face,
  called: isReadable(face) ? callFace(face.called, face.moods, settings) : 'unsure',
});

function facesOf(tracks: readonly FaceTrack[], settings: MoodSettings): readonly FaceMood[] {
  const hidden = tracks.length < settings.minimumGroup;
  return tracks.map((face) => {
    const { track, box, moods, called } = face;
    if (hidden || !isReadable(face)) return { track, box, mood: 'unsure', confidence: 0 };
    const { mood, confidence } = tell(called, moods, settings);
    return { track, box, mood, confidence };
  });
}
