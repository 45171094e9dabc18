import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FER_CLASSES } from '../../contract/mood.ts';
import type { FaceFound } from '../../seeing/face.ts';
import { lookOnce } from '../../seeing/look-once.ts';
import type { SeerModels } from '../../seeing/models.ts';
import { decodeAny } from '../../vision/decode.ts';
import { parseCsv } from './csv.ts';
import type { Judged } from './score.ts';

/** Judges whole pictures (`labels.csv` with file,label and `images/`) through the whole pipeline; of several faces, the largest. */
export async function judgePictureSet(models: SeerModels, dir: string): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const { file = '', label: name } of parseCsv(await readFile(join(dir, 'labels.csv'), 'utf8'), 'labels.csv')) {
    const label = FER_CLASSES.findIndex((one) => one === name);
    if (label < 0) continue;
    const faces = await lookOnce(models, await decodeAny(await readFile(join(dir, 'images', file))));
    judged.push({ label, moods: faces.length === 0 ? null : largestOf(faces).moods });
  }
  return judged;
}

const areaOf = ({ boxPx }: FaceFound): number => boxPx[2] * boxPx[3];

const largestOf = (faces: readonly FaceFound[]): FaceFound =>
  faces.reduce((best, face) => (areaOf(face) > areaOf(best) ? face : best));
