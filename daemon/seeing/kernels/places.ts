// Places in a picture, four samples at a time. A vector constant is made anew wherever it is used, in three instructions; what a kernel needs
// in its innermost loop it loads from `CONSTANTS` before, as the compiler cannot know that nobody writes there.

const CONSTANTS = memory.data<u32>([0x47000000, 256]);

/** Adding it leaves a number of 0…32767 in the low 23 bits as a fixed-point one: 15 bits of whole pixels, 8 of a fraction. */
export function intoFixed(): v128 {
  return v128.load32_splat(CONSTANTS);
}

/** One, in fractions. */
export function whole(): v128 {
  return v128.load32_splat(CONSTANTS, 4);
}

/** 0, 1, 2, 3 */
export function firstFour(): v128 {
  return f32x4(0, 1, 2, 3);
}

/** The last place of an axis, as `fix` wants it. */
export function lastOf(count: i32): v128 {
  return f32x4.splat(<f32>(<i32>32767 + count));
}

/** Fixed-point numbers; what lies before the first place or beyond the last one, or is no number, comes to lie on an edge. */
export function fix(places: v128, last: v128, into: v128): v128 {
  // The order matters: these two take their first argument where the second is no number.
  return f32x4.pmin(last, f32x4.pmax(into, f32x4.add(places, into)));
}

/** 0…255 */
export function fractionOf(fixed: v128): v128 {
  return i32x4.shr_u(i32x4.shl(fixed, 24), 24);
}

/** Numbers of pixels, counted row by row. */
export function numbersOf(x: v128, y: v128, widths: v128): v128 {
  const columns = i32x4.shr_u(i32x4.shl(x, 9), 17);
  const rows = i32x4.shl(i32x4.shr_u(i32x4.shl(y, 9), 17), 16);
  return i32x4.dot_i16x8_s(v128.or(columns, rows), widths);
}

/** The factors of column and row. */
export function widthsOf(width: i32): v128 {
  return i32x4.splat((width << 16) | 1);
}

/** The share of the left neighbour and that of the right one, side by side in 16 bits each. */
export function sharesAcross(x: v128, whole: v128): v128 {
  const right = fractionOf(x);
  return i32x4.add(i32x4.sub(whole, right), i32x4.shl(right, 16));
}
