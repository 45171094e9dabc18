import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { Bipolar, Fraction, MoodOverrideSchema, DirectionSchema, RoomMoodNameSchema } from '../contract/mood.ts';
import { RoomSeen } from '../contract/vision.ts';
import { BadRequest } from '../core/errors.ts';

const closed = { additionalProperties: false } as const;
const at = { atMs: Type.Number() };

export const Song = Type.Object(
  {
    uri: Type.String({ minLength: 1 }),
    title: Type.String(),
    artist: Type.String(),
    album: Type.String(),
    durationMs: Type.Integer({ minimum: 1 }),
    coverUrl: Type.String(),
    explicit: Type.Boolean(),
    features: Type.Union([
      Type.Null(),
      Type.Object(
        {
          valence: Fraction,
          energy: Fraction,
          tempoBpm: Type.Number({ minimum: 0 }),
          danceability: Fraction,
          acousticness: Fraction,
          source: Type.String(),
          confidence: Fraction,
        },
        closed,
      ),
    ]),
  },
  closed,
);
export type Song = Static<typeof Song>;

/**
 * One line of an evening: only what comes from outside. What the DJ's choices lead to (songs that start, go on and end) is played out by the
 * replay, so that a recorded evening stays valid when the taste changes.
 */
export const EveningLine = Type.Union([
  /** The songs, in a JSONL file of `Song` beside the evening. */
  Type.Object({ kind: Type.Literal('library'), file: Type.String({ minLength: 1 }) }, closed),
  /** What the owner set, from then on. */
  Type.Object(
    {
      kind: Type.Literal('settings'),
      ...at,
      dj: Type.Object(
        {
          direction: Type.Optional(DirectionSchema),
          moodOverride: Type.Optional(MoodOverrideSchema),
          variety: Type.Optional(Fraction),
          maxStep: Type.Optional(Fraction),
          dwellTracks: Type.Optional(Type.Integer({ minimum: 1 })),
        },
        closed,
      ),
    },
    closed,
  ),
  /** A look, as the vision process sends it. */
  RoomSeen,
  /** Or the room as already folded. */
  Type.Object(
    {
      kind: Type.Literal('room'),
      ...at,
      room: Type.Object(
        {
          mood: RoomMoodNameSchema,
          valence: Bipolar,
          arousal: Bipolar,
          confidence: Fraction,
          people: Type.Integer({ minimum: 0 }),
        },
        closed,
      ),
    },
    closed,
  ),
  Type.Object({ kind: Type.Enum(['play', 'pause', 'skip']), ...at }, closed),
  /** Someone plays a song from their own phone. */
  Type.Object({ kind: Type.Literal('foreign'), ...at, uri: Type.String({ minLength: 1 }) }, closed),
  /** The evening is over. */
  Type.Object({ kind: Type.Literal('end'), ...at }, closed),
]);
export type EveningLine = Static<typeof EveningLine>;

const line = Compile(EveningLine);
const song = Compile(Song);

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest(`${where} is not JSON`, 'An evening is one JSON object a line.');
  }
}

/** @throws BadRequest naming file and line */
function readJsonl<T>(text: string, name: string, check: (value: unknown) => value is T): readonly T[] {
  const rows: T[] = [];
  for (const [index, row] of text.split('\n').entries()) {
    if (row.trim() === '') continue;
    const where = `${name}:${index + 1}`;
    const value = parse(row, where);
    if (!check(value))
      throw new BadRequest(`${where} is not understood`, 'daemon/cli/replay-lines.ts describes the lines.');
    rows.push(value);
  }
  return rows;
}

export const readEvening = (text: string, name: string): readonly EveningLine[] =>
  readJsonl(text, name, (value): value is EveningLine => line.Check(value));

export const readSongs = (text: string, name: string): readonly Song[] =>
  readJsonl(text, name, (value): value is Song => song.Check(value));
