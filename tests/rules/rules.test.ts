import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowed, refused } from './cases.ts';
import { plant } from './tree.ts';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const tool = join(checkout, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const config = join(checkout, '.dependency-cruiser.js');
const folders = ['daemon', 'kiosk-ui', 'models'];

interface Found {
  readonly from: string;
  readonly rule: string;
}

/** Runs the real rules with the real command on the tree in `cwd`. */
async function cruise(cwd: string, places: readonly string[]): Promise<{ found: Found[]; modules: number }> {
  const run = promisify(execFile);
  const args = [tool, '--config', config, '--output-type', 'json', ...places];
  const { stdout } = await run(process.execPath, args, { cwd, maxBuffer: 1 << 26 });
  const { summary } = JSON.parse(stdout) as {
    summary: { totalCruised: number; violations: { from: string; rule: { name: string } }[] };
  };
  return {
    modules: summary.totalCruised,
    found: summary.violations.map(({ from, rule }) => ({ from, rule: rule.name })),
  };
}

describe('the import rules', () => {
  let root: string;
  let found: readonly Found[];

  beforeAll(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'mooddj-rules-')));
    await plant(
      root,
      [...refused, ...allowed],
      ['vite', '@vladmandic/face-api', 'flatbuffers', 'preact', '@preact/signals'],
    );
    ({ found } = await cruise(root, folders));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it.each(refused)('refuse $from → $to ($rule)', ({ from, rule }) => {
    expect(found.filter((violation) => violation.from === from).map((violation) => violation.rule)).toContain(rule);
  });

  it('grant what the table grants', () => {
    const bad = new Set(refused.map(({ from }) => from));
    const granted = new Set(allowed.map(({ from }) => from).filter((from) => !bad.has(from)));
    expect(found.filter(({ from }) => granted.has(from))).toEqual([]);
  });

  it('have a case each', async () => {
    const { default: rules } = (await import(config)) as { default: { forbidden: { name: string }[] } };
    const tried = new Set(refused.map(({ rule }) => rule));
    expect(rules.forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  it('hold in this checkout', async () => {
    const real = await cruise(checkout, folders);
    expect(real.found).toEqual([]);
    expect(real.modules).toBeGreaterThan(40);
  });
});
