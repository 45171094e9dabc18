import { Conversion, output, input, type FreeSides, type Lowering } from './conversion.ts';
import { writeOnnx } from './onnx-messages.ts';
import { convertAdd, convertMultiply } from './operations/arithmetic.ts';
import { convert2dConvolution, convertDepthwiseConvolution, convertMaxPool } from './operations/convolutions.ts';
import { convertLandmarksToMatrix, convertTransformLandmarks, convertTransformTensor } from './operations/mediapipe.ts';
import { convertPrelu } from './operations/prelu.ts';
import {
  convertPad,
  convertReshape,
  convertResizeBilinear,
  convertWholeSlice,
  inSourceOrder,
} from './operations/shapes.ts';
import { postpone, type Postponed } from './postpone.ts';
import { readTflite, type TfliteModel, type TfliteOperation } from './tflite.ts';

const shareConstant: Lowering = (operation, conversion) => {
  conversion.shareConstant(input(operation, 0), output(operation));
  return null;
};

const LOWERINGS: Readonly<Record<string, Lowering>> = {
  ADD: convertAdd,
  CONV_2D: convert2dConvolution,
  DENSIFY: shareConstant,
  DEPTHWISE_CONV_2D: convertDepthwiseConvolution,
  DEQUANTIZE: shareConstant,
  MAX_POOL_2D: convertMaxPool,
  MUL: convertMultiply,
  PAD: convertPad,
  PRELU: convertPrelu,
  RESHAPE: convertReshape,
  RESIZE_BILINEAR: convertResizeBilinear,
  STRIDED_SLICE: convertWholeSlice,
  Landmarks2TransformMatrix: convertLandmarksToMatrix,
  TransformLandmarks: convertTransformLandmarks,
  TransformTensorBilinear: convertTransformTensor,
};

export interface Ends {
  /** What callers of the converted model will call its ends: source name → new name. Others keep their own. */
  readonly names?: Readonly<Record<string, string>>;
  /** Outputs, by their new names, that a run computes only when asked. */
  readonly postponed?: Postponed | undefined;
  /** Outputs, by their new names, to give as they are before the source shuffles them: for callers that read few of their places. */
  readonly unshuffled?: readonly string[];
  /** The picture may have other numbers of rows or columns than in the source. */
  readonly free?: FreeSides | undefined;
}

/** Operators that only move elements. */
const SHUFFLES = ['DEPTH_TO_SPACE', 'RESHAPE'];

/**
 * Converts a TFLite file to ONNX. The result takes a picture as [1, channels, height, width] where the source takes
 * [1, height, width, channels]; outputs keep the source's shapes and element order. The same source always gives the
 * same bytes. Unshuffled outputs are planes, [1, channels, height, width].
 */
export function convertTflite(file: Uint8Array, name: string, ends: Ends = {}): Uint8Array {
  const { names = {}, postponed, unshuffled = [], free } = ends;
  const model = readTflite(file);
  const conversion = new Conversion(model, free);
  const nameOf = (tensor: number): string => names[conversion.name(tensor)] ?? conversion.name(tensor);
  const shuffled = model.outputs.filter((tensor) => !unshuffled.includes(nameOf(tensor)));
  const planes = new Map(
    model.outputs
      .filter((tensor) => unshuffled.includes(nameOf(tensor)))
      .map((tensor) => [tensor, beforeShuffles(model, tensor)]),
  );
  for (const tensor of model.inputs) conversion.bind(tensor, nameOf(tensor));
  writeOperations(operationsBehind(model, [...shuffled, ...planes.values()]), conversion);
  for (const tensor of shuffled) writeOutput(conversion, tensor, nameOf(tensor));
  for (const [tensor, plane] of planes) conversion.graph.rename(conversion.value(plane), nameOf(tensor));
  const inputs = model.inputs.map((tensor) => ({ name: nameOf(tensor), shape: conversion.planesShape(tensor) }));
  const outputs = model.outputs.map((tensor) => {
    const plane = planes.get(tensor);
    const shape = plane === undefined ? conversion.shape(tensor) : conversion.planesShape(plane);
    return { name: nameOf(tensor), shape };
  });
  const graph = conversion.graph.build(name, { inputs, outputs });
  return writeOnnx(postponed === undefined ? graph : postpone(graph, postponed));
}

function beforeShuffles(model: TfliteModel, tensor: number): number {
  const writer = model.operations.find(({ outputs }) => outputs.includes(tensor));
  return writer !== undefined && SHUFFLES.includes(writer.kind) ? beforeShuffles(model, input(writer, 0)) : tensor;
}

/** In the order of before. */
function operationsBehind(model: TfliteModel, ends: readonly number[]): TfliteOperation[] {
  const needed = new Set(ends);
  const found: TfliteOperation[] = [];
  for (const operation of model.operations.toReversed()) {
    if (!operation.outputs.some((tensor) => needed.has(tensor))) continue;
    for (const tensor of operation.inputs) needed.add(tensor);
    found.unshift(operation);
  }
  return found;
}

function writeOperations(operations: readonly TfliteOperation[], conversion: Conversion): void {
  for (const operation of operations) {
    const lower = LOWERINGS[operation.kind];
    if (lower === undefined) throw new Error(`operator ${operation.kind} is not supported`);
    const value = lower(operation, conversion);
    if (value !== null) conversion.bind(output(operation), value);
  }
}

/** Gives an output its name, and the source's shape and element order. */
function writeOutput(conversion: Conversion, tensor: number, name: string): void {
  const { graph } = conversion;
  const ordered = inSourceOrder(conversion, tensor);
  const isPicture = conversion.shape(tensor).length === 4;
  const shaped = isPicture ? graph.node('Reshape', [ordered, graph.integers(conversion.shape(tensor))]) : ordered;
  graph.rename(shaped, name);
}
