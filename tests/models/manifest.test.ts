import { readFile } from 'node:fs/promises';
import { InferenceSession } from 'onnxruntime-node';
import { expect, test } from 'vitest';
import { buildModels } from '../../models/build.ts';
import { readManifest } from '../../models/manifest.ts';

const entries = await readManifest(new URL('../../models/models.json', import.meta.url));

test('models.json has the detector, the mesh and the mood model', () => {
  expect(entries.map(({ name }) => name)).toEqual(['face-detector', 'face-mesh', 'mood']);
});

test.each(entries)('$name has the inputs and outputs that models.json states', async (entry) => {
  const built = await buildModels();
  const session = await InferenceSession.create(built.find(({ name }) => name === entry.name)!.path);
  expect(session.inputMetadata).toEqual([
    { name: entry.input.name, isTensor: true, type: 'float32', shape: entry.input.shape },
    ...(entry.postponed ? [{ name: entry.postponed.input, isTensor: true, type: 'bool', shape: [1] }] : []),
  ]);
  const fixed = (name: string): boolean => entry.postponed?.outputs.includes(name) !== true;
  expect(session.outputMetadata).toMatchObject(
    entry.outputs.map(({ name, shape }) => ({
      name,
      isTensor: true,
      type: 'float32',
      ...(fixed(name) ? { shape } : {}),
    })),
  );
});

test.each(entries)(
  '$name states the licence, version and integrity that package-lock.json has',
  async ({ source, licence }) => {
    if (source === 'committed') return;
    const lock = JSON.parse(await readFile(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
      packages: Record<string, { version: string; integrity: string; license: string }>;
    };
    expect(lock.packages[`node_modules/${source.package}`]).toMatchObject({
      version: source.version,
      integrity: source.integrity,
      license: licence,
    });
  },
);

test.each(entries)('$name has a card', async ({ name, file }) => {
  const card = name === 'mood' ? file.replace('.onnx', '.md') : `${name}.md`;
  const text = await readFile(new URL(`../../models/cards/${card}`, import.meta.url), 'utf8');
  expect(text).toContain('## Limits');
});
