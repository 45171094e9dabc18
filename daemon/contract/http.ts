import { Type, type Static } from 'typebox';
import { Bipolar, Fraction, Instant, RoomMoodNameSchema } from './mood.ts';
import { Health } from './state.ts';

/** Bodies of the HTTP routes that are not already in `state.ts` and `commands.ts`. */

export const HealthReport = Type.Object({
  /** True while every part is `ok` or `off`. */
  ok: Type.Boolean(),
  parts: Health,
});
export type HealthReport = Static<typeof HealthReport>;

export const HistoryQuery = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: 1000, default: 100, description: 'Newest rows to give.' }),
});

export const MoodRow = Type.Object({
  at: Instant,
  mood: RoomMoodNameSchema,
  valence: Bipolar,
  arousal: Bipolar,
  confidence: Fraction,
  people: Type.Integer({ minimum: 0 }),
});
export const MoodRows = Type.Object({ moods: Type.Array(MoodRow) });
export type MoodRows = Static<typeof MoodRows>;

export const PlayRow = Type.Object({
  started: Instant,
  ended: Type.Union([Instant, Type.Null()]),
  /** `played`, `skipped` or `stopped`; null while it plays. */
  outcome: Type.Union([Type.String(), Type.Null()]),
  uri: Type.String(),
  title: Type.String(),
  artist: Type.String(),
  reason: Type.String(),
  roomMood: RoomMoodNameSchema,
});
export const PlayRows = Type.Object({ plays: Type.Array(PlayRow) });
export type PlayRows = Static<typeof PlayRows>;

/** The Spotify account, as `GET /api/auth/status` tells it. */
export const SignInStatus = Type.Object({
  state: Type.Enum(['none', 'sandbox', 'paired', 'expired']),
  name: Type.String(),
});
export type SignInStatus = Static<typeof SignInStatus>;

/** What Spotify appends to the callback. */
export const CallbackQuery = Type.Object({
  code: Type.Optional(Type.String()),
  state: Type.Optional(Type.String()),
  error: Type.Optional(Type.String()),
});
export type CallbackQuery = Static<typeof CallbackQuery>;

export const Done = Type.Object({ ok: Type.Literal(true) });
