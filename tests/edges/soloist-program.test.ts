import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import { silent } from '../../daemon/lib/log.ts';
import { findSoloist } from '../../daemon/spotify/players/soloist/address.ts';
import { SoloistProgram, type SoloistProgramOptions } from '../../daemon/spotify/players/soloist/program.ts';

const script = join(import.meta.dirname, '../fakes/soloist-program.ts');
const SOON = { timeout: 20_000, interval: 50 };

describe('running Soloist', () => {
  let dir: string;
  let program: string;
  let running: SoloistProgram | null = null;
  const open = (options: Partial<SoloistProgramOptions> = {}): SoloistProgram =>
    (running = SoloistProgram.open({
      program,
      apiKey: 'owner-key',
      deviceName: 'Kitchen',
      dataDir: join(dir, 'data'),
      cacheDir: join(dir, 'cache'),
      log: silent,
      backoff: { firstMs: 10, maxMs: 20 },
      ...options,
    }));
  const address = (): Promise<string> => findSoloist(join(dir, 'data'));
  const pid = async (): Promise<number> => Number(await readFile(join(dir, 'data/soloist.pid'), 'utf8'));

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'soloist-'));
    program = join(dir, 'soloist');
    await writeFile(program, `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`);
    await chmod(program, 0o755);
  });
  afterEach(async () => {
    await running?.[Symbol.asyncDispose]();
    running = null;
    await rm(dir, { recursive: true });
  });

  test('starts it with a local door that only this machine has, and ends it with the box', async () => {
    const soloist = open();
    await expect.poll(() => address().catch(() => ''), SOON).toMatch(/^ws:\/\/127\.0\.0\.1:\d+$/);
    expect(soloist.trouble).toBeNull();
    const started = JSON.parse(await readFile(join(dir, 'data/started-with.json'), 'utf8')) as object;
    expect(started).toMatchObject({ 'device-name': 'Kitchen', 'api-key': 'owner-key', ws: '127.0.0.1:0' });
    const child = await pid();
    await soloist[Symbol.asyncDispose]();
    expect(() => process.kill(child, 0)).toThrow(/ESRCH/);
  });

  test('starts it again when it falls', async () => {
    const soloist = open();
    await expect.poll(() => address().catch(() => ''), SOON).not.toBe('');
    const before = await pid();
    process.kill(before, 'SIGKILL');
    await expect.poll(() => pid().catch(() => before), SOON).not.toBe(before);
    await expect.poll(() => soloist.trouble, SOON).toBeNull();
  });

  test('asks the owner for a newer build when this one has ended, and leaves it at that', async () => {
    const data = join(dir, 'data');
    const soloist = open();
    await expect.poll(() => address().catch(() => ''), SOON).not.toBe('');
    await writeFile(join(data, 'end-with'), '10');
    process.kill(await pid(), 'SIGKILL');
    await expect.poll(() => soloist.trouble, SOON).toBeInstanceOf(NeedsOwner);
    expect(soloist.trouble?.message).toContain('90 days');
    expect((soloist.trouble as NeedsOwner).remedy).toContain('newest');
  });

  test('tries again after any other end', async () => {
    const soloist = open();
    await expect.poll(() => address().catch(() => ''), SOON).not.toBe('');
    await writeFile(join(dir, 'data/end-with'), '3');
    process.kill(await pid(), 'SIGKILL');
    await expect.poll(() => soloist.trouble?.message ?? '', SOON).toContain('exit 3');
    expect(soloist.trouble).toBeInstanceOf(Retry);
    await rm(join(dir, 'data/end-with'));
    await expect.poll(() => address().catch(() => ''), SOON).not.toBe('');
  });

  test('names the program that is not there, and the key that is missing', async () => {
    const soloist = open({ program: join(dir, 'nowhere') });
    await expect.poll(() => soloist.trouble?.message ?? '', SOON).toContain('nowhere (ENOENT)');
    expect(soloist.trouble).toBeInstanceOf(NeedsOwner);
    await soloist[Symbol.asyncDispose]();
    expect(open({ apiKey: '' }).trouble).toMatchObject({ remedy: expect.stringContaining('soloist-key') as string });
  });
});
