import { describe, expect, test } from 'vitest';
import { levelsOf, Sweep, type Attention } from '../../daemon/seeing/sweep.ts';
import type { Square } from '../../daemon/seeing/picture.ts';

const HD = { widthPx: 1280, heightPx: 720 };
const VGA = { widthPx: 640, heightPx: 480 };

function sweepFor(
  size: typeof HD,
  ms: number,
  { everyMs, attention }: { everyMs: number; attention: Attention },
): Square[][] {
  const sweep = new Sweep();
  sweep.restart(size, 0);
  return Array.from({ length: Math.floor(ms / everyMs) + 1 }, (_, i) => sweep.take(i * everyMs, attention));
}

describe('where the detector looks', () => {
  test.each([HD, VGA, { widthPx: 800, heightPx: 600 }])('a face of any size lies whole in some square: %o', (size) => {
    const squares = levelsOf(size).flat();
    for (const facePx of [24, 40, 64, 100, 160, 300]) {
      for (let x = facePx / 2; x <= size.widthPx - facePx / 2; x += 7) {
        for (let y = facePx / 2; y <= size.heightPx - facePx / 2; y += 11) {
          const shown = squares.some(({ cx, cy, sidePx }) => {
            const reach = (sidePx - facePx) / 2;
            // The detector needs some twelve of its pixels.
            return Math.abs(x - cx) <= reach && Math.abs(y - cy) <= reach && (facePx * 192) / sidePx >= 12;
          });
          if (!shown) expect.fail(`a face of ${facePx} px at ${x}, ${y} is shown whole and large enough by no square`);
        }
      }
    }
  });

  test('the whole picture comes first, alone', () => {
    const [first] = sweepFor(HD, 0, { everyMs: 200, attention: 'alert' });
    expect(first).toEqual([{ cx: 640, cy: 360, sidePx: 1280, angle: 0 }]);
  });

  test.each([1, 2, 5, 15, 30])(
    'in an empty room it looks four times a second at most, with %i looks a second',
    (rate) => {
      const looks = sweepFor(HD, 30_000, { everyMs: 1000 / rate, attention: 'calm' });
      expect(looks.flat().length / 30).toBeLessThanOrEqual(4);
    },
  );

  test.each([5, 15])(
    'with people there, at %i looks a second, each face of 40 px and more is looked at once a second',
    (rate) => {
      const looks = sweepFor(HD, 3000, { everyMs: 1000 / rate, attention: 'alert' });
      const [, middle] = levelsOf(HD);
      const seen = looks.slice(1 + rate, 1 + 2 * rate + 1).flat();
      for (const square of middle!) expect(seen).toContainEqual(square);
      expect(looks.flat().length / 3).toBeLessThanOrEqual(12);
    },
  );

  test.each([
    ['alert', 6000],
    ['calm', 16_000],
  ] as const)('every square has its turn: %s within %i ms at one look a second', (attention, ms) => {
    const seen = sweepFor(HD, ms, { everyMs: 1000, attention }).flat();
    for (const square of levelsOf(HD).flat()) expect(seen).toContainEqual(square);
  });

  test('what was missed in a long pause is not made up for', () => {
    const sweep = new Sweep();
    sweep.restart(HD, 0);
    sweep.take(0, 'calm');
    expect(sweep.take(60_000, 'calm').length).toBeLessThanOrEqual(3);
    expect(sweep.take(60_200, 'calm').length).toBe(0);
  });
});
