import { sigmoid } from './detections.ts';
import {
  EYE_RING_POINTS,
  FACE_POINTS,
  IRIS_POINTS,
  LEFT_EYE,
  LEFT_EYE_CORNER,
  LIPS,
  MESH_POINTS,
  RIGHT_EYE,
  RIGHT_EYE_CORNER,
} from './mesh-parts.ts';
import { MESH_SIDE_PX, type MeshOutput } from './models.ts';
import type { BoxPx, Square } from './picture.ts';

/** The next square is this much larger than the mesh's box. */
const MARGIN = 1.5;
/** The mood net's square against the longer side of the box along the eye line: one of its two nets wants exactly this, the other takes 0.9 to 1.2. */
const MOOD_MARGIN = 1;

export interface Mesh {
  /** 478 × (x, y, z) in pixels of the picture. */
  readonly points: Float32Array;
  readonly boxPx: BoxPx;
  /** 0…1: is it a face? */
  readonly score: number;
}

/**
 * Puts the refined lips, eyes and irises into the mesh and maps it from the square back to the picture.
 * Depth: lips and eyes keep that of the plain mesh; an iris gets the mean of the lids round it. Where they were not asked for, lips and
 * eyes are those of the plain mesh and an iris is a point in the middle of its lids.
 */
export function decodeMesh(output: MeshOutput, square: Square): Mesh {
  const points = new Float32Array(FACE_POINTS * 3);
  points.set(output.points);
  refine(points, output.lips, LIPS);
  refine(points, output.leftEye, LEFT_EYE);
  refine(points, output.rightEye, RIGHT_EYE);
  addIris(points, output.leftIris, { from: MESH_POINTS, ring: LEFT_EYE });
  addIris(points, output.rightIris, { from: MESH_POINTS + IRIS_POINTS, ring: RIGHT_EYE });
  const boxPx = toPicture(points, square);
  return { points, boxPx, score: sigmoid(output.flag) };
}

function refine(points: Float32Array, part: Float32Array, indices: Uint16Array): void {
  for (let k = 0; 2 * k < part.length; k++) {
    const at = indices[k]! * 3;
    points[at] = part[2 * k]!;
    points[at + 1] = part[2 * k + 1]!;
  }
}

function addIris(
  points: Float32Array,
  iris: Float32Array,
  { from, ring }: { readonly from: number; readonly ring: Uint16Array },
): void {
  let [x, y, depth] = [0, 0, 0];
  for (let k = 0; k < EYE_RING_POINTS; k++) {
    x += points[ring[k]! * 3]! / EYE_RING_POINTS;
    y += points[ring[k]! * 3 + 1]! / EYE_RING_POINTS;
    depth += points[ring[k]! * 3 + 2]! / EYE_RING_POINTS;
  }
  for (let k = 0; k < IRIS_POINTS; k++) {
    points[(from + k) * 3] = iris[2 * k] ?? x;
    points[(from + k) * 3 + 1] = iris[2 * k + 1] ?? y;
    points[(from + k) * 3 + 2] = depth;
  }
}

/** Turns, scales and shifts in place; returns the upright box round all points. */
function toPicture(points: Float32Array, square: Square): BoxPx {
  const scale = square.sidePx / MESH_SIDE_PX;
  const cos = Math.cos(square.angle) * scale;
  const sin = Math.sin(square.angle) * scale;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 3) {
    const u = points[at]! - MESH_SIDE_PX / 2;
    const v = points[at + 1]! - MESH_SIDE_PX / 2;
    const x = square.cx + cos * u - sin * v;
    const y = square.cy + sin * u + cos * v;
    points[at] = x;
    points[at + 1] = y;
    points[at + 2] = points[at + 2]! * scale;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return [left, top, right - left, bottom - top];
}

/** Angle of the line through the outer corners of the eyes, in radians. */
function eyeAngle(points: Float32Array): number {
  const a = LEFT_EYE_CORNER * 3;
  const b = RIGHT_EYE_CORNER * 3;
  return Math.atan2(points[b + 1]! - points[a + 1]!, points[b]! - points[a]!);
}

/** Where to look for the same face in the next picture. */
export function nextSquare({ points, boxPx: [x, y, width, height] }: Mesh): Square {
  return { cx: x + width / 2, cy: y + height / 2, sidePx: Math.max(width, height) * MARGIN, angle: eyeAngle(points) };
}

/** What the mood net looks at: a square round the mesh's box in axes along the eye line, as in its training. */
export function moodSquare(points: Float32Array): Square {
  const angle = eyeAngle(points);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  let [u0, v0, u1, v1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < MESH_POINTS * 3; at += 3) {
    const u = cos * points[at]! + sin * points[at + 1]!;
    const v = cos * points[at + 1]! - sin * points[at]!;
    if (u < u0) u0 = u;
    if (u > u1) u1 = u;
    if (v < v0) v0 = v;
    if (v > v1) v1 = v;
  }
  const u = (u0 + u1) / 2;
  const v = (v0 + v1) / 2;
  return { cx: cos * u - sin * v, cy: sin * u + cos * v, sidePx: Math.max(u1 - u0, v1 - v0) * MOOD_MARGIN, angle };
}
