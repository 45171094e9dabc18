import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, startBox, type Box } from './box.ts';

const dir = mkdtempSync(join(tmpdir(), 'mooddj-backup-'));
afterAll(() => rmSync(dir, { recursive: true }));
const PASSPHRASE = 'a horse that nobody has seen';
const file = join(dir, 'evening.mooddj');

const mooddj = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<{ code: number; text: string }> =>
  new Promise((resolve) => {
    const options = { env: { ...process.env, MOODDJ_BACKUP_PASSPHRASE: PASSPHRASE, ...env } };
    execFile(process.execPath, [join(ROOT, 'daemon/cli/main.ts'), ...args], options, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), text: stdout + stderr }),
    );
  });

const direct = async (box: Box, direction: string): Promise<void> => {
  const body = JSON.stringify({ command: 'direction', direction });
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(`${box.url}api/commands`, { method: 'POST', headers, body })).status).toBe(200);
};

describe('a box', () => {
  it('is backed up while it runs, and is what it was again after a restore, without being stopped', async () => {
    await using box = await startBox();
    await direct(box, 'calm');
    const made = await mooddj(['backup', file, '--json', '--url', box.url]);
    expect(made).toMatchObject({ code: 0 });
    expect(JSON.parse(made.text)).toMatchObject({ kind: 'made', file });
    expect(readFileSync(file).subarray(0, 8).toString()).toBe('MDJBACK1');
    const again = await mooddj(['backup', file, '--url', box.url]);
    expect([again.code, again.text]).toEqual([2, expect.stringContaining('there already')]);
    await direct(box, 'lift');
    const { startedAt } = (await box.state()).box;
    const wrong = await mooddj(['restore', file, '--url', box.url], { MOODDJ_BACKUP_PASSPHRASE: 'another passphrase' });
    expect([wrong.code, wrong.text]).toEqual([1, expect.stringContaining('passphrase')]);
    const done = await mooddj(['restore', file, '--url', box.url]);
    expect([done.code, done.text]).toEqual([0, expect.stringContaining('starts anew')]);
    const state = await until(box, startedAt);
    expect(state.dj.direction).toBe('calm');
    const shown: unknown = await (await fetch(`${box.url}api/backups`)).json();
    expect(shown).toMatchObject({ uploaded: null, restored: { result: 'restored' } });
    // Music plays on: the accounts came along.
    await box.until('music', (now) => now.playback.state === 'playing');
  }, 120_000);

  it('that does not run is backed up and restored from the shell; one with a damaged memory lives again', async () => {
    const stateDir = join(dir, 'state');
    const env = { MOODDJ_STATE: stateDir, MOODDJ_HTTP_PORT: '1' };
    {
      await using box = await startBox({ stateDir });
      await direct(box, 'calm');
    }
    const asleep = join(dir, 'asleep.mooddj');
    expect(await mooddj(['backup', asleep, '--url', 'http://127.0.0.1:1'], env)).toMatchObject({ code: 0 });
    writeFileSync(join(stateDir, 'mooddj.db'), 'all is lost '.repeat(500));
    const done = await mooddj(['restore', asleep, '--url', 'http://127.0.0.1:1'], env);
    expect([done.code, done.text]).toEqual([0, expect.stringContaining('next start')]);
    await using box = await startBox({ stateDir });
    expect((await box.state()).dj.direction).toBe('calm');
  }, 120_000);
});

/** The box answers again, and it is another run of it. */
async function until(box: Box, startedAt: string): Promise<Awaited<ReturnType<Box['state']>>> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    const state = await box.state().catch(() => null);
    if (state !== null && state.box.startedAt !== startedAt) return state;
    if (performance.now() > deadline) throw new Error(`it did not come back\n${box.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
