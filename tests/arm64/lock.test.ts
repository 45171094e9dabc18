import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../e2e/box.ts';
import { missingOnArm64, type Lock } from './lock.ts';

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;

const withPackage = (path: string, entry: Lock['packages'][string]): Lock => ({
  packages: { ...lock.packages, [path]: entry },
});

describe('every package that the box runs with', () => {
  it('is there for arm64', () => {
    expect(missingOnArm64(lock)).toEqual([]);
  });

  it('is missed when it is for x86-64 alone', () => {
    const entry = { cpu: ['x64'], os: ['linux'] };
    expect(missingOnArm64(withPackage('node_modules/fast-eyes', entry))).toEqual([
      'node_modules/fast-eyes is not for arm64',
    ]);
    expect(missingOnArm64(withPackage('node_modules/fast-eyes', { ...entry, dev: true }))).toEqual([]);
    expect(missingOnArm64(withPackage('node_modules/fast-eyes', { cpu: ['!arm64'] }))).toHaveLength(1);
  });

  it('is missed when its native part is for x86-64 alone', () => {
    const packages = Object.entries(lock.packages).filter(([path]) => !path.includes('sharp-linux-arm64'));
    expect(missingOnArm64({ packages: Object.fromEntries(packages) })).toEqual([
      'node_modules/sharp brings @img/sharp-linux-x64, and nothing like it for arm64',
    ]);
  });

  it('brings its own native code for arm64 too, where it brings any', () => {
    const found: string[] = [];
    for (const [path, { dev, optional }] of Object.entries(lock.packages)) {
      // The optional ones are for one machine each: they were asked for above.
      if (path === '' || dev === true || optional === true) continue;
      const natives = nativesIn(join(ROOT, path));
      if (natives.length === 0) continue;
      found.push(path);
      expect(natives, path).toContainEqual(expect.stringMatching(/linux.*arm64(?!.*musl)/));
    }
    expect(found).toEqual(expect.arrayContaining(['node_modules/better-sqlite3', 'node_modules/onnxruntime-node']));
  });
});

function nativesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries.filter((name) => name.endsWith('.node') && !name.includes('node_modules/'));
}
