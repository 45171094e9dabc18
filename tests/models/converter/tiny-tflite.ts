import { Builder } from 'flatbuffers';
import { encode } from 'flatbuffers/js/flexbuffers.js';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { convertTflite, type Ends } from '../../../models/converter/convert.ts';

// Writes TFLite files of a few tensors, with the field numbers of TensorFlow's schema.fbs, so that tests go through the
// reader, the operators and onnxruntime as the real models do.

export interface TinyTensor {
  readonly name: string;
  readonly shape: readonly number[];
  /** Constants: float32, int32, or half-precision bit patterns. */
  readonly data?: Float32Array | Int32Array | Uint16Array;
  /** Rows dense, the last axis compressed: the form that the MediaPipe models have. */
  readonly sparsity?: {
    readonly rowSizes: readonly number[];
    readonly segments: readonly number[];
    readonly indices: readonly number[];
  };
}

interface TinyOperation {
  /** Builtin operator code, or the name of a custom operator. */
  readonly operator: number | string;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  /** Fields of the builtin option table: number and width. */
  readonly options?: readonly { readonly field: number; readonly type: 'int8' | 'int32'; readonly value: number }[];
  readonly custom?: object;
}

export interface TinyModel {
  readonly tensors: readonly TinyTensor[];
  readonly operations: readonly TinyOperation[];
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
}

type Field = readonly ['int8' | 'int32' | 'offset', number];

/** A FlatBuffers table with the given fields; null leaves one out. */
function table(builder: Builder, fields: readonly (Field | null)[]): number {
  builder.startObject(fields.length);
  fields.forEach((field, index) => {
    if (field?.[0] === 'int8') builder.addFieldInt8(index, field[1], 0);
    if (field?.[0] === 'int32') builder.addFieldInt32(index, field[1], 0);
    if (field?.[0] === 'offset') builder.addFieldOffset(index, field[1], 0);
  });
  return builder.endObject();
}

function vector(builder: Builder, values: readonly number[], item: 'int8' | 'int16' | 'int32' | 'offset'): number {
  const bytes = { int8: 1, int16: 2, int32: 4, offset: 4 }[item];
  builder.startVector(bytes, values.length, bytes);
  for (const value of values.toReversed()) {
    if (item === 'int8') builder.addInt8(value);
    if (item === 'int16') builder.addInt16(value);
    if (item === 'int32') builder.addInt32(value);
    if (item === 'offset') builder.addOffset(value);
  }
  return builder.endVector();
}

const tables = (builder: Builder, offsets: readonly number[]): Field => ['offset', vector(builder, offsets, 'offset')];
const int32s = (builder: Builder, values: readonly number[]): Field => ['offset', vector(builder, values, 'int32')];
const bytes = (builder: Builder, values: Uint8Array): Field => ['offset', vector(builder, [...values], 'int8')];

function bufferTable(builder: Builder, { data }: TinyTensor): number {
  if (data === undefined) return table(builder, []);
  return table(builder, [bytes(builder, new Uint8Array(data.buffer, data.byteOffset, data.byteLength))]);
}

function sparsityTable(builder: Builder, { rowSizes, segments, indices }: NonNullable<TinyTensor['sparsity']>): number {
  const dense = rowSizes.map((size) => table(builder, [null, ['int32', size]]));
  // Segments as 16-bit and indices as 8-bit vectors, as converters choose the narrowest width that fits.
  const segmentVector = table(builder, [['offset', vector(builder, segments, 'int16')]]);
  const indexVector = table(builder, [['offset', vector(builder, indices, 'int8')]]);
  const compressed = table(builder, [
    ['int8', 1],
    null,
    ['int8', 2],
    ['offset', segmentVector],
    ['int8', 3],
    ['offset', indexVector],
  ]);
  const order = int32s(builder, [...rowSizes.keys(), rowSizes.length]);
  return table(builder, [order, null, tables(builder, [...dense, compressed])]);
}

function tensorTable(builder: Builder, tensor: TinyTensor, buffer: number): number {
  const type = tensor.data instanceof Int32Array ? 2 : tensor.data instanceof Uint16Array ? 1 : 0;
  const shape = int32s(builder, tensor.shape);
  const name: Field = ['offset', builder.createString(tensor.name)];
  const sparsity: Field | null = tensor.sparsity ? ['offset', sparsityTable(builder, tensor.sparsity)] : null;
  return table(builder, [shape, ['int8', type], ['int32', buffer], name, null, null, sparsity]);
}

function operationTable(builder: Builder, operation: TinyOperation, code: number): number {
  const inputs = int32s(builder, operation.inputs);
  const outputs = int32s(builder, operation.outputs);
  const fields: (Field | null)[] = [];
  for (const { field, type, value } of operation.options ?? []) fields[field] = [type, value];
  const options: Field | null = operation.options
    ? [
        'offset',
        table(
          builder,
          Array.from(fields, (f) => f ?? null),
        ),
      ]
    : null;
  const custom = operation.custom ? bytes(builder, encode(operation.custom)) : null;
  return table(builder, [['int32', code], inputs, outputs, null, options, custom]);
}

function operatorCodeTable(builder: Builder, operator: number | string): number {
  if (typeof operator === 'number') return table(builder, [['int8', operator]]);
  const name = builder.createString(operator);
  return table(builder, [
    ['int8', 32],
    ['offset', name],
  ]);
}

export function tfliteFile(model: TinyModel): Uint8Array {
  const builder = new Builder();
  // Each operation has its own operator code and each tensor its own buffer, so that indices agree.
  const codes = tables(
    builder,
    model.operations.map(({ operator }) => operatorCodeTable(builder, operator)),
  );
  const buffers = tables(
    builder,
    model.tensors.map((tensor) => bufferTable(builder, tensor)),
  );
  const tensors = tables(
    builder,
    model.tensors.map((tensor, index) => tensorTable(builder, tensor, index)),
  );
  const operations = tables(
    builder,
    model.operations.map((operation, index) => operationTable(builder, operation, index)),
  );
  const ends = [int32s(builder, model.inputs), int32s(builder, model.outputs)] as const;
  const subgraph = table(builder, [tensors, ...ends, operations]);
  const subgraphs = tables(builder, [subgraph]);
  builder.finish(table(builder, [['int32', 3], codes, subgraphs, null, buffers]), 'TFL3');
  return builder.asUint8Array();
}

/**
 * Converts a tiny model and runs it; input data in the order of the converted graph (pictures NCHW).
 * @param ends `rows`: how many a picture has whose rows are free
 */
export async function runConverted(
  model: TinyModel,
  inputs: readonly (readonly number[])[],
  { rows, ...ends }: Ends & { readonly rows?: number } = {},
): Promise<number[][]> {
  const session = await InferenceSession.create(convertTflite(tfliteFile(model), 'tiny', ends), {
    intraOpNumThreads: 1,
  });
  const feeds = session.inputMetadata.map((metadata, index) => {
    if (!metadata.isTensor) throw new Error('an input is no tensor');
    const shape = metadata.shape.map((size) => (typeof size === 'number' ? size : rows!));
    return [metadata.name, new Tensor('float32', Float32Array.from(inputs[index]!), shape)] as const;
  });
  const results = await session.run(Object.fromEntries(feeds));
  return session.outputNames.map((name) => [...(results[name]!.data as Float32Array)]);
}
