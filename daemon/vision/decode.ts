import { BadRequest, Retry } from '../core/errors.ts';
import { Darkroom } from '../seeing/darkroom.ts';
import type { Developer, PictureStore } from '../seeing/picture-store.ts';
import { wholeOf, type Picture, type SizePx } from '../seeing/picture.ts';
import { openJpegReader, type JpegReader } from './camera/turbo-jpeg.ts';

/** Longest side of a still picture, in pixels; crops count in 16.16 fixed point and would overflow beyond twice that. */
const MAX_SIDE_PX = 16_000;

/** A part that is so much of its picture is decoded with the rest: whatever else is looked at is there then. */
const NEARLY_ALL = 0.8;

/**
 * Decodes a camera's JPEG frames into one place, where the next one overwrites them.
 * jpeg-turbo because it is three times faster than sharp for a camera frame and needs no trip through a thread pool.
 */
export class JpegDecoder {
  readonly #pictures: PictureStore;
  readonly #reader: JpegReader;

  /** @param pictures where the pictures go: best where they are looked at */
  constructor(pictures: PictureStore = new Darkroom().pictures, reader = openJpegReader()) {
    this.#pictures = pictures;
    this.#reader = reader;
  }

  /**
   * A frame of which only what is looked at is decoded, when it is looked at: that throws Retry where the frame is damaged. Cameras send such
   * now and then, the next one is good.
   * @throws Retry when it is no JPEG picture
   */
  open(jpeg: Uint8Array): Picture {
    const size = readJpegSize(jpeg);
    return this.#pictures.holdUndeveloped(size, this.#developerOf(jpeg, size));
  }

  /**
   * All of a frame.
   * @throws Retry when it is damaged
   */
  decode(jpeg: Uint8Array): Picture {
    const picture = this.open(jpeg);
    this.#pictures.develop(picture, wholeOf(picture));
    return picture;
  }

  #developerOf(jpeg: Uint8Array, size: SizePx): Developer {
    let isSecond = false;
    return (into, wanted) => {
      const share = (wanted.widthPx * (wanted.end - wanted.first)) / (size.widthPx * size.heightPx);
      // Each time the decoder begins at the top again.
      const part = isSecond || share > NEARLY_ALL ? wholeOf(size) : wanted;
      isSecond = true;
      try {
        return this.#reader.read(asBuffer(jpeg), { rgb: asBuffer(into), size }, part);
      } catch (error) {
        throw new Retry(`the camera sent a damaged picture (${messageOf(error)})`, { cause: error });
      }
    };
  }
}

/**
 * Decodes a still picture of any kind sharp reads (JPEG, PNG, WebP, AVIF, GIF, TIFF; grey, CMYK, 16 bit, with or without alpha),
 * turned upright as its EXIF orientation says. Unlike a frame it has a buffer of its own.
 * @throws BadRequest when the bytes are not such a picture
 */
export async function decodeAny(bytes: Uint8Array): Promise<Picture> {
  // Only here: a vision process with a camera never needs it, and is 9 MB smaller without.
  const { default: sharp } = await import('sharp');
  try {
    const { data, info } = await sharp(bytes)
      .autoOrient()
      .flatten({ background: '#808080' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    if (Math.max(info.width, info.height) > MAX_SIDE_PX) {
      throw new BadRequest(`the picture is ${info.width} × ${info.height} pixels, the limit is ${MAX_SIDE_PX} a side`);
    }
    return { data: info.channels === 3 ? data : spreadGrey(data), widthPx: info.width, heightPx: info.height };
  } catch (error) {
    if (error instanceof BadRequest) throw error;
    throw new BadRequest(`not a readable picture (${messageOf(error)})`);
  }
}

function spreadGrey(grey: Uint8Array): Uint8Array {
  const rgb = new Uint8Array(grey.length * 3);
  for (let i = 0, o = 0; i < grey.length; i++, o += 3) rgb[o] = rgb[o + 1] = rgb[o + 2] = grey[i]!;
  return rgb;
}

/**
 * Size from the frame header (SOFn), so that the buffer can be made before decoding.
 * @throws Retry when there is none
 */
export function readJpegSize(jpeg: Uint8Array): SizePx {
  for (let at = 2; at + 9 < jpeg.length;) {
    if (jpeg[at] !== 0xff) break;
    const marker = jpeg[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // SOF0…SOF15 without DHT (C4), JPG (C8) and DAC (CC), which share the range.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      const heightPx = (jpeg[at + 5]! << 8) | jpeg[at + 6]!;
      const widthPx = (jpeg[at + 7]! << 8) | jpeg[at + 8]!;
      if (widthPx > 0 && heightPx > 0 && Math.max(widthPx, heightPx) <= MAX_SIDE_PX) return { widthPx, heightPx };
      break;
    }
    at += 2 + ((jpeg[at + 2]! << 8) | jpeg[at + 3]!);
  }
  throw new Retry('the camera sent something that is not a JPEG picture');
}

export const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message.trim() : String(error));
