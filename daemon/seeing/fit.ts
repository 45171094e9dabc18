import type { RowRange } from './picture.ts';

/** One axis of an upright square and of the picture below it. */
export interface Axis {
  /** Where the square begins, and the side of an output pixel, in pixels of the picture. */
  readonly from: number;
  readonly step: number;
  /** Pixels of the output, and of the picture. */
  readonly count: number;
  readonly limit: number;
  /** Bytes from one pixel of the picture to the next. */
  readonly unit: number;
}

/**
 * Writes for each output pixel the byte offsets of the two picture pixels (columns or rows) at a quarter and three quarters of its extent.
 * @returns the output pixels whose middle lies in the picture
 */
export function spreadAxis(offsets: Int32Array, { from, step, count, limit, unit }: Axis): RowRange {
  for (let i = 0; i < 2 * count; i++) {
    const at = Math.floor(from + ((i + 0.5) / 2) * step);
    offsets[i] = Math.min(limit - 1, Math.max(0, at)) * unit;
  }
  const bound = (place: number): number => Math.min(count, Math.max(0, Math.ceil((place - from) / step - 0.5)));
  return { first: bound(0), end: bound(limit) };
}
