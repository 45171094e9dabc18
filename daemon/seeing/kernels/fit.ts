/**
 * Shrinks RGB pixels into three planes. Each value is the mean of four pixels; outside of the given columns and rows it is `bias`. Reads a
 * byte behind the picture.
 * @param columns two byte offsets for each column of the planes, as 32 bits; `rows` likewise
 * @param side columns of the planes, a multiple of 4
 * @param count rows of the planes
 */
export function fitPlanes(
  data: usize,
  columns: usize,
  firstColumn: i32,
  endColumn: i32,
  rows: usize,
  firstRow: i32,
  endRow: i32,
  out: usize,
  side: i32,
  count: i32,
  scale: f32,
  bias: f32,
): void {
  const plane: usize = side * count * 4;
  const factor = f32x4.splat(scale / 4);
  const summand = f32x4.splat(bias);
  const first = i32x4.splat(firstColumn);
  const end = i32x4.splat(endColumn);
  for (let row = 0; row < count; row++) {
    const isInside = row >= firstRow && row < endRow;
    const upper = data + load<u32>(rows + row * 8);
    const lower = data + load<u32>(rows + row * 8, 4);
    for (let column = 0; column < side; column += 4) {
      const at = out + (row * side + column) * 4;
      if (!isInside || column + 4 <= firstColumn || column >= endColumn) {
        v128.store(at, summand);
        v128.store(at + plane, summand);
        v128.store(at + 2 * plane, summand);
        continue;
      }
      const pairs = columns + column * 8;
      const ab = addUp(gather(upper, lower, pairs), gather(upper, lower, pairs + 8));
      const cd = addUp(gather(upper, lower, pairs + 16), gather(upper, lower, pairs + 24));
      const redGreen = v128.shuffle<i16>(ab, cd, 0, 4, 8, 12, 1, 5, 9, 13);
      const blue = v128.shuffle<i16>(ab, cd, 2, 6, 10, 14, 2, 6, 10, 14);
      const places = i32x4.add(i32x4.splat(column), i32x4(0, 1, 2, 3));
      const inside = v128.and(i32x4.ge_s(places, first), i32x4.lt_s(places, end));
      v128.store(at, finish(i32x4.extend_low_i16x8_u(redGreen), inside, factor, summand));
      v128.store(at + plane, finish(i32x4.extend_high_i16x8_u(redGreen), inside, factor, summand));
      v128.store(at + 2 * plane, finish(i32x4.extend_low_i16x8_u(blue), inside, factor, summand));
    }
  }
}

/** Two pixels of the upper row and two of the lower one, four bytes each. */
function gather(upper: usize, lower: usize, pair: usize): v128 {
  const left = load<u32>(pair);
  const right = load<u32>(pair, 4);
  let pixels = v128.load32_zero(upper + left);
  pixels = v128.load32_lane(upper + right, pixels, 1);
  pixels = v128.load32_lane(lower + left, pixels, 2);
  return v128.load32_lane(lower + right, pixels, 3);
}

/** The sums of four pixels each, colour by colour: those of `a` in the first four lanes, those of `b` in the others. */
function addUp(a: v128, b: v128): v128 {
  const rowsOfA = i16x8.add(i16x8.extend_low_i8x16_u(a), i16x8.extend_high_i8x16_u(a));
  const rowsOfB = i16x8.add(i16x8.extend_low_i8x16_u(b), i16x8.extend_high_i8x16_u(b));
  return i16x8.add(v128.shuffle<i64>(rowsOfA, rowsOfB, 0, 2), v128.shuffle<i64>(rowsOfA, rowsOfB, 1, 3));
}

function finish(sums: v128, inside: v128, factor: v128, summand: v128): v128 {
  return f32x4.add(v128.and(f32x4.mul(f32x4.convert_i32x4_s(sums), factor), inside), summand);
}
