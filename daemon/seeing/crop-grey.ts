import { BLUE, greyRound, GREEN, RED, sumBilinear, type SampleRow } from './grey-patch.ts';
import type { Picture, Square } from './picture.ts';
import { spanInside, type RowPath, type Span } from './span.ts';

const ONE = 65536;
const SHARE = 1 / ONE;
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
  // From three samples a side on, the mean smooths more than interpolation would. With two it does not: one posed face in sixty flips.
  const patch = samples > 2 ? null : greyRound(picture, square);
  const { out, at, sidePx: side } = input;
  const fine = side * samples;
  const step = square.sidePx / fine;
  const cos = Math.cos(square.angle) * step;
  const sin = Math.sin(square.angle) * step;
  const norm = 1 / (samples * samples);
  const run: SampleRow = {
    x: 0,
    y: 0,
    dx: Math.round(cos * ONE),
    dy: Math.round(sin * ONE),
    samples,
    sums: new Float64Array(side),
  };
  const half = 0.5 - fine / 2;
  const { left, top } = patch ?? { left: 0, top: 0 };
  for (let row = 0; row < side; row++) {
    run.sums.fill(0);
    for (let k = 0; k < samples; k++) {
      const v = row * samples + k + half;
      run.x = Math.round((square.cx - left + cos * half - sin * v - 0.5) * ONE);
      run.y = Math.round((square.cy - top + sin * half + cos * v - 0.5) * ONE);
      if (patch === null) sumNearest(picture, run);
      else sumBilinear(patch, run);
    }
    for (let i = 0; i < side; i++) out[at + row * side + i] = run.sums[i]! * norm;
  }
}

function sumNearest(picture: Picture, run: SampleRow): void {
  const { samples, sums } = run;
  const limit = { x: picture.widthPx * ONE, y: picture.heightPx * ONE };
  // Half a pixel on, so that cutting off the fraction rounds.
  const path = { x: run.x + ONE / 2, y: run.y + ONE / 2, dx: run.dx, dy: run.dy };
  const inside = spanInside(path, limit, sums.length * samples);
  // An output pixel with samples on both sides of the edge is none of the inner ones.
  const first = Math.ceil(inside.first / samples);
  const end = Math.max(first, Math.floor(inside.end / samples));
  sumRepeating(picture, path, { ...run, first: 0, end: first });
  sumInside(picture, path, { ...run, first, end });
  sumRepeating(picture, path, { ...run, first: end, end: sums.length });
}

type Sums = Pick<SampleRow, 'samples' | 'sums'> & Span;

/** Adds the three channels up apart and weighs them once an output pixel, in integers as V8 adds them without checks. */
function sumInside(picture: Picture, path: RowPath, { samples, sums, first, end }: Sums): void {
  const { data } = picture;
  const { dx, dy } = path;
  const stride = (picture.widthPx * 3) | 0;
  let x = (path.x + first * samples * dx) | 0;
  let y = (path.y + first * samples * dy) | 0;
  for (let i = first; i < end; i++) {
    let red = 0;
    let green = 0;
    let blue = 0;
    for (let k = 0; k < samples; k++, x = (x + dx) | 0, y = (y + dy) | 0) {
      const at = (Math.imul(y >> 16, stride) + Math.imul(x >> 16, 3)) | 0;
      red = (red + data[at]!) | 0;
      green = (green + data[at + 1]!) | 0;
      blue = (blue + data[at + 2]!) | 0;
    }
    sums[i]! += (Math.imul(red, RED) + Math.imul(green, GREEN) + Math.imul(blue, BLUE)) * SHARE;
  }
}

function sumRepeating(picture: Picture, path: RowPath, { samples, sums, first, end }: Sums): void {
  const { data, widthPx } = picture;
  const { dx, dy } = path;
  const xMax = (widthPx - 1) << 16;
  const yMax = (picture.heightPx - 1) << 16;
  let x = (path.x + first * samples * dx) | 0;
  let y = (path.y + first * samples * dy) | 0;
  for (let i = first; i < end; i++) {
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
    sums[i]! += (red * RED + green * GREEN + blue * BLUE) * SHARE;
  }
}
