/**
 * What one frame costs until its pixels can be read, as MJPG and as YUYV: the figures behind `daemon/vision/camera/mode.ts`.
 * `node tests/bench/camera-cost.ts DIR` with some photographs in DIR. The two kinds alternate, so that a busy machine slows both.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import jpegTurbo from '@julusian/jpeg-turbo';
import sharp from 'sharp';
import { JpegDecoder } from '../../daemon/vision/decode.ts';
import { YuyvConverter } from '../../daemon/vision/camera/yuyv.ts';

const SIZES = [
  [640, 480],
  [1280, 720],
] as const;
const ROUNDS = 300;
/** As USB cameras send: 4:2:2, and so fine that a busy picture of 640×480 has some 60 kB. */
const QUALITY = 85;
const PHOTOS = 12;

const dir = process.argv[2];
if (dir === undefined) throw new Error('name a folder of photographs');
const names = (await readdir(dir)).filter((name) => /\.jpe?g$/i.test(name));
for (const [widthPx, heightPx] of SIZES) {
  const rgbs = await Promise.all(
    names
      .slice(0, PHOTOS)
      .map((name) => sharp(join(dir, name)).resize(widthPx, heightPx, { fit: 'cover' }).removeAlpha().raw().toBuffer()),
  );
  const subsampling = jpegTurbo.SAMP_422;
  const format = jpegTurbo.FORMAT_RGB;
  const jpegs = rgbs.map((rgb) =>
    jpegTurbo.compressSync(rgb, { format, width: widthPx, height: heightPx, subsampling, quality: QUALITY }),
  );
  const yuyvs = rgbs.map(toYuyv);
  const decoder = new JpegDecoder();
  const converter = new YuyvConverter();
  const work = {
    jpegToRgb: (i: number): unknown => decoder.decode(jpegs[i]!),
    yuyvToRgb: (i: number): unknown =>
      // All of it, which no look needs.
      converter.convert({ kind: 'yuyv', bytes: yuyvs[i]!, widthPx, heightPx, atMs: 0 }).data,
    jpegCopy: (i: number): unknown => Buffer.allocUnsafeSlow(jpegs[i]!.length).set(jpegs[i]!),
    yuyvCopy: (i: number): unknown => Buffer.allocUnsafeSlow(yuyvs[i]!.length).set(yuyvs[i]!),
  };
  const spent = new Map<string, number[]>(Object.keys(work).map((name) => [name, []]));
  for (let n = 0; n < ROUNDS; n++) {
    for (const [name, run] of Object.entries(work)) {
      const startMs = performance.now();
      run(n % rgbs.length);
      spent.get(name)?.push(performance.now() - startMs);
    }
  }
  const figures = [...spent].map(([name, all]) => {
    const ms = all.slice(ROUNDS / 10);
    return `${name} ${middle(ms).toFixed(2)} (best ${Math.min(...ms).toFixed(2)})`;
  });
  const kB = Math.round(middle(jpegs.map((jpeg) => jpeg.length)) / 1000);
  console.log(`${widthPx}×${heightPx} (JPEG ${kB} kB), median ms: ${figures.join(', ')}`);
}

function toYuyv(rgb: Uint8Array): Uint8Array {
  const yuyv = new Uint8Array((rgb.length / 3) * 2);
  const luma = (i: number): number => 16 + 0.257 * rgb[i]! + 0.504 * rgb[i + 1]! + 0.098 * rgb[i + 2]!;
  for (let i = 0, o = 0; i < rgb.length; i += 6, o += 4) {
    yuyv[o] = luma(i);
    yuyv[o + 1] = 128 - 0.148 * rgb[i]! - 0.291 * rgb[i + 1]! + 0.439 * rgb[i + 2]!;
    yuyv[o + 2] = luma(i + 3);
    yuyv[o + 3] = 128 + 0.439 * rgb[i]! - 0.368 * rgb[i + 1]! - 0.071 * rgb[i + 2]!;
  }
  return yuyv;
}

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
