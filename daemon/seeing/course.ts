import type { BoxPx, Square } from './picture.ts';

/** How fast a face moves, in pixels a millisecond. */
export interface Velocity {
  readonly x: number;
  readonly y: number;
}

export const STILL: Velocity = { x: 0, y: 0 };

/** What a course is made of: where something was seen last, when, and how fast it went. */
export interface Course {
  readonly boxPx: BoxPx;
  readonly velocity: Velocity;
  readonly seenMs: number;
}

/** Share of the newest step in the velocity: a mesh shakes, and people turn round. */
const NEWEST = 0.5;
/** A shift of less than this share of the face is left out: reading a still face at the same place each time keeps its mesh calm. */
const LEAST_SHIFT = 0.06;
/** Nobody is believed to have gone farther than so many sides of the face while unseen. */
const LONGEST_SHIFT = 3;
/** Gaps longer than this say nothing about a velocity. */
const LONGEST_STEP_MS = 1500;

export const sideOf = (box: BoxPx): number => Math.max(box[2], box[3]);

/** The velocity after a face was seen again at `to`. */
export function velocityAfter({ boxPx, velocity, seenMs }: Course, to: BoxPx, atMs: number): Velocity {
  const elapsedMs = atMs - seenMs;
  if (elapsedMs <= 0) return velocity;
  if (elapsedMs > LONGEST_STEP_MS) return STILL;
  const x = (to[0] + to[2] / 2 - boxPx[0] - boxPx[2] / 2) / elapsedMs;
  const y = (to[1] + to[3] / 2 - boxPx[1] - boxPx[3] / 2) / elapsedMs;
  return { x: velocity.x + (x - velocity.x) * NEWEST, y: velocity.y + (y - velocity.y) * NEWEST };
}

/** How far it should have come since it was seen, in pixels. */
export function shiftUntil({ boxPx, velocity, seenMs }: Course, atMs: number): Velocity {
  const elapsedMs = Math.max(0, atMs - seenMs);
  const length = Math.hypot(velocity.x, velocity.y) * elapsedMs;
  const side = sideOf(boxPx);
  if (length < LEAST_SHIFT * side) return STILL;
  const share = (elapsedMs * Math.min(length, LONGEST_SHIFT * side)) / length;
  return { x: velocity.x * share, y: velocity.y * share };
}

export const shifted = (square: Square, shift: Velocity): Square =>
  shift === STILL ? square : { ...square, cx: square.cx + shift.x, cy: square.cy + shift.y };

/**
 * How badly a box fits what was expected of a face: the distance from its expected centre, in sides of the face, and its growth together
 * (twice or half the size weighs as much as 0.7 sides).
 */
export function misfit(course: Course, box: BoxPx, atMs: number): number {
  const { boxPx } = course;
  const shift = shiftUntil(course, atMs);
  const dx = box[0] + box[2] / 2 - boxPx[0] - boxPx[2] / 2 - shift.x;
  const dy = box[1] + box[3] / 2 - boxPx[1] - boxPx[3] / 2 - shift.y;
  return Math.hypot(dx, dy) / sideOf(boxPx) + Math.abs(Math.log(sideOf(box) / sideOf(boxPx)));
}
