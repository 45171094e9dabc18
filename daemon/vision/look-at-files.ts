import { readFile } from 'node:fs/promises';
import { Type, type Static } from 'typebox';
import { affectOf, shownOf } from '../contract/affect.ts';
import { Bipolar, FER_CLASSES, Fraction, ShownMoodSchema } from '../contract/mood.ts';
import { BadRequest } from '../core/errors.ts';
import type { FaceFound } from '../seeing/face.ts';
import { lookOnce } from '../seeing/look-once.ts';
import type { SeerModels } from '../seeing/models.ts';
import { decodeAny } from './decode.ts';

const closed = { additionalProperties: false } as const;

/** One face of a picture file, in pixels of the picture as it is shown (EXIF orientation applied). */
const FaceInFile = Type.Object(
  {
    /** x, y, width, height; may reach beyond the picture. */
    box: Type.Tuple([Type.Number(), Type.Number(), Type.Number(), Type.Number()]),
    score: Fraction,
    /** 478 × [x, y, z]; z counts from the head's centre, negative = nearer. */
    points: Type.Array(Type.Tuple([Type.Number(), Type.Number(), Type.Number()]), { minItems: 478, maxItems: 478 }),
    mood: Type.Object(
      {
        neutral: Fraction,
        happiness: Fraction,
        surprise: Fraction,
        sadness: Fraction,
        anger: Fraction,
        disgust: Fraction,
        fear: Fraction,
        contempt: Fraction,
      },
      closed,
    ),
    shown: ShownMoodSchema,
    confidence: Fraction,
    valence: Bipolar,
    arousal: Bipolar,
  },
  closed,
);
type FaceInFile = Static<typeof FaceInFile>;

/** What `vision --json` writes for one file: what was seen in it, or why nothing could be. */
export const FileReport = Type.Union([
  Type.Object(
    {
      file: Type.String(),
      width: Type.Integer({ minimum: 1 }),
      height: Type.Integer({ minimum: 1 }),
      faces: Type.Array(FaceInFile),
    },
    closed,
  ),
  Type.Object({ file: Type.String(), error: Type.String(), faces: Type.Array(FaceInFile, { maxItems: 0 }) }, closed),
]);
export type FileReport = Static<typeof FileReport>;

/**
 * Looks at one picture file. A file that cannot be read or decoded is an answer, not an error.
 * @param file how the report names it
 */
export async function lookAtFile(models: SeerModels, path: string, file = path): Promise<FileReport> {
  try {
    const picture = await decodeAny(await readBytes(path));
    const faces = await lookOnce(models, picture);
    return { file, width: picture.widthPx, height: picture.heightPx, faces: faces.map(reportFace) };
  } catch (error) {
    if (error instanceof BadRequest) return { file, error: error.message, faces: [] };
    throw error;
  }
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'is a folder, not a picture',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
};

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new BadRequest(('code' in error && UNREADABLE[String(error.code)]) || error.message);
  }
}

function reportFace({ boxPx, score, points, moods }: FaceFound): FaceInFile {
  const share = (k: number): number => rounded(moods[k] ?? 0, 1e5);
  const { mood: shown, confidence } = shownOf(moods);
  const { valence, arousal } = affectOf(moods);
  const [x, y, width, height] = boxPx;
  return {
    box: [rounded(x, 100), rounded(y, 100), rounded(width, 100), rounded(height, 100)],
    score: rounded(score, 1e4),
    points: Array.from({ length: points.length / 3 }, (_, i) => [
      rounded(points[3 * i]!, 100),
      rounded(points[3 * i + 1]!, 100),
      rounded(points[3 * i + 2]!, 100),
    ]),
    mood: {
      neutral: share(FER_CLASSES.indexOf('neutral')),
      happiness: share(FER_CLASSES.indexOf('happiness')),
      surprise: share(FER_CLASSES.indexOf('surprise')),
      sadness: share(FER_CLASSES.indexOf('sadness')),
      anger: share(FER_CLASSES.indexOf('anger')),
      disgust: share(FER_CLASSES.indexOf('disgust')),
      fear: share(FER_CLASSES.indexOf('fear')),
      contempt: share(FER_CLASSES.indexOf('contempt')),
    },
    shown,
    confidence: rounded(confidence, 1e5),
    valence: rounded(valence, 1e4),
    arousal: rounded(arousal, 1e4),
  };
}

/** Rounded to 1/`unit`; never −0, which JSON would write as 0 anyway. */
const rounded = (value: number, unit: number): number => Math.round(value * unit) / unit + 0;
