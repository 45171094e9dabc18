import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildModels } from '../../models/build.ts';
import { noise, SIDE_PX, writePackedSet } from './packed-noise.ts';

// A smoke run: every stage of the training on two handfuls of noise, a few steps each. It shows that the pieces fit, not that they learn.

const PYTHON = '/usr/bin/python3';
const TRAINING = fileURLToPath(new URL('../../models/training/', import.meta.url));
const SAMPLE = new URL('../../node_modules/@vladmandic/face-api/demo/sample1.jpg', import.meta.url);

const hasTorch = spawnSync(PYTHON, ['-c', 'import torch, onnx, numpy']).status === 0;
if (!hasTorch) {
  process.stderr.write(
    'skipped: the training of the mood model, since PyTorch is not installed. It is large, so no test installs it: ' +
      'apt-get install -y --no-install-recommends python3-torch python3-numpy python3-onnx\n',
  );
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs the training; the first line that begins with `endAt` ends it as Ctrl-C would. */
function train(args: readonly string[], endAt?: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(PYTHON, [join(TRAINING, 'train.py'), ...args], {
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      // Once only: Python, when it ends, no longer listens.
      if (!child.killed && endAt !== undefined && output.includes(`\n${endAt}`)) child.kill('SIGINT');
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

describe.skipIf(!hasTorch)('training', { timeout: 300_000 }, () => {
  let folder = '';
  beforeAll(async () => {
    await buildModels();
    folder = await mkdtemp(join(tmpdir(), 'mooddj-training-'));
    await writePackedSet(join(folder, 'data/ferplus/train'), 'ferplus-train', 48);
    await writePackedSet(join(folder, 'data/ferplus/valid'), 'ferplus-valid', 24);
    await writePackedSet(join(folder, 'posed/packed'), 'packed', 8);
    await mkdir(join(folder, 'posed/pictures/images'), { recursive: true });
    await cp(SAMPLE, join(folder, 'posed/pictures/images/sample1.jpg'));
    await writeFile(join(folder, 'posed/pictures/labels.csv'), 'file,label\nsample1.jpg,happiness\n');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = (work: string, endAt?: string): Promise<Ended> => {
    const paths = ['--data', join(folder, 'data'), '--measure', join(folder, 'posed'), '--work', join(folder, work)];
    return train([...paths, '--share', '0.25', '--threads', '1', '--floor', '0.1'], endAt);
  };

  test('goes from faces to a measured ONNX file by one command, and to the same file after an interruption', async () => {
    const { code, output } = await run('whole');
    expect(code, output).toBe(0);
    expect(output).toMatch(/^to make: align, first, own, blend, export; expected [0-9.]+ hours$/m);
    expect(output).toMatch(/^own +100%, step \d+ of \d+, loss [0-9.]+; 0 s left, with all that follows/m);

    const report = JSON.parse(await readFile(join(folder, 'whole/report.json'), 'utf8')) as {
      readonly sets: Readonly<Record<string, { readonly rows: number }>>;
      readonly greatestDifference: number;
    };
    expect(Object.entries(report.sets).map(([name, { rows }]) => [name, rows])).toEqual([
      ['valid', 24],
      ['packed', 8],
      ['pictures', 1],
    ]);
    expect(report.greatestDifference).toBeLessThan(1e-4);
    const curve = (await readFile(join(folder, 'whole/log.csv'), 'utf8')).split('\n').map((line) => line.split(',')[0]);
    expect(new Set(curve)).toEqual(new Set(['stage', 'first-cycle', 'second-cycle', 'own', '']));
    const model = await readFile(join(folder, 'whole/mood.onnx'));
    const session = await InferenceSession.create(model);
    expect(session.inputMetadata).toMatchObject([{ name: 'grey', type: 'float32', shape: ['n', 1, 112, 112] }]);
    expect(session.outputMetadata).toMatchObject([{ name: 'probs', type: 'float32', shape: ['n', 8] }]);

    await cp(join(folder, 'whole'), join(folder, 'again'), { recursive: true });
    for (const file of await readdir(join(folder, 'again'))) {
      if (/^(own|blend|mood)\./.test(file)) await rm(join(folder, 'again', file));
    }
    const interrupted = await run('again', 'own');
    expect(interrupted.code, interrupted.output).toBe(130);
    expect((await readdir(join(folder, 'again'))).filter((file) => file.endsWith('.part.pt'))).toHaveLength(1);
    const resumed = await run('again');
    expect(resumed.code, resumed.output).toBe(0);
    expect(resumed.output).not.toContain('first-cycle');
    expect((await readFile(join(folder, 'again/mood.onnx'))).equals(model)).toBe(true);
  });

  test('begins from the net that is kept here as that net answers', async () => {
    const file = join(TRAINING, 'first-net.onnx');
    const grey = Float32Array.from(noise(7, 2 * SIDE_PX ** 2));
    await writeFile(join(folder, 'noise.f32'), grey);
    const script = [
      'import sys, json, numpy, torch',
      'sys.path.insert(0, sys.argv[1])',
      'from first_net import read_first',
      `grey = torch.from_numpy(numpy.fromfile(sys.argv[3], numpy.float32).reshape(2, 1, ${SIDE_PX}, ${SIDE_PX}))`,
      'print(json.dumps(read_first(sys.argv[2])(grey).flatten().tolist()))',
    ].join('\n');
    const { stdout, stderr } = spawnSync(PYTHON, ['-B', '-c', script, TRAINING, file, join(folder, 'noise.f32')], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const session = await InferenceSession.create(file);
    const { logits } = await session.run({ grey: new Tensor('float32', grey, [2, 1, SIDE_PX, SIDE_PX]) });
    (JSON.parse(stdout) as number[]).forEach((value, k) => {
      expect(Math.abs(value - (logits!.data as Float32Array)[k]!)).toBeLessThan(1e-4);
    });
  });

  test('refuses a folder that holds a training with other choices', async () => {
    await mkdir(join(folder, 'other'));
    await writeFile(join(folder, 'other/choices.json'), '{"seed": 5}');
    const { code, output } = await run('other');
    expect(code).toBe(1);
    expect(output).toContain('Name another folder with --work');
  });
});
