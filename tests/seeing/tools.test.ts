import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildModels } from '../../models/build.ts';
import { FileReport } from '../../daemon/vision/look-at-files.ts';
import { SAMPLES } from './shared-data.ts';

const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  await buildModels();
  folder = await mkdtemp(join(tmpdir(), 'mooddj-tools-'));
  const smile = await sharp(fileURLToPath(new URL('sample3.jpg', SAMPLES)))
    .extract({ left: 900, top: 150, width: 500, height: 480 })
    .jpeg()
    .toBuffer();
  await writeFile(join(folder, 'smile.jpg'), smile);
  await sharp(smile).greyscale().png().toFile(join(folder, 'grey.png'));
  await writeFile(join(folder, 'broken.jpg'), smile.subarray(0, 300));
  await writeFile(join(folder, 'text.jpg'), 'no picture at all');

  await mkdir(join(folder, 'pictures', 'images'), { recursive: true });
  await writeFile(join(folder, 'pictures', 'images', 'a.jpg'), smile);
  await sharp({ create: { width: 200, height: 200, channels: 3, background: '#335577' } })
    .png()
    .toFile(join(folder, 'pictures', 'images', 'b.png'));
  await writeFile(join(folder, 'pictures', 'labels.csv'), 'file,label\na.jpg,happiness\nb.png,anger\nb.png,unknown\n');
  await writeFile(
    join(folder, 'pictures', 'index.json'),
    '{"photos":[{"file":"a.jpg","faces":1},{"file":"b.png","faces":0}]}',
  );

  await mkdir(join(folder, 'packed'));
  const face = await sharp(smile)
    .extract({ left: 155, top: 70, width: 270, height: 300 })
    .resize(48, 48, { fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer();
  await writeFile(join(folder, 'packed', 's.00.u8.bin'), Buffer.concat([face, face]));
  await writeFile(join(folder, 'packed', 's.labels.csv'), 'row,file,offset,label\n0,0,0,happiness\n1,0,2304,nf\n');
  await writeFile(
    join(folder, 'packed', 's.json'),
    '{"shards":[{"file":"s.00.u8.bin","count":2}],"labels":"s.labels.csv"}',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a tool as `npm run` does: in the checkout, with the caller's folder in INIT_CWD. */
async function tool(script: string, ...args: string[]): Promise<Outcome> {
  const path = fileURLToPath(new URL(`../../daemon/cli/${script}.ts`, import.meta.url));
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  try {
    const { stdout, stderr } = await run(process.execPath, [path, ...args], {
      cwd,
      env: { ...process.env, INIT_CWD: folder },
      maxBuffer: 1 << 24,
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as Outcome;
    return { code, stdout, stderr };
  }
}

describe('vision', () => {
  test('writes one line a file that fits its schema, good files and bad', { timeout: 60_000 }, async () => {
    const files = ['smile.jpg', 'broken.jpg', 'grey.png', 'text.jpg', 'missing.jpg', 'pictures'];
    const { code, stdout, stderr } = await tool('vision', '--json', ...files);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const reports = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    for (const report of reports) expect([...Value.Errors(FileReport, report)]).toEqual([]);
    const read = reports as FileReport[];
    expect(read.map(({ file }) => file)).toEqual(files);
    expect(read.map((report) => 'error' in report)).toEqual([false, true, false, true, true, true]);
    for (const report of [read[0]!, read[2]!]) {
      expect(report).toMatchObject({ width: 500, height: 480, faces: [{ shown: 'happy' }] });
      expect(report.faces[0]!.mood.happiness).toBeGreaterThan(0.5);
      expect(report.faces[0]!.valence).toBeGreaterThan(0.3);
    }
  });

  test('tells people what it sees in a sentence each', async () => {
    const { code, stdout } = await tool('vision', 'smile.jpg');
    expect(code).toBe(0);
    expect(stdout).toMatch(/smile\.jpg: 500 × 480 px, 1 face\n {2}happy +\d+ %/);
  });

  test('says in plain words why a file is not read', async () => {
    const { code, stdout } = await tool('vision', 'missing.jpg', 'pictures');
    expect(code).toBe(1);
    expect(stdout).toBe('missing.jpg: there is no such file\npictures: is a folder, not a picture\n');
  });

  test('refuses a wrong call with code 2', async () => {
    expect(await tool('vision')).toMatchObject({ code: 2, stdout: '' });
    expect(await tool('vision', '--nonsense', 'smile.jpg')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('eval:mood', () => {
  test('counts a picture without a face as missed and wrong, drops unknown labels, and fails its goal', async () => {
    const { code, stdout, stderr } = await tool('eval-mood', '--json', 'pictures');
    const score = JSON.parse(stdout) as Record<string, unknown>;
    expect(score).toMatchObject({ rows: 2, missed: 1, accuracy8: 0.5, accuracy4: 0.5 });
    expect(score).toHaveProperty('ece');
    expect(score).toHaveProperty('confusion');
    expect(score['goals']).toContainEqual({ name: 'accuracy4', value: 0.5, limit: 0.6, ok: false });
    expect(stderr).toContain('goal missed: accuracy4');
    expect(code).toBe(1);
  });

  test('reads a packed set without hashes or extra columns', async () => {
    const { code, stdout } = await tool('eval-mood', '--json', 'packed');
    expect(JSON.parse(stdout)).toMatchObject({
      rows: 1,
      missed: 0,
      accuracy8: 1,
      macroF1_8: 1,
      accuracy4: 1,
      macroF1_4: 1,
    });
    expect(code).toBe(0);
  });

  test('says what is missing', async () => {
    const { code, stderr } = await tool('eval-mood', '--json', 'nowhere');
    expect(code).toBe(2);
    expect(stderr).toContain('nowhere');
  });
});

test('eval:faces says which index cannot be read', async () => {
  await mkdir(join(folder, 'damaged'), { recursive: true });
  await writeFile(join(folder, 'damaged', 'index.json'), '{"photos": [');
  const { code, stderr } = await tool('eval-faces', '--json', 'damaged');
  expect(code).toBe(2);
  expect(stderr).toMatch(/damaged holds JSON that cannot be read/);
  expect(stderr).not.toContain('    at ');
});

test('eval:faces compares with the count of the index', async () => {
  const { code, stdout } = await tool('eval-faces', '--json', 'pictures');
  expect(JSON.parse(stdout)).toMatchObject({ photos: 2, faces: 1, recall: 1, extra: 0 });
  expect(code).toBe(0);
});
