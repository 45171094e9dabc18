import {
  MESH_SIDE_PX,
  type DetectorInput,
  type DetectorOutput,
  type MeshOutput,
  type SeerModels,
} from '../../daemon/seeing/models.ts';
import { CELL_PX } from '../../daemon/seeing/detections.ts';
import { detectorAnswer } from './detector-answer.ts';
import type { Picture } from '../../daemon/seeing/picture.ts';

/** A person: a bright square of one grey level, its face, with dark eyes and mouth. Later ones stand in front. */
export interface Person {
  readonly level: number;
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** Eyes and mouth, in shares of the face. */
const FEATURES = [
  [0.2, 0.3, 0.35, 0.4],
  [0.65, 0.3, 0.8, 0.4],
  [0.35, 0.7, 0.65, 0.8],
] as const;
const DARK = 10;

/** Cloth that looks like a face to the detector from afar, and to the mesh always. */
export const CLOTH_LEVEL = 60;
/** A head seen from the side: the detector sees it, the mesh finds no face. The least level, so that blurred edges show no other one. */
export const TURNED_LEVEL = 40;

export function paintRoom(people: readonly Person[], size: readonly [number, number] = [640, 480]): Picture {
  const [widthPx, heightPx] = size;
  const data = new Uint8Array(widthPx * heightPx * 3);
  const fill = (level: number, [left, top, right, bottom]: readonly [number, number, number, number]): void => {
    for (let row = Math.max(0, Math.round(top)); row < Math.min(heightPx, Math.round(bottom)); row++) {
      const from = row * widthPx + Math.max(0, Math.round(left));
      const to = row * widthPx + Math.min(widthPx, Math.round(right));
      if (to > from) data.fill(level, from * 3, to * 3);
    }
  };
  for (const { level, x, y, side } of people) {
    fill(level, [x, y, x + side, y + side]);
    for (const [left, top, right, bottom] of FEATURES) {
      fill(DARK, [x + left * side, y + top * side, x + right * side, y + bottom * side]);
    }
  }
  return { data, widthPx, heightPx };
}

interface Blob {
  left: number;
  top: number;
  right: number;
  bottom: number;
  count: number;
}

const MIN_PIXELS = 12;

/** Where each grey level lies in a plane of a net's input, ignoring the mixed values at edges. */
function blobsOf(plane: Float32Array, side: number, toByte: (value: number) => number): Map<number, Blob> {
  const blobs = new Map<number, Blob>();
  for (let i = 0; i < plane.length; i++) {
    const level = Math.round(toByte(plane[i]!));
    if (level < 40 || level % 20 !== 0) continue;
    const [x, y] = [i % side, Math.floor(i / side)];
    const blob = blobs.get(level) ?? { left: x, top: y, right: x, bottom: y, count: 0 };
    blob.left = Math.min(blob.left, x);
    blob.right = Math.max(blob.right, x);
    blob.top = Math.min(blob.top, y);
    blob.bottom = Math.max(blob.bottom, y);
    blob.count += 1;
    blobs.set(level, blob);
  }
  for (const [level, { count }] of blobs) if (count < MIN_PIXELS) blobs.delete(level);
  return blobs;
}

/** Nets that see the people of `paintRoom` in their real inputs, so that crops and squares are tested with the tracking. */
export class FakeModels implements SeerModels {
  readonly calls = { detect: 0, mesh: 0, mood: 0 };

  detect(input: Float32Array, { rows, columns }: DetectorInput): Promise<DetectorOutput> {
    this.calls.detect += 1;
    const plane = input.subarray(0, rows * columns);
    const answer = detectorAnswer(rows, columns);
    for (const [level, { left, top, right, bottom }] of blobsOf(plane, columns, (v) => (v + 1) * 127.5)) {
      const width = right + 1 - left;
      const height = bottom + 1 - top;
      // From near, the cloth is cloth.
      if (level === CLOTH_LEVEL && width > 30) continue;
      const [cx, cy] = [(left + right + 1) / 2, (top + bottom + 1) / 2];
      const [column, row] = [Math.floor(cx / CELL_PX), Math.floor(cy / CELL_PX)];
      const [dx, dy] = [cx - (column + 0.5) * CELL_PX, cy - (row + 0.5) * CELL_PX];
      const eyes = [dx - width / 4, dy - height / 5, dx + width / 4, dy - height / 5];
      answer.put({ column, row }, level === CLOTH_LEVEL ? 0.2 : 3, [dx, dy, width, height, ...eyes]);
    }
    return Promise.resolve(answer.output);
  }

  mesh(input: Float32Array): Promise<MeshOutput> {
    this.calls.mesh += 1;
    const levels = blobsOf(input.subarray(0, MESH_SIDE_PX ** 2), MESH_SIDE_PX, (v) => v * 255);
    levels.delete(TURNED_LEVEL);
    const blobs = [...levels.values()];
    const middle = MESH_SIDE_PX / 2;
    const distance = ({ left, right, top, bottom }: Blob): number =>
      Math.hypot((left + right) / 2 - middle, (top + bottom) / 2 - middle);
    const face = blobs.sort((a, b) => distance(a) - distance(b))[0];
    const there = face !== undefined && distance(face) < MESH_SIDE_PX / 3;
    return Promise.resolve(meshOver(there ? face : { left: 80, top: 80, right: 111, bottom: 111, count: 0 }, there));
  }

  mood(_input: Float32Array, faces: number): Promise<Float32Array> {
    this.calls.mood += 1;
    return Promise.resolve(Float32Array.from({ length: faces * 8 }, (_, i) => (i % 8 === 1 ? 1 : 0)));
  }
}

/** A flat mesh spread over a rectangle, the corners of its eyes level. */
function meshOver({ left, top, right, bottom }: Blob, there: boolean): MeshOutput {
  const points = new Float32Array(468 * 3);
  for (let i = 0; i < 468; i++) {
    points[3 * i] = left + ((right + 1 - left) * (i % 22)) / 21;
    points[3 * i + 1] = top + ((bottom + 1 - top) * Math.floor(i / 22)) / 21;
  }
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  // Nose, forehead, chin and both cheeks of a face seen from the front.
  for (const [point, x, y] of [
    [1, middleX, middleY + (bottom - top) * 0.05],
    [10, middleX, top],
    [152, middleX, bottom],
    [234, left, middleY],
    [454, right, middleY],
  ] as const) {
    points.set([x, y], point * 3);
  }
  const eyeY = top + (bottom - top) * 0.4;
  points.set([left + (right - left) * 0.2, eyeY], 33 * 3);
  points.set([left + (right - left) * 0.8, eyeY], 263 * 3);
  const middle = (count: number): Float32Array =>
    Float32Array.from({ length: count * 2 }, (_, i) => (i % 2 === 0 ? middleX : middleY));
  // Eyes and lips repeat the middle of the face, but for the corners that give the eye line.
  const leftEye = middle(71);
  leftEye.set([left + (right - left) * 0.2, eyeY]);
  const rightEye = middle(71);
  rightEye.set([left + (right - left) * 0.8, eyeY]);
  return {
    points,
    lips: middle(80),
    leftEye,
    rightEye,
    leftIris: middle(5),
    rightIris: middle(5),
    flag: there ? 8 : -8,
  };
}
