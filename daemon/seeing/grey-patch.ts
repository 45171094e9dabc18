import type { Picture, Square } from './picture.ts';
import type { RowPath } from './span.ts';

/** Luma weights of BT.601, which the mood net was trained with, in 1/65536. */
export const RED = 19595;
export const GREEN = 38470;
export const BLUE = 7471;

/** The part of a picture round a square, in 1/256 grey levels. */
export interface GreyPatch {
  readonly levels: Uint16Array;
  readonly left: number;
  readonly top: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

// Kept from call to call: a patch is used up before the next one is made.
let room = new Uint16Array(0);

/** Weighs the colours once a pixel: interpolated samples share their pixels, and weighing them for each took most of a crop's time. */
export function greyRound({ data, widthPx, heightPx }: Picture, { cx, cy, sidePx, angle }: Square): GreyPatch {
  // Half the side of the upright square round the turned one, and a pixel for interpolation.
  const reach = (sidePx / 2) * (Math.abs(Math.cos(angle)) + Math.abs(Math.sin(angle))) + 2;
  const left = within(Math.floor(cx - reach), widthPx);
  const top = within(Math.floor(cy - reach), heightPx);
  const width = within(Math.ceil(cx + reach), widthPx) - left + 1;
  const height = within(Math.ceil(cy + reach), heightPx) - top + 1;
  if (room.length < width * height) room = new Uint16Array(width * height);
  const to = room;
  for (let row = 0, o = 0; row < height; row++) {
    let from = ((top + row) * widthPx + left) * 3;
    for (const end = o + width; o < end; o = (o + 1) | 0, from = (from + 3) | 0) {
      to[o] =
        (Math.imul(data[from]!, RED) + Math.imul(data[from + 1]!, GREEN) + Math.imul(data[from + 2]!, BLUE)) >>> 8;
    }
  }
  return { levels: to, left, top, widthPx: width, heightPx: height };
}

const within = (place: number, count: number): number => Math.min(count - 1, Math.max(0, place));

/** One line of samples, `samples` neighbours added up into one of `sums`, in grey levels. */
export interface SampleRow extends RowPath {
  readonly samples: number;
  readonly sums: Float64Array;
}

/** @param row its places count from the patch's corner */
export function sumBilinear({ levels, widthPx, heightPx }: GreyPatch, row: SampleRow): void {
  const { dx, dy, samples, sums } = row;
  const xMax = ((widthPx - 1) << 16) | 0;
  const yMax = ((heightPx - 1) << 16) | 0;
  let { x, y } = row;
  for (let i = 0; i < sums.length; i++) {
    let sum = 0;
    for (let k = 0; k < samples; k++, x = (x + dx) | 0, y = (y + dy) | 0) {
      const u = x < 0 ? 0 : x > xMax ? xMax : x;
      const v = y < 0 ? 0 : y > yMax ? yMax : y;
      const a = (Math.imul(v >> 16, widthPx) + (u >> 16)) | 0;
      const b = v < yMax ? (a + widthPx) | 0 : a;
      const right = u < xMax ? 1 : 0;
      const fx = (u >> 8) & 255;
      const fy = (v >> 8) & 255;
      const above = (Math.imul(levels[a]!, 256 - fx) + Math.imul(levels[a + right]!, fx)) >>> 8;
      const below = (Math.imul(levels[b]!, 256 - fx) + Math.imul(levels[b + right]!, fx)) >>> 8;
      sum = (sum + ((Math.imul(above, 256 - fy) + Math.imul(below, fy)) >>> 8)) | 0;
    }
    sums[i]! += sum * (1 / 256);
  }
}
