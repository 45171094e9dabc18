import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { childrenOf, isAlive, ROOT, startBox, waitFor } from './box.ts';

const dir = mkdtempSync(join(tmpdir(), 'mooddj-checkout-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** Only what the set-up itself reads: no packages, no sources. */
function bareCheckout(name: string): string {
  const copy = join(dir, name);
  mkdirSync(copy, { recursive: true });
  for (const path of ['package.json', 'package-lock.json', '.npmrc', 'provisioning/checkout'])
    cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  return copy;
}

const setUp = (checkout: string, env: NodeJS.ProcessEnv): { code: number | null; text: string; stdout: string } => {
  const run = spawnSync(process.execPath, ['provisioning/checkout/bootstrap.mjs', 'run'], {
    cwd: checkout,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      HOME: dir,
      npm_config_cache: join(dir, 'cache'),
      npm_config_fetch_retries: '0',
      ...env,
    },
  });
  return { code: run.status, text: run.stderr, stdout: run.stdout };
};

describe('setting up a fresh clone', () => {
  it('says that there is no network, and what to do', () => {
    const checkout = bareCheckout('offline');
    // A port of this machine where nobody listens.
    const { code, text, stdout } = setUp(checkout, { npm_config_registry: 'http://127.0.0.1:9/' });
    expect(code).toBe(1);
    expect(text).toContain('cannot be reached');
    expect(text).toContain('→');
    expect(stdout).toBe('');
    expect(existsSync(join(checkout, 'node_modules/.mooddj-packages'))).toBe(false);
  });

  it('says that npm is missing', () => {
    const { code, text } = setUp(bareCheckout('no-npm'), { PATH: join(dir, 'nothing-here') });
    expect(code).toBe(1);
    expect(text).toContain('apt-get install npm');
  });

  it('names what did not build', () => {
    const checkout = bareCheckout('no-sources');
    mkdirSync(join(checkout, 'node_modules/.bin'), { recursive: true });
    cpSync(process.execPath, join(checkout, 'node_modules/.bin/node'));
    const stamped = spawnSync(
      process.execPath,
      [
        '-e',
        `import(${JSON.stringify(join(checkout, 'provisioning/checkout/stamps.mjs'))}).then((s) => s.remember('packages'))`,
      ],
      { encoding: 'utf8' },
    );
    expect(stamped.status).toBe(0);
    writeFileSync(join(checkout, 'models'), 'not a folder');
    const { code, text } = setUp(checkout, {});
    expect(code).toBe(1);
    expect(text).toContain('Building the vision models: failed');
  });

  it('builds a damaged model anew', async () => {
    const checkout = bareCheckout('damaged-model');
    const stamps = (await import(join(checkout, 'provisioning/checkout/stamps.mjs'))) as {
      isFresh: (part: string) => boolean;
      remember: (part: string) => void;
    };
    mkdirSync(join(checkout, 'models/built'), { recursive: true });
    for (const name of ['face-detector', 'face-mesh']) writeFileSync(join(checkout, `models/built/${name}.onnx`), name);
    stamps.remember('models');
    expect(stamps.isFresh('models')).toBe(true);
    writeFileSync(join(checkout, 'models/built/face-mesh.onnx'), 'face-mush');
    expect(stamps.isFresh('models')).toBe(false);
  });
});

describe('npm start', () => {
  it('runs, and ends with everything it started on Ctrl-C', async () => {
    await using box = await startBox({ throughNpm: true });
    await box.until('vision', (s) => s.health.vision.state === 'ok');
    const all = descendantsOf(box.child.pid!);
    expect(all.length).toBeGreaterThanOrEqual(2);
    process.kill(-box.child.pid!, 'SIGINT');
    await waitFor('every process to end', () => !all.some(isAlive));
  });
});

const descendantsOf = (pid: number): number[] => childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);
