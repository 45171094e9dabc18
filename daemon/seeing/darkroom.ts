import { Arena, Piece } from './arena.ts';
import { openKernels } from './built/kernels.js';
import { spreadAxis } from './fit.ts';
import { PictureStore } from './picture-store.ts';
import { partRound, type Picture, type Square } from './picture.ts';

const FLOAT_BYTES = 4;
const INT_BYTES = 4;
const LEVEL_BYTES = 2;
/** Grey levels are written so many at a time. */
const LEVELS_AT_ONCE = 8;
/** Samples a side of one grey value, at most. */
const MAX_SAMPLES = 8;
/** With more samples a side, the mean smooths more than interpolation would. With two it does not: one posed face in sixty flips. */
const MAX_SMOOTH_SAMPLES = 2;

/** How a net wants its planes. */
export interface Planes {
  /** A multiple of 4. */
  readonly sidePx: number;
  /** value = byte × scale + bias */
  readonly scale: number;
  readonly bias: number;
}

export interface Fit extends Planes {
  /** 1 … side */
  readonly rows: number;
}

export interface GreyPlace {
  /** Where in `grey` the cut begins. */
  readonly at: number;
  /** A multiple of 4. */
  readonly sidePx: number;
  /** Left and right change places. */
  readonly mirrored: boolean;
}

/**
 * Cuts the nets' inputs out of pictures, in WebAssembly: the inputs lie in its memory, where the nets read them, and so does a picture that
 * `pictures` gave room. One from elsewhere is copied in.
 */
export class Darkroom {
  readonly #kernels = openKernels();
  readonly #arena = new Arena(this.#kernels.memory);
  readonly pictures = new PictureStore(this.#kernels, this.#arena);
  readonly #columns = new Piece(this.#arena);
  readonly #rows = new Piece(this.#arena);
  readonly #levels = new Piece(this.#arena);
  readonly #grey = new Piece(this.#arena);
  // One for all nets: memory is short, and each input is used up before the next one is cut.
  readonly #planes = new Piece(this.#arena);

  /** What `cropGrey` wrote, 0…255. To be asked for after each cut: it may have moved. */
  get grey(): Float32Array {
    return this.#grey.floats;
  }

  /**
   * What `cropPlanes` or `fitPlanes` wrote last: red, then green, then blue, each row by row; it may be longer. To be asked for after each cut:
   * it may have moved.
   */
  get planes(): Float32Array {
    return this.#planes.floats;
  }

  /**
   * Cuts a turned square out of a picture, bilinear; beyond the picture its edge pixels repeat. Meant for scales near 1:1; it does not filter
   * when it shrinks.
   */
  cropPlanes(picture: Picture, square: Square, { sidePx, scale, bias }: Planes): void {
    const { widthPx, heightPx } = picture;
    const data = this.pictures.place(picture, partRound(square, picture));
    const at = this.#reachPlanes(sidePx);
    const { x, y, cos, sin } = firstSample(square, sidePx);
    this.#kernels.cropPlanes(data, widthPx, heightPx, at, sidePx, x, y, cos, sin, scale, bias);
  }

  /**
   * Shrinks an upright square of a picture into planes of `rows` rows, which may be the first ones of the square only. Each output pixel is the mean of 2 × 2 pixels spread over its area (more cost time and find no
   * more faces); where the square reaches beyond the picture it is black, as in the detector's training.
   */
  fitPlanes(picture: Picture, square: Square, { sidePx, rows, scale, bias }: Fit): void {
    const { widthPx, heightPx } = picture;
    const data = this.pictures.place(picture, partRound(square, picture));
    const at = this.#reachPlanes(sidePx);
    const step = square.sidePx / sidePx;
    const half = square.sidePx / 2;
    const [x, y] = [this.#columns, this.#rows];
    x.reach(2 * sidePx * INT_BYTES);
    y.reach(2 * rows * INT_BYTES);
    const c = spreadAxis(x.ints, { from: square.cx - half, step, count: sidePx, limit: widthPx, unit: 3 });
    const r = spreadAxis(y.ints, { from: square.cy - half, step, count: rows, limit: heightPx, unit: 3 * widthPx });
    this.#kernels.fitPlanes(data, x.at, c.first, c.end, y.at, r.first, r.end, at, sidePx, rows, scale, bias);
  }

  #reachPlanes(sidePx: number): number {
    checkSide(sidePx);
    this.#planes.reach(3 * sidePx * sidePx * FLOAT_BYTES);
    return this.#planes.at;
  }

  /** Makes `grey` so long; what was in it may be gone. */
  reachGrey(values: number): void {
    this.#grey.reach(values * FLOAT_BYTES);
  }

  /**
   * Cuts a turned square out of a picture into `grey`, with an area filter: each value is the mean of samples that lie at most about one
   * picture pixel apart. Without the filter a large face loses measurable accuracy. Beyond the picture its edge repeats.
   * @throws RangeError where `grey` is not so long
   */
  cropGrey(picture: Picture, square: Square, { at, sidePx, mirrored }: GreyPlace): void {
    checkSide(sidePx);
    // The kernels write wherever they are told to.
    if (at + sidePx * sidePx > this.#grey.floats.length) throw new RangeError('there is no room for these grey values');
    const part = partRound(square, picture);
    const data = this.pictures.place(picture, part);
    const { left, first, widthPx } = part;
    const heightPx = part.end - first;
    const pitch = Math.ceil(widthPx / LEVELS_AT_ONCE) * LEVELS_AT_ONCE;
    // As much as the whole picture could need, and a row that is read with share 0: so it grows once, and not from face to face.
    this.#levels.reach((picture.widthPx + LEVELS_AT_ONCE) * (picture.heightPx + 2) * LEVEL_BYTES);
    const levels = this.#levels.at;
    const stride = picture.widthPx * 3;
    this.#kernels.greyPatch(data + first * stride + left * 3, stride, levels, pitch, widthPx, heightPx);

    const samples = Math.min(MAX_SAMPLES, Math.max(1, Math.ceil(square.sidePx / sidePx)));
    const { x, y, cos, sin } = firstSample(square, sidePx * samples);
    const end = mirrored ? sidePx * samples - 1 : 0;
    const [right, below] = mirrored ? [-cos, -sin] : [cos, sin];
    const [startX, startY] = [x - left + cos * end, y - first + sin * end];
    const to = this.#grey.at + at * FLOAT_BYTES;
    const isSmooth = samples <= MAX_SMOOTH_SAMPLES;
    this.#kernels.cropGrey(
      levels,
      pitch,
      widthPx,
      heightPx,
      to,
      sidePx,
      samples,
      isSmooth,
      startX,
      startY,
      right,
      below,
      -sin,
      cos,
    );
  }
}

function checkSide(sidePx: number): void {
  if (sidePx <= 0 || sidePx % 4 !== 0) throw new RangeError(`a side of ${sidePx} is no multiple of 4`);
}

/** Where the first of `count` × `count` samples lies, from the middle of the first pixel, and the step to the next one. */
function firstSample(
  { cx, cy, sidePx, angle }: Square,
  count: number,
): { x: number; y: number; cos: number; sin: number } {
  const cos = (Math.cos(angle) * sidePx) / count;
  const sin = (Math.sin(angle) * sidePx) / count;
  const first = 0.5 - count / 2;
  return { x: cx + (cos - sin) * first - 0.5, y: cy + (sin + cos) * first - 0.5, cos, sin };
}
