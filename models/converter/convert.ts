import { Conversion, output, input, type Lowering } from './conversion.ts';
import { toNchw } from './layout.ts';
import { writeOnnx } from './onnx-messages.ts';
import { convertAdd, convertMultiply } from './operations/arithmetic.ts';
import { convert2dConvolution, convertDepthwiseConvolution, convertMaxPool } from './operations/convolutions.ts';
import { convertLandmarksToMatrix, convertTransformLandmarks, convertTransformTensor } from './operations/mediapipe.ts';
import { convertPrelu } from './operations/prelu.ts';
import {
  convertDepthToSpace,
  convertPad,
  convertReshape,
  convertResizeBilinear,
  convertWholeSlice,
  inSourceOrder,
} from './operations/shapes.ts';
import { postpone, type Postponed } from './postpone.ts';
import { readTflite, type TfliteModel } from './tflite.ts';

const shareConstant: Lowering = (operation, conversion) => {
  conversion.shareConstant(input(operation, 0), output(operation));
  return null;
};

const LOWERINGS: Readonly<Record<string, Lowering>> = {
  ADD: convertAdd,
  CONV_2D: convert2dConvolution,
  DENSIFY: shareConstant,
  DEPTHWISE_CONV_2D: convertDepthwiseConvolution,
  DEPTH_TO_SPACE: convertDepthToSpace,
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
}

/**
 * Converts a TFLite file to ONNX. The result takes a picture as [1, channels, height, width] where the source takes
 * [1, height, width, channels]; outputs keep the source's shapes and element order. The same source always gives the
 * same bytes.
 */
export function convertTflite(file: Uint8Array, name: string, { names = {}, postponed }: Ends = {}): Uint8Array {
  const model = readTflite(file);
  const conversion = new Conversion(model);
  const nameOf = (tensor: number): string => names[conversion.name(tensor)] ?? conversion.name(tensor);
  for (const tensor of model.inputs) conversion.bind(tensor, nameOf(tensor));
  writeOperations(model, conversion);
  for (const tensor of model.outputs) writeOutput(conversion, tensor, nameOf(tensor));
  const inputs = model.inputs.map((tensor) => ({ name: nameOf(tensor), shape: toNchw(conversion.shape(tensor)) }));
  const outputs = model.outputs.map((tensor) => ({ name: nameOf(tensor), shape: conversion.shape(tensor) }));
  const graph = conversion.graph.build(name, { inputs, outputs });
  return writeOnnx(postponed === undefined ? graph : postpone(graph, postponed));
}

function writeOperations(model: TfliteModel, conversion: Conversion): void {
  for (const operation of model.operations) {
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
