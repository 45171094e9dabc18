import { describe, expect, test } from 'vitest';
import { constantValues, halfToFloat, readConstant } from '../../../models/converter/constant.ts';
import { densify } from '../../../models/converter/densify.ts';

describe('half precision', () => {
  test.each([
    ['one', 0x3c00, 1],
    ['minus two', 0xc000, -2],
    ['the nearest to a third', 0x3555, 0.333251953125],
    ['the largest', 0x7bff, 65504],
    ['the smallest normal', 0x0400, 2 ** -14],
    ['the smallest subnormal', 0x0001, 2 ** -24],
    ['minus zero', 0x8000, -0],
    ['infinity', 0x7c00, Infinity],
    ['not a number', 0x7e00, NaN],
  ])('decodes %s', (_, bits, value) => {
    expect(halfToFloat(Uint16Array.of(bits))[0]).toBe(value);
  });

  test('decodes a part of a larger buffer', () => {
    expect([...halfToFloat(Uint16Array.of(0, 0x3c00, 0x4000, 0).subarray(1, 3))]).toEqual([1, 2]);
  });
});

describe('densify', () => {
  const csr = { format: 'csr', segments: [0, 1, 1, 3], indices: [2, 0, 3] } as const;
  const values = Float32Array.of(5, 6, 7);

  test('spreads compressed rows, leaving an empty one zero', () => {
    const sparsity = { traversalOrder: [0, 1], blockMap: [], dimensions: [{ format: 'dense', size: 3 }, csr] } as const;
    const dense = densify({ shape: [3, 4], sparsity, values }, new Float32Array(12));
    expect([...dense]).toEqual([0, 0, 5, 0, 0, 0, 0, 0, 6, 0, 0, 7]);
  });

  test('counts the entries of nested dense axes through', () => {
    const rows = { format: 'csr', segments: [0, 1, 1, 2, 3], indices: [1, 0, 1] } as const;
    const dimensions = [{ format: 'dense', size: 2 }, { format: 'dense', size: 2 }, rows] as const;
    const sparsity = { traversalOrder: [0, 1, 2], blockMap: [], dimensions };
    const dense = densify({ shape: [2, 2, 2], sparsity, values }, new Float32Array(8));
    expect([...dense]).toEqual([0, 5, 0, 0, 6, 0, 0, 7]);
  });

  test('follows a traversal order that is not the axis order', () => {
    const sparsity = { traversalOrder: [1, 0], blockMap: [], dimensions: [{ format: 'dense', size: 3 }, csr] } as const;
    const dense = densify({ shape: [4, 3], sparsity, values }, new Float32Array(12));
    expect([...dense]).toEqual([0, 0, 6, 0, 0, 0, 5, 0, 0, 0, 0, 7]);
  });

  test('refuses an index that does not account for every stored element, and block sparsity', () => {
    const dimensions = [{ format: 'dense', size: 2 }, csr] as const;
    const tensor = { shape: [2, 4], values };
    expect(() =>
      densify({ ...tensor, sparsity: { traversalOrder: [0, 1], blockMap: [], dimensions } }, new Float32Array(8)),
    ).toThrow('stores 3 elements, its index 1');
    expect(() =>
      densify({ ...tensor, sparsity: { traversalOrder: [0, 1], blockMap: [1], dimensions } }, new Float32Array(8)),
    ).toThrow('block-sparse');
  });
});

describe('a constant', () => {
  const tensor = { name: 'c', shape: [2], type: 'float32', sparsity: null } as const;

  test('is read from bytes at an odd place of the file', () => {
    const file = new Uint8Array(12);
    file.set(new Uint8Array(Float32Array.of(1.5, -3).buffer), 3);
    const constant = readConstant({ ...tensor, data: Buffer.from(file.buffer, 3, 8) });
    expect([...constantValues(constant!)]).toEqual([1.5, -3]);
  });

  test('is none where the tensor has no data', () => {
    expect(readConstant({ ...tensor, data: new Uint8Array(0) })).toBeNull();
  });
});
