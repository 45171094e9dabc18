import { ByteBuffer } from 'flatbuffers';
import { toObject } from 'flatbuffers/js/flexbuffers.js';
import type { Sparsity, SparseDimension } from './densify.ts';
import { Table } from './flatbuffer-table.ts';

// Field numbers below are positions in TensorFlow's schema, tensorflow/compiler/mlir/lite/schema/schema.fbs.

/** Element types, by their number in the schema, that the MediaPipe models use. */
const ELEMENT_TYPES = { 0: 'float32', 1: 'float16', 2: 'int32' } as const;
type ElementType = (typeof ELEMENT_TYPES)[keyof typeof ELEMENT_TYPES];

const CUSTOM = 32;
const BUILTIN_OPERATORS: Readonly<Record<number, string>> = {
  0: 'ADD',
  3: 'CONV_2D',
  4: 'DEPTHWISE_CONV_2D',
  5: 'DEPTH_TO_SPACE',
  6: 'DEQUANTIZE',
  17: 'MAX_POOL_2D',
  18: 'MUL',
  22: 'RESHAPE',
  23: 'RESIZE_BILINEAR',
  34: 'PAD',
  45: 'STRIDED_SLICE',
  54: 'PRELU',
  124: 'DENSIFY',
};

export interface TfliteTensor {
  readonly name: string;
  /** Rank-4 shapes are batch, height, width, channels. */
  readonly shape: readonly number[];
  readonly type: ElementType;
  /** Little-endian elements of a constant; empty for a value computed at run time. */
  readonly data: Uint8Array;
  readonly sparsity: Sparsity | null;
}

export interface TfliteOperation {
  /** Builtin operator name, or the custom operator's own. */
  readonly kind: string;
  /** Tensor indices; −1 stands for an optional input left out. */
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  /** The builtin operator's option table: its fields differ from operator to operator. */
  readonly options: Table | null;
  /** Options of a custom operator, decoded from FlexBuffers. */
  readonly customOptions: unknown;
}

export interface TfliteModel {
  readonly tensors: readonly TfliteTensor[];
  readonly operations: readonly TfliteOperation[];
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
}

/** Reads the one subgraph of a TFLite file. */
export function readTflite(file: Uint8Array): TfliteModel {
  const buffer = new ByteBuffer(file);
  if (!buffer.__has_identifier('TFL3')) throw new Error('not a TFLite file: the identifier TFL3 is missing');
  const root = Table.root(buffer);
  const kinds = root.tables(1).map(readOperatorKind);
  const buffers = root.tables(4).map((table) => table.bytes(0));
  const [subgraph, ...others] = root.tables(2);
  if (subgraph === undefined || others.length > 0) throw new Error('expected a TFLite file with exactly one subgraph');
  return {
    tensors: subgraph.tables(0).map((table) => readTensor(table, buffers)),
    operations: subgraph.tables(3).map((table) => readOperation(table, kinds)),
    inputs: subgraph.int32s(1),
    outputs: subgraph.int32s(2),
  };
}

function readOperatorKind(table: Table): string {
  // Codes above 127 did not fit the original int8 field 0; field 3 replaced it, older files lack it.
  const code = Math.max(table.int8(0), table.int32(3));
  if (code === CUSTOM) return table.text(1);
  return BUILTIN_OPERATORS[code] ?? `builtin operator ${code}`;
}

function readTensor(table: Table, buffers: readonly Uint8Array[]): TfliteTensor {
  const name = table.text(3);
  const typeCode = table.int8(1);
  if (!isKnownType(typeCode)) throw new Error(`tensor ${name} has element type ${typeCode}, which is not supported`);
  const sparsity = table.table(6);
  return {
    name,
    shape: table.int32s(0),
    type: ELEMENT_TYPES[typeCode],
    data: buffers[table.int32(2)] ?? new Uint8Array(0),
    sparsity: sparsity && readSparsity(sparsity),
  };
}

function isKnownType(code: number): code is keyof typeof ELEMENT_TYPES {
  return code in ELEMENT_TYPES;
}

function readSparsity(table: Table): Sparsity {
  return {
    traversalOrder: table.int32s(0),
    blockMap: table.int32s(1),
    dimensions: table.tables(2).map(readSparseDimension),
  };
}

function readSparseDimension(table: Table): SparseDimension {
  if (table.int8(0) === 0) return { format: 'dense', size: table.int32(1) };
  return { format: 'csr', segments: readIndexVector(table, 2), indices: readIndexVector(table, 4) };
}

/** A union field (its type, then its value) of index vectors in the narrowest of three widths. */
function readIndexVector(table: Table, field: number): number[] {
  const vector = table.table(field + 1);
  if (vector === null) throw new Error('sparse dimension without its index vector');
  switch (table.uint8(field)) {
    case 1:
      return vector.int32s(0);
    case 2:
      return vector.uint16s(0);
    case 3:
      return vector.uint8s(0);
    default:
      throw new Error('sparse dimension with an unknown index width');
  }
}

function readOperation(table: Table, kinds: readonly string[]): TfliteOperation {
  const custom = table.bytes(5);
  return {
    kind: kinds[table.int32(0)] ?? 'operator outside the table',
    inputs: table.int32s(1),
    outputs: table.int32s(2),
    options: table.table(4),
    customOptions: custom.length === 0 ? null : toObject(new Uint8Array(custom).buffer),
  };
}
