import { Type, type Static } from 'typebox';
import { Instant, ShownMoodSchema } from './mood.ts';

/** Bodies of the routes about the owner's music. */

const Mood = Type.Union([ShownMoodSchema, Type.Null()]);

export const PlaylistRow = Type.Object({
  id: Type.String(),
  name: Type.String(),
  owner: Type.String(),
  songs: Type.Integer({ minimum: 0 }),
  chosen: Type.Boolean(),
  /** What the owner says its songs feel like. */
  mood: Mood,
  /** Why it cannot be chosen; empty when it can. */
  refusal: Type.String(),
});
export type PlaylistRow = Static<typeof PlaylistRow>;
export const PlaylistRows = Type.Object({ playlists: Type.Array(PlaylistRow) });

export const PlaylistId = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });
export const PlaylistChoice = Type.Object({ chosen: Type.Boolean(), mood: Mood }, { additionalProperties: false });
export type PlaylistChoice = Static<typeof PlaylistChoice>;

export const FeatureSource = Type.Object({
  name: Type.String(),
  title: Type.String(),
  /** Songs of this account that it knows. */
  songs: Type.Integer({ minimum: 0 }),
  /** `asking`, `done` (nothing left to ask), `resting` (failed, tried again at `until`), `spent` (budget), `needs-owner`, `off`; `given` by the owner. */
  state: Type.Enum(['asking', 'done', 'resting', 'spent', 'needs-owner', 'off', 'given']),
  message: Type.String(),
  until: Type.Union([Instant, Type.Null()]),
  /** Calls of this month and how many there may be; null where nobody counts. */
  usage: Type.Union([
    Type.Object({ calls: Type.Integer({ minimum: 0 }), limit: Type.Integer({ minimum: 0 }) }),
    Type.Null(),
  ]),
});
export type FeatureSource = Static<typeof FeatureSource>;

export const FeatureReport = Type.Object({
  songs: Type.Integer({ minimum: 0 }),
  understood: Type.Integer({ minimum: 0 }),
  sources: Type.Array(FeatureSource),
  /** Whether the owner's RapidAPI key is on the box; the key itself never leaves it. */
  hasSoundnetKey: Type.Boolean(),
});
export type FeatureReport = Static<typeof FeatureReport>;

export const SoundnetKey = Type.Object(
  { key: Type.String({ minLength: 10, maxLength: 200, pattern: '^[!-~]+$' }) },
  { additionalProperties: false },
);
export type SoundnetKey = Static<typeof SoundnetKey>;

export const ImportProblem = Type.Object({
  /** As an editor counts, the header is line 1. */
  line: Type.Integer({ minimum: 1 }),
  column: Type.String(),
  message: Type.String(),
  /** What to write instead. */
  remedy: Type.String(),
});
export type ImportProblem = Static<typeof ImportProblem>;

export const ImportReport = Type.Object({
  lines: Type.Integer({ minimum: 0 }),
  imported: Type.Integer({ minimum: 0 }),
  /** Said the same as the box knew. */
  unchanged: Type.Integer({ minimum: 0 }),
  /** Named a song and said nothing of it. */
  empty: Type.Integer({ minimum: 0 }),
  wrong: Type.Integer({ minimum: 0 }),
  /** The first hundred. */
  problems: Type.Array(ImportProblem),
});
export type ImportReport = Static<typeof ImportReport>;
