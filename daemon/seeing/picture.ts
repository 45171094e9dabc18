/** A decoded picture. Its bytes may lie in a buffer that the next picture overwrites: whoever keeps it must copy it. */
export interface Picture {
  /** RGB, 3 bytes a pixel, rows packed without padding; may be longer than width × height × 3. */
  readonly data: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * A square to cut out of a picture. Coordinates are continuous: pixel (0, 0) covers 0…1 and has its centre at 0.5.
 * `angle` is in radians, positive = clockwise on the screen (y points down): the direction of the square's own x axis.
 */
export interface Square {
  readonly cx: number;
  readonly cy: number;
  readonly sidePx: number;
  readonly angle: number;
}

/** Of a picture. */
export type SizePx = Pick<Picture, 'widthPx' | 'heightPx'>;

/** Rows from `first` on, up to but not with `end`. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** The part of a picture that the samples of a square come from: whole pixels, at least one; edges stand for what lies beyond. */
export interface PartPx extends RowRange {
  readonly left: number;
  readonly widthPx: number;
}

/** @returns the part within an upright frame round the square, with a pixel to spare for interpolation */
export function partRound({ cx, cy, sidePx, angle }: Square, { widthPx, heightPx }: SizePx): PartPx {
  const reach = (sidePx / 2) * (Math.abs(Math.cos(angle)) + Math.abs(Math.sin(angle))) + 2;
  const left = within(Math.floor(cx - reach), widthPx);
  const first = within(Math.floor(cy - reach), heightPx);
  return {
    left,
    first,
    widthPx: within(Math.ceil(cx + reach), widthPx) + 1 - left,
    end: within(Math.ceil(cy + reach), heightPx) + 1,
  };
}

/** The smallest part that holds all of these. */
export function partRoundAll(parts: readonly PartPx[]): PartPx {
  const left = Math.min(...parts.map((part) => part.left));
  const right = Math.max(...parts.map((part) => part.left + part.widthPx));
  const first = Math.min(...parts.map((part) => part.first));
  return { left, first, widthPx: right - left, end: Math.max(...parts.map((part) => part.end)) };
}

export const wholeOf = ({ widthPx, heightPx }: SizePx): PartPx => ({ left: 0, first: 0, widthPx, end: heightPx });

/** Whether all of a part lies in another one. */
export const isPartOf = (inner: PartPx, outer: PartPx): boolean =>
  inner.left >= outer.left &&
  inner.first >= outer.first &&
  inner.end <= outer.end &&
  inner.left + inner.widthPx <= outer.left + outer.widthPx;

const within = (place: number, count: number): number => Math.min(count - 1, Math.max(0, place));

/** x, y, width, height in pixels of the picture; may reach beyond its edges. */
export type BoxPx = readonly [number, number, number, number];

/** Intersection over union of two boxes, 0…1. */
export function overlap(a: BoxPx, b: BoxPx): number {
  const shared = sharedArea(a, b);
  return shared === 0 ? 0 : shared / (a[2] * a[3] + b[2] * b[3] - shared);
}

/** Share of the smaller box that lies in the larger one, 0…1. */
export function shareInside(a: BoxPx, b: BoxPx): number {
  const shared = sharedArea(a, b);
  return shared === 0 ? 0 : shared / Math.min(a[2] * a[3], b[2] * b[3]);
}

function sharedArea(a: BoxPx, b: BoxPx): number {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  return width <= 0 || height <= 0 ? 0 : width * height;
}
