import { Type, type Static } from 'typebox';
import { LessonKindSchema, TasteMoodSchema } from './dj.ts';
import { Bipolar, DirectionSchema, Instant, RoomMoodNameSchema } from './mood.ts';

/** Bodies of the routes about what the DJ did, learnt and may not play. */

const Count = Type.Integer({ minimum: 0 });
const Spanned = {
  from: Type.Optional(Type.Unsafe<string>({ ...Instant, description: 'Default: 30 days ago.' })),
  to: Type.Optional(Type.Unsafe<string>({ ...Instant, description: 'Default: now.' })),
};
const limit = (most: number) =>
  Type.Integer({ minimum: 1, maximum: most, default: 20, description: 'Rows to give, at most.' });

export const SpanQuery = Type.Object(Spanned);
export type SpanQuery = Static<typeof SpanQuery>;

export const MoodTimeQuery = Type.Object({
  ...Spanned,
  by: Type.Enum(['quarter', 'hour', 'day'], {
    default: 'hour',
    description: 'A quarter of an hour, an hour or a day.',
  }),
  offsetMinutes: Type.Integer({
    minimum: -840,
    maximum: 840,
    default: 0,
    description: 'How far east of Greenwich days begin.',
  }),
});
export const MoodTimes = Type.Object({
  moods: Type.Array(
    Type.Object({
      from: Instant,
      mood: RoomMoodNameSchema,
      seconds: Type.Number({ minimum: 0 }),
      /** Means over that time. */
      valence: Bipolar,
      arousal: Bipolar,
    }),
  ),
});
export type MoodTimesShown = Static<typeof MoodTimes>;

const Song = { uri: Type.String(), title: Type.String(), artist: Type.String() };

export const SongsQuery = Type.Object({ ...Spanned, limit: limit(200) });
export const SongsByMood = Type.Object({
  songs: Type.Array(Type.Object({ mood: RoomMoodNameSchema, ...Song, plays: Count, skips: Count })),
});
export type SongsShown = Static<typeof SongsByMood>;

export const WorkedQuery = Type.Object({
  ...Spanned,
  limit: limit(200),
  least: Type.Integer({ minimum: 1, maximum: 100, default: 3, description: 'Fewer plays say too little.' }),
});
/**
 * How the room's distance to where the music led (lift, calm) changed while a song played. What came along with it is not known: this is no
 * proof that the song did it.
 */
export const Worked = Type.Object({
  songs: Type.Array(
    Type.Object({
      ...Song,
      direction: DirectionSchema,
      n: Count,
      /** Positive = nearer; in the plane of valence and energy, both 0…1. */
      mean: Type.Number(),
      /** Standard deviation of the single plays; null with fewer than two. */
      spread: Type.Union([Type.Number({ minimum: 0 }), Type.Null()]),
    }),
  ),
});

export const SkipsByMood = Type.Object({
  moods: Type.Array(Type.Object({ mood: RoomMoodNameSchema, plays: Count, skips: Count })),
});
export type SkipsShown = Static<typeof SkipsByMood>;

export const Taste = Type.Object({
  bans: Type.Array(
    Type.Object({ what: Type.Enum(['song', 'artist']), key: Type.String(), name: Type.String(), at: Instant }),
  ),
  lessons: Type.Array(Type.Object({ at: Instant, mood: TasteMoodSchema, kind: LessonKindSchema, ...Song })),
});
export type Taste = Static<typeof Taste>;

export const Saved = Type.Object({ name: Type.String(), url: Type.String(), songs: Count });
export const Evening = Type.Object({
  started: Type.Union([Instant, Type.Null()]),
  songs: Type.Array(Type.Object({ started: Instant, ...Song })),
  saved: Type.Union([Saved, Type.Null()]),
});
export type EveningShown = Static<typeof Evening>;
