import { input, output, type Conversion, type Lowering } from '../conversion.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { intoBlockedLayout } from './blocked-layout.ts';

export const convertAdd: Lowering = (operation, conversion) => {
  const { graph } = conversion;
  const tensors = [input(operation, 0), input(operation, 1)];
  const fixed = tensors.find((tensor) => !conversion.hasSurplus(tensor)) ?? input(operation, 0);
  const terms = tensors.map((tensor) => rowsAs(conversion, tensor, fixed));
  const sum = graph.node('Add', terms);
  const channels = conversion.shape(output(operation)).at(-1)!;
  const settled = tensors.some((tensor) => conversion.hasSurplus(tensor))
    ? intoBlockedLayout(graph, sum, channels)
    : sum;
  return activate(graph, settled, operation.options?.int8(0) ?? 0);
};

/** The picture, without what it has more rows than another one. */
function rowsAs(conversion: Conversion, tensor: number, other: number): string {
  const { graph } = conversion;
  const value = conversion.value(tensor);
  if (!conversion.hasSurplus(tensor)) return value;
  const axis = graph.integers([2]);
  const rows = graph.node('Gather', [graph.node('Shape', [conversion.value(other)]), axis], { axis: 0 });
  return graph.node('Slice', [value, graph.integers([0]), rows, axis]);
}

export const convertMultiply: Lowering = (operation, conversion) => {
  const factors = [conversion.value(input(operation, 0)), conversion.value(input(operation, 1))];
  return activate(conversion.graph, conversion.graph.node('Mul', factors), operation.options?.int8(0) ?? 0);
};

/** The activation that TFLite folds into many operators, by its number in the schema. */
export function activate(graph: GraphBuilder, value: string, activation: number): string {
  if (activation === 0) return value;
  if (activation === 1) return graph.node('Relu', [value]);
  throw new Error(`fused activation ${activation} is not supported`);
}
