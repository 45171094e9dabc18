import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Darkroom } from '../../daemon/seeing/darkroom.ts';
import type { Picture, Square } from '../../daemon/seeing/picture.ts';
import { squareRound } from '../../daemon/seeing/tiles.ts';

const WIDTH_PX = 34;
const HEIGHT_PX = 50;
const PLANES = { sidePx: 16, rows: 16, scale: 1, bias: 0 };

const noise = (bytes: number, seed: number): Uint8Array =>
  Uint8Array.from({ length: bytes }, (_, i) => ((i + 7) * (seed + 31) * 2654435761) >>> 24);

const plain = (): Picture => ({ data: noise(WIDTH_PX * HEIGHT_PX * 3, 1), widthPx: WIDTH_PX, heightPx: HEIGHT_PX });

function cut(darkroom: Darkroom, picture: Picture, square: Square): number[] {
  darkroom.cropPlanes(picture, square, PLANES);
  return [...darkroom.planes];
}

const middle: Square = { cx: 17, cy: 25, sidePx: 20, angle: 0.3 };

test('a picture is cut the same way whether it was given room or lies elsewhere', () => {
  const darkroom = new Darkroom();
  const elsewhere = plain();
  const held = darkroom.pictures.hold(WIDTH_PX, HEIGHT_PX);
  held.data.set(elsewhere.data);
  expect(cut(darkroom, held, middle)).toEqual(cut(darkroom, elsewhere, middle));
});

test('a held picture outlives the growth of the memory it lies in', () => {
  const darkroom = new Darkroom();
  const held = darkroom.pictures.hold(WIDTH_PX, HEIGHT_PX);
  held.data.set(plain().data);
  const before = held.data;
  const seen = cut(darkroom, held, middle);
  darkroom.reachGrey(1_000_000);
  expect(before).toHaveLength(0);
  expect(held.data).toEqual(plain().data);
  expect(cut(darkroom, held, middle)).toEqual(seen);
});

test('a picture that another darkroom holds is copied, each time anew', () => {
  const [one, other] = [new Darkroom(), new Darkroom()];
  const first = one.pictures.hold(WIDTH_PX, HEIGHT_PX);
  first.data.fill(10);
  expect(new Set(cut(other, first, middle))).toEqual(new Set([10]));
  const second = one.pictures.hold(WIDTH_PX, HEIGHT_PX);
  second.data.fill(90);
  expect(new Set(cut(other, second, middle))).toEqual(new Set([90]));
});

test('inputs stay the same arrays from picture to picture', () => {
  const darkroom = new Darkroom();
  darkroom.reachGrey(16);
  const look = (): readonly unknown[] => {
    const held = darkroom.pictures.hold(WIDTH_PX, HEIGHT_PX);
    darkroom.fitPlanes(held, squareRound(held), PLANES);
    darkroom.cropPlanes(held, middle, PLANES);
    darkroom.cropGrey(held, middle, { at: 0, sidePx: 4, mirrored: false });
    return [darkroom.planes, darkroom.grey, held.data];
  };
  look();
  const [before, after] = [look(), look()];
  before.forEach((array, i) => expect(after[i]).toBe(array));
});

test('a picture in YUYV is cut as if all of it had become RGB before, whatever was looked at first', () => {
  const yuyv = noise(WIDTH_PX * HEIGHT_PX * 2, 3);
  const darkroom = new Darkroom();
  const rgb = darkroom.pictures.holdYuyv(yuyv, WIDTH_PX, HEIGHT_PX).data.slice();
  const whole = { data: rgb, widthPx: WIDTH_PX, heightPx: HEIGHT_PX };
  const square = fc.record({
    cx: fc.integer({ min: -20, max: 60 }),
    cy: fc.integer({ min: -20, max: 80 }),
    sidePx: fc.integer({ min: 1, max: 60 }),
    angle: fc.constantFrom(0, 0.7, 2),
  });
  fc.assert(
    fc.property(fc.array(square, { minLength: 1, maxLength: 4 }), (squares) => {
      // The rows of another picture must not shine through.
      darkroom.pictures.hold(WIDTH_PX, HEIGHT_PX).data.fill(255);
      const held = darkroom.pictures.holdYuyv(yuyv, WIDTH_PX, HEIGHT_PX);
      for (const one of squares) expect(cut(darkroom, held, one)).toEqual(cut(darkroom, whole, one));
      expect(held.data).toEqual(rgb);
    }),
    { numRuns: 100 },
  );
});
