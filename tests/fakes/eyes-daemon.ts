import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { VisionMessage, VisionSettings } from '../../daemon/contract/vision.ts';
import { Fanout } from '../../daemon/lib/fanout.ts';
import { openDaemonWire, type Wire } from '../../daemon/vision/wire.ts';

const MAIN = fileURLToPath(new URL('../../daemon/vision/main.ts', import.meta.url));

export const DEMO_SETTINGS: VisionSettings = {
  kind: 'settings',
  cameraOn: true,
  source: 'demo',
  mesh: false,
  looksPerSecond: 10,
};

/** A daemon in this process, for one vision process: says what a test tells it to, and supervises nothing. */
export class ScriptedDaemon implements AsyncDisposable {
  /** Everything a vision process says. Readers hear what comes after they began. */
  readonly heard = new Fanout<VisionMessage>();
  readonly #server = createServer((socket) => void this.#attend(openDaemonWire(socket)));
  #wire: Wire<VisionMessage, VisionSettings> | null = null;

  static async listen(socketPath: string): Promise<ScriptedDaemon> {
    const daemon = new ScriptedDaemon();
    daemon.#server.listen(socketPath);
    await once(daemon.#server, 'listening');
    return daemon;
  }

  say(settings: VisionSettings): void {
    this.#wire?.say(settings);
  }

  hangUp(): void {
    this.#wire?.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.hangUp();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #attend(wire: Wire<VisionMessage, VisionSettings>): Promise<void> {
    this.#wire = wire;
    wire.say(DEMO_SETTINGS);
    for await (const one of wire.heard()) if (one.kind === 'json') this.heard.put(one.message);
  }
}

export interface RunningVision extends AsyncDisposable {
  readonly pid: number;
  /** Settles with the exit code, or the signal's name. */
  readonly ended: Promise<number | string>;
  kill(signal: NodeJS.Signals): void;
}

/** The real vision process, started by hand. */
export function startVision(socketPath: string, ...more: readonly string[]): RunningVision {
  const child: ChildProcess = spawn(process.execPath, [MAIN, '--socket', socketPath, ...more], { stdio: 'ignore' });
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string);
  return {
    pid: child.pid!,
    ended,
    kill: (signal) => void child.kill(signal),
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
