import type { OnnxGraph, OnnxNode, OnnxTensor, OnnxValue } from './onnx-messages.ts';

/** Outputs that a run computes only when it is asked to. */
export interface Postponed {
  /** Name of the input that asks: one boolean. */
  readonly input: string;
  readonly outputs: readonly string[];
}

/**
 * Moves all that only the postponed outputs need into a branch, which runs where the new input is true; where it is false, they are
 * empty. One model and one set of weights serve both who wants every output and who is in a hurry.
 */
export function postpone(graph: OnnxGraph, { input, outputs }: Postponed): OnnxGraph {
  const kept = graph.outputs.filter(({ name }) => !outputs.includes(name));
  const later = graph.outputs.filter(({ name }) => outputs.includes(name));
  if (later.length !== outputs.length) throw new Error(`not all of ${outputs.join(', ')} are outputs`);
  const needed = nodesBehind(graph, kept);
  const first = graph.nodes.filter((node) => needed.has(node));
  const rest = graph.nodes.filter((node) => !needed.has(node));
  const usedFirst = new Set(first.flatMap(({ inputs }) => inputs));
  const isFirst = ({ name }: OnnxTensor): boolean => usedFirst.has(name);
  const branches = {
    then_branch: {
      graph: {
        name: input,
        nodes: rest.map((node) => ({ ...node, outputs: node.outputs.map((name) => inBranch(name, outputs)) })),
        tensors: graph.tensors.filter((tensor) => !isFirst(tensor)),
        inputs: [],
        outputs: later.map(({ name }) => ({ name: inBranch(name, outputs) })),
      },
    },
    else_branch: { graph: nothing(`not ${input}`, outputs) },
  };
  return {
    name: graph.name,
    nodes: [...first, { type: 'If', inputs: [input], outputs, attributes: branches }],
    tensors: graph.tensors.filter(isFirst),
    inputs: [...graph.inputs, { name: input, type: 'bool', shape: [1] }],
    // In the order of before; those that may be empty have no fixed shape.
    outputs: graph.outputs.map((value) => (later.includes(value) ? { name: value.name } : value)),
  };
}

function nodesBehind(graph: OnnxGraph, ends: readonly OnnxValue[]): ReadonlySet<OnnxNode> {
  const writers = new Map(graph.nodes.flatMap((node) => node.outputs.map((name) => [name, node] as const)));
  const found = new Set<OnnxNode>();
  const open = ends.map(({ name }) => name);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const writer = writers.get(name);
    if (writer === undefined || found.has(writer)) continue;
    found.add(writer);
    open.push(...writer.inputs);
  }
  return found;
}

/** A branch must not use a name of the graph round it for a value of its own. */
const inBranch = (name: string, outputs: readonly string[]): string =>
  outputs.includes(name) ? `${name}_asked` : name;

function nothing(name: string, outputs: readonly string[]): OnnxGraph {
  const empty = (output: string): string => `${output}_not_asked`;
  return {
    name,
    nodes: [],
    tensors: outputs.map((output) => ({ name: empty(output), type: 'float32', shape: [0], data: new Float32Array(0) })),
    inputs: [],
    outputs: outputs.map((output) => ({ name: empty(output), shape: [0] })),
  };
}
