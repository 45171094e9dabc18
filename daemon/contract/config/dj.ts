import { Type, type Static } from 'typebox';
import { ArcSchema } from '../dj.ts';
import { DirectionSchema, Fraction } from '../mood.ts';

const fraction = (value: number, description: string) =>
  Type.Unsafe<number>({ ...Fraction, default: value, description });

const TIME_OF_DAY = '^([01][0-9]|2[0-3]):[0-5][0-9]$|^$';
const timeOfDay = (description: string) => Type.String({ default: '', pattern: TIME_OF_DAY, description });

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
    variety: fraction(0.35, '0 = always the song that fits best, 1 = roam.'),
    noRepeatHours: Type.Number({
      default: 3,
      minimum: 0,
      maximum: 48,
      description: 'A song does not return within this many hours.',
    }),
    noRepeatTracks: Type.Integer({
      default: 40,
      minimum: 0,
      maximum: 1000,
      description: 'Nor within this many songs.',
    }),
    noRepeatArtist: Type.Integer({
      default: 5,
      minimum: 0,
      maximum: 100,
      description: 'An artist does not return within this many songs.',
    }),
    noRepeatAlbum: Type.Integer({
      default: 10,
      minimum: 0,
      maximum: 100,
      description: 'An album does not return within this many songs.',
    }),
    comeBackSeconds: Type.Integer({
      default: 60,
      minimum: 5,
      maximum: 14400,
      description:
        'When somebody plays their own music on the account the DJ steps back; so long after that has ended it comes back by itself.',
    }),
    arc: Type.Unsafe<Static<typeof ArcSchema>>({
      ...ArcSchema,
      default: 'flat',
      description:
        'How energy runs over an evening: `flat`, `party` (warm-up, peak, wind-down) or `dinner` (low while people eat).',
    }),
    eveningHours: Type.Number({
      default: 5,
      minimum: 1,
      maximum: 24,
      description: 'How long such an evening is; it begins with the first song after three hours of silence.',
    }),
    timeOfDay: Type.Enum(['even', 'gentle'], {
      default: 'even',
      description: '`gentle`: softer in the morning and late at night.',
    }),
    quietFrom: timeOfDay('Quiet hours begin, `22:00`; the half hour before leads there. Empty = none.'),
    quietUntil: timeOfDay('Quiet hours end, `07:00`.'),
    quietEnergy: fraction(0.4, 'The most energy a song may have then.'),
    quietVolumePercent: Type.Integer({
      default: 40,
      minimum: 0,
      maximum: 100,
      description: 'The loudest the box plays then. Afterwards the volume comes back step by step.',
    }),
    emptyRoom: Type.Enum(['background', 'pause'], {
      default: 'background',
      description: 'When nobody is in view: play on quietly, or pause until somebody comes.',
    }),
    emptyMinutes: Type.Number({
      default: 5,
      minimum: 0.5,
      maximum: 120,
      description: 'So long is a room empty before the music pauses.',
    }),
    cutIn: Type.Boolean({
      default: true,
      description: 'Whether a strong, lasting change of mood may end a song early; others wait for the next song.',
    }),
    cutInGap: fraction(0.35, 'How far what plays must be from what fits for that.'),
    cutInAfterSeconds: Type.Number({
      default: 40,
      minimum: 1,
      maximum: 600,
      description: 'How long the new mood must have lasted.',
    }),
    cutInSongSeconds: Type.Number({
      default: 60,
      minimum: 5,
      maximum: 600,
      description: 'So much of a song is always played.',
    }),
    cutInEveryMinutes: Type.Number({
      default: 10,
      minimum: 0.1,
      maximum: 240,
      description: 'No sooner than this after the last time.',
    }),
    learn: Type.Boolean({ default: true, description: 'Whether likes and skips change what is chosen in that mood.' }),
    learnHalfLifeDays: Type.Number({
      default: 60,
      minimum: 1,
      maximum: 3650,
      description: 'After so many days a like or a skip counts half.',
    }),
  },
  { additionalProperties: false, default: {} },
);
