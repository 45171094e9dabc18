import { readConstant, type Constant } from './constant.ts';
import { GraphBuilder } from './graph-builder.ts';
import { NCHW_FROM_NHWC, toNchw } from './layout.ts';
import type { TfliteModel, TfliteOperation } from './tflite.ts';

/** Writes the nodes for one source operation; returns the ONNX name of its result, or null where nothing is left to do. */
export type Lowering = (operation: TfliteOperation, conversion: Conversion) => string | null;

/** Zeros round a picture, in elements: top, left, bottom, right. */
export type Padding = readonly [number, number, number, number];

/** A side of a picture whose length each run chooses. */
export interface FreeSide {
  /** Stands for the length in the shapes. */
  readonly name: string;
  /** What the length must be a multiple of. */
  readonly multipleOf: number;
}

/** Sides that are left out stay as in the source. */
export interface FreeSides {
  readonly rows?: FreeSide | undefined;
  readonly columns?: FreeSide | undefined;
}

/** What the lowerings share: the source tensors by index, and which ONNX value or constant stands for each. */
export class Conversion {
  readonly graph = new GraphBuilder();
  private readonly model: TfliteModel;
  private readonly values = new Map<number, string>();
  private readonly constants = new Map<number, Constant>();
  private readonly paddings = new Map<number, { unpadded: number; padding: Padding }>();

  private readonly surplus = new Set<number>();
  private readonly free: FreeSides;

  constructor(model: TfliteModel, free: FreeSides = {}) {
    this.model = model;
    this.free = free;
  }

  /** Shape in the source: NHWC where it has four axes. */
  shape(tensor: number): readonly number[] {
    return this.source(tensor).shape;
  }

  /** Shape in the converted graph: planes, sides by name where they are free. */
  planesShape(tensor: number): readonly (number | string)[] {
    return toNchw(this.shape(tensor)).map((size, axis) => {
      const side = axis === 2 ? this.free.rows : axis === 3 ? this.free.columns : undefined;
      return side === undefined ? size : sideName(side.name, this.strideOf(tensor, axis - 1));
    });
  }

  /** Whether this picture, made twice as high, can have a row more than the one it was halved from. */
  roundsRowsUp(tensor: number): boolean {
    return this.free.rows !== undefined && this.free.rows.multipleOf % this.strideOf(tensor, ROWS) !== 0;
  }

  /** Whether it can have a column more likewise. */
  roundsColumnsUp(tensor: number): boolean {
    return this.free.columns !== undefined && this.free.columns.multipleOf % this.strideOf(tensor, COLUMNS) !== 0;
  }

  /** Records that a picture may have a row more than those it is joined with. */
  expectSurplus(tensor: number): void {
    this.surplus.add(tensor);
  }

  hasSurplus(tensor: number): boolean {
    return this.surplus.has(tensor);
  }

  /** Rows, or columns, of the model's picture for one of this one's. */
  private strideOf(tensor: number, axis: number): number {
    return this.shape(this.model.inputs[0]!)[axis]! / this.shape(tensor)[axis]!;
  }

  name(tensor: number): string {
    return this.source(tensor).name;
  }

  isConstant(tensor: number): boolean {
    return this.constants.has(tensor) || this.source(tensor).data.length > 0;
  }

  constant(tensor: number): Constant {
    const known = this.constants.get(tensor) ?? readConstant(this.source(tensor));
    if (known === null) throw new Error(`tensor ${this.name(tensor)} must be a constant`);
    this.constants.set(tensor, known);
    return known;
  }

  /** Lets one tensor stand for another's constant: DENSIFY and DEQUANTIZE only change how it is stored. */
  shareConstant(from: number, to: number): void {
    this.constants.set(to, this.constant(from));
  }

  /** The ONNX value of a tensor, NCHW where it has four axes. Constants and postponed paddings are written on first use. */
  value(tensor: number): string {
    const value = this.values.get(tensor) ?? this.writeValue(tensor);
    this.values.set(tensor, value);
    return value;
  }

  bind(tensor: number, value: string): void {
    this.values.set(tensor, value);
  }

  /** Records that a tensor is another one with zeros round it, which a convolution can do by itself. */
  postponePadding(tensor: number, unpadded: number, padding: Padding): void {
    this.paddings.set(tensor, { unpadded, padding });
  }

  /** The tensor without a postponed padding, and that padding. */
  withoutPadding(tensor: number): { unpadded: number; padding: Padding } {
    return this.paddings.get(tensor) ?? { unpadded: tensor, padding: [0, 0, 0, 0] };
  }

  private writeValue(tensor: number): string {
    const postponed = this.paddings.get(tensor);
    if (postponed !== undefined) {
      const [top, left, bottom, right] = postponed.padding;
      const pads = this.graph.integers([0, 0, top, left, 0, 0, bottom, right]);
      return this.graph.node('Pad', [this.value(postponed.unpadded), pads]);
    }
    if (!this.isConstant(tensor)) throw new Error(`tensor ${this.name(tensor)} is used before it is computed`);
    const constant = this.constant(tensor);
    return this.graph.weights(constant, constant.shape.length === 4 ? NCHW_FROM_NHWC : undefined);
  }

  private source(tensor: number): TfliteModel['tensors'][number] {
    const found = this.model.tensors[tensor];
    if (found === undefined) throw new Error(`the model has no tensor ${tensor}`);
    return found;
  }
}

/** Axes in the source. */
const ROWS = 1;
const COLUMNS = 2;

const sideName = (name: string, stride: number): string => (stride === 1 ? name : `${name}/${stride}`);

/** Input `position` of an operation, which must not be left out. */
export function input(operation: TfliteOperation, position: number): number {
  const tensor = operation.inputs[position];
  if (tensor === undefined || tensor < 0) throw new Error(`${operation.kind} lacks input ${position}`);
  return tensor;
}

/** The only output of an operation. */
export function output(operation: TfliteOperation): number {
  const [tensor, ...others] = operation.outputs;
  if (tensor === undefined || others.length > 0) throw new Error(`${operation.kind} must have exactly one output`);
  return tensor;
}
