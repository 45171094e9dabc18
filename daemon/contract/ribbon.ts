import { Type, type Static } from 'typebox';
import { Bipolar, Instant, RoomMoodNameSchema } from './mood.ts';

/** The evening so far: how the room felt, and what played. */
export const Ribbon = Type.Object({
  from: Instant,
  to: Instant,
  /** Each from then on until the next one, oldest first; `none` where nobody was there or nobody looked. */
  moods: Type.Array(Type.Object({ at: Instant, mood: RoomMoodNameSchema, valence: Bipolar, arousal: Bipolar }), {
    maxItems: 200,
  }),
  /** The newest, oldest first. */
  songs: Type.Array(Type.Object({ at: Instant, title: Type.String(), artist: Type.String() }), { maxItems: 200 }),
});
export type Ribbon = Static<typeof Ribbon>;
