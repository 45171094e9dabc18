import { Type } from 'typebox';

/** Who is asked how songs sound. */
export const FeaturesConfig = Type.Object(
  {
    reccobeatsUrl: Type.String({
      default: 'https://api.reccobeats.com/v1',
      description: 'Audio features by Spotify id.',
    }),
  },
  { additionalProperties: false, default: {} },
);
