import { readFile } from 'node:fs/promises';
import { InferenceSession, Tensor, type TypedTensor } from 'onnxruntime-node';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildModels, type BuiltModel } from '../../models/build.ts';

/**
 * `every`: only elements 0, every, 2 · every … are kept. `from`: whose answer it is. "tflite" is TensorFlow Lite's own
 * runtime (the npm package @tensorflow/tfjs-tflite 0.0.1-alpha.10) on the source model; "onnx" is this converter's, where
 * TFLite cannot answer since the regions of the mesh need MediaPipe's operators. `probs` are PyTorch's, from training.
 */
interface SavedTensors {
  readonly 'face-detector': SavedRun;
  readonly 'face-mesh': SavedRun;
  /** Of noise in 0…255, 112 × 112; no picture of anybody. */
  readonly mood: readonly { readonly seed: number; readonly probs: readonly number[] }[];
}

interface SavedRun {
  readonly seed: number;
  readonly outputs: Readonly<
    Record<string, { readonly every: number; readonly from: string; readonly values: readonly number[] }>
  >;
}

const saved = JSON.parse(
  await readFile(new URL('../fixtures/models/saved-tensors.json', import.meta.url), 'utf8'),
) as SavedTensors;

/** Noise of the linear congruential generator of Numerical Recipes: x ← 1664525 x + 1013904223 mod 2³². */
function noise(seed: number, count: number, [low, high]: readonly [number, number]): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return low + ((high - low) * state) / 2 ** 32;
  });
}

let models: BuiltModel[] = [];
beforeAll(async () => {
  models = await buildModels();
});

const open = (name: string): Promise<InferenceSession> =>
  InferenceSession.create(models.find((model) => model.name === name)!.path, { intraOpNumThreads: 1 });

/** From planes of 2 × 2 blocks to the source's order: row by row the cells, each with its values. */
function cellByCell(data: Float32Array, [, planes, rows, columns]: readonly number[]): Float32Array {
  const values = planes! / 4;
  return data.map((_, index) => {
    const [cell, value] = [Math.floor(index / values), index % values];
    const [row, column] = [Math.floor(cell / (2 * columns!)), cell % (2 * columns!)];
    const plane = ((row % 2) * 2 + (column % 2)) * values + value;
    return data[(plane * rows! + Math.floor(row / 2)) * columns! + Math.floor(column / 2)]!;
  });
}

describe.each([
  ['face-detector', [-1, 1]],
  ['face-mesh', [0, 1]],
] as const)('%s', (name, range) => {
  test('answers noise as it always did, in every output', async () => {
    const { seed, outputs } = saved[name];
    const session = await open(name);
    const image = new Tensor('float32', noise(seed, 3 * 192 * 192, range), [1, 3, 192, 192]);
    const refined = new Tensor('bool', [true], [1]);
    const results = await session.run(name === 'face-mesh' ? { image, refined } : { image });
    expect(Object.keys(outputs)).toEqual([...session.outputNames]);
    for (const [output, { every, values }] of Object.entries(outputs)) {
      const { data, dims } = results[output] as TypedTensor<'float32'>;
      const ordered = name === 'face-detector' ? cellByCell(data, dims) : data;
      expect(Math.ceil(ordered.length / every)).toBe(values.length);
      const worst = Math.max(...values.map((value, index) => Math.abs(value - ordered[index * every]!)));
      expect(worst, `${output}: greatest difference`).toBeLessThan(1e-3);
    }
  });
});

describe('mood', () => {
  const side = 112;
  const greys = saved.mood.map(({ seed }) => noise(seed, side * side, [0, 255]));

  test('answers noise as PyTorch did after training, one face or several at once', async () => {
    const session = await open('mood');
    const batch = Float32Array.from(greys.flatMap((grey) => [...grey]));
    const several = new Tensor('float32', batch, [greys.length, 1, side, side]);
    const together = (await session.run({ grey: several }))['probs']!.data as Float32Array;
    for (const [index, { probs }] of saved.mood.entries()) {
      const alone = (await session.run({ grey: new Tensor('float32', greys[index]!, [1, 1, side, side]) }))['probs']!;
      probs.forEach((probability, mood) => {
        expect(Math.abs((alone.data as Float32Array)[mood]! - probability)).toBeLessThan(1e-3);
        expect(Math.abs(together[index * 8 + mood]! - probability)).toBeLessThan(1e-3);
      });
    }
  });
});
