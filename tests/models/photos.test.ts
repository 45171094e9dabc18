import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { InferenceSession } from 'onnxruntime-node';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildModels } from '../../models/build.ts';
import { meshOfPhoto, readPhoto } from './face-of-photo.ts';

// The photos show people and stay outside the repository: beside the checkout, or where MOODDJ_SHARED says.
const shared = process.env['MOODDJ_SHARED']
  ? pathToFileURL(`${process.env['MOODDJ_SHARED']}/`)
  : new URL('../../../shared/', import.meta.url);
const reference = new URL('data/mediapipe-reference/', shared);
const available = existsSync(reference);
if (!available) {
  const where = `${reference.pathname} (MOODDJ_SHARED names another place)`;
  process.stderr.write(`skipped: no photos with MediaPipe's points in ${where}\n`);
}

describe.skipIf(!available)('detector and mesh together', () => {
  let models: { detector: InferenceSession; mesh: InferenceSession };
  beforeAll(async () => {
    const built = await buildModels();
    const open = (name: string) =>
      InferenceSession.create(built.find((model) => model.name === name)!.path, { intraOpNumThreads: 1 });
    models = { detector: await open('face-detector'), mesh: await open('face-mesh') };
  });

  test.each([1, 2, 3, 4, 5])("put 478 points on photo %i within a pixel of MediaPipe's own", async (number) => {
    const photo = await readPhoto(new URL(`cam${number}.jpg`, reference));
    const theirs = JSON.parse(await readFile(new URL(`cam${number}.jpg.json`, reference), 'utf8')) as [
      number,
      number,
    ][];
    const ours = await meshOfPhoto(photo, models, 9);
    expect(ours).toHaveLength(478);
    expect(theirs).toHaveLength(478);
    const distances = ours.map(([x, y], i) =>
      Math.hypot(theirs[i]![0] * photo.width - x, theirs[i]![1] * photo.height - y),
    );
    const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
    expect(mean).toBeLessThan(1);
    // A region that is off, or left and right exchanged, moves few points far.
    expect(Math.max(...distances)).toBeLessThan(4);
  });
});
