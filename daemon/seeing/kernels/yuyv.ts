// As in places.ts, constants are loaded: made anew in the loop they would take longer than the work.

/** The brightness of 16 bits' worth of a pixel, what black is, what no colour is, and half of 1/256. */
const LEVELS = memory.data<u32>([0x00ff00ff, 0x00100010, 0x00800080, 128]);
/** What brightness, and U beside V, bring to a colour, in 1/256. */
const BRIGHTNESS: i16 = 298;
const SHARES = memory.data<i16>([0, 409, -100, -208, 516, 0]);
/** Of eight red and eight green values, and of eight blue ones twice: the first 16 bytes of the pixels, and the other eight. */
const FIRST = memory.data<i8>([0, 8, -1, 1, 9, -1, 2, 10, -1, 3, 11, -1, 4, 12, -1, 5], 16);
const FIRST_BLUE = memory.data<i8>([-1, -1, 0, -1, -1, 1, -1, -1, 2, -1, -1, 3, -1, -1, 4, -1], 16);
const REST = memory.data<i8>([13, -1, 6, 14, -1, 7, 15, -1, -1, -1, -1, -1, -1, -1, -1, -1], 16);
const REST_BLUE = memory.data<i8>([-1, 5, -1, -1, 6, -1, -1, 7, -1, -1, -1, -1, -1, -1, -1, -1], 16);

/**
 * YUYV (BT.601, limited range, as USB cameras send) to RGB, eight pixels at a time, in 1/256 and rounded: within 2 of 255 of the exact
 * formula. Goes on up to seven pixels behind the last one.
 */
export function yuyvToRgb(yuyv: usize, rgb: usize, pixels: i32): void {
  const brightness = v128.load32_splat(LEVELS);
  const black = v128.load32_splat(LEVELS, 4);
  const colourless = v128.load32_splat(LEVELS, 8);
  const half = v128.load32_splat(LEVELS, 12);
  const factor = i16x8.splat(BRIGHTNESS);
  const toRed = v128.load32_splat(SHARES);
  const toGreen = v128.load32_splat(SHARES, 4);
  const toBlue = v128.load32_splat(SHARES, 8);
  const first = v128.load(FIRST);
  const firstBlue = v128.load(FIRST_BLUE);
  const rest = v128.load(REST);
  const restBlue = v128.load(REST_BLUE);
  for (const end = rgb + pixels * 3; rgb < end; rgb += 24, yuyv += 16) {
    const bytes = v128.load(yuyv);
    const y = i16x8.sub(v128.and(bytes, brightness), black);
    const uv = i16x8.sub(i16x8.shr_u(bytes, 8), colourless);
    const left = i32x4.add(i32x4.extmul_low_i16x8_s(y, factor), half);
    const right = i32x4.add(i32x4.extmul_high_i16x8_s(y, factor), half);
    const red = shade(left, right, i32x4.dot_i16x8_s(uv, toRed));
    const green = shade(left, right, i32x4.dot_i16x8_s(uv, toGreen));
    const blue = shade(left, right, i32x4.dot_i16x8_s(uv, toBlue));
    const redGreen = i8x16.narrow_i16x8_u(red, green);
    const blues = i8x16.narrow_i16x8_u(blue, blue);
    v128.store(rgb, v128.or(i8x16.swizzle(redGreen, first), i8x16.swizzle(blues, firstBlue)));
    v128.store64_lane(rgb, v128.or(i8x16.swizzle(redGreen, rest), i8x16.swizzle(blues, restBlue)), 0, 16);
  }
}

/** One colour of eight pixels; a pair shares `colour`. */
function shade(left: v128, right: v128, colour: v128): v128 {
  const a = i32x4.add(left, v128.shuffle<i32>(colour, colour, 0, 0, 1, 1));
  const b = i32x4.add(right, v128.shuffle<i32>(colour, colour, 2, 2, 3, 3));
  return i16x8.narrow_i32x4_s(i32x4.shr_s(a, 8), i32x4.shr_s(b, 8));
}
