import { describe, expect, test } from 'vitest';
import { convertTflite } from '../../../models/converter/convert.ts';
import { runConverted, tfliteFile, type TinyTensor } from './tiny-tflite.ts';

const CONV_2D = 3;
const DEPTHWISE_CONV_2D = 4;
const [SAME, VALID] = [0, 1];
const RELU = 1;

const picture = (name: string, size: readonly [height: number, width: number, channels: number]): TinyTensor => ({
  name,
  shape: [1, ...size],
});
const int8 = (field: number, value: number) => ({ field, type: 'int8', value }) as const;
const int32 = (field: number, value: number) => ({ field, type: 'int32', value }) as const;
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('convolutions', () => {
  test('with stride 2 and SAME padding begin at the first pixel of an even picture', async () => {
    // The kernel takes the middle of its window; padded [0, 1] the windows' middles are pixels 1 and 3 of each axis.
    const middle = Float32Array.of(0, 0, 0, 0, 1, 0, 0, 0, 0);
    const [result] = await runConverted(
      {
        tensors: [
          picture('in', [4, 4, 1]),
          { name: 'kernel', shape: [1, 3, 3, 1], data: middle },
          picture('out', [2, 2, 1]),
        ],
        operations: [
          { operator: CONV_2D, inputs: [0, 1, -1], outputs: [2], options: [int8(0, SAME), int32(1, 2), int32(2, 2)] },
        ],
        inputs: [0],
        outputs: [2],
      },
      [upTo(16)],
    );
    expect(result).toEqual([6, 8, 14, 16]);
  });

  test('mix channels by weights in output, height, width, input order, then bias and activation', async () => {
    const [result] = await runConverted(
      {
        tensors: [
          picture('in', [1, 2, 2]),
          { name: 'kernel', shape: [3, 1, 1, 2], data: Float32Array.of(1, 0, 0, 1, -1, -1) },
          { name: 'bias', shape: [3], data: Float32Array.of(0, 100, 12) },
          picture('out', [1, 2, 3]),
        ],
        operations: [{ operator: CONV_2D, inputs: [0, 1, 2], outputs: [3], options: [int8(0, VALID), int8(3, RELU)] }],
        inputs: [0],
        outputs: [3],
      },
      [[1, 2, 10, 20]],
    );
    // Pixels (1, 10) and (2, 20); the result is in the source's order, pixel by pixel.
    expect(result).toEqual([1, 110, 1, 2, 120, 0]);
  });

  test('of depth keep channels apart and take up the zeros that a PAD put round the picture', async () => {
    // One pixel, padded by 1: of a 3×3 kernel only the middle meets it; a 2×2 result needs padding after, too.
    const kernel = Float32Array.from({ length: 8 }, (_, index) => index + 1);
    const model = {
      tensors: [
        picture('in', [1, 1, 2]),
        { name: 'rows', shape: [4, 2], data: Int32Array.of(0, 0, 1, 1, 1, 1, 0, 0) },
        picture('padded', [3, 3, 2]),
        { name: 'kernel', shape: [1, 2, 2, 2], data: kernel },
        picture('out', [2, 2, 2]),
      ],
      operations: [
        { operator: 34, inputs: [0, 1], outputs: [2] },
        { operator: DEPTHWISE_CONV_2D, inputs: [2, 3, -1], outputs: [4], options: [int8(0, VALID)] },
      ],
      inputs: [0],
      outputs: [4],
    };
    expect(await runConverted(model, [[1, 10]])).toEqual([[7, 80, 5, 60, 3, 40, 1, 20]]);
  });
});

test('a padded picture that is an output itself is written out', async () => {
  const model = {
    tensors: [
      picture('in', [1, 1, 1]),
      { name: 'rows', shape: [4, 2], data: Int32Array.of(0, 0, 1, 0, 0, 2, 0, 0) },
      picture('padded', [2, 3, 1]),
    ],
    operations: [{ operator: 34, inputs: [0, 1], outputs: [2] }],
    inputs: [0],
    outputs: [2],
  };
  expect(await runConverted(model, [[5]])).toEqual([[0, 0, 0, 5, 0, 0]]);
});

test('padding of channels appends zeros', async () => {
  const model = {
    tensors: [
      picture('in', [1, 2, 2]),
      { name: 'rows', shape: [4, 2], data: Int32Array.of(0, 0, 0, 0, 0, 0, 0, 1) },
      picture('padded', [1, 2, 3]),
    ],
    operations: [{ operator: 34, inputs: [0, 1], outputs: [2] }],
    inputs: [0],
    outputs: [2],
  };
  expect(await runConverted(model, [[1, 2, 10, 20]])).toEqual([[1, 10, 0, 2, 20, 0]]);
});

test.each([
  ['below one', [0.25, -0.5]],
  ['beyond one', [3, 0.5]],
])('PRELU with slopes %s bends each channel by its own', async (_, slopes) => {
  const model = {
    tensors: [
      picture('in', [1, 3, 2]),
      { name: 'slopes', shape: [1, 1, 2], data: Float32Array.from(slopes) },
      picture('out', [1, 3, 2]),
    ],
    operations: [{ operator: 54, inputs: [0, 1], outputs: [2] }],
    inputs: [0],
    outputs: [2],
  };
  const [result] = await runConverted(model, [[-4, 0, 4, -8, 0, 8]]);
  expect(result).toEqual([-4 * slopes[0]!, -8 * slopes[1]!, 0, 0, 4, 8]);
});

test('MAX_POOL_2D with SAME padding ignores what lies beyond the edge', async () => {
  const model = {
    tensors: [picture('in', [3, 3, 1]), picture('out', [2, 2, 1])],
    operations: [
      {
        operator: 17,
        inputs: [0],
        outputs: [1],
        options: [int8(0, SAME), int32(1, 2), int32(2, 2), int32(3, 2), int32(4, 2)],
      },
    ],
    inputs: [0],
    outputs: [1],
  };
  expect(await runConverted(model, [[-1, -2, -3, -4, -5, -6, -7, -8, -9]])).toEqual([[-1, -3, -7, -9]]);
});

test('RESHAPE keeps the elements in NHWC order', async () => {
  const model = {
    tensors: [picture('in', [1, 2, 3]), { name: 'out', shape: [3, 2] }],
    operations: [{ operator: 22, inputs: [0], outputs: [1] }],
    inputs: [0],
    outputs: [1],
  };
  // Planes (1, 2), (3, 4), (5, 6) are pixels (1, 3, 5), (2, 4, 6).
  expect(await runConverted(model, [upTo(6)])).toEqual([[1, 3, 5, 2, 4, 6]]);
});

test('an unshuffled output is the planes that DEPTH_TO_SPACE would spread, and the spreading is left out', async () => {
  const model = {
    tensors: [picture('in', [1, 1, 8]), picture('spread', [2, 2, 2]), { name: 'out', shape: [4, 2] }],
    operations: [
      { operator: 5, inputs: [0], outputs: [1], options: [int32(0, 2)] },
      { operator: 22, inputs: [1], outputs: [2] },
    ],
    inputs: [0],
    outputs: [2],
  };
  expect(await runConverted(model, [upTo(8)], { unshuffled: ['out'] })).toEqual([upTo(8)]);
});

test('with free rows a picture of odd height that was halved and doubled loses the row too many', async () => {
  // Halved round the first and third pixel of each axis, doubled, and added to itself.
  const model = {
    tensors: [
      picture('in', [4, 4, 1]),
      { name: 'pads', shape: [4, 2], data: Int32Array.of(0, 0, 1, 1, 1, 1, 0, 0) },
      picture('padded', [6, 6, 1]),
      { name: 'kernel', shape: [1, 3, 3, 1], data: Float32Array.of(0, 0, 0, 0, 1, 0, 0, 0, 0) },
      picture('half', [2, 2, 1]),
      { name: 'size', shape: [2], data: Int32Array.of(4, 4) },
      picture('doubled', [4, 4, 1]),
      picture('sum', [4, 4, 1]),
      { name: 'out', shape: [16] },
    ],
    operations: [
      { operator: 34, inputs: [0, 1], outputs: [2] },
      { operator: CONV_2D, inputs: [2, 3, -1], outputs: [4], options: [int8(0, VALID), int32(1, 2), int32(2, 2)] },
      { operator: 23, inputs: [4, 5], outputs: [6] },
      { operator: 0, inputs: [6, 0], outputs: [7] },
      { operator: 22, inputs: [7], outputs: [8] },
    ],
    inputs: [0],
    outputs: [8],
  };
  const ends = { unshuffled: ['out'], free: { rows: { name: 'rows', multipleOf: 1 } } };
  const run = async (rows: number): Promise<number> => {
    const input = Array.from({ length: rows * 4 }, () => 1);
    const [sum] = await runConverted(model, [input], { ...ends, rows });
    expect(new Set(sum)).toEqual(new Set([2]));
    return sum!.length / 4;
  };
  expect(await run(4)).toBe(4);
  expect(await run(3)).toBe(3);
});

test('RESIZE_BILINEAR samples at half-pixel centres where asked to', async () => {
  const model = {
    tensors: [
      picture('in', [1, 2, 1]),
      { name: 'size', shape: [2], data: Int32Array.of(1, 4) },
      picture('out', [1, 4, 1]),
    ],
    operations: [{ operator: 23, inputs: [0, 1], outputs: [2], options: [int8(3, 1)] }],
    inputs: [0],
    outputs: [2],
  };
  expect(await runConverted(model, [[0, 4]])).toEqual([[0, 1, 3, 4]]);
});

test('sparse half-precision weights reach the operator that uses them', async () => {
  const weights = {
    name: 'weights',
    shape: [1, 3],
    data: Uint16Array.of(0x4000, 0x4200),
    sparsity: { rowSizes: [1], segments: [0, 2], indices: [0, 2] },
  };
  const model = {
    tensors: [
      { name: 'in', shape: [1, 3] },
      weights,
      ...['dense', 'wide', 'out'].map((name) => ({ name, shape: [1, 3] })),
    ],
    operations: [
      { operator: 124, inputs: [1], outputs: [2] },
      { operator: 6, inputs: [2], outputs: [3] },
      { operator: 18, inputs: [0, 3], outputs: [4] },
    ],
    inputs: [0],
    outputs: [4],
  };
  expect(await runConverted(model, [[1, 1, 10]])).toEqual([[2, 0, 30]]);
});

test('an operator that the converter does not know is named', () => {
  const file = tfliteFile({
    tensors: [
      { name: 'in', shape: [1] },
      { name: 'out', shape: [1] },
    ],
    operations: [{ operator: 'Unheard', inputs: [0], outputs: [1] }],
    inputs: [0],
    outputs: [1],
  });
  expect(() => convertTflite(file, 'tiny')).toThrow('operator Unheard is not supported');
});
