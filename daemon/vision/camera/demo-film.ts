import sharp from 'sharp';
import type { Place, View } from './demo-shots.ts';

const WIDTH_PX = 640;
const HEIGHT_PX = 480;
const QUALITY = 80;
/** About 900 frames; what is over is encoded anew each round. */
const LIMIT_BYTES = 60 << 20;

interface Photograph {
  readonly pixels: Buffer;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface Film {
  /** One frame as JPEG. The first time it is cut out and encoded, which takes some milliseconds of another thread; then it is kept. */
  frame(place: Place): Promise<Uint8Array>;
}

/** Cuts frames out of photographs as they are wanted: starting is quick, and only one photograph lies decoded in memory. */
export function openFilm(pictures: readonly string[]): Film {
  const kept = new Map<string, Uint8Array>();
  let keptBytes = 0;
  let open: Promise<Photograph> | null = null;
  let openFile = '';

  const photograph = (file: string): Promise<Photograph> => {
    if (open === null || file !== openFile) {
      openFile = file;
      open = decode(file);
    }
    return open;
  };

  return {
    async frame({ shot, step, picture, view }) {
      const key = `${shot}:${step}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      const bytes = await cut(await photograph(pictures[picture - 1]!), view);
      if (keptBytes + bytes.byteLength <= LIMIT_BYTES) {
        kept.set(key, bytes);
        keptBytes += bytes.byteLength;
      }
      return bytes;
    },
  };
}

async function decode(file: string): Promise<Photograph> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, widthPx: info.width, heightPx: info.height };
}

async function cut(photograph: Photograph, view: View): Promise<Uint8Array> {
  const { pixels, widthPx, heightPx } = photograph;
  const width = Math.min(widthPx, Math.round(view.width * widthPx), Math.floor((heightPx * WIDTH_PX) / HEIGHT_PX));
  const height = Math.min(heightPx, Math.round((width * HEIGHT_PX) / WIDTH_PX));
  const left = Math.round(Math.max(0, Math.min(widthPx - width, view.x * widthPx - width / 2)));
  const top = Math.round(Math.max(0, Math.min(heightPx - height, view.y * heightPx - height / 2)));
  return sharp(pixels, { raw: { width: widthPx, height: heightPx, channels: 3 } })
    .extract({ left, top, width, height })
    .resize(WIDTH_PX, HEIGHT_PX, { fit: 'fill', kernel: 'linear' })
    .jpeg({ quality: QUALITY })
    .toBuffer();
}
