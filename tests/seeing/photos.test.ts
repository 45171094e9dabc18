import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildModels } from '../../models/build.ts';
import { shownOf } from '../../daemon/contract/affect.ts';
import { lookOnce } from '../../daemon/seeing/look-once.ts';
import { Seer, type FaceFound, type SeerModels } from '../../daemon/seeing/seer.ts';
import { decodeAny, JpegDecoder } from '../../daemon/vision/decode.ts';
import { openSessions } from '../../daemon/vision/sessions.ts';
import { SAMPLES, sharedFolder } from './shared-data.ts';

let models: SeerModels & AsyncDisposable;
beforeAll(async () => {
  await buildModels();
  models = await openSessions();
});
afterAll(() => models[Symbol.asyncDispose]());

/** A 640 × 480 window of a sample picture as a camera would send it. */
const frame = (name: string, left: number, top: number): Promise<Buffer> =>
  sharp(new URL(name, SAMPLES).pathname)
    .extract({ left, top, width: 1280, height: 960 })
    .resize(640, 480)
    .jpeg({ quality: 90 })
    .toBuffer();

describe('on real photographs', () => {
  test.each([
    ['sample1.jpg', 3],
    ['sample2.jpg', 3],
    ['sample3.jpg', 3],
    ['sample4.jpg', 4],
    ['sample5.jpg', 5],
    ['sample6.jpg', 4],
  ])('every face of %s is found, and nothing else', async (name, count) => {
    const faces = await lookOnce(models, await decodeAny(await readFile(new URL(name, SAMPLES))));
    expect(faces).toHaveLength(count);
    for (const { moods, quality } of faces) {
      expect(moods.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 3);
      expect(quality).toBeGreaterThanOrEqual(0);
    }
    expect(faces.filter(({ quality }) => quality > 0).length).toBeGreaterThanOrEqual(count - 1);
  });

  test('a smile is happy, and a turned, mirrored or darker picture of it still is', async () => {
    const smile = sharp(new URL('sample3.jpg', SAMPLES).pathname).extract({
      left: 900,
      top: 150,
      width: 500,
      height: 480,
    });
    const variants = [smile.clone(), smile.clone().flop(), smile.clone().rotate(25), smile.clone().linear(0.4, 0)];
    for (const variant of variants) {
      const faces = await lookOnce(models, await decodeAny(await variant.jpeg().toBuffer()));
      expect(faces).toHaveLength(1);
      expect(shownOf(faces[0]!.moods).mood).toBe('happy');
    }
  });

  test('faces keep their numbers while the camera pans', async () => {
    const seer = new Seer(models);
    const decoder = new JpegDecoder();
    const numbers: number[][] = [];
    for (let i = 0; i < 8; i++) {
      const faces = await seer.look(decoder.decode(await frame('sample3.jpg', 500 + i * 15, 100 + i * 4)), i * 200);
      numbers.push(faces.map(({ track }) => track));
    }
    expect(numbers[0]!.length).toBeGreaterThanOrEqual(2);
    for (const seen of numbers) expect(seen.slice(0, 2)).toEqual(numbers[0]!.slice(0, 2));
  });
});

const reference = sharedFolder('mediapipe-reference');
describe.skipIf(reference === null)('against MediaPipe’s own points', () => {
  test.each([1, 2, 3, 4, 5])('the tracked mesh of photo %i lies within a pixel', async (number) => {
    const file = new URL(`cam${number}.jpg`, reference!);
    const theirs = JSON.parse(await readFile(new URL(`${file.href}.json`), 'utf8')) as [number, number, number][];
    const picture = new JpegDecoder().decode(await readFile(file));
    const seer = new Seer(models);
    let faces: readonly FaceFound[] = [];
    for (let i = 0; i < 8; i++) faces = await seer.look(picture, i * 100);
    const { points } = faces[0]!;
    const mean = (distance: (i: number) => number): number =>
      theirs.reduce((sum, _, i) => sum + distance(i), 0) / theirs.length;
    const { widthPx, heightPx } = picture;
    expect(
      mean((i) => Math.hypot(theirs[i]![0] * widthPx - points[3 * i]!, theirs[i]![1] * heightPx - points[3 * i + 1]!)),
    ).toBeLessThan(0.5);
    expect(mean((i) => Math.abs(theirs[i]![2] * widthPx - points[3 * i + 2]!))).toBeLessThan(0.5);
  });
});

const photos = sharedFolder('photos');
describe.skipIf(photos === null)('on counted photographs', () => {
  test('finds at least 95 % of the faces and invents none', { timeout: 120_000 }, async () => {
    const index = JSON.parse(await readFile(new URL('index.json', photos!), 'utf8')) as {
      photos: { file: string; faces: number }[];
    };
    let [counted, found, extra] = [0, 0, 0];
    for (const { file, faces } of index.photos) {
      const seen = (await lookOnce(models, await decodeAny(await readFile(new URL(`images/${file}`, photos!))))).length;
      counted += faces;
      found += Math.min(faces, seen);
      extra += Math.max(0, seen - faces);
    }
    expect(found / counted).toBeGreaterThanOrEqual(0.95);
    expect(extra).toBe(0);
  });
});
