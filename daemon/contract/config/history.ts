import { Type } from 'typebox';

/** What is remembered of moods, songs and likes. */
export const HistoryConfig = Type.Object(
  {
    keepDays: Type.Integer({
      default: 365,
      minimum: 0,
      maximum: 3650,
      description: 'Moods, songs and likes older than this are forgotten; 0 = never.',
    }),
  },
  { additionalProperties: false, default: {} },
);
