import { describe, expect, test } from 'vitest';
import { Darkroom } from '../../daemon/seeing/darkroom.ts';
import type { Picture } from '../../daemon/seeing/picture.ts';
import { clarityOf, lightOf, qualityOf, RAMPS, UNREADABLE } from '../../daemon/seeing/quality.ts';

/** Something with edges of several sizes, as bright and as contrasty as asked. */
function paint(contrast: number, mean = 120): Picture {
  const side = 240;
  const data = new Uint8Array(side * side * 3);
  for (let i = 0; i < side * side; i++) {
    const [x, y] = [i % side, Math.floor(i / side)];
    const wave = Math.sin(x / 17) + Math.cos(y / 23) + Math.sin((x + y) / 11) + (Math.floor(x / 10) % 2);
    data.fill(mean + contrast * wave, 3 * i, 3 * i + 3);
  }
  return { data, widthPx: side, heightPx: side };
}

function cropOf(picture: Picture, sidePx: number): { grey: Float32Array; at: number; sidePx: number } {
  const darkroom = new Darkroom();
  darkroom.reachGrey(7 + sidePx * sidePx);
  darkroom.cropGrey(picture, { cx: 120, cy: 120, sidePx: 220, angle: 0 }, { at: 7, sidePx, mirrored: false });
  return { grey: darkroom.grey, at: 7, sidePx };
}

describe('the quality of a face', () => {
  test.each([64, 96, 112, 144])(
    'tells the same light and sharpness from a crop of %i px as from one of 48',
    (sidePx) => {
      const small = lightOf(cropOf(paint(20), 48));
      const large = lightOf(cropOf(paint(20), sidePx));
      expect(large.contrast / small.contrast).toBeCloseTo(1, 1);
      expect(Math.abs(large.sharpness / small.sharpness - 1)).toBeLessThan(0.2);
    },
  );

  test('falls with the contrast, and is no number at none', () => {
    const lights = [20, 6, 2, 0].map((contrast) => clarityOf(cropOf(paint(contrast), 48)).light);
    expect([...lights].sort((a, b) => b - a)).toEqual(lights);
    expect(lights[0]).toBe(1);
    expect(clarityOf(cropOf(paint(0), 48))).toEqual({ light: 0, sharpness: 0 });
  });

  const best = { size: 1, pose: 1, score: 1 };
  test('counts what a small face and a blurred one both lack only once', () => {
    const half = (1 + UNREADABLE) / 2;
    expect(qualityOf({ ...best, size: half }, { light: 1, sharpness: half })).toBeCloseTo(half, 9);
  });

  test('multiplies flaws of different kinds, and abstains below what can be read', () => {
    expect(qualityOf({ ...best, pose: 0.8 }, { light: 0.9, sharpness: 1 })).toBeCloseTo(0.72, 9);
    expect(qualityOf({ ...best, pose: UNREADABLE * 0.99 })).toBe(0);
    expect(qualityOf({ ...best, pose: 0.5 }, { light: UNREADABLE, sharpness: 1 })).toBe(0);
  });

  test('has ramps that go one way each', () => {
    for (const [name, { full, none }] of Object.entries(RAMPS)) {
      if (name === 'turn') expect(none).toBeGreaterThan(full);
      else expect(full).toBeGreaterThan(none);
    }
  });
});
