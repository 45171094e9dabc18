import { constantValues } from '../constant.ts';
import { input, type Lowering } from '../conversion.ts';
import type { GraphBuilder } from '../graph-builder.ts';

/**
 * x where positive, slope · x elsewhere, one slope a channel ([1, 1, C] in the source). Written as
 * (1 − slope) · relu(x) + slope · x, since onnxruntime 1.30 computes PRelu one element at a time and in plain NCHW:
 * each of the mesh's 73 would leave and re-enter the blocked layout of the convolutions. As scalings they join them. The
 * whole mesh takes 3.6 instead of 7.2 ms (x86-64), 8.0 instead of 10.3 where the runtime has no blocked layout.
 */
export const convertPrelu: Lowering = (operation, conversion) => {
  const { graph } = conversion;
  const slopes = conversion.constant(input(operation, 1));
  if (slopes.data.length !== slopes.shape.at(-1)) throw new Error('PRELU with other than one slope a channel');
  const alongNegative = [...constantValues(slopes)];
  const beyond = alongNegative.map((slope) => 1 - slope);
  const value = conversion.value(input(operation, 0));
  // Scaling by what is not negative commutes with relu, and a Relu after it is done in the same pass.
  const bent = beyond.every((factor) => factor >= 0)
    ? graph.node('Relu', [scaleChannels(graph, value, beyond)])
    : scaleChannels(graph, graph.node('Relu', [value]), beyond);
  return graph.node('Add', [bent, scaleChannels(graph, value, alongNegative)]);
};

/** One factor a channel. Of the ways to write it, the batch normalisation is fast with and without blocked layout. */
function scaleChannels(graph: GraphBuilder, value: string, factors: readonly number[]): string {
  const zeros = graph.floats(factors.map(() => 0));
  const ones = graph.floats(factors.map(() => 1));
  return graph.node('BatchNormalization', [value, graph.floats(factors), zeros, zeros, ones], {
    epsilon: { float: 0 },
  });
}
