import type { Picture } from '../seeing/picture.ts';
import { decodeAny } from './decode.ts';

const WALL = '#6a6a60';
const JPEG_QUALITY = 88;

/** Where a picture lies on a canvas, in whole pixels; it may reach beyond the canvas. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Resizes a picture file onto a plain canvas and sends it through JPEG, as if a camera had seen it from farther away. For evaluations. */
export async function shrinkOnto(
  canvas: readonly [number, number],
  bytes: Uint8Array,
  { left, top, width, height }: Placement,
): Promise<Picture> {
  const { default: sharp } = await import('sharp');
  const part = { left: Math.max(0, -left), top: Math.max(0, -top) };
  const size = {
    width: Math.min(width, canvas[0] - left) - part.left,
    height: Math.min(height, canvas[1] - top) - part.top,
  };
  const shrunk = await sharp(bytes).autoOrient().flatten().resize(width, height, { fit: 'fill' }).png().toBuffer();
  const input = await sharp(shrunk)
    .extract({ ...part, ...size })
    .png()
    .toBuffer();
  const jpeg = await sharp({ create: { width: canvas[0], height: canvas[1], channels: 3, background: WALL } })
    .composite([{ input, left: Math.max(0, left), top: Math.max(0, top) }])
    .jpeg({ quality: JPEG_QUALITY })
    .toBuffer();
  return decodeAny(jpeg);
}
