import { CHIN, FOREHEAD, LEFT_CHEEK, NOSE_TIP, RIGHT_CHEEK } from './mesh-parts.ts';
import type { Mesh } from './mesh.ts';
import { MOOD_SIDE_PX } from './models.ts';

/** From this many pixels across, a face is read as well as at any size; at 16 some eleven points of accuracy are gone. */
const FULL_SIZE_PX = 40;
const NO_SIZE_PX = 8;
/** Contrast (standard deviation of grey, 0…255) from which a face is lit well enough, and below which nothing can be told. */
const FULL_CONTRAST = 24;
const NO_CONTRAST = 4;
/** Share of the grey values' energy in steps between neighbours, of a sharp face and of one smeared beyond reading. */
const FULL_SHARPNESS = 0.05;
const NO_SHARPNESS = 0.005;
/** How far the nose may leave the middle between the cheeks (0 = front, 1 = half profile) without and with total loss. */
const FULL_TURN = 0.5;
const NO_TURN = 1.6;

/**
 * How far a face can be read, 0…1: the product of mesh score, size, pose, light and sharpness, each 0…1.
 * Uncalibrated: it ranks looks, it is not a probability.
 * @param grey 48 × 48 grey values of the face, 0…255, from `at` on
 */
export function qualityOf(mesh: Mesh, grey: Float32Array, at: number): number {
  const size = ramp(Math.max(mesh.boxPx[2], mesh.boxPx[3]), NO_SIZE_PX, FULL_SIZE_PX);
  const { contrast, sharpness } = lightOf(grey, at);
  const pose = ramp(turnOf(mesh.points), NO_TURN, FULL_TURN);
  const light = ramp(contrast, NO_CONTRAST, FULL_CONTRAST) * ramp(sharpness, NO_SHARPNESS, FULL_SHARPNESS);
  return mesh.score * size * pose * light;
}

/** 0 at `none`, 1 at `full`, straight between; `none` may be the larger. */
const ramp = (value: number, none: number, full: number): number =>
  Math.min(1, Math.max(0, (value - none) / (full - none)));

/** 0 = the nose is midway between the cheeks and between forehead and chin, 1 = on an edge, more = beyond it, in profile. */
function turnOf(points: Float32Array): number {
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

function lightOf(grey: Float32Array, at: number): { contrast: number; sharpness: number } {
  let sum = 0;
  let squares = 0;
  let steps = 0;
  const count = MOOD_SIDE_PX * MOOD_SIDE_PX;
  for (let i = at; i < at + count; i++) {
    const value = grey[i]!;
    sum += value;
    squares += value * value;
    // The step from the end of one row to the next row's start is noise, one in 48.
    const step = grey[i + 1 < at + count ? i + 1 : i]! - value;
    steps += step * step;
  }
  const mean = sum / count;
  const variance = Math.max(0, squares / count - mean * mean);
  return { contrast: Math.sqrt(variance), sharpness: variance === 0 ? 0 : steps / count / variance };
}
