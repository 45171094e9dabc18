import { Type } from 'typebox';

/** Who is asked how songs sound. */
export const FeaturesConfig = Type.Object(
  {
    reccobeatsUrl: Type.String({
      default: 'https://api.reccobeats.com/v1',
      description: 'Audio features by Spotify id.',
    }),
    soundnetUrl: Type.String({
      default: 'https://track-analysis.p.rapidapi.com',
      description: 'Audio features by Spotify id, for songs the first does not know; needs your RapidAPI key.',
    }),
    soundnetMonthlyCalls: Type.Integer({
      default: 500,
      minimum: 0,
      maximum: 1_000_000,
      description: 'Songs asked for there in a calendar month (UTC), at most: what your RapidAPI plan allows.',
    }),
  },
  { additionalProperties: false, default: {} },
);
