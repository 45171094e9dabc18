import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../../../daemon/contract/commands.ts';
import type { BoxState } from '../../../daemon/contract/state.ts';
import type { Sandbox } from '../../../daemon/sandbox/open.ts';
import { ROOT } from '../box.ts';
import type { CrashPoint } from '../../fakes/crash.ts';

export type ToDriven = { readonly id: number } & (
  | { readonly kind: 'stride' | 'clock'; readonly ms: number }
  | { readonly kind: 'arm'; readonly at: CrashPoint }
  | { readonly kind: 'settle' }
);
export type FromDriven =
  | { readonly kind: 'up'; readonly url: string; readonly mqttUrl: string; readonly boxId: string }
  | { readonly kind: 'done'; readonly id: number; readonly steps: number };

/** The world's time, and how wrong the box's clock is. */
export interface SharedTime {
  nowMs: number;
  skewMs: number;
}

export interface DrivenBoxOptions {
  readonly sandbox: Pick<Sandbox, 'clientId' | 'accountsUrl' | 'apiUrl' | 'reccobeatsUrl' | 'autoConsentKey'>;
  readonly time: SharedTime;
  /** Where its state and settings lie. */
  readonly dir: string;
}

/** A daemon in a process of its own, by a time of its own. Without vision: it would live by the world's time. */
export class DrivenBox implements AsyncDisposable {
  readonly child: ChildProcess;
  readonly stateDir: string;
  readonly #options: DrivenBoxOptions;
  readonly #closed: Promise<unknown>;
  #output = '';
  #url = '';
  #mqttUrl = '';
  #ids = 0;

  private constructor(options: DrivenBoxOptions) {
    const { dir, sandbox, time } = options;
    this.#options = options;
    this.stateDir = join(dir, 'state');
    const runtimeDir = join(dir, 'run');
    mkdirSync(runtimeDir, { recursive: true });
    const { clientId, accountsUrl, apiUrl, reccobeatsUrl } = sandbox;
    const config = join(dir, 'settings.yaml');
    writeFileSync(
      config,
      JSON.stringify({
        logLevel: 'debug',
        spotify: { clientId, accountsUrl, apiUrl },
        features: { reccobeatsUrl },
      }),
    );
    const flags = ['--http-port', '0', '--mqtt-port', '0', '--state', this.stateDir, '--config', config];
    this.child = fork(join(import.meta.dirname, 'daemon.ts'), [String(time.nowMs + time.skewMs), ...flags], {
      cwd: ROOT,
      env: { ...process.env, MOODDJ_VISION: 'external', RUNTIME_DIRECTORY: runtimeDir },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#closed = once(this.child, 'close');
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.#output += chunk.toString()));
    }
  }

  static async start(options: DrivenBoxOptions): Promise<DrivenBox> {
    const box = new DrivenBox(options);
    const up = await Promise.race([once(box.child, 'message'), box.#closed.then(() => null)]);
    if (up === null) throw new Error(`the box ended before it was up:\n${box.output}`);
    const [message] = up as [FromDriven];
    if (message.kind !== 'up') throw new Error(`the box said ${message.kind} before it was up`);
    box.#url = message.url;
    box.#mqttUrl = message.mqttUrl;
    return box;
  }

  /** With a slash at the end. */
  get url(): string {
    return this.#url;
  }

  get mqttUrl(): string {
    return this.#mqttUrl;
  }

  /** All that it printed so far, both streams. */
  get output(): string {
    return this.#output;
  }

  /** Lets time pass, for the sandbox too. @returns false when the box was killed meanwhile */
  async stride(ms: number): Promise<boolean> {
    this.#options.time.nowMs += ms;
    return (await this.#ask({ kind: 'stride', ms })) !== null;
  }

  /** Sets the box's clock, and no other. */
  async setClock(skewMs: number): Promise<void> {
    const ms = skewMs - this.#options.time.skewMs;
    this.#options.time.skewMs = skewMs;
    await this.#ask({ kind: 'clock', ms });
  }

  async arm(at: CrashPoint): Promise<void> {
    await this.#ask({ kind: 'arm', at });
  }

  /** Waits until nothing is under way. @returns how many steps of the database there were since `arm`; null when the box was killed */
  settle(): Promise<number | null> {
    return this.#ask({ kind: 'settle' });
  }

  async state(): Promise<BoxState> {
    return (await (await fetch(`${this.#url}api/state`)).json()) as BoxState;
  }

  async command(command: Command): Promise<void> {
    const body = JSON.stringify(command);
    const headers = { 'content-type': 'application/json' };
    const reply = await fetch(`${this.#url}api/commands`, { method: 'POST', headers, body });
    if (!reply.ok) throw new Error(`the box refused ${body}: ${await reply.text()}`);
    await this.settle();
  }

  /** Pairs whoever sits at the sandbox's browser, as a browser on the box would. @returns the status of the last page; null: killed */
  async pair(): Promise<number | null> {
    try {
      const login = await fetch(`${this.#url}api/auth/login`, { redirect: 'manual' });
      const cookie = login.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
      const consent = new URL(login.headers.get('location') ?? '');
      consent.searchParams.set('auto', this.#options.sandbox.autoConsentKey);
      const answer = await fetch(consent, { redirect: 'manual' });
      const back = await fetch(answer.headers.get('location') ?? '', {
        redirect: 'manual',
        headers: { cookie: cookie.join('; ') },
      });
      await back.body?.cancel();
      return back.status;
    } catch (error) {
      if (await this.#isGone()) return null;
      throw error;
    }
  }

  async #isGone(): Promise<boolean> {
    const alive = await this.settle();
    return alive === null;
  }

  async #ask(message: DistributiveOmit<ToDriven, 'id'>): Promise<number | null> {
    const id = ++this.#ids;
    const answer = new Promise<number>((resolve) => {
      const hear = (said: FromDriven): void => {
        if (said.kind !== 'done' || said.id !== id) return;
        this.child.off('message', hear);
        resolve(said.steps);
      };
      this.child.on('message', hear);
    });
    // A process that is gone takes no message; its end is the answer.
    this.child.send({ ...message, id }, () => undefined);
    return Promise.race([answer, this.#closed.then(() => null)]);
  }

  async stop(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    this.child.kill(signal);
    await this.#closed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) await this.stop();
  }
}

type DistributiveOmit<T, K extends keyof T> = T extends unknown ? Omit<T, K> : never;
