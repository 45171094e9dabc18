import { describe, expect, test } from 'vitest';
import { layoutsCoincide, permute, samePadding, toNchw } from '../../../models/converter/layout.ts';

describe('SAME padding', () => {
  test.each([
    // input, kernel, stride, dilation → before, after; expected values after TensorFlow's own formula
    [192, 3, 2, 1, 0, 1],
    [193, 3, 2, 1, 1, 1],
    [48, 3, 1, 1, 1, 1],
    [48, 5, 2, 1, 1, 2],
    [8, 2, 2, 1, 0, 0],
    [7, 2, 2, 1, 0, 1],
    [16, 3, 1, 2, 2, 2],
    [4, 1, 2, 1, 0, 0],
  ])('of %i elements, kernel %i, stride %i, dilation %i is %i before and %i after', (input, kernel, ...rest) => {
    const [stride, dilation, before, after] = rest;
    expect(samePadding({ input, kernel, stride, dilation })).toEqual([before, after]);
  });
});

describe('layout', () => {
  test('moves channels forward in pictures and leaves other ranks alone', () => {
    expect(toNchw([1, 48, 64, 3])).toEqual([1, 3, 48, 64]);
    expect(toNchw([1, 468, 3])).toEqual([1, 468, 3]);
  });

  test('reorders elements with the axes', () => {
    const heightWidthChannels = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8);
    expect([...permute(heightWidthChannels, [2, 2, 2], [2, 0, 1])]).toEqual([1, 3, 5, 7, 2, 4, 6, 8]);
    expect([...permute(Uint16Array.of(1, 2, 3, 4, 5, 6), [2, 3], [1, 0])]).toEqual([1, 4, 2, 5, 3, 6]);
  });

  test('knows where both orders are the same', () => {
    expect(layoutsCoincide([1, 1, 1, 1404])).toBe(true);
    expect(layoutsCoincide([1, 48, 48, 1])).toBe(true);
    expect(layoutsCoincide([1, 48, 48, 16])).toBe(false);
  });
});
