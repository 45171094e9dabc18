import { brightnessOfRgb, type Film } from '../../../daemon/seeing/looker.ts';
import { GRID_CELLS, readLumaGrid } from '../../../daemon/seeing/luma-grid.ts';
import type { PictureStore } from '../../../daemon/seeing/picture-store.ts';
import type { Picture } from '../../../daemon/seeing/picture.ts';

/** A frame with its pixels where they can be read. */
export interface PixelFrame {
  /** Red, green, blue and nothing, row by row. */
  readonly rgba: Uint8ClampedArray;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly atMs: number;
}

/** Gets at the pixels of bitmaps, in one canvas that nobody sees. */
export class BitmapReader {
  #pen: OffscreenCanvasRenderingContext2D | null = null;

  /** Closes the bitmap. */
  read(bitmap: ImageBitmap, atMs: number): PixelFrame {
    const { width: widthPx, height: heightPx } = bitmap;
    const pen = this.#penFor(widthPx, heightPx);
    pen.drawImage(bitmap, 0, 0);
    bitmap.close();
    return { rgba: pen.getImageData(0, 0, widthPx, heightPx).data, widthPx, heightPx, atMs };
  }

  #penFor(width: number, height: number): OffscreenCanvasRenderingContext2D {
    const canvas = this.#pen?.canvas;
    if (this.#pen === null || canvas?.width !== width || canvas.height !== height) {
      this.#pen = new OffscreenCanvas(width, height).getContext('2d', { alpha: false, willReadFrequently: true });
    }
    if (this.#pen === null) throw new Error('this browser gives no canvas to a worker');
    return this.#pen;
  }
}

/** Develops what a page's camera sends. */
export class BitmapFilm implements Film<PixelFrame> {
  readonly #pictures: PictureStore;

  constructor(pictures: PictureStore) {
    this.#pictures = pictures;
  }

  develop({ rgba, widthPx, heightPx }: PixelFrame): Picture {
    const picture = this.#pictures.hold(widthPx, heightPx);
    const { data } = picture;
    for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
      data[to] = rgba[from]!;
      data[to + 1] = rgba[from + 1]!;
      data[to + 2] = rgba[from + 2]!;
    }
    return picture;
  }

  brightnessOf(_: PixelFrame, picture: Picture): number {
    return brightnessOfRgb(picture);
  }
}

/** The coarse picture for the motion gate, from green, which is most of luma. */
export class GreenReader {
  readonly #grid = new Float32Array(GRID_CELLS);

  read({ rgba, widthPx, heightPx }: PixelFrame): Float32Array {
    const data = new Uint8Array(rgba.buffer, rgba.byteOffset + 1, rgba.byteLength - 1);
    return readLumaGrid({ data, widthPx, heightPx, pixelBytes: 4 }, this.#grid);
  }
}
