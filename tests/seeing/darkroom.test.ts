import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { Darkroom } from '../../daemon/seeing/darkroom.ts';
import type { Picture, Square } from '../../daemon/seeing/picture.ts';
import { squareRound, tilesOf } from '../../daemon/seeing/tiles.ts';
import { meanAt, worstOfPlanes } from './crop-reference.ts';

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

let darkroom: Darkroom;
beforeEach(() => {
  darkroom = new Darkroom();
});

const picture = paint(320, 240);
/** Anywhere in and round the picture, turned anyhow, from a speck to many times the picture. */
const anySquare = fc.record({
  cx: fc.double({ min: -500, max: 900, noNaN: true }),
  cy: fc.double({ min: -400, max: 700, noNaN: true }),
  sidePx: fc.oneof(fc.double({ min: 0.5, max: 60, noNaN: true }), fc.double({ min: 60, max: 3000, noNaN: true })),
  angle: fc.double({ min: -7, max: 7, noNaN: true }),
});

describe('the crop for the mesh', () => {
  test.each<[string, Square]>([
    ['upright inside', { cx: 160, cy: 120, sidePx: 150, angle: 0 }],
    ['turned inside', { cx: 150.3, cy: 118.7, sidePx: 140, angle: 0.4 }],
    ['upside down', { cx: 160, cy: 120, sidePx: 120, angle: Math.PI }],
    ['over a corner', { cx: 10, cy: 12, sidePx: 150, angle: -0.3 }],
    ['over the last corner', { cx: 311, cy: 235, sidePx: 100, angle: 0.8 }],
    ['wholly outside', { cx: -200, cy: 500, sidePx: 90, angle: 1 }],
    ['larger than the picture', { cx: 160, cy: 120, sidePx: 600, angle: 0.1 }],
    ['very far away', { cx: 1e6, cy: -1e7, sidePx: 90, angle: 1 }],
  ])('agrees with a slow reference in doubles: %s', (_, square) => {
    const planes = { sidePx: 64, rows: 64, scale: 1, bias: 0 };
    darkroom.cropPlanes(picture, square, planes);
    // Places are rounded to 1/256 pixel; texture of 13 levels a pixel makes that well below one grey level.
    expect(worstOfPlanes(picture, square, darkroom.planes)).toBeLessThan(0.5);
  });

  test('agrees with it wherever the square lies, however it is turned, however large', () => {
    const planes = { sidePx: 16, rows: 16, scale: 1, bias: 0 };
    fc.assert(
      fc.property(anySquare, (square) => {
        darkroom.cropPlanes(picture, square, planes);
        expect(worstOfPlanes(picture, square, darkroom.planes)).toBeLessThan(1);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [1, 1],
    [1, 7],
    [5, 1],
    [2, 3],
  ])('reads nothing but the picture, though it is only %i × %i px', (widthPx, heightPx) => {
    const planes = { sidePx: 8, rows: 8, scale: 1, bias: 0 };
    // What lay there before must not shine through.
    const white: Picture = { data: new Uint8Array(3000).fill(255), widthPx: 10, heightPx: 100 };
    darkroom.cropPlanes(white, squareRound(white), planes);
    const tiny = paint(widthPx, heightPx);
    const square = { cx: widthPx / 2, cy: heightPx / 2, sidePx: 9, angle: 0.5 };
    darkroom.cropPlanes(tiny, square, planes);
    expect(worstOfPlanes(tiny, square, darkroom.planes)).toBeLessThan(1);
  });

  test('applies scale and bias', () => {
    const white: Picture = { data: new Uint8Array(300).fill(255), widthPx: 10, heightPx: 10 };
    const planes = { sidePx: 4, rows: 4, scale: 1 / 127.5, bias: -1 };
    darkroom.cropPlanes(white, { cx: 5, cy: 5, sidePx: 4, angle: 0 }, planes);
    for (const value of darkroom.planes) expect(value).toBeCloseTo(1, 6);
  });

  test('of a side that the kernels cannot fill is refused', () => {
    const planes = { sidePx: 30, scale: 1, bias: 0 };
    expect(() => darkroom.cropPlanes(picture, squareRound(picture), planes)).toThrow('30 is no multiple of 4');
  });
});

describe('the crop for the mood', () => {
  const side = 48;
  const cut = (square: Square, mirrored = false): Float32Array => {
    darkroom.reachGrey(side * side + 5);
    darkroom.cropGrey(picture, square, { at: 5, sidePx: side, mirrored });
    return darkroom.grey.slice(5, 5 + side * side);
  };

  test.each([30, 48, 90, 140, 230, 600])(
    'is the mean over the area each pixel covers, for a face of %i px',
    (sidePx) => {
      const square: Square = { cx: 158.4, cy: 121.2, sidePx, angle: 0.25 };
      const grey = cut(square);
      let sum = 0;
      grey.forEach((value, i) => {
        const wanted = meanAt(picture, square, { column: i % side, row: Math.floor(i / side), side, samples: 12 });
        sum += Math.abs(wanted - value);
      });
      expect(sum / (side * side)).toBeLessThan(1.5);
    },
  );

  test('agrees with a slow reference in doubles wherever a face lies, however it is turned', () => {
    fc.assert(
      fc.property(anySquare, fc.boolean(), (anywhere, mirrored) => {
        // Up to two samples a side lie between pixels, as the reference's do.
        const square = { ...anywhere, sidePx: Math.min(anywhere.sidePx, 2 * side) };
        const samples = Math.max(1, Math.ceil(square.sidePx / side));
        const grey = cut(square, mirrored);
        for (let i = 0; i < grey.length; i += 7) {
          const column = mirrored ? side - 1 - (i % side) : i % side;
          const wanted = meanAt(picture, square, { column, row: Math.floor(i / side), side, samples });
          expect(Math.abs(wanted - grey[i]!)).toBeLessThan(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('writes nowhere but in its place', () => {
    darkroom.reachGrey(64);
    darkroom.grey.fill(-1);
    darkroom.cropGrey(picture, squareRound(picture), { at: 24, sidePx: 4, mirrored: false });
    const written = Array.from(darkroom.grey, (value, i) => (value === -1 ? -1 : i)).filter((i) => i >= 0);
    expect(written).toEqual(Array.from({ length: 16 }, (_, i) => 24 + i));
    expect(() => darkroom.cropGrey(picture, squareRound(picture), { at: 49, sidePx: 4, mirrored: false })).toThrow(
      RangeError,
    );
  });
});

describe('the fit for the detector', () => {
  test('keeps the proportions and leaves black bars', () => {
    const grey: Picture = { data: new Uint8Array(64 * 32 * 3).fill(128), widthPx: 64, heightPx: 32 };
    const side = 16;
    const planes = { sidePx: side, rows: side, scale: 1 / 127.5, bias: -1 };
    darkroom.fitPlanes(grey, squareRound(grey), planes);
    for (let row = 0; row < side; row++) {
      const wanted = row < 4 || row >= 12 ? -1 : 128 / 127.5 - 1;
      for (const plane of [0, 1, 2]) {
        expect(darkroom.planes[plane * side * side + row * side + 7]).toBeCloseTo(wanted, 6);
      }
    }
  });

  test('is black to the column beside a tall picture', () => {
    const grey: Picture = { data: new Uint8Array(38 * 64 * 3).fill(128), widthPx: 38, heightPx: 64 };
    const planes = { sidePx: 16, rows: 16, scale: 1, bias: 0 };
    darkroom.fitPlanes(grey, squareRound(grey), planes);
    const lit = Array.from(darkroom.planes.subarray(0, 16), (value) => value === 128);
    // 38 of 64 px are the middle 9.5 of 16 columns.
    expect(lit.map((one, i) => (one ? i : -1)).filter((i) => i >= 0)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test('takes means, so that single pixels do not flicker in and out', () => {
    const stripes: Picture = { data: new Uint8Array(64 * 64 * 3), widthPx: 64, heightPx: 64 };
    for (let i = 0; i < stripes.data.length; i++) stripes.data[i] = Math.floor(i / 3) % 2 === 0 ? 0 : 200;
    const planes = { sidePx: 32, rows: 32, scale: 1, bias: 0 };
    darkroom.fitPlanes(stripes, squareRound(stripes), planes);
    for (const value of darkroom.planes) expect(value).toBe(100);
  });

  test('may leave rows away: those that are left follow each other closely in each plane', () => {
    const square = squareRound(picture);
    darkroom.fitPlanes(picture, square, { sidePx: 16, rows: 16, scale: 1, bias: 0 });
    const whole = darkroom.planes.slice();
    darkroom.planes.fill(-1);
    darkroom.fitPlanes(picture, square, { sidePx: 16, rows: 12, scale: 1, bias: 0 });
    const rows = [0, 1, 2].flatMap((plane) => [...whole.subarray(plane * 256, plane * 256 + 12 * 16)]);
    expect([...darkroom.planes]).toEqual([...rows, ...new Array<number>(3 * 4 * 16).fill(-1)]);
  });

  test('keeps colours apart', () => {
    const planes = { sidePx: 8, rows: 8, scale: 1, bias: 0 };
    const colours: Picture = {
      data: Uint8Array.from({ length: 16 * 16 * 3 }, (_, i) => [7, 90, 200][i % 3]!),
      widthPx: 16,
      heightPx: 16,
    };
    darkroom.fitPlanes(colours, squareRound(colours), planes);
    expect([0, 1, 2].map((plane) => new Set(darkroom.planes.subarray(plane * 64, plane * 64 + 64)))).toEqual([
      new Set([7]),
      new Set([90]),
      new Set([200]),
    ]);
  });

  test('reads the tile it is told to', () => {
    const tiles = tilesOf({ widthPx: 64, heightPx: 48 }, 2);
    const half: Picture = { data: new Uint8Array(64 * 48 * 3), widthPx: 64, heightPx: 48 };
    for (let i = 0; i < half.data.length; i++) half.data[i] = Math.floor(i / 3) % 64 < 32 ? 10 : 250;
    const planes = { sidePx: 16, rows: 16, scale: 1, bias: 0 };
    const read = tiles.map((tile) => {
      darkroom.fitPlanes(half, tile, planes);
      return [darkroom.planes[0], darkroom.planes[15]];
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
