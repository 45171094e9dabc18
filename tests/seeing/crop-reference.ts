import type { Picture, Square } from '../../daemon/seeing/picture.ts';

/** One channel at a place, bilinear, in doubles; pixel centres lie at half numbers, edges repeat. */
export function valueAt(picture: Picture, [x, y]: readonly [number, number], channel: number): number {
  const { data, widthPx, heightPx } = picture;
  const u = Math.min(widthPx - 1, Math.max(0, x - 0.5));
  const v = Math.min(heightPx - 1, Math.max(0, y - 0.5));
  const [left, top] = [Math.floor(u), Math.floor(v)];
  const pixel = (column: number, row: number): number =>
    data[(Math.min(row, heightPx - 1) * widthPx + Math.min(column, widthPx - 1)) * 3 + channel]!;
  const above = pixel(left, top) * (1 - u + left) + pixel(left + 1, top) * (u - left);
  const below = pixel(left, top + 1) * (1 - u + left) + pixel(left + 1, top + 1) * (u - left);
  return above * (1 - v + top) + below * (v - top);
}

/** Luma of BT.601 at a place. */
export const greyAt = (picture: Picture, place: readonly [number, number]): number =>
  0.299 * valueAt(picture, place, 0) + 0.587 * valueAt(picture, place, 1) + 0.114 * valueAt(picture, place, 2);

/** Place in the picture of a place in the square, given in fractions of its side. */
export function placeOf(square: Square, across: number, down: number): readonly [number, number] {
  const u = (across - 0.5) * square.sidePx;
  const v = (down - 0.5) * square.sidePx;
  const [cos, sin] = [Math.cos(square.angle), Math.sin(square.angle)];
  return [square.cx + cos * u - sin * v, square.cy + sin * u + cos * v];
}

/** Largest difference between the planes of a crop and the reference, in grey levels. */
export function worstOfPlanes(picture: Picture, square: Square, out: Float32Array): number {
  const side = Math.sqrt(out.length / 3);
  let worst = 0;
  for (let i = 0; i < out.length; i++) {
    const pixel = i % (side * side);
    const place = placeOf(square, ((pixel % side) + 0.5) / side, (Math.floor(pixel / side) + 0.5) / side);
    const wanted = valueAt(picture, place, Math.floor(i / (side * side)));
    worst = Math.max(worst, Math.abs(wanted - out[i]!));
  }
  return worst;
}

/** A value of a grey crop: the mean of `samples` × `samples` places, each between pixels or at the nearest one. */
export function meanAt(
  picture: Picture,
  square: Square,
  at: { readonly column: number; readonly row: number; readonly side: number; readonly samples: number },
): number {
  const { column, row, side, samples } = at;
  let sum = 0;
  for (let k = 0; k < samples * samples; k++) {
    const across = (column + ((k % samples) + 0.5) / samples) / side;
    const down = (row + (Math.floor(k / samples) + 0.5) / samples) / side;
    sum += greyAt(picture, placeOf(square, across, down));
  }
  return sum / (samples * samples);
}
