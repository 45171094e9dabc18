import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { BadRequest } from '../../daemon/core/errors.ts';
import { lookOnce } from '../../daemon/seeing/look-once.ts';
import type { BoxPx } from '../../daemon/seeing/picture.ts';
import { decodeAny } from '../../daemon/vision/decode.ts';
import { openSessions } from '../../daemon/vision/sessions.ts';

const FRAMES = 72;
const WIDTH_PX = 640;
const HEIGHT_PX = 480;
/** Height of the window over the height of the face in it: a person at arm's length from a kiosk. */
const WINDOW = 2.4;
/** Pan and zoom, in shares of the window: about one per cent a frame, as someone who sways before the camera. */
const PAN = 0.09;
const ZOOM = 0.08;
const DEFAULT_IMAGE = new URL('../../node_modules/@vladmandic/face-api/demo/sample3.jpg', import.meta.url);

export interface Film {
  /** Distinct JPEG frames, 640 × 480, one face in each. */
  readonly frames: readonly Buffer[];
  /** A room with nobody in it: the same light and colours, no shapes. */
  readonly empty: Buffer;
}

/**
 * Makes a film by moving a window round the most solitary face of a photograph.
 * @param image a picture file; by default a sample picture of a development package
 * @throws BadRequest when there is no face in it
 */
export async function makeFilm(image?: string): Promise<Film> {
  const bytes = await readFile(image ?? DEFAULT_IMAGE);
  const picture = await decodeAny(bytes);
  const face = await solitaryFace(picture);
  const window =
    Math.min(face[3] * WINDOW, picture.heightPx, (picture.widthPx * HEIGHT_PX) / WIDTH_PX) / (1 + PAN + ZOOM);
  const frames: Buffer[] = [];
  for (let i = 0; i < FRAMES; i++) {
    const turn = (2 * Math.PI * i) / FRAMES;
    const height = window * (1 + ZOOM * Math.sin(3 * turn));
    const width = (height * WIDTH_PX) / HEIGHT_PX;
    const left = face[0] + face[2] / 2 - width / 2 + PAN * window * Math.sin(2 * turn);
    const top = face[1] + face[3] / 2 - height / 2 + PAN * window * Math.cos(turn);
    frames.push(
      await sharp(bytes)
        .autoOrient()
        .extract({
          left: Math.round(Math.min(Math.max(0, left), picture.widthPx - width)),
          top: Math.round(Math.min(Math.max(0, top), picture.heightPx - height)),
          width: Math.floor(width),
          height: Math.floor(height),
        })
        .resize(WIDTH_PX, HEIGHT_PX, { fit: 'fill' })
        .jpeg({ quality: 85 })
        .toBuffer(),
    );
  }
  const empty = await sharp(bytes)
    .autoOrient()
    .resize(WIDTH_PX, HEIGHT_PX, { fit: 'fill' })
    .blur(30)
    .jpeg({ quality: 85 })
    .toBuffer();
  return { frames, empty };
}

/** The face that stands farthest from all others, in face widths. */
async function solitaryFace(picture: Awaited<ReturnType<typeof decodeAny>>): Promise<BoxPx> {
  await using models = await openSessions();
  const boxes = (await lookOnce(models, picture)).map(({ boxPx }) => boxPx);
  const solitude = (box: BoxPx): number =>
    Math.min(
      Infinity,
      ...boxes
        .filter((other) => other !== box)
        .map((other) => Math.abs(other[0] + other[2] / 2 - box[0] - box[2] / 2) / box[2]),
    );
  const best = boxes.sort((a, b) => solitude(b) - solitude(a) || b[2] - a[2])[0];
  if (best === undefined) throw new BadRequest('no face was found in the picture', 'Give another one with --image.');
  return best;
}
