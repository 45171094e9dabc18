import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildModels } from '../../models/build.ts';
import { lookOnce } from '../../daemon/seeing/look-once.ts';
import type { SeerModels } from '../../daemon/seeing/models.ts';
import { decodeAny } from '../../daemon/vision/decode.ts';
import { openSessions } from '../../daemon/vision/sessions.ts';

const SIDE_PX = 112;
const PIXELS = SIDE_PX * SIDE_PX;
/** A picture of a development package: some of the people laugh. */
const PEOPLE = new URL('../../node_modules/@vladmandic/face-api/demo/sample1.jpg', import.meta.url);
/** Of which no net is sure. */
const nobody = Float32Array.from({ length: PIXELS }, (_, i) => 127 + 60 * Math.sin(i / 7));

let folder = '';
let laughing: Float32Array;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mooddj-mood-'));
  await buildModels();
  const faces = await cropsOf(PEOPLE);
  const { probs } = await ask(...faces);
  laughing = faces.toSorted((a, b) => probs[faces.indexOf(b)]![1]! - probs[faces.indexOf(a)]![1]!)[0]!;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The faces of a picture as the mood model gets them. */
async function cropsOf(picture: URL): Promise<Float32Array[]> {
  await using models = await openSessions();
  const crops: Float32Array[] = [];
  const recording: SeerModels = {
    detect: (...asked) => models.detect(...asked),
    mesh: (...asked) => models.mesh(...asked),
    mood(input, faces) {
      for (let i = 0; i < faces; i++) crops.push(input.slice(i * PIXELS, (i + 1) * PIXELS));
      return models.mood(input, faces);
    },
  };
  await lookOnce(recording, await decodeAny(await readFile(picture)));
  return crops;
}

/** The answer to each of the faces in one run, and how many convolutions that run computed. */
async function ask(...faces: readonly Float32Array[]): Promise<{ probs: number[][]; convolutions: number }> {
  const prefix = await mkdtemp(join(folder, 'run-'));
  const session = await InferenceSession.create(fileURLToPath(new URL('../../models/mood.onnx', import.meta.url)), {
    intraOpNumThreads: 1,
    enableProfiling: true,
    profileFilePrefix: join(prefix, 'profile'),
  });
  const grey = Float32Array.from(faces.flatMap((face) => [...face]));
  const results = await session.run({ grey: new Tensor('float32', grey, [faces.length, 1, SIDE_PX, SIDE_PX]) });
  session.endProfiling();
  const [profile] = await readdir(prefix);
  const events = JSON.parse(await readFile(join(prefix, profile!), 'utf8')) as { name: string; args?: object }[];
  const values = [...(results['probs']!.data as Float32Array)];
  return {
    probs: faces.map((_, i) => values.slice(i * 8, (i + 1) * 8)),
    convolutions: events.filter(({ name, args }) => name.endsWith('_kernel_time') && isConvolution(args)).length,
  };
}

const isConvolution = (args?: object): boolean =>
  args !== undefined && 'op_name' in args && String(args.op_name).includes('Conv');

describe("the mood model's second opinion", () => {
  test('is not computed for a face of which the first net is sure', async () => {
    const sure = await ask(laughing);
    const unsure = await ask(nobody);
    expect(sure.probs[0]![1]).toBeGreaterThan(0.9);
    expect(sure.convolutions).toBeGreaterThan(5);
    expect(unsure.convolutions).toBeGreaterThan(2 * sure.convolutions);
  });

  test('changes nothing for a sure face that is read together with one that needs it', async () => {
    const [alone, other, both] = [await ask(laughing), await ask(nobody), await ask(laughing, nobody)];
    [...alone.probs, ...other.probs].forEach((expected, face) => {
      expected.forEach((share, mood) => expect(both.probs[face]![mood]).toBeCloseTo(share, 4));
    });
  });
});
