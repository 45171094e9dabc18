import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanInside } from '../../daemon/seeing/span.ts';

const LIMIT = { x: 640 * 65536, y: 480 * 65536 };
const COUNT = 50;
const place = fc.integer({ min: -LIMIT.x, max: 2 * LIMIT.x });
const step = fc.oneof(fc.constant(0), fc.integer({ min: -20 * 65536, max: 20 * 65536 }));

test('a span holds the samples that lie within the limits and no others', () => {
  fc.assert(
    fc.property(fc.record({ x: place, y: place, dx: step, dy: step }), (path) => {
      const within: number[] = [];
      for (let i = 0; i < COUNT; i++) {
        const [x, y] = [path.x + i * path.dx, path.y + i * path.dy];
        if (x >= 0 && x < LIMIT.x && y >= 0 && y < LIMIT.y) within.push(i);
      }
      const { first, end } = spanInside(path, LIMIT, COUNT);
      expect(Array.from({ length: end - first }, (_, i) => first + i)).toEqual(within);
      if (within.length === 0) expect(first).toBe(COUNT);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['starts on the first place and steps past the last', { x: 0, y: 0, dx: LIMIT.x / 10, dy: 0 }, { first: 0, end: 10 }],
  ['comes back to the first place', { x: LIMIT.x, y: 0, dx: -LIMIT.x / 10, dy: 0 }, { first: 1, end: 11 }],
  ['stands still on the limit', { x: 0, y: LIMIT.y, dx: 0, dy: 0 }, { first: COUNT, end: COUNT }],
])('limits belong to the outside, zero to the inside: a row %s', (_, path, wanted) => {
  expect(spanInside(path, LIMIT, COUNT)).toEqual(wanted);
});
