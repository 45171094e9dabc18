import { Type, type Static } from 'typebox';
import { DirectionSchema, Fraction } from '../mood.ts';

/** How songs are chosen. */
export const DjConfig = Type.Object(
  {
    direction: Type.Unsafe<Static<typeof DirectionSchema>>({
      ...DirectionSchema,
      default: 'match',
      description: '`match` the room, `lift` it, or `calm` it.',
    }),
    maxStep: Type.Number({
      default: 0.15,
      minimum: 0.01,
      maximum: 1,
      description: 'How far the target may move with each song.',
    }),
    dwellTracks: Type.Integer({
      default: 2,
      minimum: 1,
      maximum: 10,
      description: 'Songs before the DJ changes direction.',
    }),
    variety: Type.Unsafe<number>({
      ...Fraction,
      default: 0.35,
      description: '0 = always the nearest song, 1 = roam.',
    }),
    noRepeatTracks: Type.Integer({
      default: 40,
      minimum: 0,
      maximum: 1000,
      description: 'A song does not return within this many.',
    }),
    noRepeatArtist: Type.Integer({
      default: 3,
      minimum: 0,
      maximum: 100,
      description: 'An artist does not return within this many songs.',
    }),
  },
  { additionalProperties: false, default: {} },
);
