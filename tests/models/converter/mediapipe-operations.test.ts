import { expect, test } from 'vitest';
import { runConverted } from './tiny-tflite.ts';

// MediaPipe's own code for these operators needs its whole build; these are their definitions, written plainly.

type Point = readonly [number, number];

const REGION = {
  subset_idxs: [0, 1, 2, 3],
  left_rotation_idx: 0,
  right_rotation_idx: 1,
  target_rotation_radians: null,
  output_width: 16,
  output_height: 8,
  scale_x: 1.5,
  scale_y: 2,
};

/** The region by angles and trigonometry, where the converted graph uses unit vectors. */
function expectedMatrix(points: readonly Point[]): number[] {
  const [left, right] = [points[REGION.left_rotation_idx]!, points[REGION.right_rotation_idx]!];
  const angle = Math.atan2(right[1] - left[1], right[0] - left[0]);
  const turned = points.map(([x, y]): Point => [
    x * Math.cos(-angle) - y * Math.sin(-angle),
    x * Math.sin(-angle) + y * Math.cos(-angle),
  ]);
  const range = (axis: 0 | 1): Point => [
    Math.min(...turned.map((p) => p[axis])),
    Math.max(...turned.map((p) => p[axis])),
  ];
  const [[x0, x1], [y0, y1]] = [range(0), range(1)];
  const [stepX, stepY] = [
    ((x1 - x0) * REGION.scale_x) / REGION.output_width,
    ((y1 - y0) * REGION.scale_y) / REGION.output_height,
  ];
  const [startX, startY] = [
    (x0 + x1) / 2 - (stepX * REGION.output_width) / 2,
    (y0 + y1) / 2 - (stepY * REGION.output_height) / 2,
  ];
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [
    ...[stepX * c, -stepY * s, 0, startX * c - startY * s],
    ...[stepX * s, stepY * c, 0, startX * s + startY * c],
    ...[0, 0, 1, 0],
    ...[0, 0, 0, 1],
  ];
}

test('Landmarks2TransformMatrix lays an upright box round the landmarks', async () => {
  const points: readonly Point[] = [
    [10, 20],
    [30, 32],
    [18, 14],
    [21, 35],
  ];
  const model = {
    tensors: [
      { name: 'landmarks', shape: [1, 4, 3] },
      { name: 'matrix', shape: [1, 4, 4] },
    ],
    operations: [{ operator: 'Landmarks2TransformMatrix', inputs: [0], outputs: [1], custom: REGION }],
    inputs: [0],
    outputs: [1],
  };
  const [matrix] = await runConverted(model, [points.flatMap(([x, y]) => [x, y, 99])]);
  expectedMatrix(points).forEach((value, index) => expect(matrix![index], `element ${index}`).toBeCloseTo(value, 4));
});

/** Bilinear sample of one channel at a region pixel; zero beyond the centres of the outermost pixels. */
function expectedSample(map: readonly number[], size: { width: number; height: number }, [x, y]: Point): number {
  if (x < 0 || y < 0 || x > size.width - 1 || y > size.height - 1) return 0;
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const at = (column: number, row: number): number =>
    map[Math.min(row, size.height - 1) * size.width + Math.min(column, size.width - 1)]!;
  const along = (row: number): number => at(left, row) * (1 - x + left) + at(left + 1, row) * (x - left);
  return along(top) * (1 - y + top) + along(top + 1) * (y - top);
}

test('TransformTensorBilinear samples at pixel centres and leaves zeros outside', async () => {
  const size = { width: 6, height: 5 };
  const planes = [0, 1].map((channel) => Array.from({ length: 30 }, (_, i) => ((i * 7 + channel * 3) % 11) + 1));
  // Turned, scaled and shifted so that it leaves the map on two sides.
  const matrix = [0.9, -0.4, 0, 1.3, 0.5, 1.1, 0, -0.7, 0, 0, 1, 0, 0, 0, 0, 1];
  const model = {
    tensors: [
      { name: 'map', shape: [1, 5, 6, 2] },
      { name: 'matrix', shape: [1, 4, 4] },
      { name: 'region', shape: [1, 4, 4, 2] },
    ],
    operations: [
      {
        operator: 'TransformTensorBilinear',
        inputs: [0, 1],
        outputs: [2],
        custom: { output_width: 4, output_height: 4 },
      },
    ],
    inputs: [0, 1],
    outputs: [2],
  };
  const [region] = await runConverted(model, [planes.flat(), matrix]);
  const expected = Array.from({ length: 16 }, (_, pixel) => {
    const [u, v] = [(pixel % 4) + 0.5, Math.floor(pixel / 4) + 0.5];
    const place: Point = [0.9 * u - 0.4 * v + 1.3 - 0.5, 0.5 * u + 1.1 * v - 0.7 - 0.5];
    return planes.map((plane) => expectedSample(plane, size, place));
  }).flat();
  expect(expected.filter((value) => value === 0).length).toBeGreaterThan(2);
  expected.forEach((value, index) => expect(region![index], `element ${index}`).toBeCloseTo(value, 4));
});

test('TransformLandmarks moves points by the matrix', async () => {
  const model = {
    tensors: [
      { name: 'points', shape: [1, 2, 2] },
      { name: 'matrix', shape: [1, 4, 4] },
      { name: 'moved', shape: [1, 2, 2] },
    ],
    operations: [{ operator: 'TransformLandmarks', inputs: [0, 1], outputs: [2], custom: {} }],
    inputs: [0, 1],
    outputs: [2],
  };
  const matrix = [2, 3, 50, 5, 7, 11, 60, 13, 0, 0, 1, 0, 0, 0, 0, 1];
  expect(await runConverted(model, [[1, 0, 10, 100], matrix])).toEqual([[7, 20, 325, 1183]]);
});
