import { describe, expect, test } from 'vitest';
import {
  decodeDetections,
  mergeDetections,
  squareOfDetection,
  type Detection,
} from '../../daemon/seeing/detections.ts';
import { overlap } from '../../daemon/seeing/picture.ts';
import { detectorAnswer } from './detector-answer.ts';

const box = (boxPx: readonly [number, number, number, number], score: number): Detection => ({
  boxPx,
  score,
  points: [boxPx[0], boxPx[1], boxPx[0] + boxPx[2], boxPx[1], 0, 0, 0, 0, 0, 0, 0, 0],
});

describe('the detector’s answer', () => {
  test('is read relative to the middle of its cell and scaled to the picture', () => {
    // Cell (10, 20) of 48 × 48 has its centre at 42, 82 of 192.
    const values = [4, -2, 40, 48, -8, -10, 8, -10, 0, 0, 0, 10, -20, 0, 20, 0];
    const answer = detectorAnswer(192);
    answer.put({ column: 10, row: 20 }, 2, values);
    const [found, ...more] = decodeDetections(answer.output, { cx: 320, cy: 240, sidePx: 640, angle: 0 }, 0.5);
    expect(more).toEqual([]);
    const scale = 640 / 192;
    expect(found!.score).toBeCloseTo(1 / (1 + Math.exp(-2)), 5);
    expect(found!.boxPx[0]).toBeCloseTo((42 + 4 - 20) * scale, 3);
    expect(found!.boxPx[1]).toBeCloseTo((82 - 2 - 24) * scale - 80, 3);
    expect(found!.boxPx[2]).toBeCloseTo(40 * scale, 3);
    expect(found!.boxPx[3]).toBeCloseTo(48 * scale, 3);
    expect(found!.points.slice(0, 4).map((v) => Math.round(v))).toEqual(
      [34 * scale, 72 * scale - 80, 50 * scale, 72 * scale - 80].map((v) => Math.round(v)),
    );
  });

  test('counts its rows from the top of the square, in each of the four planes', () => {
    const square = { cx: 192, cy: 192, sidePx: 384, angle: 0 };
    for (const [column, row] of [
      [0, 0],
      [1, 0],
      [30, 33],
      [47, 35],
    ] as const) {
      const answer = detectorAnswer(144);
      answer.put({ column, row }, 2, [0, 0, 2, 2]);
      const [found] = decodeDetections(answer.output, square, 0.5);
      expect(found!.boxPx).toEqual([column * 8 + 2, row * 8 + 2, 4, 4]);
    }
  });

  test('is dropped below the least score, and where it is no number', () => {
    const values = Array.from({ length: 16 }, () => 1);
    const answer = detectorAnswer(192);
    [-0.01, NaN, 0.01].forEach((logit, i) => answer.put({ column: 5 + i, row: 0 }, logit, values));
    expect(decodeDetections(answer.output, { cx: 0, cy: 0, sidePx: 192, angle: 0 }, 0.5)).toHaveLength(1);
  });
});

describe('overlapping detections', () => {
  test('become one, their mean weighted by score, with the best score', () => {
    const merged = mergeDetections([
      box([0, 0, 100, 100], 0.9),
      box([10, 0, 100, 100], 0.3),
      box([300, 0, 80, 80], 0.6),
    ]);
    expect(merged.map(({ score }) => score)).toEqual([0.9, 0.6]);
    expect(merged[0]!.boxPx[0]).toBeCloseTo(2.5, 6);
    expect(merged[1]!.boxPx).toEqual([300, 0, 80, 80]);
  });

  test('of neighbours stay apart', () => {
    expect(mergeDetections([box([0, 0, 100, 100], 0.9), box([70, 0, 100, 100], 0.8)])).toHaveLength(2);
  });

  test('are measured as intersection over union', () => {
    expect(overlap([0, 0, 10, 10], [5, 0, 10, 10])).toBeCloseTo(1 / 3, 9);
    expect(overlap([0, 0, 10, 10], [10, 0, 10, 10])).toBe(0);
  });
});

test('a tilted face gets a square along its eyes, half as large again as its box', () => {
  const square = squareOfDetection({
    boxPx: [100, 50, 80, 60],
    score: 1,
    points: [0, 0, 30, 30, 0, 0, 0, 0, 0, 0, 0, 0],
  });
  expect(square).toEqual({ cx: 140, cy: 80, sidePx: 120, angle: Math.PI / 4 });
});
