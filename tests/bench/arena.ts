import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Block, Mode, Order } from './contender.ts';
import { medianOf, quantileOf, rounded, type Figures } from './figures.ts';
import type { Film } from './frames.ts';

/** Frames a contender sees before the next one's turn: short, so that a disturbance hits all alike. */
const BLOCK_FRAMES = 12;
/** Twice the film: until all that is hot has been compiled, which takes a busy machine a while. */
const WARM_ROUNDS = 2;

/** One contender's process. */
export class Fighter implements AsyncDisposable {
  readonly name: string;
  readonly #process: ChildProcess;
  readonly #blocks: Record<Mode, Block[]> = { tracking: [], detecting: [] };

  private constructor(name: string, child: ChildProcess) {
    this.name = name;
    this.#process = child;
  }

  static async open(name: string, script: string, film: Film): Promise<Fighter> {
    const path = fileURLToPath(new URL(script, import.meta.url));
    // Whatever a contender prints goes to stderr: stdout is for the result.
    const child = fork(path, { stdio: ['ignore', 2, 2, 'ipc'] });
    const fighter = new Fighter(name, child);
    await fighter.#ask({ kind: 'load', frames: film.frames.map((frame) => frame.toString('base64')) });
    return fighter;
  }

  async #ask(order: Order): Promise<unknown> {
    const ended = new AbortController();
    try {
      const reply = once(this.#process, 'message', { signal: ended.signal });
      const end = once(this.#process, 'exit', { signal: ended.signal }).then(([code]) => {
        throw new Error(`${this.name} ended with code ${String(code)}`);
      });
      this.#process.send(order);
      const answer = (await Promise.race([reply, end])) as unknown[];
      end.catch(() => undefined);
      return answer[0];
    } finally {
      ended.abort();
    }
  }

  /** Looks at a run of frames; `warm` throws the times away. */
  async block(mode: Mode, from: number, warm = false): Promise<void> {
    const block = (await this.#ask({ kind: 'block', mode, from, to: from + BLOCK_FRAMES })) as Block;
    if (!warm) this.#blocks[mode].push(block);
  }

  figures(mode: Mode): Figures {
    const ms = this.#blocks[mode].flatMap((block) => block.ms);
    const cpuMs = this.#blocks[mode].reduce((sum, block) => sum + block.cpuMs, 0) / ms.length;
    return {
      medianMs: rounded(medianOf(ms)),
      p10Ms: rounded(quantileOf(ms, 0.1)),
      p95Ms: rounded(quantileOf(ms, 0.95)),
      cpuMs: rounded(cpuMs),
    };
  }

  /** Share of the frames in which it found the one face. */
  found(mode: Mode): number {
    const frames = this.#blocks[mode].reduce((sum, block) => sum + block.ms.length, 0);
    return rounded(this.#blocks[mode].reduce((sum, block) => sum + block.faces, 0) / frames);
  }

  /** What only this contender tells; the caller knows its shape. */
  async extras(): Promise<unknown> {
    return this.#ask({ kind: 'extras' });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const exit = once(this.#process, 'exit');
    this.#process.disconnect();
    await exit;
  }
}

/** Lets all contenders see the whole film, a block each in turn, who begins changing from round to round. */
export async function compete(fighters: readonly Fighter[], mode: Mode, frames: number): Promise<void> {
  for (const fighter of fighters) {
    for (let round = 0; round < WARM_ROUNDS; round++) {
      for (let from = 0; from + BLOCK_FRAMES <= frames; from += BLOCK_FRAMES) await fighter.block(mode, from, true);
    }
  }
  for (let from = 0, round = 0; from + BLOCK_FRAMES <= frames; from += BLOCK_FRAMES, round++) {
    for (let i = 0; i < fighters.length; i++) await fighters[(i + round) % fighters.length]!.block(mode, from);
  }
}
