import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNotify } from '../../daemon/system/notify.ts';
import { silent } from '../../daemon/lib/log.ts';

const notifyUrl = new URL('../../daemon/system/notify.ts', import.meta.url).href;

/** Node has no unix datagram sockets, so the receiving end is Python; it prints one JSON line a datagram. */
const RECEIVER = `
import json, socket, sys
s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
s.bind(sys.argv[1])
print('"bound"', flush=True)
while True: print(json.dumps(s.recv(4096).decode()), flush=True)
`;

describe('notifying systemd', () => {
  let folder: string;
  let receiver: ChildProcess;
  let lines: AsyncIterator<string>;
  const next = async (): Promise<unknown> => {
    const line = await lines.next();
    return line.done === true ? undefined : JSON.parse(line.value);
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mooddj-notify-'));
    receiver = spawn('python3', ['-c', RECEIVER, join(folder, 'sock')], { stdio: ['ignore', 'pipe', 'inherit'] });
    lines = createInterface({ input: receiver.stdout! })[Symbol.asyncIterator]();
    expect(await next()).toBe('bound');
  });
  afterEach(async () => {
    receiver.kill();
    await rm(folder, { recursive: true, force: true });
  });

  /** libsystemd reads the environment of its own process, so that process must be one of its own. */
  async function inProcess(body: string, env: NodeJS.ProcessEnv): Promise<{ code: number; stdout: string }> {
    const code = `import { openNotify } from ${JSON.stringify(notifyUrl)};
      const log = { error: (f, m) => process.stdout.write(m), warn: (f, m) => process.stdout.write(m) };
      const notify = await openNotify(process.env, log);
      ${body}`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    const [exit] = (await once(child, 'close')) as [number];
    return { code: exit, stdout };
  }

  it('says ready, progress, one line of status and the end, a datagram each', async () => {
    const { code } = await inProcess(
      `notify.ready(); notify.watchdog(); notify.status('no camera:\\n plug it in'); notify.stopping();`,
      { NOTIFY_SOCKET: join(folder, 'sock') },
    );
    expect(code).toBe(0);
    const received = [await next(), await next(), await next(), await next()];
    expect(received).toEqual(['READY=1', 'WATCHDOG=1', 'STATUS=no camera: plug it in', 'STOPPING=1']);
  });

  it('warns once when nobody listens, and goes on', async () => {
    const { code, stdout } = await inProcess(`notify.ready(); notify.watchdog();`, {
      NOTIFY_SOCKET: join(folder, 'gone'),
    });
    expect(code).toBe(0);
    expect(stdout).toBe('systemd does not take our notifications');
  });
});

it('says what to install when libsystemd is missing, and goes on', async () => {
  const said: string[] = [];
  const log = { ...silent, error: (_: object, message: string) => said.push(message) };
  const notify = await openNotify({ NOTIFY_SOCKET: '/nowhere' }, log, 'libsystemd-absent.so.0');
  notify.ready();
  expect(said).toEqual([expect.stringContaining('apt-get install libsystemd0')]);
});

describe('without a service manager', () => {
  it('nothing is sent and nothing fails', async () => {
    const notify = await openNotify({}, silent);
    expect(notify.watchdogMs).toBeNull();
    notify.ready();
    notify.stopping();
  });

  it('the watchdog is for the process that it names', async () => {
    const watched = async (pid: string): Promise<number | null> =>
      (await openNotify({ WATCHDOG_USEC: '90000000', WATCHDOG_PID: pid }, silent)).watchdogMs;
    expect(await watched(String(process.pid))).toBe(90_000);
    expect(await watched('1')).toBeNull();
  });
});
