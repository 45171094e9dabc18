import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHttp, type Http } from '../../daemon/http/server.ts';
import { makeRig, type Rig } from './http-rig.ts';

const CLI = join(import.meta.dirname, '../../daemon/cli/main.ts');

let rig: Rig;
let http: Http;
beforeEach(async () => {
  rig = makeRig();
  http = await openHttp(rig.deps);
});
afterEach(() => http[Symbol.asyncDispose]());

const pair = (...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [CLI, 'pair', ...args], (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });

describe('mooddj pair', () => {
  it('gives the code that the box then shows, for a guest or an owner, whoever has lost what', async () => {
    const before = rig.state.get().box.joinCode;
    const { code, stdout } = await pair('--url', http.url, '--owner', '--json');
    expect(code).toBe(0);
    const fresh = JSON.parse(stdout) as { code: string; role: string; phoneUrl: string };
    expect(fresh).toMatchObject({ code: rig.state.get().box.joinCode, role: 'owner' });
    expect(fresh.code).not.toBe(before);
    const plain = await pair('--url', http.url);
    expect(plain.stdout).toContain(`enter ${rig.state.get().box.joinCode}`);
    expect(plain.stdout).toContain('one guest');
  });

  it('says that nobody answers, or why the box takes no phones', async () => {
    const gone = await pair('--url', 'http://127.0.0.1:1');
    expect([gone.code, gone.stderr]).toEqual([1, expect.stringContaining('No MoodDJ answers')]);
    await http[Symbol.asyncDispose]();
    rig = makeRig({ open: false });
    http = await openHttp(rig.deps);
    const closed = await pair('--url', http.url);
    expect([closed.code, closed.stderr]).toEqual([1, expect.stringContaining('--host 0.0.0.0')]);
    expect((await pair('--url', 'nonsense')).code).toBe(2);
  });
});
