import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import jpegTurbo from '@julusian/jpeg-turbo';
import sharp from 'sharp';

const WIDTH_PX = 640;
const HEIGHT_PX = 480;
/** Grains so strong that no two rows of any picture are alike, so weak that a face is still found. */
const GRAIN = 24;
/** A photograph of the demo, and the part of it that shows a face. */
const SHOTS = [
  { sample: 3, left: 0.4, top: 0.05, width: 0.42 },
  { sample: 6, left: 0.43, top: 0.12, width: 0.3 },
] as const;

/** The first picture of the camera. */
export const TORN = '0-torn.jpg';

export interface Frame {
  readonly name: string;
  readonly jpeg: Buffer;
  /** As the product decodes it: rows of red, green, blue. */
  readonly rgb: Buffer;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Puts photographs with faces and a random grain into `folder`, a camera for the box, and one that is torn off in the middle. */
export async function makeMarkedPictures(folder: string): Promise<readonly Frame[]> {
  mkdirSync(folder, { recursive: true });
  const frames = await Promise.all(SHOTS.map((shot, n) => make(shot, `${n + 1}-marked.jpg`, 7 * n + 1)));
  for (const { name, jpeg } of frames) writeFileSync(join(folder, name), jpeg);
  const [first] = frames;
  writeFileSync(join(folder, TORN), first!.jpeg.subarray(0, first!.jpeg.length >> 1));
  return frames;
}

async function make(shot: (typeof SHOTS)[number], name: string, seed: number): Promise<Frame> {
  const file = readFileSync(fileURLToPath(import.meta.resolve(`@vladmandic/face-api/demo/sample${shot.sample}.jpg`)));
  const { width, height } = await sharp(file).metadata();
  const side = Math.round(shot.width * width);
  const raw = await sharp(file)
    .extract({
      left: Math.round(shot.left * width),
      top: Math.round(shot.top * height),
      width: side,
      height: Math.round((side * HEIGHT_PX) / WIDTH_PX),
    })
    .resize(WIDTH_PX, HEIGHT_PX, { fit: 'fill' })
    .removeAlpha()
    .raw()
    .toBuffer();
  const next = randomBytes(seed);
  for (let i = 0; i < raw.length; i++) {
    raw[i] = Math.max(1, Math.min(254, raw[i]! + Math.round(((next() & 255) / 255 - 0.5) * 2 * GRAIN)));
  }
  const jpeg = await sharp(raw, { raw: { width: WIDTH_PX, height: HEIGHT_PX, channels: 3 } })
    .jpeg({ quality: 92 })
    .toBuffer();
  return frameOf(name, jpeg);
}

/** What a camera's JPEG is, decoded as the product does. */
export function frameOf(name: string, jpeg: Buffer): Frame {
  const { data, width, height } = jpegTurbo.decompressSync(jpeg, { format: jpegTurbo.FORMAT_RGB });
  return { name, jpeg, rgb: data, widthPx: width, heightPx: height };
}

/** xorshift32: the same grain in every run. */
function randomBytes(seed: number): () => number {
  let x = (seed * 0x9e3779b9) | 1;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return x >>> 8;
  };
}
