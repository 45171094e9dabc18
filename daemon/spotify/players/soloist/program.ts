import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { NeedsOwner, Retry, type KnownError } from '../../../core/errors.ts';
import type { Log } from '../../../lib/log.ts';
import { backoffMs, type Backoff } from '../../../lib/retry.ts';
import { wait } from '../../../lib/wait.ts';

export interface SoloistProgramOptions {
  /** Soloist's executable. */
  readonly program: string;
  /** The owner's own key for Soloist. A secret; the program takes it on its command line and nowhere else. */
  readonly apiKey: string;
  /** As the Spotify app lists the box. */
  readonly deviceName: string;
  readonly dataDir: string;
  readonly cacheDir: string;
  readonly log: Log;
  /** Only tests give their own. */
  readonly backoff?: Backoff;
}

/** Each build works for 90 days; after that it ends with this. */
const EXPIRED = 10;
const BACKOFF: Backoff = { firstMs: 1000, maxMs: 60_000 };
/** Whoever ran so long was well: the next fall begins the count anew. */
const WELL_AFTER_MS = 60_000;
const KILL_AFTER_MS = 3000;

/** Runs Soloist as a child, and again when it falls; an expired build, a missing program or key waits for the owner instead. */
export class SoloistProgram implements AsyncDisposable {
  readonly #options: SoloistProgramOptions;
  readonly #closing = new AbortController();
  #trouble: KnownError | null = new Retry('Soloist is starting');
  #running: Promise<void> = Promise.resolve();

  private constructor(options: SoloistProgramOptions) {
    this.#options = options;
  }

  static open(options: SoloistProgramOptions): SoloistProgram {
    const program = new SoloistProgram(options);
    program.#running = program.#run();
    return program;
  }

  /** Why it does not run now; null while it does. */
  get trouble(): KnownError | null {
    return this.#trouble;
  }

  async #run(): Promise<void> {
    const isOver = (): boolean => this.#closing.signal.aborted;
    if (this.#options.apiKey === '') {
      this.#trouble = new NeedsOwner(
        'Soloist has no key',
        'Make a key for Spotify Soloist at developer.spotify.com, and put it into the secret `soloist-key`.',
      );
      return;
    }
    for (let falls = 1; !isOver(); falls++) {
      const startedMs = performance.now();
      const trouble = await this.#once();
      if (isOver()) return;
      this.#trouble = trouble;
      this.#options.log.warn({ remedy: trouble instanceof NeedsOwner ? trouble.remedy : '' }, trouble.message);
      if (trouble instanceof NeedsOwner) return;
      if (performance.now() - startedMs > WELL_AFTER_MS) falls = 1;
      await wait(backoffMs(this.#options.backoff ?? BACKOFF, falls, 0.5), this.#closing.signal);
    }
  }

  async #once(): Promise<KnownError> {
    const { program, apiKey, deviceName, dataDir, cacheDir } = this.#options;
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    // A power cut leaves the address of the Soloist before.
    await Promise.all(['ws.addr', 'ws.port'].map((file) => rm(join(dataDir, file), { force: true })));
    const child = spawn(
      program,
      [
        '--device-name',
        deviceName,
        '--api-key',
        apiKey,
        '--ws',
        '127.0.0.1:0',
        '--data-dir',
        dataDir,
        '--cache-dir',
        cacheDir,
      ],
      { stdio: ['ignore', 'ignore', 'ignore'] },
    );
    const { promise, resolve } = Promise.withResolvers<KnownError>();
    child.once('spawn', () => (this.#trouble = null));
    child.once('error', (error) => resolve(missing(program, error)));
    child.once('exit', (code, signal) => resolve(ended(code, signal)));
    const stop = (): void => end(child);
    this.#closing.signal.addEventListener('abort', stop, { once: true });
    try {
      return await promise;
    } finally {
      this.#closing.signal.removeEventListener('abort', stop);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    await this.#running;
  }
}

function end(child: ChildProcess): void {
  child.kill('SIGTERM');
  const limit = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
  child.once('exit', () => clearTimeout(limit));
}

const missing = (program: string, cause: Error): NeedsOwner =>
  new NeedsOwner(
    `Soloist cannot be started: ${program} (${'code' in cause ? String(cause.code) : cause.message})`,
    'Install Spotify Soloist on the box, and name its program in `spotify.soloist.program`.',
    cause,
  );

const ended = (code: number | null, signal: NodeJS.Signals | null): KnownError =>
  code === EXPIRED
    ? new NeedsOwner(
        'This build of Spotify Soloist has ended: each works for 90 days',
        'Install the newest Soloist on the box, then restart MoodDJ.',
      )
    : new Retry(`Soloist ended (${signal ?? `exit ${code ?? '?'}`}); it is started again`);
