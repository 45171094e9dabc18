import { Type } from 'typebox';

const days = (description: string) => Type.Integer({ default: 365, minimum: 0, maximum: 3650, description });

/** What is remembered of moods, songs and likes, and how long. */
export const HistoryConfig = Type.Object(
  {
    moodDays: days('Moods of the room are forgotten after so many days; 0 = none is written down.'),
    songDays: days('Songs that played are forgotten after so many days; 0 = none but the one that plays is kept.'),
    tasteDays: days('Likes and skips are forgotten after so many days; 0 = none is written down.'),
  },
  { additionalProperties: false, default: {} },
);
