import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Log } from '../lib/log.ts';
import { backoffMs } from '../lib/retry.ts';
import { wait } from '../lib/wait.ts';
import { readLogLine } from './process-log.ts';

export interface ChildOptions {
  readonly script: string;
  readonly socketPath: string;
  readonly log: Log;
  /** Called for each new process, before it has connected. */
  readonly onStart: () => void;
}

const BACKOFF = { firstMs: 200, maxMs: 30_000 };
/** Who lived so long did not die at once: the next start comes quickly again. */
const GOOD_LIFE_MS = 3000;
const TERM_LIMIT_MS = 1500;
/**
 * SIGUSR1 would have Node open its debugger on a port: a network, and a door to the pixels. And a look leaves little behind: one megabyte
 * for what is young is enough, where V8 would take sixteen, and 48 for the rest, of which it uses ten.
 */
export const NODE_FLAGS = ['--disable-sigusr1', '--max-semi-space-size=1', '--max-old-space-size=48'];
/**
 * glibc gives each thread a heap of its own, through which pictures would wander, and keeps ever larger pieces of what was freed:
 * loading the models would leave 10 MB. As on the appliance (systemd/mooddj-vision.service).
 */
export const MEMORY = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '65536' };
/**
 * What a vision process needs of the environment. The rest, passwords among it, is none of its business. NODE_OPTIONS above all is left
 * out: it could ask for heap snapshots and diagnostic reports, which are memory on disk.
 */
const ENVIRONMENT = ['PATH', 'HOME', 'LANG', 'TZ', 'TMPDIR', 'NODE_COMPILE_CACHE', 'NODE_V8_COVERAGE'];

/** Keeps one vision process running. */
export class VisionChild implements AsyncDisposable {
  readonly #options: ChildOptions;
  readonly #ending = new AbortController();
  #child: ChildProcess | null = null;
  #running: Promise<void> = Promise.resolve();

  private constructor(options: ChildOptions) {
    this.#options = options;
  }

  static start(options: ChildOptions): VisionChild {
    const child = new VisionChild(options);
    child.#running = child.#keepRunning(child.#ending.signal);
    return child;
  }

  /** Ends a process that hangs; the next one is started. */
  kill(): void {
    this.#child?.kill('SIGKILL');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#ending.abort();
    const child = this.#child;
    child?.kill('SIGTERM');
    const limit = setTimeout(() => child?.kill('SIGKILL'), TERM_LIMIT_MS);
    await this.#running;
    clearTimeout(limit);
  }

  async #keepRunning(signal: AbortSignal): Promise<void> {
    const { log } = this.#options;
    for (let deaths = 0; !signal.aborted;) {
      const startedMs = performance.now();
      const how = await this.#runOnce();
      deaths = performance.now() - startedMs >= GOOD_LIFE_MS ? 1 : deaths + 1;
      const pauseMs = Math.round(backoffMs(BACKOFF, deaths, Math.random()));
      if (!this.#ending.signal.aborted)
        log.warn({ how, deaths, pauseMs }, 'the vision process ended, the next one comes');
      await wait(pauseMs, signal);
    }
  }

  /** @returns how it ended, for the log */
  #runOnce(): Promise<string> {
    const { script, socketPath, log, onStart } = this.#options;
    const child = spawn(process.execPath, [...NODE_FLAGS, script, '--socket', socketPath], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...Object.fromEntries(ENVIRONMENT.map((name) => [name, process.env[name]])), ...MEMORY },
    });
    this.#child = child;
    onStart();
    createInterface({ input: child.stderr }).on('line', (line) => {
      const { level, message } = readLogLine(line);
      log[level]({ vision: child.pid }, message);
    });
    return new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('close', (code, signal) => resolve(signal ?? `exit code ${String(code)}`));
    });
  }
}
