import { Piece, type Arena } from './arena.ts';
import type { Kernels } from './built/kernels.js';
import { isPartOf, wholeOf, type PartPx, type Picture, type RowRange, type SizePx } from './picture.ts';

/** The kernels may read a row and so many bytes behind a picture. */
const BEHIND_BYTES = 64;
/**
 * Held pictures begin so far beside a round address. At a round one the JPEG library writes rows past the processor's caches, and the crops
 * that follow take up to twice as long to fetch them back.
 */
const ASIDE_BYTES = 8;

/**
 * Makes a part of a picture RGB.
 * @param into rows packed; begins with the picture's first pixel
 * @param wanted what is not yet RGB, at least in part
 * @returns what is RGB by now: at least the part that is wanted
 */
export type Developer = (into: Uint8Array, wanted: PartPx) => PartPx;

const rgbBytes = ({ widthPx, heightPx }: SizePx): number => widthPx * heightPx * 3;

/** Keeps pictures where the kernels find them: one that was given room here, and a copy of the last one from elsewhere. */
export class PictureStore {
  readonly #kernels: Kernels;
  readonly #held: Piece;
  readonly #yuyv: Piece;
  readonly #copy: Piece;
  #copied: Picture | null = null;
  #view: Uint8Array = new Uint8Array(0);
  /** What of the held picture is RGB by now; null for nothing. */
  #developed: PartPx | null = null;
  #developer: Developer | null = null;

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
    this.#developed = wholeOf(picture);
    return picture;
  }

  /** Takes a picture of which only what is looked at is to become RGB. The held one before is gone. */
  holdUndeveloped({ widthPx, heightPx }: SizePx, developer: Developer): Picture {
    const picture = this.hold(widthPx, heightPx);
    this.#developed = null;
    this.#developer = developer;
    return picture;
  }

  /**
   * Takes a picture in YUYV (BT.601, limited range). Its rows become RGB when they are looked at. The held one before is gone.
   * @param yuyv at least 2 bytes a pixel
   * @param widthPx even
   */
  holdYuyv(yuyv: Uint8Array, widthPx: number, heightPx: number): Picture {
    const rows = { first: 0, end: 0 };
    const picture = this.holdUndeveloped({ widthPx, heightPx }, (_, { first, end }) => {
      if (rows.first === rows.end) rows.first = rows.end = first;
      this.#convert(widthPx, { first, end: rows.first });
      this.#convert(widthPx, { first: rows.end, end });
      rows.first = Math.min(rows.first, first);
      rows.end = Math.max(rows.end, end);
      return { left: 0, widthPx, ...rows };
    });
    const bytes = widthPx * heightPx * 2;
    this.#yuyv.reach(bytes + BEHIND_BYTES);
    this.#yuyv.bytes.set(yuyv.length === bytes ? yuyv : yuyv.subarray(0, bytes));
    return picture;
  }

  /**
   * Makes a part of the held picture RGB, ahead of those who look at it. For pictures from elsewhere there is nothing to do.
   * @throws what the developer throws
   */
  develop(picture: Picture, wanted: PartPx): void {
    if (!this.#isHeld(picture) || (this.#developed !== null && isPartOf(wanted, this.#developed))) return;
    this.#developed = this.#developer!(this.#pixels(picture), wanted);
  }

  /** Whether all of a picture can be read without further work. */
  isDeveloped(picture: Picture): boolean {
    return !this.#isHeld(picture) || (this.#developed !== null && isPartOf(wholeOf(picture), this.#developed));
  }

  /** @returns the address of a picture's first pixel; of the picture, at least this part is there */
  place(picture: Picture, part: PartPx): number {
    if (this.#isHeld(picture)) {
      this.develop(picture, part);
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
    this.develop(picture, wholeOf(picture));
    return this.#pixels(picture);
  }

  #isHeld(picture: Picture): boolean {
    return picture instanceof Held && picture.store === this;
  }

  #pixels(picture: Picture): Uint8Array {
    const { bytes } = this.#held;
    const [from, count] = [bytes.byteOffset + ASIDE_BYTES, rgbBytes(picture)];
    const view = this.#view;
    if (view.buffer !== bytes.buffer || view.byteOffset !== from || view.length !== count) {
      this.#view = new Uint8Array(bytes.buffer, from, count);
    }
    return this.#view;
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
