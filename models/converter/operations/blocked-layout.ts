import type { GraphBuilder } from '../graph-builder.ts';

/**
 * A convolution that changes nothing: after it onnxruntime is in the blocked layout of its convolutions again. Without, blocks that add
 * their results to a plain picture would change the layout to and fro at each of their steps.
 */
export function intoBlockedLayout(graph: GraphBuilder, picture: string, channels: number): string {
  const ones = graph.floats(Array<number>(channels).fill(1), [channels, 1, 1, 1]);
  return graph.node('Conv', [picture, ones], { kernel_shape: [1, 1], group: channels });
}
