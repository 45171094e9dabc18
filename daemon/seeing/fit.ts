import type { PlanesInput } from './crop.ts';
import type { Picture, Square } from './picture.ts';

/**
 * Shrinks an upright square of the picture into the detector's input planes. Each output pixel is the mean of 2 × 2 pixels spread over
 * its area (more cost time and find no more faces); where the square reaches beyond the picture it is black, as in the detector's
 * training.
 */
export function fitPlanes(picture: Picture, square: Square, input: PlanesInput): void {
  const { data, widthPx, heightPx } = picture;
  const { out, sidePx: side, bias } = input;
  const plane = side * side;
  const step = square.sidePx / side;
  const columns = spread(square.cx - square.sidePx / 2, step, { count: side, limit: widthPx, unit: 3 });
  const rows = spread(square.cy - square.sidePx / 2, step, { count: side, limit: heightPx, unit: 3 * widthPx });
  const quarter = input.scale / 4;
  for (let row = 0; row < side; row++) {
    const top = rows.pairs[2 * row]!;
    const bottom = rows.pairs[2 * row + 1]!;
    const inside = row >= rows.first && row < rows.end;
    const from = row * side + (inside ? columns.first : side);
    const to = row * side + (inside ? columns.end : side);
    for (const start of [0, plane, 2 * plane]) {
      out.fill(bias, start + row * side, start + from);
      out.fill(bias, start + to, start + (row + 1) * side);
    }
    for (let o = from, k = 2 * columns.first; o < to; o++, k += 2) {
      const left = columns.pairs[k]!;
      const right = columns.pairs[k + 1]!;
      const a = top + left;
      const b = top + right;
      const c = bottom + left;
      const d = bottom + right;
      out[o] = (data[a]! + data[b]! + data[c]! + data[d]!) * quarter + bias;
      out[o + plane] = (data[a + 1]! + data[b + 1]! + data[c + 1]! + data[d + 1]!) * quarter + bias;
      out[o + 2 * plane] = (data[a + 2]! + data[b + 2]! + data[c + 2]! + data[d + 2]!) * quarter + bias;
    }
  }
}

interface Spread {
  /** For each output pixel, byte offsets of the two picture pixels (columns or rows) at a quarter and three quarters of its extent. */
  readonly pairs: Int32Array;
  /** Output pixels whose middle lies in the picture. */
  readonly first: number;
  readonly end: number;
}

function spread(
  from: number,
  step: number,
  { count, limit, unit }: { readonly count: number; readonly limit: number; readonly unit: number },
): Spread {
  const pairs = new Int32Array(2 * count);
  for (let i = 0; i < 2 * count; i++) {
    const at = Math.floor(from + ((i + 0.5) / 2) * step);
    pairs[i] = Math.min(limit - 1, Math.max(0, at)) * unit;
  }
  const bound = (place: number): number => Math.min(count, Math.max(0, Math.ceil((place - from) / step - 0.5)));
  return { pairs, first: bound(0), end: bound(limit) };
}
