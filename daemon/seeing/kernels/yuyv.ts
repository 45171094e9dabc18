/**
 * YUYV (BT.601, limited range, as USB cameras send) to RGB, eight pixels at a time, in 1/256 and rounded: within 2 of 255 of the exact
 * formula. Goes on up to seven pixels behind the last one.
 */
export function yuyvToRgb(yuyv: usize, rgb: usize, pixels: i32): void {
  for (const end = rgb + pixels * 3; rgb < end; rgb += 24, yuyv += 16) {
    const bytes = v128.load(yuyv);
    // Brightness beside V, and beside U, of four pixels each; a pair of pixels shares both colours.
    const v0 = i8x16.swizzle(bytes, i8x16(0, -1, 3, -1, 2, -1, 3, -1, 4, -1, 7, -1, 6, -1, 7, -1));
    const u0 = i8x16.swizzle(bytes, i8x16(0, -1, 1, -1, 2, -1, 1, -1, 4, -1, 5, -1, 6, -1, 5, -1));
    const v1 = i8x16.swizzle(bytes, i8x16(8, -1, 11, -1, 10, -1, 11, -1, 12, -1, 15, -1, 14, -1, 15, -1));
    const u1 = i8x16.swizzle(bytes, i8x16(8, -1, 9, -1, 10, -1, 9, -1, 12, -1, 13, -1, 14, -1, 13, -1));
    const zeros = i16x8(16, 128, 16, 128, 16, 128, 16, 128);
    const yv0 = i16x8.sub(v0, zeros);
    const yu0 = i16x8.sub(u0, zeros);
    const yv1 = i16x8.sub(v1, zeros);
    const yu1 = i16x8.sub(u1, zeros);
    const red = i16x8.narrow_i32x4_s(redOf(yv0), redOf(yv1));
    const green = i16x8.narrow_i32x4_s(greenOf(yu0, yv0), greenOf(yu1, yv1));
    const blue = i16x8.narrow_i32x4_s(blueOf(yu0), blueOf(yu1));
    const redGreen = i8x16.narrow_i16x8_u(red, green);
    const blues = i8x16.narrow_i16x8_u(blue, blue);
    v128.store(rgb, i8x16.shuffle(redGreen, blues, 0, 8, 16, 1, 9, 17, 2, 10, 18, 3, 11, 19, 4, 12, 20, 5));
    const rest = i8x16.shuffle(redGreen, blues, 13, 21, 6, 14, 22, 7, 15, 23, 13, 21, 6, 14, 22, 7, 15, 23);
    v128.store64_lane(rgb, rest, 0, 16);
  }
}

function redOf(yv: v128): v128 {
  return rounded(i32x4.dot_i16x8_s(yv, i16x8(298, 409, 298, 409, 298, 409, 298, 409)));
}

function greenOf(yu: v128, yv: v128): v128 {
  const one = i32x4.dot_i16x8_s(yu, i16x8(298, -100, 298, -100, 298, -100, 298, -100));
  const other = i32x4.dot_i16x8_s(yv, i16x8(0, -208, 0, -208, 0, -208, 0, -208));
  return rounded(i32x4.add(one, other));
}

function blueOf(yu: v128): v128 {
  return rounded(i32x4.dot_i16x8_s(yu, i16x8(298, 516, 298, 516, 298, 516, 298, 516)));
}

function rounded(sums: v128): v128 {
  return i32x4.shr_s(i32x4.add(sums, i32x4.splat(128)), 8);
}
