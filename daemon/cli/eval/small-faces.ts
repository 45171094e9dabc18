import { lookOnce } from '../../seeing/look-once.ts';
import type { BoxPx, Picture } from '../../seeing/picture.ts';
import { Seer, type SeerModels } from '../../seeing/seer.ts';
import { isSameFace } from '../../seeing/tracks.ts';
import { decodeAny } from '../../vision/decode.ts';
import { shrinkOnto } from '../../vision/shrink.ts';

const CANVAS: readonly [number, number] = [1280, 720];
/** The longer side of a face's box, in pixels of the canvas. */
export const FACE_SIZES_PX = [24, 32, 48, 64] as const;
/** A photograph is only ever shrunk, and clearly so. */
const LEAST_SHRINK = 1.3;
/** Of a crowd a few are enough: its faces are alike in light and sharpness. */
const FACES_A_PHOTO = 4;
/** As long as a thorough sweep of the room takes. */
const LOOK_EVERY_MS = 1000;
const LOOKS = 7;

export interface SizeScore {
  readonly sizePx: number;
  /** Faces shrunk to this size, each on a canvas of its own. */
  readonly faces: number;
  /** Share found by one thorough look at a still picture. */
  readonly recall: number;
  /** Share found by following a film of the same picture for six seconds. */
  readonly recallFilm: number;
  /** Faces found where none is, over all canvases, by each way. */
  readonly extra: number;
  readonly extraFilm: number;
}

interface Known {
  readonly bytes: Uint8Array;
  readonly picture: Picture;
  readonly boxes: readonly BoxPx[];
}

/**
 * Shrinks photographs until a face has each of the sizes, puts them on a canvas, each face at another place, and looks for it again.
 * What was found in the photographs at full size counts as the truth.
 */
export async function measureSmallFaces(
  models: SeerModels,
  photographs: readonly Uint8Array[],
  note: (line: string) => void,
): Promise<SizeScore[]> {
  const totals = FACE_SIZES_PX.map((sizePx) => ({ sizePx, faces: 0, found: 0, foundFilm: 0, extra: 0, extraFilm: 0 }));
  let turn = 0;
  for (const bytes of photographs) {
    const picture = await decodeAny(bytes);
    const known: Known = { bytes, picture, boxes: (await lookOnce(models, picture)).map(({ boxPx }) => boxPx) };
    for (const box of known.boxes.slice(0, FACES_A_PHOTO)) {
      for (const total of totals) {
        if (Math.max(box[2], box[3]) < total.sizePx * LEAST_SHRINK) continue;
        turn += 1;
        const { canvas, wanted, all } = await shrink(known, box, { sizePx: total.sizePx, turn });
        const once = (await lookOnce(models, canvas)).map(({ boxPx }) => boxPx);
        const film = await lookLong(models, canvas);
        const isFound = (boxes: readonly BoxPx[]): number => (boxes.some((one) => isSameFace(one, wanted)) ? 1 : 0);
        const extra = (boxes: readonly BoxPx[]): number =>
          boxes.filter((one) => !all.some((other) => isSameFace(one, other))).length;
        total.faces += 1;
        total.found += isFound(once);
        total.foundFilm += isFound(film);
        total.extra += extra(once);
        total.extraFilm += extra(film);
      }
    }
    note(`${turn} canvases`);
  }
  return totals.map(({ sizePx, faces, found, foundFilm, extra, extraFilm }) => ({
    sizePx,
    faces,
    recall: faces === 0 ? 1 : found / faces,
    recallFilm: faces === 0 ? 1 : foundFilm / faces,
    extra,
    extraFilm,
  }));
}

async function lookLong(models: SeerModels, canvas: Picture): Promise<BoxPx[]> {
  const seer = new Seer(models);
  let boxes: BoxPx[] = [];
  for (let i = 0; i < LOOKS; i++) {
    boxes = (await seer.look(canvas, i * LOOK_EVERY_MS, { moving: true })).map(({ boxPx }) => boxPx);
  }
  return boxes;
}

interface Shrunk {
  readonly canvas: Picture;
  readonly wanted: BoxPx;
  /** All faces of the photograph, on the canvas or beyond it. */
  readonly all: readonly BoxPx[];
}

async function shrink(
  { bytes, picture, boxes }: Known,
  box: BoxPx,
  { sizePx, turn }: { readonly sizePx: number; readonly turn: number },
): Promise<Shrunk> {
  const scale = sizePx / Math.max(box[2], box[3]);
  const [width, height] = [Math.round(picture.widthPx * scale), Math.round(picture.heightPx * scale)];
  // Places spread evenly without a pattern that could fall in with the tiles: multiples of two irrational numbers.
  const [x, y] = CANVAS.map((side, i) => sizePx + ((turn * (i === 0 ? 0.618034 : 0.754878)) % 1) * (side - 2 * sizePx));
  const left = Math.round(x! - (box[0] + box[2] / 2) * scale);
  const top = Math.round(y! - (box[1] + box[3] / 2) * scale);
  const canvas = await shrinkOnto(CANVAS, bytes, { left, top, width, height });
  const place = (b: BoxPx): BoxPx => [b[0] * scale + left, b[1] * scale + top, b[2] * scale, b[3] * scale];
  return { canvas, wanted: place(box), all: boxes.map(place) };
}
