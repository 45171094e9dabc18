import { InferenceSession, Tensor } from 'onnxruntime-node';
import { expect, test } from 'vitest';
import { GraphBuilder } from '../../../models/converter/graph-builder.ts';
import { writeOnnx, type OnnxGraph } from '../../../models/converter/onnx-messages.ts';
import { postpone } from '../../../models/converter/postpone.ts';

/** sum = in + 1, twice = 2 · sum, thrice = 3 · sum: two outputs that hang on a third. */
function threeOutputs(): OnnxGraph {
  const graph = new GraphBuilder();
  const sum = graph.node('Add', ['in', graph.floats([1])]);
  graph.rename(sum, 'sum');
  graph.rename(graph.node('Mul', [sum, graph.floats([2])]), 'twice');
  graph.rename(graph.node('Mul', [sum, graph.floats([3])]), 'thrice');
  const value = (name: string): { name: string; shape: number[] } => ({ name, shape: [2] });
  return graph.build('three', { inputs: [value('in')], outputs: ['sum', 'twice', 'thrice'].map(value) });
}

async function run(graph: OnnxGraph, asked: boolean): Promise<Record<string, number[]>> {
  const session = await InferenceSession.create(writeOnnx(graph), { intraOpNumThreads: 1 });
  const results = await session.run({
    in: new Tensor('float32', Float32Array.of(1, 2), [2]),
    asked: new Tensor('bool', [asked], [1]),
  });
  return Object.fromEntries(session.outputNames.map((name) => [name, [...(results[name]!.data as Float32Array)]]));
}

test('postponed outputs are computed when asked for, in their old order, and are empty otherwise', async () => {
  const graph = postpone(threeOutputs(), { input: 'asked', outputs: ['twice', 'thrice'] });
  expect(await run(graph, true)).toEqual({ sum: [2, 3], twice: [4, 6], thrice: [6, 9] });
  expect(await run(graph, false)).toEqual({ sum: [2, 3], twice: [], thrice: [] });
  expect(graph.outputs.map(({ name }) => name)).toEqual(['sum', 'twice', 'thrice']);
});

test('what only postponed outputs need lies in their branch', () => {
  const graph = postpone(threeOutputs(), { input: 'asked', outputs: ['thrice'] });
  const { then_branch: branch } = graph.nodes.at(-1)!.attributes as Record<string, { graph: OnnxGraph }>;
  expect(graph.nodes.map(({ type }) => type)).toEqual(['Add', 'Identity', 'Mul', 'Identity', 'If']);
  expect(branch!.graph.nodes.map(({ type }) => type)).toEqual(['Mul', 'Identity']);
  expect(branch!.graph.tensors).toHaveLength(1);
});

test('an output that is not there cannot be postponed', () => {
  expect(() => postpone(threeOutputs(), { input: 'asked', outputs: ['four'] })).toThrow('not all of four are outputs');
});
