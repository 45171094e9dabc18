import { describe, expect, test } from 'vitest';
import { readTflite } from '../../../models/converter/tflite.ts';
import { tfliteFile } from './tiny-tflite.ts';

const FILE = tfliteFile({
  tensors: [
    { name: 'picture', shape: [1, 2, 2, 3] },
    {
      name: 'sparse weights',
      shape: [2, 4],
      data: Uint16Array.of(0x3c00, 0x4000, 0x4200),
      sparsity: { rowSizes: [2], segments: [0, 1, 3], indices: [2, 0, 3] },
    },
    { name: 'result', shape: [1, 2, 2, 3] },
  ],
  operations: [
    { operator: 54, inputs: [0, 1], outputs: [2], options: [{ field: 2, type: 'int32', value: -7 }] },
    { operator: 'TransformLandmarks', inputs: [0, -1], outputs: [2], custom: { indices: [61, 291], scale: 1.5 } },
  ],
  inputs: [0],
  outputs: [2],
});

describe('the TFLite reader', () => {
  test('finds tensors with name, shape, type and the bytes of constants', () => {
    const { tensors, inputs, outputs } = readTflite(FILE);
    expect(tensors.map(({ name, shape, type }) => ({ name, shape, type }))).toEqual([
      { name: 'picture', shape: [1, 2, 2, 3], type: 'float32' },
      { name: 'sparse weights', shape: [2, 4], type: 'float16' },
      { name: 'result', shape: [1, 2, 2, 3], type: 'float32' },
    ]);
    expect([...tensors[1]!.data]).toEqual([0x00, 0x3c, 0x00, 0x40, 0x00, 0x42]);
    expect(tensors[0]!.data).toHaveLength(0);
    expect({ inputs, outputs }).toEqual({ inputs: [0], outputs: [2] });
  });

  test('reads sparsity with index vectors of any width', () => {
    expect(readTflite(FILE).tensors[1]!.sparsity).toEqual({
      traversalOrder: [0, 1],
      blockMap: [],
      dimensions: [
        { format: 'dense', size: 2 },
        { format: 'csr', segments: [0, 1, 3], indices: [2, 0, 3] },
      ],
    });
  });

  test('names builtin and custom operators and decodes the options of both', () => {
    const [prelu, custom] = readTflite(FILE).operations;
    expect(prelu).toMatchObject({ kind: 'PRELU', inputs: [0, 1], outputs: [2], customOptions: null });
    expect(prelu!.options?.int32(2)).toBe(-7);
    expect(prelu!.options?.int32(1, 5)).toBe(5);
    expect(custom).toMatchObject({ kind: 'TransformLandmarks', inputs: [0, -1], options: null });
    expect(custom!.customOptions).toEqual({ indices: [61, 291], scale: 1.5 });
  });

  test('reads the same from a view into a larger buffer, as Node hands out files', () => {
    const larger = Buffer.alloc(FILE.length + 3);
    larger.set(FILE, 3);
    expect(readTflite(larger.subarray(3)).tensors).toHaveLength(3);
    expect(readTflite(larger.subarray(3)).operations[1]!.customOptions).toEqual({ indices: [61, 291], scale: 1.5 });
  });

  test('refuses a file that is no TFLite model', () => {
    expect(() => readTflite(new Uint8Array(64))).toThrow('not a TFLite file');
  });
});
