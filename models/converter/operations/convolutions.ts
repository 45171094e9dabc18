import { input, type Conversion, type Lowering, type Padding } from '../conversion.ts';
import type { Table } from '../flatbuffer-table.ts';
import { samePadding } from '../layout.ts';
import type { TfliteOperation } from '../tflite.ts';
import { activate } from './arithmetic.ts';

/** Height and width of a sliding window, in elements. */
interface Window2d {
  readonly kernel: readonly [number, number];
  readonly strides: readonly [number, number];
  readonly dilations: readonly [number, number];
  readonly same: boolean;
}

/** Source weights: output channels, height, width, input channels. */
export const convert2dConvolution: Lowering = (operation, conversion) => {
  const options = optionsOf(operation);
  const weights = conversion.constant(input(operation, 1));
  const [, height, width] = weights.shape as [number, number, number, number];
  const window = {
    ...slidingWindow(options, [height, width]),
    dilations: [options.int32(5, 1), options.int32(4, 1)],
  } as const;
  const kernel = conversion.graph.weights(weights, [0, 3, 1, 2]);
  const result = convolve(operation, conversion, { window, kernel, group: 1 });
  return activate(conversion.graph, result, options.int8(3));
};

/** Source weights: 1, height, width, channels, as each channel has a kernel of its own. */
export const convertDepthwiseConvolution: Lowering = (operation, conversion) => {
  const options = optionsOf(operation);
  const weights = conversion.constant(input(operation, 1));
  const [, height, width, channels] = weights.shape as [number, number, number, number];
  const window = {
    ...slidingWindow(options, [height, width]),
    dilations: [options.int32(6, 1), options.int32(5, 1)],
  } as const;
  const kernel = conversion.graph.weights(weights, [3, 0, 1, 2]);
  const result = convolve(operation, conversion, { window, kernel, group: channels });
  return activate(conversion.graph, result, options.int8(4));
};

export const convertMaxPool: Lowering = (operation, conversion) => {
  const options = optionsOf(operation);
  const window = { ...slidingWindow(options, [options.int32(4), options.int32(3)]), dilations: [1, 1] } as const;
  const picture = input(operation, 0);
  const result = conversion.graph.node('MaxPool', [conversion.value(picture)], {
    kernel_shape: window.kernel,
    strides: window.strides,
    pads: paddingOf(window, conversion.shape(picture)),
  });
  return activate(conversion.graph, result, options.int8(5));
};

interface Kernel {
  readonly window: Window2d;
  readonly kernel: string;
  readonly group: number;
}

function convolve(operation: TfliteOperation, conversion: Conversion, { window, kernel, group }: Kernel): string {
  const { unpadded, padding } = conversion.withoutPadding(input(operation, 0));
  const bias = operation.inputs[2] ?? -1;
  // With SAME the pads depend on the padded size, so that a postponed padding has to be written out.
  const picture = window.same ? input(operation, 0) : unpadded;
  const inputs = [conversion.value(picture), kernel];
  if (bias >= 0) inputs.push(conversion.graph.weights(conversion.constant(bias)));
  return conversion.graph.node('Conv', inputs, {
    kernel_shape: window.kernel,
    strides: window.strides,
    dilations: window.dilations,
    group,
    pads: window.same ? paddingOf(window, conversion.shape(picture)) : padding,
  });
}

/** Convolutions and pools begin their option tables alike: padding, stride across, stride down. */
function slidingWindow(options: Table, kernel: readonly [number, number]): Omit<Window2d, 'dilations'> {
  return { kernel, strides: [options.int32(2, 1), options.int32(1, 1)], same: options.int8(0) === 0 };
}

function paddingOf(window: Window2d, nhwcShape: readonly number[]): Padding {
  if (!window.same) return [0, 0, 0, 0];
  const along = (axis: 0 | 1): [number, number] =>
    samePadding({
      input: nhwcShape[axis + 1]!,
      kernel: window.kernel[axis],
      stride: window.strides[axis],
      dilation: window.dilations[axis],
    });
  const [top, bottom] = along(0);
  const [left, right] = along(1);
  return [top, left, bottom, right];
}

function optionsOf(operation: TfliteOperation): Table {
  if (operation.options === null) throw new Error(`${operation.kind} lacks its options`);
  return operation.options;
}
