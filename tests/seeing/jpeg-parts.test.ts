import jpegTurbo from '@julusian/jpeg-turbo';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { Darkroom } from '../../daemon/seeing/darkroom.ts';
import { isPartOf, wholeOf, type PartPx } from '../../daemon/seeing/picture.ts';
import { Seer } from '../../daemon/seeing/seer.ts';
import { JpegDecoder } from '../../daemon/vision/decode.ts';
import { openJpegReader, type JpegReader } from '../../daemon/vision/camera/turbo-jpeg.ts';
import { FakeModels, paintRoom, type Person } from './fake-room.ts';

const SIZE = { widthPx: 333, heightPx: 250 };

/** Remembers what was read. */
class Recorder implements JpegReader {
  readonly parts: PartPx[] = [];

  read(...wanted: Parameters<JpegReader['read']>): PartPx {
    const part = openJpegReader().read(...wanted);
    this.parts.push(part);
    return part;
  }
}

let noise: Buffer;
let whole: Buffer;
beforeAll(async () => {
  const pixels = Buffer.from(
    Array.from({ length: 42 * 32 * 3 }, (_, i) => (Math.imul(i + 7, 2654435761) >>> 24) & 255),
  );
  const raw = { raw: { width: 42, height: 32, channels: 3 as const } };
  noise = await sharp(pixels, raw)
    .resize(SIZE.widthPx, SIZE.heightPx, { fit: 'fill' })
    .jpeg({ quality: 80 })
    .toBuffer();
  whole = Buffer.from(new JpegDecoder().decode(noise).data);
});

const rowsOf = (rgb: Uint8Array, { left, first, widthPx, end }: PartPx): Uint8Array[] =>
  Array.from({ length: end - first }, (_, i) =>
    rgb.slice(((first + i) * SIZE.widthPx + left) * 3, ((first + i) * SIZE.widthPx + left + widthPx) * 3),
  );

const PARTS: readonly PartPx[] = [
  { left: 0, first: 0, widthPx: 333, end: 250 },
  { left: 0, first: 0, widthPx: 40, end: 30 },
  { left: 100, first: 77, widthPx: 51, end: 131 },
  { left: 320, first: 240, widthPx: 13, end: 250 },
];

test.each(PARTS)('a part of a frame ($left, $first) is what it is in the whole', (part) => {
  const rgb = Buffer.alloc(SIZE.widthPx * SIZE.heightPx * 3);
  const read = openJpegReader().read(noise, { rgb, size: SIZE }, part);
  expect(isPartOf(part, read)).toBe(true);
  expect(rowsOf(rgb, read)).toEqual(rowsOf(whole, read));
});

test.each([
  ['4:4:4', jpegTurbo.SAMP_444],
  ['4:2:2', jpegTurbo.SAMP_422],
  ['4:4:0', jpegTurbo.SAMP_440],
  ['grey', jpegTurbo.SAMP_GRAY],
])('parts fit the whole whatever a camera does with colours: %s', (_, subsampling) => {
  const { widthPx: width, heightPx: height } = SIZE;
  const jpeg = jpegTurbo.compressSync(whole, { format: jpegTurbo.FORMAT_RGB, width, height, subsampling });
  const all = Buffer.from(new JpegDecoder().decode(jpeg).data);
  const rgb = Buffer.alloc(whole.length);
  for (const part of [PARTS[1]!, PARTS[2]!]) {
    const read = openJpegReader().read(jpeg, { rgb, size: SIZE }, part);
    expect(read).not.toEqual(wholeOf(SIZE));
    expect(rowsOf(rgb, read)).toEqual(rowsOf(all, read));
  }
});

test('a frame of another size than it is taken for is refused, rather than written past its room', () => {
  const rgb = Buffer.alloc(SIZE.widthPx * SIZE.heightPx * 3);
  const part = { left: 0, first: 0, widthPx: 16, end: 16 };
  expect(() => openJpegReader().read(noise, { rgb, size: { ...SIZE, widthPx: 200 } }, part)).toThrow('size');
  expect(() => openJpegReader().read(noise, { rgb: rgb.subarray(9), size: SIZE }, part)).toThrow('size');
});

test('what was not foreseen is decoded with all the rest, once', () => {
  const recorder = new Recorder();
  const { pictures } = new Darkroom();
  const picture = new JpegDecoder(pictures, recorder).open(noise);
  expect(recorder.parts).toEqual([]);
  pictures.develop(picture, { left: 100, first: 80, widthPx: 60, end: 140 });
  pictures.develop(picture, { left: 110, first: 90, widthPx: 20, end: 100 });
  expect(pictures.isDeveloped(picture)).toBe(false);
  pictures.develop(picture, { left: 10, first: 90, widthPx: 20, end: 100 });
  expect(pictures.isDeveloped(picture)).toBe(true);
  expect(Buffer.from(picture.data)).toEqual(whole);
  expect(recorder.parts).toHaveLength(2);
  expect(recorder.parts[1]).toEqual(wholeOf(SIZE));
});

test('while a face is followed, a look decodes where it is, once; and the whole where that is searched', async () => {
  const anna: Person = { level: 160, x: 100, y: 100, side: 80 };
  const recorder = new Recorder();
  const seer = new Seer(new FakeModels());
  const decoder = new JpegDecoder(seer.pictures, recorder);
  const shares: number[] = [];
  for (let i = 0; i < 30; i++) {
    const { data, widthPx: width, heightPx: height } = paintRoom([{ ...anna, x: 100 + i }]);
    const jpeg = await sharp(data, { raw: { width, height, channels: 3 } })
      .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
      .toBuffer();
    const before = recorder.parts.length;
    const faces = await seer.look(decoder.open(jpeg), i * 33);
    expect(faces.map(({ track }) => track)).toEqual([1]);
    expect(recorder.parts).toHaveLength(before + 1);
    const { widthPx, first, end } = recorder.parts.at(-1)!;
    shares.push((widthPx * (end - first)) / (width * height));
  }
  expect(shares[0]).toBe(1);
  expect(shares.filter((share) => share < 0.2).length).toBeGreaterThan(15);
});
