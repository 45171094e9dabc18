import { describe, expect, test } from 'vitest';
import { misfit, shiftUntil, velocityAfter, type Velocity } from '../../daemon/seeing/course.ts';
import type { Detection } from '../../daemon/seeing/detections.ts';
import type { BoxPx } from '../../daemon/seeing/picture.ts';
import { canBe, isSameFace, pairLost, settleRivals, type Sighting, type Track } from '../../daemon/seeing/tracks.ts';

const points = new Float32Array(478 * 3);
const boxAt = (x: number, side = 100): BoxPx => [x - side / 2, 200 - side / 2, side, side];
const squareAt = (x: number): Track['square'] => ({ cx: x, cy: 200, sidePx: 150, angle: 0 });

function trackAt(track: number, x: number, velocity: Velocity = { x: 0, y: 0 }): Track {
  const times = { seenMs: 0, readMs: 0, detectedMs: 0 };
  return { track, points, boxPx: boxAt(x), score: 1, state: 'read', square: squareAt(x), velocity, ...times };
}

const sighted = (before: Track, x: number): Sighting => ({
  before,
  mesh: { points, boxPx: boxAt(x), score: 1 },
  square: squareAt(x),
});

const detectionAt = (x: number, side = 100): Detection => ({ boxPx: boxAt(x, side), score: 0.9, points: [] });

describe('two tracks that read the same face', () => {
  test('the one whose course leads there keeps it, though it be the younger one', () => {
    const behind = trackAt(1, 260, { x: 0.2, y: 0 });
    const before = trackAt(2, 340, { x: -0.2, y: 0 });
    // Both meshes slipped onto one face at 240, where the second one was going.
    const [kept, ...others] = settleRivals([sighted(behind, 240), sighted(before, 242)], [], 500);
    expect(others).toEqual([]);
    expect(kept!.before.track).toBe(2);
  });

  test('the older one keeps it when both fit alike', () => {
    const seen = settleRivals([sighted(trackAt(7, 300), 304), sighted(trackAt(3, 302), 304)], [], 200);
    expect(seen.map(({ before }) => before.track)).toEqual([3]);
  });

  test('of which one is hidden change places when the hidden one should be there and the other should not', () => {
    const hidden: Track = { ...trackAt(1, 300, { x: 0.3, y: 0 }), state: 'hidden' };
    const wrong = trackAt(2, 300, { x: -0.3, y: 0 });
    expect(settleRivals([sighted(wrong, 360)], [hidden], 200).map(({ before }) => before.track)).toEqual([1]);
    // Who walks where expected is not taken for somebody behind.
    expect(settleRivals([sighted(wrong, 240)], [hidden], 200).map(({ before }) => before.track)).toEqual([2]);
  });

  test('and others elsewhere are left alone', () => {
    const seen = settleRivals([sighted(trackAt(1, 100), 102), sighted(trackAt(2, 300), 302)], [], 200);
    expect(seen.map(({ before }) => before.track).sort()).toEqual([1, 2]);
  });
});

describe('a lost face', () => {
  test('may be found a face’s width away, farther after a while, and where it was going', () => {
    expect(canBe(trackAt(1, 300), boxAt(390), 200)).toBe(true);
    expect(canBe(trackAt(1, 300), boxAt(440), 200)).toBe(false);
    expect(canBe(trackAt(1, 300), boxAt(440), 1000)).toBe(true);
    expect(canBe(trackAt(1, 300, { x: 0.7, y: 0 }), boxAt(440), 200)).toBe(true);
  });

  test('is not taken for one of another size', () => {
    expect(canBe(trackAt(1, 300), boxAt(300, 180), 200)).toBe(false);
    expect(canBe(trackAt(1, 300), boxAt(300, 55), 200)).toBe(false);
  });

  test('and another lost one are paired so that each gets the nearer place', () => {
    const [left, right] = [trackAt(1, 300), trackAt(2, 380)];
    const [a, b] = [detectionAt(310), detectionAt(370)];
    expect(pairLost([right, left], [a, b], 200)).toEqual(
      new Map([
        [left, a],
        [right, b],
      ]),
    );
    expect(pairLost([left, right], [b], 200)).toEqual(new Map([[right, b]]));
  });
});

test('a part of a large face that passes for a small one is the same face', () => {
  expect(isSameFace([248, 174, 247, 268], [251, 189, 134, 131])).toBe(true);
  expect(isSameFace([100, 100, 80, 80], [170, 100, 80, 80])).toBe(false);
});

describe('a course', () => {
  test('runs on at the speed of late, and stands still for a face that only shakes', () => {
    const before = trackAt(1, 300);
    const velocity = velocityAfter(before, boxAt(340), 200);
    expect(velocity).toEqual({ x: 0.1, y: 0 });
    expect(shiftUntil({ ...before, velocity }, 400)).toEqual({ x: 40, y: 0 });
    expect(shiftUntil({ ...before, velocity: { x: 0.02, y: 0 } }, 200)).toEqual({ x: 0, y: 0 });
  });

  test('is not believed to lead farther than three faces, nor after a long pause', () => {
    expect(shiftUntil(trackAt(1, 300, { x: 1, y: 0 }), 1000)).toEqual({ x: 300, y: 0 });
    expect(velocityAfter(trackAt(1, 300, { x: 1, y: 0 }), boxAt(340), 5000)).toEqual({ x: 0, y: 0 });
  });

  test('is missed the more the farther a face is from its end and the more it grew', () => {
    const track = trackAt(1, 300, { x: 0.2, y: 0 });
    expect(misfit(track, boxAt(340), 200)).toBeCloseTo(0, 6);
    expect(misfit(track, boxAt(300), 200)).toBeCloseTo(0.4, 6);
    expect(misfit(track, boxAt(340, 200), 200)).toBeCloseTo(Math.log(2), 6);
  });
});
