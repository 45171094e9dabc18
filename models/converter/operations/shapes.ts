import { input, output, type Lowering } from '../conversion.ts';
import { layoutsCoincide, NCHW_FROM_NHWC, NHWC_FROM_NCHW, toNchw } from '../layout.ts';
import { constantValues } from '../constant.ts';

/** Source pads: one row an axis, before and after. Zeros round a picture are left to the convolution that follows. */
export const convertPad: Lowering = (operation, conversion) => {
  const source = input(operation, 0);
  const rows = constantValues(conversion.constant(input(operation, 1)));
  const axes = conversion.shape(source).map((_, axis) => axis);
  const before = axes.map((axis) => rows[2 * axis]!);
  const after = axes.map((axis) => rows[2 * axis + 1]!);
  if (axes.length === 4 && [before[0], after[0], before[3], after[3]].every((pad) => pad === 0)) {
    const padding = [before[1]!, before[2]!, after[1]!, after[2]!] as const;
    conversion.postponePadding(output(operation), source, padding);
    return null;
  }
  const pads = conversion.graph.integers([...toNchw(before), ...toNchw(after)]);
  return conversion.graph.node('Pad', [conversion.value(source), pads]);
};

/** Elements keep their NHWC order through a reshape, so rank-4 values on either side are transposed where it matters. */
export const convertReshape: Lowering = (operation, conversion) => {
  const { graph } = conversion;
  const source = input(operation, 0);
  const target = conversion.shape(output(operation));
  const ordered = layoutsCoincide(conversion.shape(source))
    ? conversion.value(source)
    : graph.node('Transpose', [conversion.value(source)], { perm: NHWC_FROM_NCHW });
  if (layoutsCoincide(target)) return graph.node('Reshape', [ordered, graph.integers(toNchw(target))]);
  return graph.node('Transpose', [graph.node('Reshape', [ordered, graph.integers(target)])], { perm: NCHW_FROM_NHWC });
};

export const convertResizeBilinear: Lowering = (operation, conversion) => {
  const alignCorners = operation.options?.uint8(2) === 1;
  const halfPixelCentres = operation.options?.uint8(3) === 1;
  const sizes = conversion.graph.integers(toNchw(conversion.shape(output(operation))));
  return conversion.graph.node('Resize', [conversion.value(input(operation, 0)), '', '', sizes], {
    mode: 'linear',
    coordinate_transformation_mode: alignCorners ? 'align_corners' : halfPixelCentres ? 'half_pixel' : 'asymmetric',
  });
};

/** TensorFlow orders a pixel's channels as block row, block column, depth: ONNX calls that DCR. */
export const convertDepthToSpace: Lowering = (operation, conversion) =>
  conversion.graph.node('DepthToSpace', [conversion.value(input(operation, 0))], {
    blocksize: operation.options?.int32(0) ?? 1,
    mode: 'DCR',
  });

/** The attention mesh has one slice, which takes everything; others are refused. */
export const convertWholeSlice: Lowering = (operation, conversion) => {
  const source = input(operation, 0);
  if (conversion.shape(source).join() !== conversion.shape(output(operation)).join()) {
    throw new Error('STRIDED_SLICE that takes only a part is not supported');
  }
  return conversion.value(source);
};
