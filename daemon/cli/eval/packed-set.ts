import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { FER_CLASSES } from '../../contract/mood.ts';
import { BadRequest } from '../../core/errors.ts';
import { moodSquare, nextSquare } from '../../seeing/mesh.ts';
import type { SeerModels } from '../../seeing/models.ts';
import { Nets } from '../../seeing/nets.ts';
import type { Picture, Square } from '../../seeing/picture.ts';
import { parseCsv } from './csv.ts';
import type { Judged } from './score.ts';

const SIDE_PX = 48;
const IMAGE_BYTES = SIDE_PX * SIDE_PX;
/** FER pictures are tight: the mesh starts from the whole picture with this margin, and settles in two passes. */
const FIRST_MARGIN = 1.35;
const PASSES = 2;
/** The mesh is trusted where it is sure and its square is plausible for a picture that was cropped to a face. */
const TRUST = { score: 0.5, angle: 0.7, minSidePx: 24, maxSidePx: 80, offCentrePx: 12 };

const SetDescription = Type.Object({
  shards: Type.Array(Type.Object({ file: Type.String() }), { minItems: 1 }),
  labels: Type.String(),
});

/** Name of the description (`*.json` beside `*.labels.csv`) of a packed set in this folder, or null. */
export async function findPackedSet(dir: string): Promise<string | null> {
  const names = await readdir(dir);
  const labels = names.find((name) => name.endsWith('.labels.csv'));
  if (labels === undefined) return null;
  const description = labels.replace(/\.labels\.csv$/, '.json');
  return names.includes(description) ? description : null;
}

/** Judges a packed set of grey 48 × 48 faces, each aligned by its mesh where the mesh can be trusted. */
export async function judgePackedSet(models: SeerModels, dir: string, description: string): Promise<Judged[]> {
  const set: unknown = JSON.parse(await readFile(join(dir, description), 'utf8'));
  if (!Value.Check(SetDescription, set)) throw new BadRequest(`${description} does not describe a packed set.`);
  const shards = await Promise.all(set.shards.map(({ file }) => readFile(join(dir, file))));
  const rows = parseCsv(await readFile(join(dir, set.labels), 'utf8'), set.labels);
  const nets = new Nets(models);
  // As in the training, and as in a film that nobody watches: the plain mesh frames the face.
  nets.refined = false;
  const judged: Judged[] = [];
  for (const row of rows) {
    const label = FER_CLASSES.findIndex((name) => name === row['label']);
    if (label < 0) continue;
    const shard = shards[Number(row['file'])];
    const offset = Number(row['offset']);
    const grey = shard?.subarray(offset, offset + IMAGE_BYTES);
    if (grey?.length !== IMAGE_BYTES) throw new BadRequest(`${set.labels}, row ${row['row'] ?? '?'}: no such picture.`);
    const picture = toPicture(grey);
    const [read] = await nets.moodsBothWays(picture, [await align(nets, picture)]);
    judged.push({ label, moods: read!.moods });
  }
  return judged;
}

async function align(nets: Nets, picture: Picture): Promise<Square> {
  const whole: Square = { cx: SIDE_PX / 2, cy: SIDE_PX / 2, sidePx: SIDE_PX, angle: 0 };
  let square: Square = { ...whole, sidePx: SIDE_PX * FIRST_MARGIN };
  let mesh = await nets.mesh(picture, square);
  for (let pass = 1; pass < PASSES; pass++) {
    square = nextSquare(mesh);
    mesh = await nets.mesh(picture, square);
  }
  const found = moodSquare(mesh.points);
  const trusted =
    mesh.score > TRUST.score &&
    Math.abs(found.angle) < TRUST.angle &&
    found.sidePx > TRUST.minSidePx &&
    found.sidePx < TRUST.maxSidePx &&
    Math.abs(found.cx - whole.cx) < TRUST.offCentrePx &&
    Math.abs(found.cy - whole.cy) < TRUST.offCentrePx;
  return trusted ? found : whole;
}

function toPicture(grey: Uint8Array): Picture {
  const data = new Uint8Array(IMAGE_BYTES * 3);
  for (let i = 0; i < IMAGE_BYTES; i++) data.fill(grey[i]!, 3 * i, 3 * i + 3);
  return { data, widthPx: SIDE_PX, heightPx: SIDE_PX };
}
