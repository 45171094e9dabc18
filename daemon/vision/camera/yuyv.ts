import { Retry } from '../../core/errors.ts';
import type { Picture } from '../../seeing/picture.ts';
import type { YuyvFrame } from './camera.ts';

/**
 * Converts YUYV frames (BT.601, limited range, as USB cameras send) to RGB in one buffer, which the next `convert` overwrites.
 * No library: sharp has no packed YUV, and the loop is short.
 */
export class YuyvConverter {
  #rgb = new Uint8ClampedArray(0);
  #bytes = new Uint8Array(0);

  /** @throws Retry when the frame is shorter than its size says */
  convert(frame: YuyvFrame): Picture {
    const { bytes, widthPx, heightPx } = frame;
    const pixels = widthPx * heightPx;
    if (bytes.byteLength < pixels * 2) throw new Retry('the camera sent half a picture');
    if (this.#rgb.length < pixels * 3) {
      this.#rgb = new Uint8ClampedArray(pixels * 3);
      this.#bytes = new Uint8Array(this.#rgb.buffer);
    }
    yuyvToRgb(bytes, this.#rgb, pixels);
    return { data: this.#bytes, widthPx, heightPx };
  }
}

/**
 * Integer arithmetic in 1/256 with rounding; within 2 of 255 of the exact formula. Each pair of pixels shares its U and V.
 * @param rgb at least 3 × pixels; it clamps
 */
export function yuyvToRgb(yuyv: Uint8Array, rgb: Uint8ClampedArray, pixels: number): void {
  for (let from = 0, to = 0; to < pixels * 3; from += 4, to += 6) {
    const u = yuyv[from + 1]! - 128;
    const v = yuyv[from + 3]! - 128;
    const red = 409 * v + 128;
    const green = 128 - 100 * u - 208 * v;
    const blue = 516 * u + 128;
    const y0 = 298 * (yuyv[from]! - 16);
    const y1 = 298 * (yuyv[from + 2]! - 16);
    rgb[to] = (y0 + red) >> 8;
    rgb[to + 1] = (y0 + green) >> 8;
    rgb[to + 2] = (y0 + blue) >> 8;
    rgb[to + 3] = (y1 + red) >> 8;
    rgb[to + 4] = (y1 + green) >> 8;
    rgb[to + 5] = (y1 + blue) >> 8;
  }
}
