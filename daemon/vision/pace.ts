import { wait } from '../lib/wait.ts';

export interface PaceOptions {
  /** Upper bound, asked before each pause: it may change on the way. */
  readonly perSecond: () => number;
  readonly signal: AbortSignal;
}

/**
 * Lets values through at most so often. The source must drop what is not asked for in time (`lib/latest.ts`): nothing queues here.
 * The pause counts from the start of the reader's work, so that work and pause together make the interval.
 */
export async function* pace<T>(source: AsyncIterable<T>, options: PaceOptions): AsyncGenerator<T, void, undefined> {
  const { perSecond, signal } = options;
  let dueMs = performance.now();
  for await (const value of source) {
    yield value;
    const now = performance.now();
    // Late work is not made up for by a burst afterwards.
    dueMs = Math.max(dueMs + 1000 / perSecond(), now);
    await wait(dueMs - now, signal);
  }
}
