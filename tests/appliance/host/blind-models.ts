import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { GraphBuilder } from '../../../models/converter/graph-builder.ts';
import { writeOnnx } from '../../../models/converter/onnx-messages.ts';
import { readManifest } from '../../../models/manifest.ts';

const MODELS = join(import.meta.dirname, '../../../models');
const DETECTOR = 'face-detector';
/** A logit that no face has. */
const NOTHING = -100;

/**
 * Writes models of which the detector finds nobody, and at once: the real one takes two seconds under emulation, and twenty to look closely at a
 * whole picture. With them the camera can be checked without waiting for the eyes.
 * @param folder beside `models` in the guest, whose other models are used
 */
export async function writeBlindModels(folder: string): Promise<void> {
  const models = await readManifest(pathToFileURL(join(MODELS, 'models.json')));
  const detector = models.find(({ name }) => name === DETECTOR);
  if (detector === undefined) throw new Error(`models.json has no ${DETECTOR}`);
  const graph = new GraphBuilder();
  const { input, outputs } = detector;
  const colours = Number(input.shape[1]);
  for (const { name, shape } of outputs) {
    const planes = Number(shape[1]);
    const pixels = pixelsOf(shape[3]);
    // As many cells as there are pixels for them, without a look at what these show.
    const blind = graph.floats(new Array<number>(planes * colours).fill(0), [planes, colours, 1, 1]);
    const nothing = graph.floats(new Array<number>(planes).fill(NOTHING));
    const step = { kernel_shape: [1, 1], strides: [pixels, pixels] };
    graph.rename(graph.node('Conv', [input.name, blind, nothing], step), name);
  }
  const ends = {
    inputs: [{ name: input.name, shape: input.shape }],
    outputs: outputs.map(({ name, shape }) => ({ name, shape })),
  };
  const bytes = writeOnnx(graph.build('nobody', ends));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const list = models.map((model) =>
    model === detector ? { ...model, file: 'nobody.onnx', sha256 } : { ...model, file: `../models/${model.file}` },
  );
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'nobody.onnx'), bytes);
  await writeFile(join(folder, 'models.json'), JSON.stringify({ models: list }));
}

/** @param size such as `columns/8` */
function pixelsOf(size: number | string | undefined): number {
  const [, pixels] = /[/](\d+)$/.exec(String(size)) ?? [];
  if (pixels === undefined) throw new Error(`models.json no longer says how many pixels a cell of ${DETECTOR} has`);
  return Number(pixels);
}
