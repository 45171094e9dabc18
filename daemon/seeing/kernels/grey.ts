import { firstFour, fix, fractionOf, intoFixed, lastOf, numbersOf, sharesAcross, whole, widthsOf } from './places';

/** Of four pixels of three bytes: red and green side by side in 16 bits each, and blue. */
const RED_GREEN = memory.data<i8>([0, -1, 1, -1, 3, -1, 4, -1, 6, -1, 7, -1, 9, -1, 10, -1], 16);
const BLUE = memory.data<i8>([2, -1, -1, -1, 5, -1, -1, -1, 8, -1, -1, -1, 11, -1, -1, -1], 16);
/** Luma weights of BT.601, which the mood net was trained with, in 1/32768: red and green, blue. */
const WEIGHTS = memory.data<i16>([9798, 19235, 3735, 0]);
/** A grey level of 0…255 is kept in 1/128. */
const LEVEL: f32 = 128;

/**
 * Weighs the colours of RGB pixels once, as samples share pixels. Reads up to 28 bytes behind the last pixel.
 * @param stride bytes from row to row of the picture
 * @param out levels of 16 bits, `pitch` a row: a multiple of 8, at least `width`
 */
export function greyPatch(data: usize, stride: usize, out: usize, pitch: i32, width: i32, height: i32): void {
  const redGreen = v128.load(RED_GREEN);
  const blue = v128.load(BLUE);
  const ofRedGreen = v128.load32_splat(WEIGHTS);
  const ofBlue = v128.load32_splat(WEIGHTS, 4);
  for (let row = 0; row < height; row++, data += stride, out += pitch * 2) {
    let from = data;
    let to = out;
    for (const end = to + width * 2; to < end; to += 16, from += 24) {
      const a = weigh(v128.load(from), redGreen, blue, ofRedGreen, ofBlue);
      const b = weigh(v128.load(from, 12), redGreen, blue, ofRedGreen, ofBlue);
      v128.store(to, i16x8.narrow_i32x4_s(a, b));
    }
  }
}

function weigh(rgb: v128, redGreen: v128, blue: v128, ofRedGreen: v128, ofBlue: v128): v128 {
  const one = i32x4.dot_i16x8_s(i8x16.swizzle(rgb, redGreen), ofRedGreen);
  const other = i32x4.dot_i16x8_s(i8x16.swizzle(rgb, blue), ofBlue);
  return i32x4.shr_u(i32x4.add(one, other), 8);
}

/**
 * Cuts a turned square out of grey levels; each value is the mean of `samples` × `samples` samples. Beyond the patch its edge repeats. Reads
 * a row behind the patch, with share 0.
 * @param out side × side values, 0…255
 * @param side a multiple of 4
 * @param smooth samples are taken between pixels; otherwise each is the nearest pixel
 * @param x, y place of the first sample, counted from the middle of the patch's first pixel
 * @param acrossX, acrossY step from sample to sample; downX, downY from row to row of samples
 */
export function cropGrey(
  levels: usize,
  pitch: i32,
  width: i32,
  height: i32,
  out: usize,
  side: i32,
  samples: i32,
  smooth: bool,
  x: f64,
  y: f64,
  acrossX: f64,
  acrossY: f64,
  downX: f64,
  downY: f64,
): void {
  if (!smooth) {
    // So that cutting off the fraction rounds.
    x += 0.5;
    y += 0.5;
  }
  const into = intoFixed();
  const one = whole();
  const lastX = lastOf(width);
  const lastY = lastOf(height);
  const widths = widthsOf(pitch);
  const below: usize = pitch * 2;
  const stepX = f32x4.splat(<f32>acrossX);
  const stepY = f32x4.splat(<f32>acrossY);
  const pixelX = f32x4.splat(<f32>(acrossX * samples));
  const pixelY = f32x4.splat(<f32>(acrossY * samples));
  const next = f32x4.splat(4);
  const norm = f32x4.splat(1 / (LEVEL * <f32>(samples * samples)));
  for (let row = 0; row < side; row++) {
    let columns = firstFour();
    for (const end = out + side * 4; out < end; out += 16) {
      let sum = f32x4.splat(0);
      for (let line = row * samples, last = line + samples; line < last; line++) {
        let u = f32x4.add(f32x4.splat(<f32>(x + downX * line)), f32x4.mul(columns, pixelX));
        let v = f32x4.add(f32x4.splat(<f32>(y + downY * line)), f32x4.mul(columns, pixelY));
        for (let k = 0; k < samples; k++) {
          const s = fix(u, lastX, into);
          const t = fix(v, lastY, into);
          const value = smooth ? between(levels, below, s, t, widths, one) : nearest(levels, s, t, widths);
          sum = f32x4.add(sum, value);
          u = f32x4.add(u, stepX);
          v = f32x4.add(v, stepY);
        }
      }
      columns = f32x4.add(columns, next);
      v128.store(out, f32x4.mul(sum, norm));
    }
  }
}

function between(levels: usize, stride: usize, x: v128, y: v128, widths: v128, one: v128): v128 {
  const places = i32x4.shl(numbersOf(x, y, widths), 1);
  const a = levels + i32x4.extract_lane(places, 0);
  const b = levels + i32x4.extract_lane(places, 1);
  const c = levels + i32x4.extract_lane(places, 2);
  const d = levels + i32x4.extract_lane(places, 3);
  // One load brings a pixel and its right neighbour.
  let above = v128.load32_zero(a);
  above = v128.load32_lane(b, above, 1);
  above = v128.load32_lane(c, above, 2);
  above = v128.load32_lane(d, above, 3);
  let below = v128.load32_zero(a + stride);
  below = v128.load32_lane(b + stride, below, 1);
  below = v128.load32_lane(c + stride, below, 2);
  below = v128.load32_lane(d + stride, below, 3);
  const shares = sharesAcross(x, one);
  const upper = i32x4.shr_u(i32x4.dot_i16x8_s(above, shares), 8);
  const lower = i32x4.shr_u(i32x4.dot_i16x8_s(below, shares), 8);
  const step = i32x4.mul(i32x4.sub(lower, upper), fractionOf(y));
  return f32x4.convert_i32x4_s(i32x4.add(upper, i32x4.shr_s(step, 8)));
}

function nearest(levels: usize, x: v128, y: v128, widths: v128): v128 {
  const places = i32x4.shl(numbersOf(x, y, widths), 1);
  const value = i32x4(
    load<u16>(levels + i32x4.extract_lane(places, 0)),
    load<u16>(levels + i32x4.extract_lane(places, 1)),
    load<u16>(levels + i32x4.extract_lane(places, 2)),
    load<u16>(levels + i32x4.extract_lane(places, 3)),
  );
  return f32x4.convert_i32x4_s(value);
}
