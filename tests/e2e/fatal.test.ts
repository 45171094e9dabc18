import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, startBox } from './box.ts';
import { startRescued } from './rescued.ts';

const dir = mkdtempSync(join(tmpdir(), 'mooddj-fatal-'));
afterAll(() => rmSync(dir, { recursive: true }));

const mooddj = (...args: string[]): { code: number | null; stdout: string; stderr: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['daemon/cli/main.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
};

describe('a box that cannot run', () => {
  it('shows the remedy on its port when the configuration is wrong', async () => {
    const config = join(dir, 'wrong.yaml');
    writeFileSync(config, 'mqtt:\n  prefix: "Not Allowed"\n');
    await using rescued = await startRescued(['--config', config]);
    const page = await fetch(rescued.url);
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('mqtt.prefix');
    const problem = (await (await fetch(`${rescued.url}api/state`)).json()) as { message: string; remedy: string };
    expect(problem.message).toContain('wrong.yaml');
    expect(problem.remedy).not.toBe('');
    expect(await rescued.stop()).toBe(3);
  });

  it('never replaces a database that it cannot read', async () => {
    const state = join(dir, 'damaged');
    await using box = await startBox({ stateDir: state });
    await box.stop();
    writeFileSync(join(state, 'mooddj.db'), 'this was a database');
    await using rescued = await startRescued(['--state', state]);
    expect(await (await fetch(rescued.url)).text()).toContain('mooddj.db');
    await rescued.stop();
    expect(spawnSync('cat', [join(state, 'mooddj.db')], { encoding: 'utf8' }).stdout).toBe('this was a database');
  });

  it('ends with a sentence when its port is taken', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) =>
      server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
    );
    const { code, stderr } = mooddj(
      'run',
      '--http-port',
      String(port),
      '--mqtt-port',
      '0',
      '--state',
      join(dir, 'busy'),
    );
    server.close();
    expect(code).toBe(3);
    expect(stderr).toContain(String(port));
    expect(stderr).toContain('--http-port');
  });
});

describe('the mooddj command', () => {
  it('explains itself to a stranger', () => {
    const { code, stdout } = mooddj('--help');
    expect(code).toBe(0);
    for (const word of ['run', 'doctor', 'camera list', 'vision', 'replay', 'Exit codes'])
      expect(stdout).toContain(word);
  });

  it.each([
    [['dance'], 'no command "dance"'],
    [['run', '--bogus'], '--bogus'],
    [['run', '--http-port'], 'http-port'],
    [['camera', 'steal'], 'camera steal'],
    [['camera', 'list', '--bogus'], '--bogus'],
    [['doctor', '--bogus'], '--bogus'],
    [['replay', '--bogus', 'x'], '--bogus'],
  ])('refuses %j with exit code 2 and says what is wrong', (args, message) => {
    const { code, stderr } = mooddj(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  it('gives the doctor’s findings as one line of JSON', () => {
    const { stdout } = mooddj('doctor', '--json');
    const { checks } = JSON.parse(stdout) as { checks: { name: string; state: string }[] };
    expect(checks.find((check) => check.name === 'models')).toMatchObject({ state: 'ok' });
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });
});
