import { Piece, type Arena } from './arena.ts';
import type { Kernels } from './built/kernels.js';
import type { Picture, RowRange } from './picture.ts';

/** The kernels may read a row and so many bytes behind a picture. */
const BEHIND_BYTES = 64;
/**
 * Held pictures begin so far beside a round address. At a round one the JPEG library writes rows past the processor's caches, and the crops
 * that follow take up to twice as long to fetch them back.
 */
const ASIDE_BYTES = 8;

const rgbBytes = ({ widthPx, heightPx }: Picture): number => widthPx * heightPx * 3;

/** Keeps pictures where the kernels find them: one that was given room here, and a copy of the last one from elsewhere. */
export class PictureStore {
  readonly #kernels: Kernels;
  readonly #held: Piece;
  readonly #yuyv: Piece;
  readonly #copy: Piece;
  #copied: Picture | null = null;
  #view: Uint8Array = new Uint8Array(0);
  /** Rows of the held picture that are RGB by now. */
  #developed = { first: 0, end: 0 };

  constructor(kernels: Kernels, arena: Arena) {
    this.#kernels = kernels;
    this.#held = new Piece(arena);
    this.#yuyv = new Piece(arena);
    this.#copy = new Piece(arena);
  }

  /** Room for a picture, whose `data` the caller fills. The held one before is gone. */
  hold(widthPx: number, heightPx: number): Picture {
    const picture = new Held(this, widthPx, heightPx);
    this.#held.reach(roomFor(picture));
    this.#developed = { first: 0, end: heightPx };
    return picture;
  }

  /**
   * Takes a picture in YUYV (BT.601, limited range). Its rows become RGB when they are looked at. The held one before is gone.
   * @param yuyv at least 2 bytes a pixel
   * @param widthPx even
   */
  holdYuyv(yuyv: Uint8Array, widthPx: number, heightPx: number): Picture {
    const picture = this.hold(widthPx, heightPx);
    this.#developed = { first: 0, end: 0 };
    const bytes = widthPx * heightPx * 2;
    this.#yuyv.reach(bytes + BEHIND_BYTES);
    this.#yuyv.bytes.set(yuyv.length === bytes ? yuyv : yuyv.subarray(0, bytes));
    return picture;
  }

  /** @returns the address of a picture's first pixel; of the picture, at least these rows are there */
  place(picture: Picture, rows: RowRange): number {
    if (picture instanceof Held && picture.store === this) {
      this.#develop(picture, rows);
      return this.#held.at + ASIDE_BYTES;
    }
    if (picture !== this.#copied) {
      this.#copy.reach(roomFor(picture));
      this.#copy.bytes.set(picture.data.subarray(0, rgbBytes(picture)));
      this.#copied = picture;
    }
    return this.#copy.at;
  }

  /** All of the held picture. */
  read(picture: Picture): Uint8Array {
    this.#develop(picture, { first: 0, end: picture.heightPx });
    const { bytes } = this.#held;
    const [from, count] = [bytes.byteOffset + ASIDE_BYTES, rgbBytes(picture)];
    const view = this.#view;
    if (view.buffer !== bytes.buffer || view.byteOffset !== from || view.length !== count) {
      this.#view = new Uint8Array(bytes.buffer, from, count);
    }
    return this.#view;
  }

  #develop({ widthPx }: Picture, { first, end }: RowRange): void {
    const done = this.#developed;
    if (done.first === done.end) done.first = done.end = first;
    this.#convert(widthPx, { first, end: done.first });
    this.#convert(widthPx, { first: done.end, end });
    done.first = Math.min(done.first, first);
    done.end = Math.max(done.end, end);
  }

  #convert(widthPx: number, { first, end }: RowRange): void {
    if (end <= first) return;
    const [from, to] = [this.#yuyv.at + first * widthPx * 2, this.#held.at + ASIDE_BYTES + first * widthPx * 3];
    this.#kernels.yuyvToRgb(from, to, (end - first) * widthPx);
  }
}

const roomFor = (picture: Picture): number => ASIDE_BYTES + rgbBytes(picture) + picture.widthPx * 3 + BEHIND_BYTES;

class Held implements Picture {
  readonly store: PictureStore;
  readonly widthPx: number;
  readonly heightPx: number;

  constructor(store: PictureStore, widthPx: number, heightPx: number) {
    this.store = store;
    this.widthPx = widthPx;
    this.heightPx = heightPx;
  }

  /** Asked for each time: the memory may have moved. */
  get data(): Uint8Array {
    return this.store.read(this);
  }
}
