import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const sample = join(
  dirname(createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json')),
  'demo/sample1.jpg',
);

describe('the inference library', () => {
  it('keeps no device id and no report of what it ran', () => {
    const home = mkdtempSync(join(tmpdir(), 'mooddj-home-'));
    try {
      const run = spawnSync(process.execPath, ['daemon/cli/vision.ts', '--json', sample], {
        cwd: ROOT,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], HOME: home },
      });
      expect(run.stderr).toBe('');
      expect((JSON.parse(run.stdout) as { faces: unknown[] }).faces.length).toBeGreaterThan(0);
      expect(readdirSync(home, { recursive: true })).toEqual([]);
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});
