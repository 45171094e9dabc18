import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Darkroom } from '../../daemon/seeing/darkroom.ts';
import { lookOnce } from '../../daemon/seeing/look-once.ts';
import { moodSquare } from '../../daemon/seeing/mesh.ts';
import { decodeAny } from '../../daemon/vision/decode.ts';
import { openSessions } from '../../daemon/vision/sessions.ts';

// node tests/bench/mood-crops.ts OUT.f32 DIR SIDE
// Cuts the faces out of whole pictures (DIR/labels.csv with file,label and DIR/images/) as the box does; models/training
// measures a model with them. OUT gets SIDE × SIDE
// float32 a row of labels.csv, grey 0…255, all NaN where no face was found; of several faces the largest counts.

const [out, dir, side] = process.argv.slice(2);
if (out === undefined || dir === undefined || !(Number(side) > 0))
  throw new Error('usage: mood-crops.ts OUT.f32 DIR SIDE');
const sidePx = Number(side);
await using models = await openSessions();
const files = (await readFile(join(dir, 'labels.csv'), 'utf8'))
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',')[0]!);
const darkroom = new Darkroom();
darkroom.reachGrey(sidePx ** 2);
const crops = new Float32Array(files.length * sidePx ** 2).fill(NaN);
for (const [row, file] of files.entries()) {
  const picture = await decodeAny(await readFile(join(dir, 'images', file)));
  const faces = await lookOnce(models, picture);
  const [largest] = faces.toSorted((a, b) => b.boxPx[2] * b.boxPx[3] - a.boxPx[2] * a.boxPx[3]);
  if (largest === undefined) continue;
  darkroom.cropGrey(picture, moodSquare(largest.points), { at: 0, sidePx, mirrored: false });
  crops.set(darkroom.grey.subarray(0, sidePx ** 2), row * sidePx ** 2);
}
await writeFile(out, crops);
