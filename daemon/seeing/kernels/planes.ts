import { firstFour, fix, fractionOf, intoFixed, lastOf, numbersOf, sharesAcross, whole, widthsOf } from './places';

/** Both shares are 1/256, and one bit is cut off between them so that 16 bits with a sign hold the sum. */
const ONE: f32 = 32768;

/**
 * Cuts a turned square out of RGB pixels into three planes, bilinear; beyond the picture its edge pixels repeat. Reads up to a row and eight
 * bytes behind the picture, with share 0.
 * @param side a multiple of 4
 * @param x, y place of the first sample, counted from the middle of the first pixel
 * @param acrossX, acrossY the step from sample to sample; rows follow at a right angle
 */
export function cropPlanes(
  data: usize,
  width: i32,
  height: i32,
  out: usize,
  side: i32,
  x: f64,
  y: f64,
  acrossX: f64,
  acrossY: f64,
  scale: f32,
  bias: f32,
): void {
  const stride: usize = width * 3;
  const plane: usize = side * side * 4;
  const into = intoFixed();
  const one = whole();
  const lastX = lastOf(width);
  const lastY = lastOf(height);
  const widths = widthsOf(width);
  const stepX = f32x4.splat(<f32>acrossX);
  const stepY = f32x4.splat(<f32>acrossY);
  const next = f32x4.splat(4);
  const factor = f32x4.splat(scale / ONE);
  const summand = f32x4.splat(bias);
  for (let row = 0; row < side; row++) {
    const rowX = f32x4.splat(<f32>(x - acrossY * row));
    const rowY = f32x4.splat(<f32>(y + acrossX * row));
    let columns = firstFour();
    for (const end = out + side * 4; out < end; out += 16) {
      const u = fix(f32x4.add(rowX, f32x4.mul(columns, stepX)), lastX, into);
      const v = fix(f32x4.add(rowY, f32x4.mul(columns, stepY)), lastY, into);
      columns = f32x4.add(columns, next);
      const pixels = numbersOf(u, v, widths);
      const places = i32x4.add(pixels, i32x4.add(pixels, pixels));
      const shares = sharesAcross(u, one);
      const lower = fractionOf(v);
      // Twice, in 16 bits each.
      const below = v128.or(lower, i32x4.shl(lower, 16));
      const a = mix(
        data + i32x4.extract_lane(places, 0),
        stride,
        v128.shuffle<i32>(shares, shares, 0, 0, 0, 0),
        v128.shuffle<i32>(below, below, 0, 0, 0, 0),
      );
      const b = mix(
        data + i32x4.extract_lane(places, 1),
        stride,
        v128.shuffle<i32>(shares, shares, 1, 1, 1, 1),
        v128.shuffle<i32>(below, below, 1, 1, 1, 1),
      );
      const c = mix(
        data + i32x4.extract_lane(places, 2),
        stride,
        v128.shuffle<i32>(shares, shares, 2, 2, 2, 2),
        v128.shuffle<i32>(below, below, 2, 2, 2, 2),
      );
      const d = mix(
        data + i32x4.extract_lane(places, 3),
        stride,
        v128.shuffle<i32>(shares, shares, 3, 3, 3, 3),
        v128.shuffle<i32>(below, below, 3, 3, 3, 3),
      );
      // From a colour triple a sample to a vector a colour.
      const ab = v128.shuffle<i32>(a, b, 0, 4, 1, 5);
      const cd = v128.shuffle<i32>(c, d, 0, 4, 1, 5);
      const blueAB = v128.shuffle<i32>(a, b, 2, 6, 3, 7);
      const blueCD = v128.shuffle<i32>(c, d, 2, 6, 3, 7);
      v128.store(out, finish(v128.shuffle<i64>(ab, cd, 0, 2), factor, summand));
      v128.store(out + plane, finish(v128.shuffle<i64>(ab, cd, 1, 3), factor, summand));
      v128.store(out + 2 * plane, finish(v128.shuffle<i64>(blueAB, blueCD, 0, 2), factor, summand));
    }
  }
}

/** Red, green and blue (and something) between four pixels, in 1/32768. One load brings a pixel and its right neighbour. */
function mix(at: usize, stride: usize, shares: v128, below: v128): v128 {
  const upper = v128.load8x8_u(at);
  const lower = v128.load8x8_u(at + stride);
  // What overflows 16 bits on the way comes back: the sum does not.
  const sum = i16x8.add(i16x8.shl(upper, 8), i16x8.mul(i16x8.sub(lower, upper), below));
  const half = i16x8.shr_u(sum, 1);
  const right = v128.shuffle<i16>(half, half, 3, 4, 5, 6, 7, 8, 9, 10);
  return i32x4.dot_i16x8_s(v128.shuffle<i16>(half, right, 0, 8, 1, 9, 2, 10, 3, 11), shares);
}

function finish(sums: v128, factor: v128, summand: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sums), factor), summand);
}
