import jpegTurbo from '@julusian/jpeg-turbo';
import { Retry } from '../core/errors.ts';
import { GRID_CELLS, readLumaGrid } from '../seeing/luma-grid.ts';
import type { CameraFrame } from './camera/camera.ts';
import { asBuffer, readJpegSize } from './decode.ts';

/**
 * The coarse picture for the motion gate, in a buffer that the next one overwrites. YUYV is sampled where it lies; of a JPEG only the grey
 * part is decoded, which takes three quarters of the time of colours.
 */
export class LumaReader {
  readonly #grid = new Float32Array(GRID_CELLS);
  #grey = Buffer.alloc(0);

  /** @throws Retry when the frame is damaged */
  read(frame: CameraFrame): Float32Array {
    if (frame.kind === 'yuyv') {
      const { bytes, widthPx, heightPx } = frame;
      if (bytes.byteLength < widthPx * heightPx * 2) throw new Retry('the camera sent half a picture');
      return readLumaGrid({ data: bytes, widthPx, heightPx, pixelBytes: 2 }, this.#grid);
    }
    const { widthPx, heightPx } = readJpegSize(frame.bytes);
    if (this.#grey.length < widthPx * heightPx) this.#grey = Buffer.alloc(widthPx * heightPx);
    try {
      jpegTurbo.decompressSync(asBuffer(frame.bytes), this.#grey, { format: jpegTurbo.FORMAT_GRAY });
    } catch (error) {
      throw new Retry('the camera sent a damaged picture', { cause: error });
    }
    return readLumaGrid({ data: this.#grey, widthPx, heightPx, pixelBytes: 1 }, this.#grid);
  }
}
