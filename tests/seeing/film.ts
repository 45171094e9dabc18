import sharp from 'sharp';
import type { BoxPx, Picture } from '../../daemon/seeing/picture.ts';
import { lookOnce } from '../../daemon/seeing/look-once.ts';
import type { SeerModels } from '../../daemon/seeing/models.ts';
import { decodeAny } from '../../daemon/vision/decode.ts';

const WIDTH_PX = 640;
const HEIGHT_PX = 480;
/** A head with its hair, against the box of its mesh. */
const HEAD = 1.5;

/** A head cut out of a photograph, with a soft edge. */
export interface Head {
  readonly png: Buffer;
  readonly sidePx: number;
}

/** Cuts out the head of the `index`-th face of a photograph, the largest first, scaled so that its face is `facePx` high. */
export async function cutHead(
  models: SeerModels,
  photo: Buffer,
  { index, facePx }: { readonly index: number; readonly facePx: number },
): Promise<Head> {
  const boxes = (await lookOnce(models, await decodeAny(photo))).map(({ boxPx }) => boxPx);
  const [x, y, width, height] = boxes.sort((a, b) => b[3] - a[3])[index]!;
  const side = Math.round(Math.max(width, height) * HEAD);
  const sidePx = Math.round((side * facePx) / height);
  const [left, top] = [Math.round(x + width / 2 - side / 2), Math.round(y + height / 2 - side / 2)];
  const mask = Buffer.from(
    `<svg width="${sidePx}" height="${sidePx}"><defs><radialGradient id="g"><stop offset="86%" stop-color="white"/>` +
      `<stop offset="100%" stop-color="white" stop-opacity="0"/></radialGradient></defs>` +
      `<ellipse cx="50%" cy="50%" rx="41%" ry="50%" fill="url(#g)"/></svg>`,
  );
  const square = await sharp(photo)
    .autoOrient()
    .extend({ top: side, bottom: side, left: side, right: side, extendWith: 'copy' })
    .toBuffer();
  const cut = await sharp(square)
    .extract({ left: left + side, top: top + side, width: side, height: side })
    .toBuffer();
  const png = await sharp(cut)
    .resize(sidePx, sidePx)
    .ensureAlpha()
    .composite([{ input: mask, blend: 'dest-in' }])
    .png()
    .toBuffer();
  return { png, sidePx };
}

/** A printed card, as somebody holds before the face. */
export async function paintCard(sidePx: number): Promise<Head> {
  const lines = [1, 2, 3, 4, 5].map(
    (k) => `<rect x="12%" y="${k * 15}%" width="${50 + k * 5}%" height="5%" fill="#e8e4d8"/>`,
  );
  const card = `<svg width="${sidePx}" height="${sidePx}"><rect width="100%" height="100%" fill="#3a5168"/>${lines.join('')}</svg>`;
  return { png: await sharp(Buffer.from(card)).png().toBuffer(), sidePx };
}

export interface Placed {
  readonly head: Head;
  /** Centre. */
  readonly x: number;
  readonly y: number;
}

/** One frame, 640 × 480, as a camera would send it: heads before a plain wall, later ones in front. */
export async function shoot(heads: readonly Placed[]): Promise<Picture> {
  const wall = sharp({ create: { width: WIDTH_PX, height: HEIGHT_PX, channels: 3, background: '#7d8a86' } });
  const jpeg = await wall
    .composite(
      heads.map(({ head, x, y }) => ({
        input: head.png,
        left: Math.round(x - head.sidePx / 2),
        top: Math.round(y - head.sidePx / 2),
      })),
    )
    .jpeg({ quality: 88 })
    .toBuffer();
  return decodeAny(jpeg);
}

export const centreOf = ([x, y, width, height]: BoxPx): readonly [number, number] => [x + width / 2, y + height / 2];
