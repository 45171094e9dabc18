import type { Features } from '../ports.ts';

/** Keys as DJs lay them out: twelve steps round the circle of fifths, each with a major key and its relative minor. */

/** @returns 0…23: twice the place on the circle, plus 1 for minor; −1 when not known */
export function camelotOf({ key, mode }: Pick<Features, 'key' | 'mode'>): number {
  if (key === undefined || mode === undefined || key < 0 || key > 11) return -1;
  // A minor key stands with the major key three semitones above it.
  const major = mode === 1 ? key : (key + 3) % 12;
  return ((major * 7) % 12) * 2 + (mode === 1 ? 0 : 1);
}

/** How far two keys are apart, 0…1: 0 = the same, 1/7 = a neighbour on the circle or the relative key. Half of it when one is not known. */
export function keyGap(a: number, b: number): number {
  if (a < 0 || b < 0) return 0.5;
  const steps = Math.abs((a >> 1) - (b >> 1));
  return (Math.min(steps, 12 - steps) + ((a & 1) === (b & 1) ? 0 : 1)) / 7;
}
