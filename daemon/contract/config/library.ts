import { Type } from 'typebox';

/** The owner’s music, as it is read. */
export const LibraryConfig = Type.Object(
  {
    syncHour: Type.Integer({
      default: 4,
      minimum: 0,
      maximum: 23,
      description: 'Hour of the night, in the time zone of the box, at which changes in your Spotify library are read.',
    }),
    explicit: Type.Boolean({
      default: true,
      description: 'Whether songs with explicit words may be chosen; also a switch on the phone.',
    }),
  },
  { additionalProperties: false, default: {} },
);
