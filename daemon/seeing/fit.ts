import type { PlanesInput } from './crop.ts';
import type { Picture, Square } from './picture.ts';

/** Samples a side of one output pixel, at most: more cost time and find no more faces. */
const MAX_SAMPLES = 2;

/**
 * Shrinks an upright square of the picture into the detector's input planes. Each output pixel is the mean of up to 2 × 2 pixels spread
 * over its area; where the square reaches beyond the picture it is black, as in the detector's training.
 */
export function fitPlanes(picture: Picture, square: Square, input: PlanesInput): void {
  const { data, widthPx, heightPx } = picture;
  const { out, sidePx: side, scale, bias } = input;
  const plane = side * side;
  const samples = Math.min(MAX_SAMPLES, Math.max(1, Math.round(square.sidePx / side)));
  const columns = sampleOffsets(square.cx - square.sidePx / 2, square.sidePx / side, {
    count: side,
    samples,
    limit: widthPx,
  });
  const rows = sampleOffsets(square.cy - square.sidePx / 2, square.sidePx / side, {
    count: side,
    samples,
    limit: heightPx,
  });
  const black = bias;
  const mean = scale / (samples * samples);
  for (let row = 0, o = 0; row < side; row++) {
    for (let column = 0; column < side; column++, o++) {
      if (rows[row * samples]! < 0 || columns[column * samples]! < 0) {
        out[o] = out[o + plane] = out[o + 2 * plane] = black;
        continue;
      }
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let j = 0; j < samples; j++) {
        const line = rows[row * samples + j]! * widthPx;
        for (let i = 0; i < samples; i++) {
          const at = (line + columns[column * samples + i]!) * 3;
          red += data[at]!;
          green += data[at + 1]!;
          blue += data[at + 2]!;
        }
      }
      out[o] = red * mean + bias;
      out[o + plane] = green * mean + bias;
      out[o + 2 * plane] = blue * mean + bias;
    }
  }
}

/** Pixels (columns or rows of the picture) that each output pixel is the mean of; −1 where its centre lies outside. */
function sampleOffsets(
  from: number,
  step: number,
  { count, samples, limit }: { count: number; samples: number; limit: number },
): Int32Array {
  const offsets = new Int32Array(count * samples);
  for (let i = 0; i < count; i++) {
    const centre = from + (i + 0.5) * step;
    for (let k = 0; k < samples; k++) {
      const at = Math.floor(from + (i + (k + 0.5) / samples) * step);
      offsets[i * samples + k] = centre < 0 || centre >= limit ? -1 : Math.min(limit - 1, Math.max(0, at));
    }
  }
  return offsets;
}
