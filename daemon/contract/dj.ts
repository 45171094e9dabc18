import { Type, type Static } from 'typebox';
import { SHOWN_MOODS } from './mood.ts';

/** How energy runs over an evening. */
export const ARCS = ['flat', 'party', 'dinner'] as const;
export const ArcSchema = Type.Enum([...ARCS]);
export type Arc = Static<typeof ArcSchema>;

/** What likes and skips are remembered by: the mood of the room then, or `other` where it had none. */
export const TASTE_MOODS = [...SHOWN_MOODS, 'other'] as const;
export const TasteMoodSchema = Type.Enum([...TASTE_MOODS]);
export type TasteMood = Static<typeof TasteMoodSchema>;

/** What somebody did with a song. `back`: they skipped it and fetched it again. */
export const LESSONS = ['like', 'more', 'less', 'skip-early', 'skip-late', 'back'] as const;
export const LessonKindSchema = Type.Enum([...LESSONS]);
export type LessonKind = Static<typeof LessonKindSchema>;
