import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BoxState } from '../../daemon/contract/state.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** A running daemon, as its own process, on free ports with a state directory of its own. */
export interface Box extends AsyncDisposable {
  readonly url: string;
  readonly mqttUrl: string;
  /** `<prefix>/<box>` */
  readonly topic: string;
  readonly stateDir: string;
  readonly child: ChildProcess;
  /** All that it printed so far, both streams. */
  readonly output: () => string;
  readonly state: () => Promise<BoxState>;
  /** The first snapshot that fits, from the live socket. */
  readonly until: (what: string, fits: (state: BoxState) => boolean, withinMs?: number) => Promise<BoxState>;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

export interface BoxOptions {
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly stateDir?: string;
  /** `npm start` instead of the daemon itself. */
  readonly throughNpm?: boolean;
  /** A command, such as a tracer, that is to run the daemon in its own place. */
  readonly under?: readonly string[];
  /** Where it is started; the checkout when not given. */
  readonly cwd?: string;
}

export async function startBox(options: BoxOptions = {}): Promise<Box> {
  const stateDir = options.stateDir ?? mkdtempSync(join(tmpdir(), 'mooddj-box-'));
  const flags = ['--http-port', '0', '--mqtt-port', '0', '--state', stateDir, ...(options.args ?? [])];
  const own = options.throughNpm === true ? ['npm', 'start', '--'] : [process.execPath, join(ROOT, 'daemon/main.ts')];
  const [command = '', ...args] = [...(options.under ?? []), ...own, ...flags];
  // A process group of its own, so that a test can send what a terminal sends on Ctrl-C: the signal to all of them.
  const child = spawn(command, args, {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, ...options.env },
    stdio: 'pipe',
    detached: true,
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const closed = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
    child.kill(signal);
    return closed;
  };

  await Promise.race([
    waitFor(
      'its addresses',
      () => output.includes('Stop with Ctrl-C'),
      () => output,
    ),
    closed.then((code) => Promise.reject(new Error(`the box ended with ${String(code)} before it was up:\n${output}`))),
  ]);
  const [, url = ''] = /Kiosk\s+(\S+)/.exec(output) ?? [];
  const [, mqttUrl = '', topic = ''] = /MQTT\s+(\S+)\s+(\S+?)\/…/.exec(output) ?? [];
  return {
    url,
    mqttUrl,
    topic,
    stateDir,
    child,
    output: () => output,
    state: async () => {
      const reply = await fetch(`${url}api/state`);
      // A box that is starting anew answers too, but with a problem.
      if (!reply.ok) throw new Error(`the box answers ${reply.status}`);
      return (await reply.json()) as BoxState;
    },
    until: (what, fits, withinMs = 60_000) => untilState({ url, what, fits, withinMs }),
    ended: closed,
    stop,
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) await stop();
      if (options.stateDir === undefined) rmSync(stateDir, { recursive: true, force: true });
    },
  };
}

/** Waits on the live socket, which sends every change: no polling, no sleeping. */
function untilState(on: {
  url: string;
  what: string;
  fits: (state: BoxState) => boolean;
  withinMs: number;
}): Promise<BoxState> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${on.url.replace('http', 'ws')}api/live`);
    let last = 'nothing';
    const timer = setTimeout(() => {
      socket.close();
      reject(new Error(`no state within ${on.withinMs} ms with ${on.what}; the last one: ${last}`));
    }, on.withinMs);
    socket.addEventListener('message', (event) => {
      if (typeof event.data !== 'string') return;
      last = event.data;
      const { state } = JSON.parse(event.data) as { state: BoxState };
      if (!on.fits(state)) return;
      clearTimeout(timer);
      socket.close();
      resolve(state);
    });
    socket.addEventListener('error', () => {
      clearTimeout(timer);
      reject(new Error(`the live socket of ${on.url} failed`));
    });
  });
}

/** Polls what no event tells (another process's output, /proc) until it holds. */
export async function waitFor(what: string, holds: () => boolean, detail: () => string = () => ''): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`timed out waiting for ${what}\n${detail()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export const isAlive = (pid: number): boolean => {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

/** Processes whose parent is `pid`. */
export function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === pid;
      } catch {
        return false;
      }
    })
    .map(Number);
}
