import type { Picture, Square } from './picture.ts';

/** Luma weights of BT.601, which the mood net was trained with, in 1/65536. */
const RED = 19595;
const GREEN = 38470;
const BLUE = 7471;
const ONE = 65536;
/** Samples a side of one output pixel, at most. */
const MAX_SAMPLES = 8;

export interface GreyInput {
  readonly out: Float32Array;
  /** Where in `out` this crop begins. */
  readonly at: number;
  readonly sidePx: number;
}

/**
 * Cuts a rotated square out of a picture as grey values 0…255, with an area filter: each output pixel is the mean of samples that lie
 * at most about one picture pixel apart. Without the filter a large face loses measurable accuracy. Beyond the picture its edge repeats.
 */
export function cropGrey(picture: Picture, square: Square, input: GreyInput): void {
  const samples = Math.min(MAX_SAMPLES, Math.max(1, Math.ceil(square.sidePx / input.sidePx)));
  // From three samples a side on, the mean smooths more than interpolation would.
  const sample = samples > 2 ? sumNearest : sumBilinear;
  const { out, at, sidePx: side } = input;
  const fine = side * samples;
  const step = square.sidePx / fine;
  const cos = Math.cos(square.angle) * step;
  const sin = Math.sin(square.angle) * step;
  const norm = 1 / (ONE * samples * samples);
  const run: Run = {
    x: 0,
    y: 0,
    dx: Math.round(cos * ONE),
    dy: Math.round(sin * ONE),
    samples,
    sums: new Float64Array(side),
  };
  const half = 0.5 - fine / 2;
  for (let row = 0; row < side; row++) {
    run.sums.fill(0);
    for (let k = 0; k < samples; k++) {
      const v = row * samples + k + half;
      run.x = Math.round((square.cx + cos * half - sin * v - 0.5) * ONE);
      run.y = Math.round((square.cy + sin * half + cos * v - 0.5) * ONE);
      sample(picture, run);
    }
    for (let i = 0; i < side; i++) out[at + row * side + i] = run.sums[i]! * norm;
  }
}

/** One line of samples: where it starts and steps in the picture, and the sums it adds to, `samples` neighbours into one. */
interface Run {
  x: number;
  y: number;
  readonly dx: number;
  readonly dy: number;
  readonly samples: number;
  readonly sums: Float64Array;
}

function sumNearest(picture: Picture, run: Run): void {
  const { data, widthPx } = picture;
  const { dx, dy, samples, sums } = run;
  const xMax = (widthPx - 1) << 16;
  const yMax = (picture.heightPx - 1) << 16;
  // Half a pixel on, so that cutting off the fraction rounds.
  let x = (run.x + (ONE >> 1)) | 0;
  let y = (run.y + (ONE >> 1)) | 0;
  for (let i = 0; i < sums.length; i++) {
    let red = 0;
    let green = 0;
    let blue = 0;
    for (let k = 0; k < samples; k++, x = (x + dx) | 0, y = (y + dy) | 0) {
      const column = (x < 0 ? 0 : x > xMax ? xMax : x) >> 16;
      const row = (y < 0 ? 0 : y > yMax ? yMax : y) >> 16;
      const at = (Math.imul(row, widthPx) + column) * 3;
      red += data[at]!;
      green += data[at + 1]!;
      blue += data[at + 2]!;
    }
    sums[i]! += red * RED + green * GREEN + blue * BLUE;
  }
}

function sumBilinear(picture: Picture, run: Run): void {
  const { data, widthPx, heightPx } = picture;
  const { samples, sums } = run;
  const xMax = (widthPx - 1) * ONE;
  const yMax = (heightPx - 1) * ONE;
  for (let i = 0, n = 0; i < sums.length; i++) {
    for (let k = 0; k < samples; k++, n++) {
      const x = Math.min(xMax, Math.max(0, run.x + n * run.dx));
      const y = Math.min(yMax, Math.max(0, run.y + n * run.dy));
      const left = x >> 16;
      const top = y >> 16;
      const a = (top * widthPx + left) * 3;
      const right = left + 1 < widthPx ? 3 : 0;
      const b = top + 1 < heightPx ? a + widthPx * 3 : a;
      const fx = (x & 65535) / ONE;
      const fy = (y & 65535) / ONE;
      const above = lumaAt(data, a) * (1 - fx) + lumaAt(data, a + right) * fx;
      const below = lumaAt(data, b) * (1 - fx) + lumaAt(data, b + right) * fx;
      sums[i]! += above * (1 - fy) + below * fy;
    }
  }
}

const lumaAt = (data: Uint8Array, at: number): number => data[at]! * RED + data[at + 1]! * GREEN + data[at + 2]! * BLUE;
