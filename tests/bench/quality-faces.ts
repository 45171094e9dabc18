import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FER_CLASSES } from '../../daemon/contract/mood.ts';
import { parseCsv } from '../../daemon/cli/eval/csv.ts';
import { findPackedSet } from '../../daemon/cli/eval/packed-set.ts';
import { BadRequest } from '../../daemon/core/errors.ts';
import { nextSquare } from '../../daemon/seeing/mesh.ts';
import type { Nets } from '../../daemon/seeing/nets.ts';
import type { Square } from '../../daemon/seeing/picture.ts';

export const SIDE_PX = 48;
const BYTES = SIDE_PX * SIDE_PX;
const FIRST_MARGIN = 1.35;
const MIN_MESH = 0.5;
const FOUR = ['neutral', 'happiness', 'sadness', 'anger'];

export interface LabelledFace {
  readonly grey: Uint8Array;
  /** Index in `FER_CLASSES`. */
  readonly label: number;
  /** Where its mesh is read, in pixels of the 48 × 48 picture. */
  readonly square: Square;
}

/** Faces of the four main moods, spread over a packed set, that the mesh can read. */
export async function readFaces(nets: Nets, dir: string, count: number): Promise<LabelledFace[]> {
  const description = await findPackedSet(dir);
  if (description === null) throw new BadRequest(`${dir} holds no packed set.`);
  const set = JSON.parse(await readFile(join(dir, description), 'utf8')) as {
    shards: { file: string }[];
    labels: string;
  };
  const shards = await Promise.all(set.shards.map(({ file }) => readFile(join(dir, file))));
  const rows = parseCsv(await readFile(join(dir, set.labels), 'utf8'), set.labels).filter((row) =>
    FOUR.includes(row['label'] ?? ''),
  );
  const faces: LabelledFace[] = [];
  const step = Math.max(1, rows.length / count);
  for (let at = 0; at < rows.length; at += step) {
    const row = rows[Math.floor(at)]!;
    const offset = Number(row['offset']);
    const grey = shards[Number(row['file'])]!.subarray(offset, offset + BYTES);
    const picture = spread(grey);
    const first = await nets.mesh(picture, {
      cx: SIDE_PX / 2,
      cy: SIDE_PX / 2,
      sidePx: SIDE_PX * FIRST_MARGIN,
      angle: 0,
    });
    if (first.score < MIN_MESH) continue;
    faces.push({ grey, label: FER_CLASSES.findIndex((name) => name === row['label']), square: nextSquare(first) });
  }
  return faces;
}

/** Grey as the picture a camera gives. */
export function spread(
  grey: Uint8Array,
  sidePx = Math.sqrt(grey.length),
): { data: Uint8Array; widthPx: number; heightPx: number } {
  const data = new Uint8Array(grey.length * 3);
  for (let i = 0; i < grey.length; i++) data.fill(grey[i]!, 3 * i, 3 * i + 3);
  return { data, widthPx: sidePx, heightPx: sidePx };
}
