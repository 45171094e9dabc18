import { Retry } from '../../core/errors.ts';
import type { Picture } from '../../seeing/picture.ts';
import type { YuyvFrame } from './camera.ts';

/** A sum can be from −276 to 534. */
const BELOW = 384;
/** Looked up instead of compared: with bright and dark pixels side by side the processor guesses each comparison wrong. */
const CLAMPED = Uint8Array.from({ length: 1024 }, (_, i) => Math.max(0, Math.min(255, i - BELOW)));
/** Rounds, and begins in the table. */
const BASE = (BELOW << 8) + 128;

/**
 * Converts YUYV frames (BT.601, limited range, as USB cameras send) to RGB in one buffer, which the next `convert` overwrites.
 * No library: sharp has no packed YUV, and the loop is short.
 */
export class YuyvConverter {
  #rgb = new Uint8Array(0);

  /** @throws Retry when the frame is shorter than its size says */
  convert(frame: YuyvFrame): Picture {
    const { bytes, widthPx, heightPx } = frame;
    const pixels = widthPx * heightPx;
    if (bytes.byteLength < pixels * 2) throw new Retry('the camera sent half a picture');
    if (this.#rgb.length < pixels * 3) this.#rgb = new Uint8Array(pixels * 3);
    yuyvToRgb(bytes, this.#rgb, pixels);
    return { data: this.#rgb, widthPx, heightPx };
  }
}

/**
 * Integer arithmetic in 1/256 with rounding; within 2 of 255 of the exact formula. Each pair of pixels shares its U and V.
 * @param rgb at least 3 × pixels
 */
export function yuyvToRgb(yuyv: Uint8Array, rgb: Uint8Array, pixels: number): void {
  for (let from = 0, to = 0; to < pixels * 3; from += 4, to += 6) {
    const u = yuyv[from + 1]! - 128;
    const v = yuyv[from + 3]! - 128;
    const red = BASE + 409 * v;
    const green = BASE - 100 * u - 208 * v;
    const blue = BASE + 516 * u;
    const y0 = 298 * (yuyv[from]! - 16);
    const y1 = 298 * (yuyv[from + 2]! - 16);
    rgb[to] = CLAMPED[(y0 + red) >> 8]!;
    rgb[to + 1] = CLAMPED[(y0 + green) >> 8]!;
    rgb[to + 2] = CLAMPED[(y0 + blue) >> 8]!;
    rgb[to + 3] = CLAMPED[(y1 + red) >> 8]!;
    rgb[to + 4] = CLAMPED[(y1 + green) >> 8]!;
    rgb[to + 5] = CLAMPED[(y1 + blue) >> 8]!;
  }
}
