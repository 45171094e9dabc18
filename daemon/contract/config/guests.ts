import { Type } from 'typebox';

/** What guests may do beside looking on. */
export const GuestsConfig = Type.Object(
  {
    mayLike: Type.Boolean({ default: false, description: 'Guests may like the song that plays.' }),
    maySteer: Type.Boolean({
      default: false,
      description: 'Guests may ask for calmer or livelier music; together they bend it a little, and it fades.',
    }),
  },
  { additionalProperties: false, default: {} },
);
