import { CHIN, FOREHEAD, LEFT_CHEEK, NOSE_TIP, RIGHT_CHEEK } from './mesh-parts.ts';
import type { Mesh } from './mesh.ts';

/** A measure with the value from which nothing is lost, and the one at which nothing can be told. */
interface Ramp {
  readonly full: number;
  readonly none: number;
}

/**
 * What each flaw takes away, measured: `tests/bench/quality.ts` spoils labelled faces and prints the share of accuracy above guessing that
 * is kept, and the ramps that fit. Run it anew when the mood net changes.
 */
export const RAMPS = {
  /** Longer side of the mesh's box, in pixels of the picture. */
  sizePx: { full: 18, none: 4 },
  /** See `lightOf`. */
  sharpness: { full: 0.036, none: 0.012 },
  /** Standard deviation of grey, 0…255, in a camera's noise of 3. */
  contrast: { full: 7, none: 2 },
  /** How far the nose leaves the middle between the cheeks: 0 = front, 1 = on an edge. */
  turn: { full: 0.72, none: 1.85 },
  /** Not measured: labelled faces are faces, and score 1. */
  meshScore: { full: 0.95, none: 0.5 },
} as const satisfies Record<string, Ramp>;

/** Below this nothing is read from a face: of four moods hardly every second would be right, and one is guessed as often. */
export const UNREADABLE = 0.25;

/** Differences are taken at this many places across a face, whatever the side of the crop. */
const PLACES = 48;

/** Flaws that the mesh alone tells, 0…1 each. */
export interface Posture {
  readonly size: number;
  readonly pose: number;
  readonly score: number;
}

/** Flaws that the pixels of a face tell, 0…1 each. */
export interface Clarity {
  readonly light: number;
  readonly sharpness: number;
}

export const postureOf = ({ boxPx, points, score }: Mesh): Posture => ({
  size: ramp(Math.max(boxPx[2], boxPx[3]), RAMPS.sizePx),
  pose: ramp(turnOf(points), RAMPS.turn),
  score: ramp(score, RAMPS.meshScore),
});

export function clarityOf(face: GreyFace): Clarity {
  const { contrast, sharpness } = lightOf(face);
  return { light: ramp(contrast, RAMPS.contrast), sharpness: ramp(sharpness, RAMPS.sharpness) };
}

/**
 * How far a face can be read, 0…1: about the share of the mood net's accuracy above guessing that is left of it. A small face and a
 * blurred one lack the same detail, so the worse of the two counts once.
 * @param clarity left out: the best this posture allows
 * @returns 0 where it cannot be read
 */
export function qualityOf({ size, pose, score }: Posture, clarity?: Clarity): number {
  const quality = score * pose * (clarity?.light ?? 1) * Math.min(size, clarity?.sharpness ?? 1);
  return quality < UNREADABLE ? 0 : quality;
}

/** 0 at `none`, 1 at `full`, straight between; `none` may be the larger. */
const ramp = (value: number, { none, full }: Ramp): number => Math.min(1, Math.max(0, (value - none) / (full - none)));

/** 0 = the nose is midway between the cheeks and between forehead and chin, 1 = on an edge, more = beyond it, in profile. */
export function turnOf(points: Float32Array): number {
  const sideways = offCentre(points, LEFT_CHEEK, RIGHT_CHEEK);
  // The nose's tip sits a little below the middle of a face seen from the front, and up and down hide less than left and right.
  const upDown = Math.max(0, Math.abs(offCentre(points, FOREHEAD, CHIN) - 0.1) - 0.2);
  return Math.hypot(sideways, upDown);
}

/** Place of the nose's tip along the line a → b: −1 at a, 0 midway, 1 at b. */
function offCentre(points: Float32Array, a: number, b: number): number {
  const ax = points[a * 3]!;
  const ay = points[a * 3 + 1]!;
  const dx = points[b * 3]! - ax;
  const dy = points[b * 3 + 1]! - ay;
  const length2 = dx * dx + dy * dy;
  if (length2 === 0) return 1;
  return (2 * ((points[NOSE_TIP * 3]! - ax) * dx + (points[NOSE_TIP * 3 + 1]! - ay) * dy)) / length2 - 1;
}

/** Grey values of one face, 0…255, rows packed: what the mood net reads. */
export interface GreyFace {
  readonly grey: Float32Array;
  /** Offset of the face. */
  readonly at: number;
  /** At least 48. */
  readonly sidePx: number;
}

/**
 * Contrast: standard deviation of grey. Sharpness: the share of that energy which lies in steps between neighbouring places.
 * A place is the mean of the pixels it covers, so that a larger crop of the same face gives the same figures.
 */
export function lightOf({ grey, at, sidePx }: GreyFace): { readonly contrast: number; readonly sharpness: number } {
  const edges = Uint16Array.from({ length: PLACES + 1 }, (_, place) => Math.floor((place * sidePx) / PLACES));
  const sums = new Float64Array(sidePx);
  let sum = 0;
  let squares = 0;
  let steps = 0;
  for (let row = 0; row < PLACES; row++) {
    const height = edges[row + 1]! - edges[row]!;
    sums.fill(0);
    for (let y = edges[row]!, from = at + y * sidePx; y < edges[row + 1]!; y++, from += sidePx) {
      for (let x = 0; x < sidePx; x++) sums[x]! += grey[from + x]!;
    }
    let left = 0;
    for (let column = 0; column < PLACES; column++) {
      const [first, end] = [edges[column]!, edges[column + 1]!];
      let value = 0;
      for (let x = first; x < end; x++) value += sums[x]!;
      value /= (end - first) * height;
      sum += value;
      squares += value * value;
      if (column > 0) steps += (value - left) * (value - left);
      left = value;
    }
  }
  const count = PLACES * PLACES;
  const mean = sum / count;
  const variance = Math.max(0, squares / count - mean * mean);
  const meanStep = steps / (PLACES * (PLACES - 1));
  return { contrast: Math.sqrt(variance), sharpness: variance === 0 ? 0 : meanStep / variance };
}
