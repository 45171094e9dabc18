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

/** Slopes, one a channel: [1, 1, C] in the source, [C, 1, 1] to broadcast over NCHW. */
export const convertPrelu: Lowering = (operation, conversion) => {
  const slopes = conversion.constant(input(operation, 1));
  const channels = slopes.shape.at(-1)!;
  if (slopes.data.length !== channels) throw new Error('PRELU with other than one slope a channel');
  const perChannel = conversion.graph.weights(slopes, { shape: [channels, 1, 1] });
  return conversion.graph.node('PRelu', [conversion.value(input(operation, 0)), perChannel]);
};

/** The activation that TFLite folds into many operators, by its number in the schema. */
export function activate(graph: GraphBuilder, value: string, activation: number): string {
  if (activation === 0) return value;
  if (activation === 1) return graph.node('Relu', [value]);
  throw new Error(`fused activation ${activation} is not supported`);
}
