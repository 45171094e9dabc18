import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { sideOfPlainJpeg } from '../../daemon/vision/camera/plain-jpeg.ts';

const picture = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#456' } });

describe('a picture passes for a frame as it is', () => {
  test.each([
    ['in colours', () => picture(48, 32).jpeg()],
    ['progressive', () => picture(48, 32).jpeg({ progressive: true })],
    ['grey', () => picture(48, 32).greyscale().jpeg()],
  ])('when it is a JPEG %s', async (_, make) => {
    expect(sideOfPlainJpeg(await make().toBuffer())).toBe(48);
  });

  test('with its longest side, upright or not', async () => {
    expect(sideOfPlainJpeg(await picture(20, 300).jpeg().toBuffer())).toBe(300);
  });
});

test.each<[string, () => Promise<Uint8Array>]>([
  ['to be turned', () => picture(48, 32).jpeg().withMetadata({ orientation: 6 }).toBuffer()],
  ['in four colours', () => picture(48, 32).toColourspace('cmyk').jpeg().toBuffer()],
  ['a PNG', () => picture(48, 32).png().toBuffer()],
  ['empty', () => Promise.resolve(new Uint8Array(0))],
  ['cut off in its header', async () => (await picture(48, 32).jpeg().toBuffer()).subarray(0, 100)],
])('a picture that is %s does not', async (_, make) => {
  expect(sideOfPlainJpeg(await make())).toBeNull();
});
