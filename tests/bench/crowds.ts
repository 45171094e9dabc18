import sharp from 'sharp';
import { Seer } from '../../daemon/seeing/seer.ts';
import { JpegDecoder } from '../../daemon/vision/decode.ts';
import { openSessions } from '../../daemon/vision/sessions.ts';
import { medianOf, quantileOf, rounded } from './figures.ts';
import type { Film } from './frames.ts';

const SIZES = [
  [640, 480],
  [1280, 720],
] as const;
/** Faces → columns and rows in which they stand. */
const CROWDS = [
  [1, 1, 1],
  [3, 3, 1],
  [10, 5, 2],
] as const;
const FRAMES = 24;
/** The first round finds everybody and warms up. */
const ROUNDS = 4;
const FRAME_MS = 200;
const QUALITY = 85;

export interface CrowdFigures {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly faces: number;
  /** Faces followed in the middle of all looks. */
  readonly found: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly cpuMs: number;
}

/** A look at one, three and ten faces at two sizes, five looks a second as the product does by default, everything included. */
export async function measureCrowds(film: Film): Promise<CrowdFigures[]> {
  await using models = await openSessions();
  const figures: CrowdFigures[] = [];
  for (const [widthPx, heightPx] of SIZES) {
    for (const [faces, columns, rows] of CROWDS) {
      const frames = await layOut(film, { widthPx, heightPx, columns, rows });
      const seer = new Seer(models, { moodEveryMs: 0 });
      const decoder = new JpegDecoder(seer.pictures);
      const ms: number[] = [];
      const found: number[] = [];
      let before = process.cpuUsage();
      for (let i = 0; i < ROUNDS * FRAMES; i++) {
        if (i === FRAMES) before = process.cpuUsage();
        const startedMs = performance.now();
        const seen = await seer.look(decoder.open(frames[i % FRAMES]!), i * FRAME_MS, { refined: false });
        if (i < FRAMES) continue;
        ms.push(performance.now() - startedMs);
        found.push(seen.length);
      }
      const { user, system } = process.cpuUsage(before);
      figures.push({
        ...{ widthPx, heightPx, faces, found: medianOf(found) },
        ...{ medianMs: rounded(medianOf(ms)), p95Ms: rounded(quantileOf(ms, 0.95)) },
        cpuMs: rounded((user + system) / 1000 / ms.length),
      });
    }
  }
  return figures;
}

interface Grid {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly columns: number;
  readonly rows: number;
}

/** Sets the film's one person side by side, each at another moment, before the empty room. */
async function layOut(film: Film, { widthPx, heightPx, columns, rows }: Grid): Promise<Buffer[]> {
  const side = Math.floor(Math.min(widthPx / columns, heightPx / rows));
  const size = film.frames.length;
  const people = await Promise.all(
    film.frames.map((frame) =>
      sharp(frame).resize(side, side, { fit: 'cover' }).png({ compressionLevel: 0 }).toBuffer(),
    ),
  );
  const room = await sharp(film.empty).resize(widthPx, heightPx, { fit: 'fill' }).png().toBuffer();
  return Promise.all(
    Array.from({ length: FRAMES }, (_, i) => {
      const places = Array.from({ length: columns * rows }, (_, k) => ({
        input: people[(((i * size) / FRAMES + k * 7) | 0) % size]!,
        left: Math.floor(((k % columns) + 0.5) * (widthPx / columns) - side / 2),
        top: Math.floor((Math.floor(k / columns) + 0.5) * (heightPx / rows) - side / 2),
      }));
      return sharp(room).composite(places).jpeg({ quality: QUALITY }).toBuffer();
    }),
  );
}
