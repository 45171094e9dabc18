import { input, output, type Conversion, type Lowering } from '../conversion.ts';
import { layoutsCoincide, NCHW_FROM_NHWC, NHWC_FROM_NCHW, toNchw } from '../layout.ts';
import { constantValues } from '../constant.ts';

/** Source pads: one row an axis, before and after. */
export const convertPad: Lowering = (operation, conversion) => {
  const source = input(operation, 0);
  const rows = constantValues(conversion.constant(input(operation, 1)));
  const [first = 0, last = 0, top = 0, bottom = 0, left = 0, right = 0, prepended = 0, added = 0] = rows;
  if (rows.length !== 8 || first + last + prepended > 0) throw new Error('PAD of an unknown kind');
  if (added === 0) {
    conversion.postponePadding(output(operation), source, [top, left, bottom, right]);
    return null;
  }
  if (top + bottom + left + right > 0) throw new Error('PAD of picture and channels at once');
  return appendChannels(conversion, source, added);
};

/**
 * Channels of zeros after the picture's own, by a 1×1 convolution with the identity. It costs a few multiplications, but
 * unlike Pad stays in the blocked layout of onnxruntime's convolutions and takes the Add that follows into the same pass.
 */
function appendChannels(conversion: Conversion, source: number, added: number): string {
  const channels = conversion.shape(source)[3]!;
  const identity = new Uint16Array((channels + added) * channels);
  for (let channel = 0; channel < channels; channel++) identity[channel * channels + channel] = HALF_ONE;
  const shape = [channels + added, channels, 1, 1];
  const kernel = conversion.graph.weights({ type: 'float16', shape, data: identity });
  return conversion.graph.node('Conv', [conversion.value(source), kernel], { kernel_shape: [1, 1] });
}

/** The number 1 in half precision. */
const HALF_ONE = 0x3c00;

/** Elements keep their NHWC order through a reshape, so pictures on either side are transposed where it matters. */
export const convertReshape: Lowering = (operation, conversion) => {
  const { graph } = conversion;
  const ordered = inSourceOrder(conversion, input(operation, 0));
  const target = conversion.shape(output(operation));
  if (layoutsCoincide(target)) return graph.node('Reshape', [ordered, graph.integers(toNchw(target))]);
  return graph.node('Transpose', [graph.node('Reshape', [ordered, graph.integers(target)])], { perm: NCHW_FROM_NHWC });
};

/** A value with its elements in the source's order; the shape may still be the NCHW one where that is the same order. */
export function inSourceOrder(conversion: Conversion, tensor: number): string {
  const value = conversion.value(tensor);
  if (layoutsCoincide(conversion.shape(tensor))) return value;
  return conversion.graph.node('Transpose', [value], { perm: NHWC_FROM_NCHW });
}

export const convertResizeBilinear: Lowering = (operation, conversion) => {
  const { graph } = conversion;
  const source = input(operation, 0);
  const alignCorners = operation.options?.uint8(2) === 1;
  const halfPixelCentres = operation.options?.uint8(3) === 1;
  const before = toNchw(conversion.shape(source));
  const scales = graph.floats(toNchw(conversion.shape(output(operation))).map((size, axis) => size / before[axis]!));
  if (conversion.roundsColumnsUp(source))
    throw new Error('free columns of which a doubled picture could have one too many');
  if (conversion.roundsRowsUp(source)) conversion.expectSurplus(output(operation));
  return graph.node('Resize', [conversion.value(source), '', scales], {
    mode: 'linear',
    coordinate_transformation_mode: alignCorners ? 'align_corners' : halfPixelCentres ? 'half_pixel' : 'asymmetric',
  });
};

/** The attention mesh has one slice, which takes everything; others are refused. */
export const convertWholeSlice: Lowering = (operation, conversion) => {
  const source = input(operation, 0);
  if (conversion.shape(source).join() !== conversion.shape(output(operation)).join()) {
    throw new Error('STRIDED_SLICE that takes only a part is not supported');
  }
  return conversion.value(source);
};
