import { ProtobufWriter } from './protobuf.ts';

// Field and enum numbers from github.com/onnx/onnx, onnx/onnx.proto.

export const ONNX_TYPES = { float32: 1, int64: 7, bool: 9, float16: 10 } as const;
type OnnxType = keyof typeof ONNX_TYPES;

export interface OnnxTensor {
  readonly name: string;
  readonly type: Exclude<OnnxType, 'bool'>;
  readonly shape: readonly number[];
  /** Little-endian elements, row-major. float16 travels as its bit patterns. */
  readonly data: Float32Array | BigInt64Array | Uint16Array;
}

/** A plain number is an integer: ONNX tells integer from float attributes, JavaScript cannot. */
export type OnnxAttribute =
  number | { readonly float: number } | { readonly graph: OnnxGraph } | string | readonly number[];

export interface OnnxNode {
  readonly type: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: Readonly<Record<string, OnnxAttribute>>;
}

export interface OnnxValue {
  readonly name: string;
  /** float32 where not said otherwise. */
  readonly type?: 'float32' | 'bool';
  /** A size with a name instead of a number differs from run to run; the whole is left out where nothing is known. */
  readonly shape?: readonly (number | string)[];
}

export interface OnnxGraph {
  readonly name: string;
  readonly nodes: readonly OnnxNode[];
  readonly tensors: readonly OnnxTensor[];
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
}

/** IR version 8 and operator set 17: the first with what the models need, so that older runtimes can read it too. */
const IR_VERSION = 8;
const OPERATOR_SET = 17;

export function writeOnnx(graph: OnnxGraph): Uint8Array {
  return new ProtobufWriter()
    .integer(1, IR_VERSION)
    .text(2, 'mooddj models/converter')
    .message(7, graphMessage(graph))
    .message(8, new ProtobufWriter().text(1, '').integer(2, OPERATOR_SET))
    .finish();
}

function graphMessage(graph: OnnxGraph): ProtobufWriter {
  const message = new ProtobufWriter();
  for (const node of graph.nodes) message.message(1, nodeMessage(node));
  message.text(2, graph.name);
  for (const tensor of graph.tensors) message.message(5, tensorMessage(tensor));
  for (const input of graph.inputs) message.message(11, valueMessage(input));
  for (const output of graph.outputs) message.message(12, valueMessage(output));
  return message;
}

function nodeMessage(node: OnnxNode): ProtobufWriter {
  const message = new ProtobufWriter();
  for (const input of node.inputs) message.text(1, input);
  for (const output of node.outputs) message.text(2, output);
  message.text(3, node.outputs[0] ?? '').text(4, node.type);
  for (const [name, value] of Object.entries(node.attributes)) message.message(5, attributeMessage(name, value));
  return message;
}

function attributeMessage(name: string, value: OnnxAttribute): ProtobufWriter {
  const message = new ProtobufWriter().text(1, name);
  if (typeof value === 'number') return message.integer(3, value).integer(20, 2);
  if (typeof value === 'string') return message.text(4, value).integer(20, 3);
  if ('float' in value) return message.float(2, value.float).integer(20, 1);
  if ('graph' in value) return message.message(6, graphMessage(value.graph)).integer(20, 5);
  for (const item of value) message.integer(8, item);
  return message.integer(20, 7);
}

function tensorMessage(tensor: OnnxTensor): ProtobufWriter {
  const { buffer, byteOffset, byteLength } = tensor.data;
  const message = new ProtobufWriter();
  for (const size of tensor.shape) message.integer(1, size);
  return message
    .integer(2, ONNX_TYPES[tensor.type])
    .text(8, tensor.name)
    .bytes(9, new Uint8Array(buffer, byteOffset, byteLength));
}

function valueMessage({ name, type = 'float32', shape }: OnnxValue): ProtobufWriter {
  const tensorType = new ProtobufWriter().integer(1, ONNX_TYPES[type]);
  if (shape !== undefined) {
    const sizes = new ProtobufWriter();
    for (const size of shape) {
      const dimension = new ProtobufWriter();
      sizes.message(1, typeof size === 'string' ? dimension.text(2, size) : dimension.integer(1, size));
    }
    tensorType.message(2, sizes);
  }
  return new ProtobufWriter().text(1, name).message(2, new ProtobufWriter().message(1, tensorType));
}
