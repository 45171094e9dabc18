import type { Config } from '../../contract/config.ts';
import type { Direction, MoodOverride, RoomMoodName } from '../../contract/mood.ts';
import type { RoomMood } from '../ports.ts';
import { CALMED, CALM_NEUTRAL, LIFTED, PINNED, leadFrom, pointOf, type Point } from './target.ts';

/** The configuration's `dj`, with what the owner set on the phone on top. */
export type DjSettings = Config['dj'] & {
  readonly moodOverride: MoodOverride;
  /** What guests wish for together, −1 (calmer) to 1 (livelier); nothing when left out. */
  readonly lean?: number;
};

/** `blind`: nobody looks, so that nothing can be said about the room. */
export type HeadingKind = Direction | 'pinned' | 'empty' | 'unsure' | 'blind';

/** Where the DJ is going and because of what. */
export interface Heading {
  readonly kind: HeadingKind;
  readonly mood: RoomMoodName;
  readonly confidence: number;
  readonly goal: Point;
  /** Songs chosen since the heading last changed. */
  readonly songs: number;
  /** Songs chosen since this kind of heading first met its goal, whatever the mood. */
  readonly led: number;
  /** The owner's orders under which it was taken. */
  readonly direction: Direction;
  readonly moodOverride: MoodOverride;
  /** True when the room already asks for something else, but the dwell is not over. */
  readonly held: boolean;
  /** What it asks for then is nothing: everybody has left. */
  readonly left: boolean;
  /** The mood that was pinned until just now. */
  readonly released: MoodOverride | null;
}

function kindOf(room: RoomMood | null, settings: DjSettings): HeadingKind {
  if (settings.moodOverride !== 'auto') return 'pinned';
  if (room === null) return 'blind';
  if (room.mood === 'none') return 'empty';
  return room.mood === 'unsure' ? 'unsure' : settings.direction;
}

interface Course {
  readonly heading: Heading | null;
  readonly room: RoomMood | null;
  /** Where the last song was aimed. */
  readonly target: Point | null;
}

function goalOf(kind: HeadingKind, { room, target }: Course, wish: { led: number; settings: DjSettings }): Point {
  const { moodOverride } = wish.settings;
  if (kind === 'pinned' && moodOverride !== 'auto') return PINNED[moodOverride];
  if (kind === 'empty') return CALM_NEUTRAL;
  // Not knowing is no reason to turn: stay where the music is.
  if (room === null || kind === 'unsure') return target ?? CALM_NEUTRAL;
  if (kind === 'lift') return leadFrom(pointOf(room), LIFTED, wish.led);
  if (kind === 'calm') return leadFrom(pointOf(room), CALMED, wish.led);
  return pointOf(room);
}

/**
 * The heading for the next song. A change of the room's mood is followed after `dwellTracks` songs; an order of the owner at once, and so
 * is the end of not knowing or of an empty room.
 */
export function nextHeading(course: Course, settings: DjSettings): Heading {
  const before = course.heading;
  const { direction, moodOverride } = settings;
  const kind = kindOf(course.room, settings);
  const mood = moodOverride === 'auto' ? (course.room?.mood ?? 'none') : moodOverride;
  const ordered = before?.direction !== direction || before.moodOverride !== moodOverride;
  const led = before?.kind === kind && !ordered ? before.led : 0;
  const same = before?.kind === kind && before.mood === mood && !ordered;
  const absent = before?.kind === 'empty' || before?.kind === 'unsure' || before?.kind === 'blind';
  // Not knowing holds the course anyway: it needs no waiting, and no word about a change.
  const turns = kind !== 'unsure' && kind !== 'blind';
  if (before !== null && turns && !ordered && !same && !absent && before.songs < settings.dwellTracks) {
    return { ...before, held: true, left: kind === 'empty', released: null };
  }
  const released = before?.kind === 'pinned' && kind !== 'pinned' ? before.moodOverride : null;
  const goal = goalOf(kind, course, { led, settings });
  const confidence = kind === 'pinned' ? 1 : (course.room?.confidence ?? 0);
  const songs = same ? before.songs : 0;
  return { kind, mood, confidence, goal, songs, led, direction, moodOverride, held: false, left: false, released };
}
