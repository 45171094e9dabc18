import type { DetectorOutput } from './models.ts';
import { overlap, type BoxPx, type Square } from './picture.ts';

/** Side of a cell of the detector's grid, in input pixels; every cell has one anchor in its middle. */
export const CELL_PX = 4;
/** Cells a side of a block. */
export const BLOCK_CELLS = 2;
/** Values the detector gives a cell: box (4) and six points (right eye, left eye, nose, mouth, right and left ear of the person). */
export const VALUES = 16;
const POINTS = 6;
/** Boxes that overlap more than this are the same face. */
const SAME_FACE = 0.3;
/** A face's square is this much larger than its box: what the mesh was trained on. */
const MARGIN = 1.5;

export interface Detection {
  readonly boxPx: BoxPx;
  /** 0…1 */
  readonly score: number;
  /** Six points, x and y, in pixels of the picture. */
  readonly points: readonly number[];
}

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/**
 * Turns the detector's answer into boxes in the picture, not yet merged.
 * @param square the part of the picture that the detector looked at; of it, from the top, as many rows as it answers for
 */
export function decodeDetections(output: DetectorOutput, square: Square, minScore: number): Detection[] {
  const minLogit = Math.log(minScore / (1 - minScore));
  const { scores } = output;
  const found: Detection[] = [];
  // What closes over `i` stands elsewhere: here, each of two thousand cells would leave some garbage.
  for (let i = 0; i < scores.length; i++) {
    if (scores[i]! >= minLogit) found.push(detectionAt(output, i, square));
  }
  return found;
}

/** @param i its place among the scores */
function detectionAt(
  { scores, regressors, columns }: DetectorOutput,
  i: number,
  { cx, cy, sidePx }: Square,
): Detection {
  const scale = sidePx / columns;
  const blockColumns = columns / (CELL_PX * BLOCK_CELLS);
  const blocks = scores.length / BLOCK_CELLS ** 2;
  const place = Math.floor(i / blocks);
  const block = i % blocks;
  const column = (block % blockColumns) * BLOCK_CELLS + (place % BLOCK_CELLS);
  const row = Math.floor(block / blockColumns) * BLOCK_CELLS + Math.floor(place / BLOCK_CELLS);
  const anchorX = cx - sidePx / 2 + (column + 0.5) * CELL_PX * scale;
  const anchorY = cy - sidePx / 2 + (row + 0.5) * CELL_PX * scale;
  const value = (k: number): number => regressors[(place * VALUES + k) * blocks + block]! * scale;
  const [width, height] = [value(2), value(3)];
  const points: number[] = [];
  for (let k = 4; k < 4 + 2 * POINTS; k += 2) points.push(anchorX + value(k), anchorY + value(k + 1));
  return {
    boxPx: [anchorX + value(0) - width / 2, anchorY + value(1) - height / 2, width, height],
    score: sigmoid(scores[i]!),
    points,
  };
}

/**
 * One detection a face: each is the mean of all that overlap its best one, weighted by score. Means shake less from picture to picture
 * than the best one alone does, and the mesh's first square comes from them.
 */
export function mergeDetections(detections: readonly Detection[]): Detection[] {
  let rest = [...detections].sort((a, b) => b.score - a.score);
  const merged: Detection[] = [];
  while (rest.length > 0) {
    const best = rest[0]!;
    const same = rest.filter((other) => other === best || overlap(best.boxPx, other.boxPx) > SAME_FACE);
    merged.push(meanOf(same, best.score));
    rest = rest.filter((other) => !same.includes(other));
  }
  return merged;
}

function meanOf(same: readonly Detection[], score: number): Detection {
  const total = same.reduce((sum, one) => sum + one.score, 0);
  const mean = (of: (one: Detection) => number): number =>
    same.reduce((sum, one) => sum + of(one) * one.score, 0) / total;
  return {
    boxPx: [mean((d) => d.boxPx[0]), mean((d) => d.boxPx[1]), mean((d) => d.boxPx[2]), mean((d) => d.boxPx[3])],
    score,
    points: Array.from({ length: 2 * POINTS }, (_, k) => mean((d) => d.points[k]!)),
  };
}

/** The square in which the mesh finds a detected face: upright along its eyes. */
export function squareOfDetection({ boxPx: [x, y, width, height], points }: Detection): Square {
  return {
    cx: x + width / 2,
    cy: y + height / 2,
    sidePx: Math.max(width, height) * MARGIN,
    angle: Math.atan2(points[3]! - points[1]!, points[2]! - points[0]!),
  };
}
