import { input, type Lowering } from '../conversion.ts';
import type { GraphBuilder } from '../graph-builder.ts';

export const convertAdd: Lowering = (operation, conversion) => {
  const terms = [conversion.value(input(operation, 0)), conversion.value(input(operation, 1))];
  return activate(conversion.graph, conversion.graph.node('Add', terms), operation.options?.int8(0) ?? 0);
};

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
