import { input, output, type Lowering } from '../conversion.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { ONNX_TYPES } from '../onnx-messages.ts';
import { intoBlockedLayout } from './blocked-layout.ts';

/**
 * The attention mesh looks at lips and eyes twice: it lays a square round each by the first 468 points, cuts it out of
 * an early feature map, finds the points again in there and moves them back. MediaPipe has three operators for this, in
 * github.com/google-ai-edge/mediapipe, mediapipe/util/tflite/operations: landmarks_to_transform_matrix.cc,
 * transform_tensor_bilinear.cc, transform_landmarks.cc (of each, "version 2").
 */

interface RegionOptions {
  readonly subset_idxs: readonly number[];
  readonly left_rotation_idx: number;
  readonly right_rotation_idx: number;
  readonly target_rotation_radians: number | null;
  readonly output_width: number;
  readonly output_height: number;
  readonly scale_x: number;
  readonly scale_y: number;
}

/**
 * Landmarks [1, 468, 3] in feature-map pixels → matrix [1, 4, 4] from region pixels (0…output_width, 0…output_height) to
 * feature-map pixels. The region is the box round some of the landmarks, upright on the line from the left to the right
 * rotation landmark, and grown by scale_x and scale_y.
 */
export const convertLandmarksToMatrix: Lowering = (operation, conversion) => {
  const { graph } = conversion;
  const options = operation.customOptions as RegionOptions;
  if (options.target_rotation_radians) throw new Error('a target rotation is not supported');
  const landmarks = columns(graph, conversion.value(input(operation, 0)), [0, 1]);
  const pick = (indices: readonly number[]): string => gather(graph, landmarks, { axis: 1, indices });

  // Rows: the region's x axis (cos, sin) and y axis (−sin, cos), unit vectors in the feature map.
  const line = graph.node('Sub', [pick([options.right_rotation_idx]), pick([options.left_rotation_idx])]);
  const xAxis = graph.node('LpNormalization', [line], { axis: 2, p: 2 });
  const yAxis = graph.node('Mul', [columns(graph, xAxis, [1, 0]), graph.floats([-1, 1])]);
  const axes = graph.node('Concat', [xAxis, yAxis], { axis: 1 });

  const subset = graph.node('MatMul', [pick(options.subset_idxs), transpose(graph, axes)]);
  const greatest = graph.node('ReduceMax', [subset], { axes: [1], keepdims: 1 });
  const least = graph.node('ReduceMin', [subset], { axes: [1], keepdims: 1 });
  const middle = graph.node('Mul', [graph.node('Add', [greatest, least]), graph.floats([0.5])]);
  const centre = graph.node('MatMul', [middle, axes]);

  // A step of one region pixel along either axis, in feature-map pixels.
  const pixelsAcross = graph.floats([options.scale_x / options.output_width, options.scale_y / options.output_height]);
  const step = graph.node('Mul', [graph.node('Sub', [greatest, least]), pixelsAcross]);
  const steps = graph.node('Mul', [axes, transpose(graph, step)]);
  const half = graph.floats([options.output_width / 2, options.output_height / 2], [1, 1, 2]);
  const corner = graph.node('Sub', [centre, graph.node('MatMul', [half, steps])]);

  const depth = graph.floats([0, 0], [1, 1, 2]);
  const planar = transpose(graph, graph.node('Concat', [steps, depth, corner], { axis: 1 }));
  return graph.node('Concat', [planar, graph.floats([0, 0, 1, 0, 0, 0, 0, 1], [1, 2, 4])], { axis: 1 });
};

/**
 * Feature map [1, h, w, C] and matrix [1, 4, 4] → the region [1, height, width, C], bilinear. A region pixel whose place
 * falls beyond the centres of the map's outermost pixels is zero: GridSample alone would fade out over one more pixel.
 */
export const convertTransformTensor: Lowering = (operation, conversion) => {
  const { graph } = conversion;
  const [, mapHeight, mapWidth] = conversion.shape(input(operation, 0)) as [number, number, number, number];
  const [, height, width] = conversion.shape(output(operation)) as [number, number, number, number];
  const centres = Array.from({ length: height * width }, (_, pixel) => [
    (pixel % width) + 0.5,
    Math.floor(pixel / width) + 0.5,
    0,
    1,
  ]).flat();

  const places = graph.node('MatMul', [
    graph.floats(centres, [1, height * width, 4]),
    transpose(graph, planarRows(graph, conversion.value(input(operation, 1)))),
  ]);
  // GridSample's own coordinates: −1 and 1 are the outer edges of the map, so that pixel centres lie at halves. This is
  // where the half pixel matters: with edges on pixel centres, lips come out 2.6 pixels off.
  const scaled = graph.node('Mul', [places, graph.floats([2 / mapWidth, 2 / mapHeight])]);
  const grid = graph.node('Add', [scaled, graph.floats([-1])]);
  const limits = graph.floats([1 - 1 / mapWidth, 1 - 1 / mapHeight]);
  const inside = graph.node('LessOrEqual', [graph.node('Abs', [grid]), limits]);
  const insideBoth = graph.node('ReduceMin', [graph.node('Cast', [inside], { to: ONNX_TYPES.float32 })], {
    axes: [2],
    keepdims: 1,
  });

  const sampled = graph.node(
    'GridSample',
    [conversion.value(input(operation, 0)), graph.node('Reshape', [grid, graph.integers([1, height, width, 2])])],
    { mode: 'bilinear', padding_mode: 'zeros', align_corners: 0 },
  );
  const mask = graph.node('Reshape', [insideBoth, graph.integers([1, 1, height, width])]);
  // The region's first two blocks add their results to it.
  return intoBlockedLayout(graph, graph.node('Mul', [sampled, mask]), conversion.shape(output(operation))[3]!);
};

/** Points [1, n, 2] in the region and matrix [1, 4, 4] → points [1, n, 2] where the matrix takes them. */
export const convertTransformLandmarks: Lowering = (operation, conversion) => {
  const { graph } = conversion;
  const rows = planarRows(graph, conversion.value(input(operation, 1)));
  const linear = transpose(graph, columns(graph, rows, [0, 1]));
  const translation = transpose(graph, columns(graph, rows, [3]));
  const turned = graph.node('MatMul', [conversion.value(input(operation, 0)), linear]);
  return graph.node('Add', [turned, translation]);
};

/** The first two rows, [1, 2, 4], of a [1, 4, 4] matrix: what it does within the plane. */
function planarRows(graph: GraphBuilder, matrix: string): string {
  return gather(graph, matrix, { axis: 1, indices: [0, 1] });
}

function columns(graph: GraphBuilder, value: string, indices: readonly number[]): string {
  return gather(graph, value, { axis: 2, indices });
}

function gather(graph: GraphBuilder, value: string, of: { axis: number; indices: readonly number[] }): string {
  return graph.node('Gather', [value, graph.integers(of.indices)], { axis: of.axis });
}

/** [1, rows, columns] → [1, columns, rows]. */
function transpose(graph: GraphBuilder, matrix: string): string {
  return graph.node('Transpose', [matrix], { perm: [0, 2, 1] });
}
