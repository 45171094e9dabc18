import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { findDemoPictures, openDemoCamera } from '../../../daemon/vision/camera/demo.ts';
import { GREY_CAMERA, WEBCAM, type Encoding, type FrameSize } from '../usb-camera/model.ts';

/** Two thirds of a second of a person who sways; played there and back. */
const PICTURES = 10;

/**
 * Writes what the simulated cameras show, one folder for each encoding and size: the beginning of the demo's film, in which one person
 * smiles. Made here, because encoding takes long in the guest.
 */
export async function preparePictures(folder: string): Promise<void> {
  const photographs = await findDemoPictures();
  if (photographs === null) throw new Error('the sample photographs are missing: run `npm ci`');
  const film: Uint8Array[] = [];
  const ending = new AbortController();
  await using demo = openDemoCamera(photographs);
  for await (const frame of demo.frames(ending.signal)) {
    film.push(frame.bytes);
    if (film.length === PICTURES) ending.abort();
  }
  for (const { encoding, sizes } of [...WEBCAM.formats, ...GREY_CAMERA.formats]) {
    for (const size of sizes) {
      const place = join(folder, `${encoding}-${size.widthPx}x${size.heightPx}`);
      await mkdir(place, { recursive: true });
      for (const [n, picture] of film.entries()) {
        await writeFile(join(place, String(n).padStart(2, '0')), await encode(picture, encoding, size));
      }
    }
  }
}

async function encode(picture: Uint8Array, encoding: Encoding, { widthPx, heightPx }: FrameSize): Promise<Buffer> {
  const image = sharp(picture).resize(widthPx, heightPx, { fit: 'cover' });
  if (encoding === 'mjpeg') return image.jpeg({ quality: 85 }).toBuffer();
  if (encoding === 'grey') return image.greyscale().raw().toBuffer();
  return toYuyv(await image.removeAlpha().raw().toBuffer());
}

/** BT.601, limited range, as USB cameras send; each pair of pixels shares the first one's colour. */
function toYuyv(rgb: Buffer): Buffer {
  const yuyv = Buffer.alloc((rgb.length / 3) * 2);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 2) {
    const [r = 0, g = 0, b = 0] = rgb.subarray(from, from + 3);
    yuyv[to] = 16.5 + 0.257 * r + 0.504 * g + 0.098 * b;
    const isFirst = to % 4 === 0;
    if (isFirst) yuyv[to + 1] = 128.5 - 0.148 * r - 0.291 * g + 0.439 * b;
    if (isFirst) yuyv[to + 3] = 128.5 + 0.439 * r - 0.368 * g - 0.071 * b;
  }
  return yuyv;
}
