import { readFile, rename, writeFile } from 'node:fs/promises';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { buildModels } from '../build.ts';

// node models/training/align.ts OUT.f32 SHARD.u8.bin…
// Finds the face in 48 × 48 grey pictures (one byte a pixel, one after another) with the mesh that the box uses, so that
// training crops as the box will. OUT gets six float32 a picture: is it a face (0…1), then of the face's box, in axes
// along the line of the eyes: centre x, y, width, height in picture pixels, and the line's angle (radians, clockwise).
// Lines "align N of M" on stdout tell how far it is.

const PICTURE_PX = 48;
const INPUT_PX = 192;
/** Training pictures are cropped tightly: the first look takes a margin beyond them. */
const FIRST_LOOK_PX = PICTURE_PX * 1.35;
/** The square round a found face that the mesh expects, relative to its box. */
const MARGIN = 1.5;
const PASSES = 2;
const LINE_EVERY_MS = 5000;
/** Lips and eyes are not looked at closer: only the box is wanted. */
const UNREFINED = new Tensor('bool', [false], [1]);

interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly angle: number;
}

interface Face extends Omit<Square, 'side'> {
  readonly flag: number;
  readonly width: number;
  readonly height: number;
}

/** The square as [1, 3, 192, 192] in 0…1, bilinear; beyond the picture its edge repeats. */
function cut(picture: Uint8Array, { x, y, side, angle }: Square): Tensor {
  const plane = INPUT_PX * INPUT_PX;
  const image = new Float32Array(3 * plane);
  const [right, down] = [(Math.cos(angle) * side) / INPUT_PX, (Math.sin(angle) * side) / INPUT_PX];
  const clamp = (value: number): number => Math.min(Math.max(value, 0), PICTURE_PX - 1);
  for (let index = 0; index < plane; index++) {
    const [u, v] = [(index % INPUT_PX) + 0.5 - INPUT_PX / 2, Math.floor(index / INPUT_PX) + 0.5 - INPUT_PX / 2];
    const [column, row] = [clamp(x + right * u - down * v - 0.5), clamp(y + down * u + right * v - 0.5)];
    const [left, top] = [Math.floor(column), Math.floor(row)];
    const at = (dx: number, dy: number): number => picture[clamp(top + dy) * PICTURE_PX + clamp(left + dx)]!;
    const along = (dy: number): number => at(0, dy) + (at(1, dy) - at(0, dy)) * (column - left);
    image[index] = (along(0) + (along(1) - along(0)) * (row - top)) / 255;
  }
  image.copyWithin(plane, 0, plane);
  image.copyWithin(2 * plane, 0, plane);
  return new Tensor('float32', image, [1, 3, INPUT_PX, INPUT_PX]);
}

/** The face in a square: the box of its 468 points in axes along the line from eye corner 33 to eye corner 263. */
async function findFace(mesh: InferenceSession, picture: Uint8Array, square: Square): Promise<Face> {
  const result = await mesh.run({ image: cut(picture, square), refined: UNREFINED });
  const points = result['output_mesh_identity']!.data as Float32Array;
  const logit = (result['conv_faceflag']!.data as Float32Array)[0]!;
  const tilt = Math.atan2(points[263 * 3 + 1]! - points[33 * 3 + 1]!, points[263 * 3]! - points[33 * 3]!);
  const [along, across] = [new Float32Array(468), new Float32Array(468)];
  for (let point = 0; point < 468; point++) {
    const [u, v] = [points[3 * point]! - INPUT_PX / 2, points[3 * point + 1]! - INPUT_PX / 2];
    along[point] = u * Math.cos(tilt) + v * Math.sin(tilt);
    across[point] = v * Math.cos(tilt) - u * Math.sin(tilt);
  }
  const [x0, x1, y0, y1] = [Math.min(...along), Math.max(...along), Math.min(...across), Math.max(...across)];
  const [scale, angle] = [square.side / INPUT_PX, square.angle + tilt];
  const [right, down] = [((x0 + x1) / 2) * scale, ((y0 + y1) / 2) * scale];
  return {
    flag: 1 / (1 + Math.exp(-logit)),
    x: square.x + right * Math.cos(angle) - down * Math.sin(angle),
    y: square.y + right * Math.sin(angle) + down * Math.cos(angle),
    width: (x1 - x0) * scale,
    height: (y1 - y0) * scale,
    angle,
  };
}

async function align(mesh: InferenceSession, picture: Uint8Array): Promise<Face> {
  const whole = { x: PICTURE_PX / 2, y: PICTURE_PX / 2, side: FIRST_LOOK_PX, angle: 0 };
  let face = await findFace(mesh, picture, whole);
  for (let pass = 1; pass < PASSES; pass++) {
    face = await findFace(mesh, picture, { ...face, side: Math.max(face.width, face.height) * MARGIN });
  }
  return face;
}

const [out, ...shards] = process.argv.slice(2);
if (out === undefined || shards.length === 0) throw new Error('usage: align.ts OUT.f32 SHARD.u8.bin…');
const built = await buildModels();
const mesh = await InferenceSession.create(built.find(({ name }) => name === 'face-mesh')!.path, {
  intraOpNumThreads: 1,
});
const rows: number[] = [];
const pictures = Buffer.concat(await Promise.all(shards.map((shard) => readFile(shard))));
let saidMs = performance.now();
for (let start = 0; start < pictures.length; start += PICTURE_PX ** 2) {
  const face = await align(mesh, pictures.subarray(start, start + PICTURE_PX ** 2));
  rows.push(face.flag, face.x, face.y, face.width, face.height, face.angle);
  if (performance.now() - saidMs < LINE_EVERY_MS) continue;
  saidMs = performance.now();
  console.log(`align ${rows.length / 6} of ${pictures.length / PICTURE_PX ** 2}`);
}
await writeFile(`${out}.new`, Float32Array.from(rows));
await rename(`${out}.new`, out);
const unsure = rows.filter((flag, index) => index % 6 === 0 && flag < 0.5).length;
console.error(`${out}: ${rows.length / 6} pictures, no face found in ${unsure}`);
