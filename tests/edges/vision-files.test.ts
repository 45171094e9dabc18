import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BadRequest, Fatal, Retry } from '../../daemon/core/errors.ts';
import type { Picture } from '../../daemon/seeing/picture.ts';
import { decodeAny, JpegDecoder } from '../../daemon/vision/decode.ts';
import { findModel } from '../../daemon/vision/model-files.ts';
import { openSessions } from '../../daemon/vision/sessions.ts';

/** 40 × 20: left half red, right half blue. */
const twoHalves = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#c02020' } }).composite([
    { input: { create: { width: 20, height: 20, channels: 3, background: '#2020c0' } }, left: 20, top: 0 },
  ]);

const pixel = ({ data, widthPx }: Picture, x: number, y: number): number[] => [
  ...data.subarray((y * widthPx + x) * 3, (y * widthPx + x) * 3 + 3),
];

const expectNear = (seen: number[], wanted: number[]): void => {
  expect(seen).toHaveLength(wanted.length);
  seen.forEach((value, i) => expect(Math.abs(value - wanted[i]!)).toBeLessThan(12));
};

const RED = [192, 32, 32];
const BLUE = [32, 32, 192];

describe('a still picture', () => {
  test.each([
    ['JPEG', () => twoHalves().jpeg({ quality: 95 }).toBuffer()],
    ['PNG', () => twoHalves().png().toBuffer()],
    ['PNG with alpha', () => twoHalves().ensureAlpha().png().toBuffer()],
    ['WebP', () => twoHalves().webp({ lossless: true }).toBuffer()],
    ['TIFF of 16 bits', () => twoHalves().toColourspace('rgb16').tiff().toBuffer()],
    ['JPEG in CMYK', () => twoHalves().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()],
  ])('is read from %s as packed RGB', async (name, encode) => {
    const picture = await decodeAny(await encode());
    expect(picture).toMatchObject({ widthPx: 40, heightPx: 20 });
    expect(picture.data).toHaveLength(40 * 20 * 3);
    // Conversion through CMYK inks moves colours far; that they stay red and blue is enough.
    if (name === 'JPEG in CMYK') {
      expect(pixel(picture, 5, 10)[0]).toBeGreaterThan(pixel(picture, 5, 10)[2]! + 60);
      expect(pixel(picture, 35, 10)[2]).toBeGreaterThan(pixel(picture, 35, 10)[0]! + 40);
    } else {
      expectNear(pixel(picture, 5, 10), RED);
      expectNear(pixel(picture, 35, 10), BLUE);
    }
  });

  test.each([
    ['PNG', (grey: Sharp) => grey.png()],
    ['PNG with alpha', (grey: Sharp) => grey.ensureAlpha().png()],
    ['JPEG', (grey: Sharp) => grey.jpeg()],
  ])('in grey is spread over three channels: %s', async (_, encode) => {
    const grey = sharp({ create: { width: 8, height: 6, channels: 3, background: '#646464' } }).toColourspace('b-w');
    const picture = await decodeAny(await encode(grey).toBuffer());
    expect(picture.data).toHaveLength(8 * 6 * 3);
    expectNear(pixel(picture, 3, 3), [100, 100, 100]);
  });

  test('is turned upright as its EXIF orientation says', async () => {
    const picture = await decodeAny(await twoHalves().jpeg().withMetadata({ orientation: 6 }).toBuffer());
    expect(picture).toMatchObject({ widthPx: 20, heightPx: 40 });
    expectNear(pixel(picture, 10, 5), RED);
    expectNear(pixel(picture, 10, 35), BLUE);
  });

  test('that is none is the caller’s fault', async () => {
    await expect(decodeAny(Buffer.from('hello'))).rejects.toThrow(BadRequest);
    const whole = await twoHalves().png().toBuffer();
    await expect(decodeAny(whole.subarray(0, 60))).rejects.toThrow(BadRequest);
  });
});

describe('a camera frame', () => {
  test('is decoded into the same buffer every time', async () => {
    const decoder = new JpegDecoder();
    const first = decoder.decode(await twoHalves().jpeg({ quality: 95 }).toBuffer());
    expectNear(pixel(first, 5, 10), RED);
    const second = decoder.decode(
      await sharp(await twoHalves().png().toBuffer())
        .flop()
        .jpeg({ quality: 95 })
        .toBuffer(),
    );
    expect(second.data).toBe(first.data);
    expectNear(pixel(second, 5, 10), BLUE);
  });

  test('may grow when the camera changes its size', async () => {
    const decoder = new JpegDecoder();
    decoder.decode(await twoHalves().jpeg().toBuffer());
    const larger = decoder.decode(await twoHalves().extend({ right: 60, background: '#20c020' }).jpeg().toBuffer());
    expect(larger).toMatchObject({ widthPx: 100, heightPx: 20 });
    expect(larger.data.length).toBeGreaterThanOrEqual(6000);
  });

  test.each([
    ['nothing', () => Buffer.alloc(0)],
    ['text', () => Buffer.from('not a picture, by any means')],
    ['a head without a body', (jpeg: Buffer) => jpeg.subarray(0, 200)],
    ['a cut body', (jpeg: Buffer) => jpeg.subarray(0, jpeg.length - 40)],
  ])('that is damaged (%s) is worth a retry, and the next one is good', async (_, damage) => {
    const decoder = new JpegDecoder();
    const jpeg = await twoHalves().jpeg().toBuffer();
    expect(() => decoder.decode(damage(jpeg))).toThrow(Retry);
    expect(decoder.decode(jpeg).widthPx).toBe(40);
  });
});

describe('the models', () => {
  let folder: string;
  const manifest = () => pathToFileURL(join(folder, 'models.json'));
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mooddj-models-'));
    const source = new URL('../../models/', import.meta.url);
    await copyFile(new URL('models.json', source), join(folder, 'models.json'));
    const mood = await readFile(new URL('mood.onnx', source));
    mood[5000]! ^= 1;
    await writeFile(join(folder, 'mood.onnx'), mood);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('are refused when one bit differs from what models.json says', async () => {
    await expect(findModel('mood', manifest())).rejects.toThrow(/damaged: SHA-256/);
  });

  test('that are missing stop the vision process with a remedy', async () => {
    const refused = await openSessions(manifest()).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Fatal);
    expect((refused as Fatal).remedy).toContain('npm start');
  });
});
