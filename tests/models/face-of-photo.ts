import { readFile } from 'node:fs/promises';
import type { InferenceSession } from 'onnxruntime-node';
import { Tensor } from 'onnxruntime-node';
import sharp from 'sharp';
import { extractPackedFile } from '../../models/converter/packed-assets.ts';
import { readTflite } from '../../models/converter/tflite.ts';

// Detector and mesh on a still photo with nothing but the models, so that their tests do not hang on the product's seeing.

export interface Photo {
  readonly width: number;
  readonly height: number;
  /** RGB, row by row. */
  readonly pixels: Uint8Array;
}

export type Point = readonly [x: number, y: number];

/** A square of the photo, in its pixels; turned by `angle` (radians, clockwise on screen). */
interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly angle: number;
}

const INPUT_PX = 192;
/** Of the detector's cells. */
const BLOCKS = 24 * 24;
/** MediaPipe's margin round a face, and the outer corners of the eyes, which say how it is turned. */
const MARGIN = 1.5;
const RIGHT_EYE_CORNER = 33;
const LEFT_EYE_CORNER = 263;

export async function readPhoto(path: URL): Promise<Photo> {
  const { data, info } = await sharp(await readFile(path))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

/** Input pixel → photo pixel. */
function place({ x, y, side, angle }: Square, [u, v]: Point): Point {
  const [right, down] = [(u / INPUT_PX - 0.5) * side, (v / INPUT_PX - 0.5) * side];
  return [x + right * Math.cos(angle) - down * Math.sin(angle), y + right * Math.sin(angle) + down * Math.cos(angle)];
}

/** The square as [1, 3, 192, 192], bilinear, black beyond the photo; `range` is what 0 and 255 become. */
function cut(photo: Photo, square: Square, [low, high]: readonly [number, number]): Tensor {
  const plane = INPUT_PX * INPUT_PX;
  const image = new Float32Array(3 * plane);
  for (let index = 0; index < plane; index++) {
    const centre: Point = [(index % INPUT_PX) + 0.5, Math.floor(index / INPUT_PX) + 0.5];
    const [x, y] = place(square, centre);
    for (let channel = 0; channel < 3; channel++) {
      image[channel * plane + index] = low + ((high - low) * sample(photo, [x - 0.5, y - 0.5], channel)) / 255;
    }
  }
  return new Tensor('float32', image, [1, 3, INPUT_PX, INPUT_PX]);
}

function sample({ width, height, pixels }: Photo, [x, y]: Point, channel: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return 0;
  const at = (column: number, row: number): number => pixels[(row * width + column) * 3 + channel]!;
  const along = (row: number): number => at(left, row) * (1 - x + left) + at(left + 1, row) * (x - left);
  return along(top) * (1 - y + top) + along(top + 1) * (y - top);
}

const floats = (result: InferenceSession.OnnxValueMapType, output: string): Float32Array =>
  result[output]!.data as Float32Array;

/**
 * The square round the detector's surest face. Its answers are relative to 48 × 48 cells of four input pixels, those of a 2 × 2 block in
 * planes apart.
 */
async function detect(detector: InferenceSession, photo: Photo): Promise<Square> {
  const whole = { x: photo.width / 2, y: photo.height / 2, side: Math.max(photo.width, photo.height), angle: 0 };
  const result = await detector.run({ image: cut(photo, whole, [-1, 1]) });
  const scores = floats(result, 'classificators');
  const best = scores.indexOf(Math.max(...scores));
  const [part, block] = [Math.floor(best / BLOCKS), best % BLOCKS];
  const regressors = floats(result, 'regressors');
  const box = Array.from({ length: 8 }, (_, k) => regressors[(part * 16 + k) * BLOCKS + block]!);
  const [column, row] = [(block % 24) * 2 + (part % 2), Math.floor(block / 24) * 2 + Math.floor(part / 2)];
  const [x, y] = place(whole, [(column + 0.5) * 4 + box[0]!, (row + 0.5) * 4 + box[1]!]);
  const angle = Math.atan2(box[7]! - box[5]!, box[6]! - box[4]!);
  return { x, y, side: (Math.max(box[2]!, box[3]!) / INPUT_PX) * whole.side * MARGIN, angle };
}

/** Which of the 468 points the lips and eyes replace: the source model itself says, in the options of its operators. */
async function refinedIndices(): Promise<readonly (readonly number[])[]> {
  const folder = new URL('../../node_modules/@mediapipe/face_mesh/', import.meta.url);
  const assets = await readFile(new URL('face_mesh_solution_packed_assets.data', folder));
  const loader = await readFile(new URL('face_mesh_solution_packed_assets_loader.js', folder), 'utf8');
  return readTflite(extractPackedFile(assets, loader, 'face_landmark_with_attention.tflite'))
    .operations.filter(({ kind }) => kind === 'Landmarks2TransformMatrix')
    .map(({ customOptions }) => (customOptions as { subset_idxs: number[] }).subset_idxs);
}

/** 478 points in photo pixels. */
async function mesh(session: InferenceSession, photo: Photo, square: Square): Promise<Point[]> {
  const result = await session.run({
    image: cut(photo, square, [0, 1]),
    refined: new Tensor('bool', [true], [1]),
  });
  const rows = (output: string, width: number): Point[] => {
    const values = floats(result, output);
    return Array.from({ length: values.length / width }, (_, i) => [values[i * width]!, values[i * width + 1]!]);
  };
  const points = rows('output_mesh_identity', 3);
  const refined = ['output_lips', 'output_left_eye', 'output_right_eye'];
  for (const [region, indices] of (await refinedIndices()).entries()) {
    rows(refined[region]!, 2).forEach((point, index) => (points[indices[index]!] = point));
  }
  const irises = [...rows('output_left_iris', 2), ...rows('output_right_iris', 2)];
  return [...points, ...irises].map((point) => place(square, point));
}

function squareRound(points: readonly Point[]): Square {
  const span = (axis: 0 | 1): Point => [
    Math.min(...points.map((p) => p[axis])),
    Math.max(...points.map((p) => p[axis])),
  ];
  const [[left, right], [top, bottom]] = [span(0), span(1)];
  const [from, to] = [points[RIGHT_EYE_CORNER]!, points[LEFT_EYE_CORNER]!];
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    side: Math.max(right - left, bottom - top) * MARGIN,
    angle: Math.atan2(to[1] - from[1], to[0] - from[0]),
  };
}

/** The surest face's 478 points after `passes` rounds, each in the square that the last one gives, as in a video. */
export async function meshOfPhoto(
  photo: Photo,
  models: { readonly detector: InferenceSession; readonly mesh: InferenceSession },
  passes: number,
): Promise<Point[]> {
  let points = await mesh(models.mesh, photo, await detect(models.detector, photo));
  for (let pass = 1; pass < passes; pass++) points = await mesh(models.mesh, photo, squareRound(points));
  return points;
}
