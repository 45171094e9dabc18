import { describe, expect, test } from 'vitest';
import { cropGrey } from '../../daemon/seeing/crop-grey.ts';
import { cropPlanes } from '../../daemon/seeing/crop.ts';
import { fitPlanes } from '../../daemon/seeing/fit.ts';
import type { Picture, Square } from '../../daemon/seeing/picture.ts';
import { squareRound, tilesOf } from '../../daemon/seeing/tiles.ts';

/** A smooth picture with a little texture, different in each channel. */
function paint(widthPx: number, heightPx: number): Picture {
  const data = new Uint8Array(widthPx * heightPx * 3);
  for (let y = 0, at = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      data[at++] = 128 + 100 * Math.sin(x / 7) + ((x * 31 + y * 17) % 13);
      data[at++] = 128 + 100 * Math.cos(y / 9);
      data[at++] = 128 + 60 * Math.sin((x + y) / 11) + 40 * Math.cos((x - 2 * y) / 13);
    }
  }
  return { data, widthPx, heightPx };
}

/** One channel at a place, bilinear, in doubles; pixel centres lie at half numbers, edges repeat. */
function valueAt(picture: Picture, [x, y]: readonly [number, number], channel: number): number {
  const { data, widthPx, heightPx } = picture;
  const u = Math.min(widthPx - 1, Math.max(0, x - 0.5));
  const v = Math.min(heightPx - 1, Math.max(0, y - 0.5));
  const [left, top] = [Math.floor(u), Math.floor(v)];
  const pixel = (column: number, row: number): number =>
    data[(Math.min(row, heightPx - 1) * widthPx + Math.min(column, widthPx - 1)) * 3 + channel]!;
  const above = pixel(left, top) * (1 - u + left) + pixel(left + 1, top) * (u - left);
  const below = pixel(left, top + 1) * (1 - u + left) + pixel(left + 1, top + 1) * (u - left);
  return above * (1 - v + top) + below * (v - top);
}

/** Place in the picture of a place in the square, given in fractions of its side. */
function placeOf(square: Square, across: number, down: number): readonly [number, number] {
  const u = (across - 0.5) * square.sidePx;
  const v = (down - 0.5) * square.sidePx;
  const [cos, sin] = [Math.cos(square.angle), Math.sin(square.angle)];
  return [square.cx + cos * u - sin * v, square.cy + sin * u + cos * v];
}

const picture = paint(320, 240);
const squares: [string, Square][] = [
  ['upright inside', { cx: 160, cy: 120, sidePx: 150, angle: 0 }],
  ['turned inside', { cx: 150.3, cy: 118.7, sidePx: 140, angle: 0.4 }],
  ['upside down', { cx: 160, cy: 120, sidePx: 120, angle: Math.PI }],
  ['over a corner', { cx: 10, cy: 12, sidePx: 150, angle: -0.3 }],
  ['wholly outside', { cx: -200, cy: 500, sidePx: 90, angle: 1 }],
  ['larger than the picture', { cx: 160, cy: 120, sidePx: 600, angle: 0.1 }],
];

describe('the crop for the mesh', () => {
  test.each(squares)('agrees with a slow reference in doubles: %s', (_, square) => {
    const side = 64;
    const out = new Float32Array(3 * side * side);
    cropPlanes(picture, square, { out, sidePx: side, scale: 1 / 255, bias: 0 });
    let worst = 0;
    for (let channel = 0; channel < 3; channel++) {
      for (let row = 0; row < side; row++) {
        for (let column = 0; column < side; column++) {
          const wanted = valueAt(picture, placeOf(square, (column + 0.5) / side, (row + 0.5) / side), channel) / 255;
          worst = Math.max(worst, Math.abs(wanted - out[channel * side * side + row * side + column]!));
        }
      }
    }
    // Weights are cut to 1/256; texture of 13 levels a pixel makes that well below one grey level.
    expect(worst).toBeLessThan(1 / 255);
  });

  test('applies scale and bias', () => {
    const white: Picture = { data: new Uint8Array(300).fill(255), widthPx: 10, heightPx: 10 };
    const out = new Float32Array(3 * 16);
    cropPlanes(white, { cx: 5, cy: 5, sidePx: 4, angle: 0 }, { out, sidePx: 4, scale: 1 / 127.5, bias: -1 });
    for (const value of out) expect(value).toBeCloseTo(1, 6);
  });
});

describe('the crop for the mood', () => {
  test.each([30, 48, 90, 140, 230, 600])(
    'is the mean over the area each pixel covers, for a face of %i px',
    (sidePx) => {
      const side = 48;
      const square: Square = { cx: 158.4, cy: 121.2, sidePx, angle: 0.25 };
      const out = new Float32Array(side * side + 5);
      cropGrey(picture, square, { out, at: 5, sidePx: side });
      const fine = 12;
      let sum = 0;
      for (let row = 0; row < side; row++) {
        for (let column = 0; column < side; column++) {
          let wanted = 0;
          for (let k = 0; k < fine * fine; k++) {
            const across = (column + ((k % fine) + 0.5) / fine) / side;
            const down = (row + (Math.floor(k / fine) + 0.5) / fine) / side;
            const place = placeOf(square, across, down);
            const [red, green, blue] = [0, 1, 2].map((channel) => valueAt(picture, place, channel));
            wanted += (0.299 * red! + 0.587 * green! + 0.114 * blue!) / (fine * fine);
          }
          sum += Math.abs(wanted - out[5 + row * side + column]!);
        }
      }
      expect(sum / (side * side)).toBeLessThan(1.5);
    },
  );
});

describe('the fit for the detector', () => {
  test('keeps the proportions and leaves black bars', () => {
    const grey: Picture = { data: new Uint8Array(64 * 32 * 3).fill(128), widthPx: 64, heightPx: 32 };
    const side = 16;
    const out = new Float32Array(3 * side * side);
    fitPlanes(grey, squareRound(grey), { out, sidePx: side, scale: 1 / 127.5, bias: -1 });
    for (let row = 0; row < side; row++) {
      const wanted = row < 4 || row >= 12 ? -1 : 128 / 127.5 - 1;
      for (const plane of [0, 1, 2]) expect(out[plane * side * side + row * side + 7]).toBeCloseTo(wanted, 6);
    }
  });

  test('takes means, so that single pixels do not flicker in and out', () => {
    const stripes: Picture = { data: new Uint8Array(64 * 64 * 3), widthPx: 64, heightPx: 64 };
    for (let i = 0; i < stripes.data.length; i++) stripes.data[i] = Math.floor(i / 3) % 2 === 0 ? 0 : 200;
    const out = new Float32Array(3 * 32 * 32);
    fitPlanes(stripes, squareRound(stripes), { out, sidePx: 32, scale: 1, bias: 0 });
    for (const value of out) expect(value).toBe(100);
  });

  test('reads the tile it is told to', () => {
    const tiles = tilesOf({ widthPx: 64, heightPx: 48 }, 2);
    const half: Picture = { data: new Uint8Array(64 * 48 * 3), widthPx: 64, heightPx: 48 };
    for (let i = 0; i < half.data.length; i++) half.data[i] = Math.floor(i / 3) % 64 < 32 ? 10 : 250;
    const out = new Float32Array(3 * 16 * 16);
    const read = tiles.map((tile) => {
      fitPlanes(half, tile, { out, sidePx: 16, scale: 1, bias: 0 });
      return [out[0], out[15]];
    });
    expect(read).toContainEqual([10, 10]);
    expect(read).toContainEqual([250, 250]);
  });

  test.each([
    [640, 480],
    [1080, 1920],
    [300, 300],
  ])('covers a picture of %i × %i px with tiles', (widthPx, heightPx) => {
    const tiles = tilesOf({ widthPx, heightPx }, 2);
    for (const [x, y] of [
      [1, 1],
      [widthPx / 2, heightPx / 2],
      [widthPx - 1, heightPx - 1],
      [widthPx * 0.7, heightPx * 0.3],
    ] as const) {
      expect(tiles.some(({ cx, cy, sidePx }) => Math.abs(x - cx) <= sidePx / 2 && Math.abs(y - cy) <= sidePx / 2)).toBe(
        true,
      );
    }
  });
});
