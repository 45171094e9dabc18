/**
 * TFLite keeps pictures as batch, height, width, channels (NHWC), ONNX as batch, channels, height, width (NCHW). Inside
 * the converted graph every rank-4 value is NCHW; all other ranks keep their order.
 */
export const NCHW_FROM_NHWC = [0, 3, 1, 2] as const;
export const NHWC_FROM_NCHW = [0, 2, 3, 1] as const;

/** Per-axis numbers of a source tensor (shape, pads) in the order of the converted one. */
export function toNchw(perAxis: readonly number[]): readonly number[] {
  return perAxis.length === 4 ? NCHW_FROM_NHWC.map((axis) => perAxis[axis]!) : perAxis;
}

/** True where NHWC and NCHW order the elements alike, so that a reshape needs no transpose. */
export function layoutsCoincide(nhwcShape: readonly number[]): boolean {
  if (nhwcShape.length !== 4) return true;
  const [, height, width, channels] = nhwcShape as [number, number, number, number];
  return height * width === 1 || channels === 1;
}

/** Reorders a row-major array: axis i of the result is axis `order[i]` of `data`. */
export function permute<T extends Float32Array | Uint16Array>(
  data: T,
  shape: readonly number[],
  order: readonly number[],
): T {
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((product, size) => product * size, 1));
  const result = data.slice() as T;
  let written = 0;
  const copy = (level: number, offset: number): void => {
    const axis = order[level];
    if (axis === undefined) {
      result[written++] = data[offset]!;
      return;
    }
    for (let index = 0; index < shape[axis]!; index++) copy(level + 1, offset + index * strides[axis]!);
  };
  copy(0, 0);
  return result;
}

/** One axis of a sliding window: sizes in elements. */
export interface Window {
  readonly input: number;
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
}

/**
 * TensorFlow's SAME padding, [before, after]: as little as gives ceil(input / stride) outputs, the odd element after.
 * ONNX's own `auto_pad` is deprecated, and symmetric pads would shift every stride-2 layer by a pixel.
 */
export function samePadding({ input, kernel, stride, dilation }: Window): [number, number] {
  const outputs = Math.ceil(input / stride);
  const total = Math.max(0, (outputs - 1) * stride + (kernel - 1) * dilation + 1 - input);
  const before = Math.floor(total / 2);
  return [before, total - before];
}
