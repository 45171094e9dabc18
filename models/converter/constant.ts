/// <reference lib="es2025.float16" />
import { densify } from './densify.ts';
import type { TfliteTensor } from './tflite.ts';

/** A constant of the source model, in the source's own axis order. */
export type Constant =
  | { readonly type: 'float32'; readonly shape: readonly number[]; readonly data: Float32Array }
  /** Half-precision bit patterns. */
  | { readonly type: 'float16'; readonly shape: readonly number[]; readonly data: Uint16Array }
  | { readonly type: 'int32'; readonly shape: readonly number[]; readonly data: Int32Array };

/** The constant that a tensor holds, sparse ones spelled out; null for a value computed at run time. */
export function readConstant(tensor: TfliteTensor): Constant | null {
  if (tensor.data.length === 0) return null;
  const { shape, type } = tensor;
  // Copied, as in the file elements need not lie at a multiple of their size; not by slice(), which for a Buffer is a view.
  const bytes = new Uint8Array(tensor.data).buffer;
  if (type === 'int32') return { type, shape, data: new Int32Array(bytes) };
  if (type === 'float32') return { type, shape, data: expand(tensor, new Float32Array(bytes)) };
  return { type, shape, data: expand(tensor, new Uint16Array(bytes)) };
}

/** Elements of any constant as numbers. */
export function constantValues(constant: Constant): Float32Array | Int32Array {
  return constant.type === 'float16' ? halfToFloat(constant.data) : constant.data;
}

/** Half-precision bit patterns to numbers; exact, as every half is a float. */
export function halfToFloat(bits: Uint16Array): Float32Array {
  return Float32Array.from(new Float16Array(bits.buffer, bits.byteOffset, bits.length));
}

function expand(tensor: TfliteTensor, values: Float32Array): Float32Array;
function expand(tensor: TfliteTensor, values: Uint16Array): Uint16Array;
function expand(tensor: TfliteTensor, values: Float32Array | Uint16Array): Float32Array | Uint16Array {
  const { shape, sparsity } = tensor;
  if (sparsity === null) return values;
  const elements = shape.reduce((product, size) => product * size, 1);
  if (values instanceof Float32Array) return densify({ shape, sparsity, values }, new Float32Array(elements));
  return densify({ shape, sparsity, values }, new Uint16Array(elements));
}
