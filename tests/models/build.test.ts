import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildModels, ModelBuildError, type BuildOptions } from '../../models/build.ts';

const MODELS = fileURLToPath(new URL('../../models/', import.meta.url));

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mooddj-models-'));
  for (const file of ['models.json', 'mood.onnx']) await copyFile(join(MODELS, file), join(folder, file));
});
afterEach(() => rm(folder, { recursive: true }));

const build = (options: BuildOptions = {}) =>
  buildModels({ manifest: pathToFileURL(join(folder, 'models.json')), ...options });
const outcomes = async (options?: BuildOptions) => (await build(options)).map(({ outcome }) => outcome);
const detector = () => join(folder, 'built/face-detector.onnx');

async function editManifest(from: RegExp, to: string): Promise<void> {
  const path = join(folder, 'models.json');
  const text = await readFile(path, 'utf8');
  expect(text).toMatch(from);
  await writeFile(path, text.replace(from, to));
}

test('the first build converts, the second finds all in place and touches nothing', async () => {
  const lines: string[] = [];
  expect(await outcomes({ report: (line) => lines.push(line) })).toEqual(['built', 'built', 'kept']);
  expect(lines).toEqual([
    expect.stringMatching(/^face-detector: built built\/face-detector.onnx in \d+ ms$/),
    expect.stringMatching(/^face-mesh: built/),
    'mood: mood.onnx is up to date',
  ]);
  const before = await stat(detector());
  expect(await outcomes()).toEqual(['kept', 'kept', 'kept']);
  const { ino, mtimeMs } = await stat(detector());
  expect({ ino, mtimeMs }).toEqual({ ino: before.ino, mtimeMs: before.mtimeMs });
  expect(await readdir(join(folder, 'built'))).toEqual(['face-detector.onnx', 'face-mesh.onnx']);
});

test('conversion is deterministic: forced, it gives the same bytes again', async () => {
  await build();
  const first = await readFile(detector());
  expect(await outcomes({ force: true })).toEqual(['built', 'built', 'kept']);
  expect((await readFile(detector())).equals(first)).toBe(true);
});

test('a damaged output is built again', async () => {
  await build();
  const bytes = await readFile(detector());
  bytes[1000]! ^= 1;
  await writeFile(detector(), bytes);
  expect(await outcomes()).toEqual(['built', 'kept', 'kept']);
});

test('an output other than pinned is refused with both hashes and a remedy, and not left behind', async () => {
  const pinned = '0'.repeat(64);
  await editManifest(/(?<="sha256": ")[0-9a-f]{64}/, pinned);
  await expect(build()).rejects.toThrow(
    new RegExp(
      `^Model face-detector .*expected SHA-256 ${pinned}, actual SHA-256 [0-9a-f]{64}[.] Remedy: .*models.json`,
    ),
  );
  await expect(stat(detector())).rejects.toThrow('ENOENT');
});

test('a source other than pinned is refused before it is converted', async () => {
  await editManifest(/(?<="sourceSha256": ")[0-9a-f]{64}/, '0'.repeat(64));
  await expect(build()).rejects.toThrow(/face_detection_full_range_sparse.tflite .*models.json expects 0{64}.*npm ci/s);
});

test('without the source packages, the remedy is npm ci; what is built already still counts', async () => {
  const packages = join(folder, 'node_modules');
  await expect(build({ packages })).rejects.toThrow(
    /^@mediapipe\/face_detection 0[.]4[.]1657300184 is not installed.*"npm ci"/,
  );
  await build();
  expect(await outcomes({ packages })).toEqual(['kept', 'kept', 'kept']);
});

test('a damaged committed model is not replaced but reported', async () => {
  await writeFile(join(folder, 'mood.onnx'), 'damaged');
  await expect(build()).rejects.toThrow(/^Model mood .*git checkout -- models\/mood.onnx/);
});

test('a check writes nothing: it fails for what is missing and passes for what is there', async () => {
  await expect(build({ check: true })).rejects.toThrow(ModelBuildError);
  await expect(build({ check: true })).rejects.toThrow('the file is missing. Remedy: node models/build.ts');
  await expect(stat(join(folder, 'built'))).rejects.toThrow('ENOENT');
  await build();
  expect(await outcomes({ check: true })).toEqual(['kept', 'kept', 'kept']);
});

test('the command reports to stderr, keeps stdout free and tells failure by its exit status', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(MODELS, 'build.ts'), ...args], { encoding: 'utf8' });
  const good = run();
  expect(good).toMatchObject({ status: 0, stdout: '' });
  expect(good.stderr).toContain('mood: mood.onnx is up to date');
  expect(run('--nonsense').status).not.toBe(0);
});
