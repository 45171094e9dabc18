import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chooseVisionScript } from '../../daemon/vision/eyes-script.ts';

let root = '';
const put = (path: string, text: string): Promise<void> => writeFile(join(root, path), text);
const chosen = (): string => chooseVisionScript(pathToFileURL(`${root}/`)).slice(root.length + 1);
const hash = createHash('sha256').update('the source').digest('hex');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mooddj-script-'));
  await mkdir(join(root, 'daemon/vision'), { recursive: true });
  await mkdir(join(root, 'dist/vision'), { recursive: true });
  await put('daemon/vision/main.ts', 'the source');
  await put('dist/vision/sources.json', JSON.stringify({ 'daemon/vision/main.ts': hash }));
});
afterEach(() => rm(root, { recursive: true }));

test('the bundle is taken while it is made of the sources that lie there', () => {
  expect(chosen()).toBe('dist/vision/main.js');
});

test.each<[string, () => Promise<void>]>([
  ['a source has changed', () => put('daemon/vision/main.ts', 'another source')],
  ['a source has gone', () => rm(join(root, 'daemon/vision/main.ts'))],
  ['there is no bundle', () => rm(join(root, 'dist/vision'), { recursive: true })],
  ['its list cannot be read', () => put('dist/vision/sources.json', '[half a li')],
  ['its list is none', () => put('dist/vision/sources.json', '{"daemon/vision/main.ts": 1}')],
])('the sources are run when %s', async (_, change) => {
  await change();
  expect(chosen()).toBe('daemon/vision/main.ts');
});
