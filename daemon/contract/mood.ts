import { Type, type Static } from 'typebox';

/** The net's classes, in the order of its output tensor (FER+). */
export const FER_CLASSES = [
  'neutral',
  'happiness',
  'surprise',
  'sadness',
  'anger',
  'disgust',
  'fear',
  'contempt',
] as const;
export type FerClass = (typeof FER_CLASSES)[number];

/** What a face can be shown as. */
export const SHOWN_MOODS = ['happy', 'sad', 'angry', 'neutral', 'surprised'] as const;
export type ShownMood = (typeof SHOWN_MOODS)[number];

/** What a room can be: a shown mood, `unsure` (people, but no clear answer) or `none` (nobody there). */
export const ROOM_MOODS = [...SHOWN_MOODS, 'unsure', 'none'] as const;
export type RoomMoodName = (typeof ROOM_MOODS)[number];

/** −1 (unpleasant, calm) to 1 (pleasant, excited). */
export const Bipolar = Type.Number({ minimum: -1, maximum: 1 });
/** 0 to 1, never percent. */
export const Fraction = Type.Number({ minimum: 0, maximum: 1 });
/** ISO 8601, UTC. */
export const Instant = Type.String({ format: 'date-time' });

export const ShownMoodSchema = Type.Enum([...SHOWN_MOODS]);
export const RoomMoodNameSchema = Type.Enum([...ROOM_MOODS]);

/** Where the DJ leads: with the room, up from it, or down from it. */
export const DIRECTIONS = ['match', 'lift', 'calm'] as const;
export const DirectionSchema = Type.Enum([...DIRECTIONS]);
export type Direction = Static<typeof DirectionSchema>;

/** The mood the owner pins, or `auto` to follow the room. */
export const MoodOverrideSchema = Type.Enum([...SHOWN_MOODS, 'auto']);
export type MoodOverride = Static<typeof MoodOverrideSchema>;
