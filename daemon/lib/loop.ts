import { backoffMs, type Backoff } from './retry.ts';
import { isAbort, wait as realWait } from './wait.ts';

/** What a failure means for the loop: try again (perhaps not before `afterMs`), or give the error up to the process. */
export type Verdict = { readonly retry: true; readonly afterMs?: number | undefined } | { readonly retry: false };

export interface LoopOptions {
  readonly name: string;
  readonly signal: AbortSignal;
  readonly backoff: Backoff;
  /** Sorts errors; anything it does not know is a bug and must be `{ retry: false }`. */
  readonly judge: (error: unknown) => Verdict;
  /** Told once per failure until the message changes; told `null` when the loop works again (`alive` was called). */
  readonly report: (error: unknown) => void;
  readonly random?: () => number;
  readonly wait?: typeof realWait;
}

/** Called by the body whenever it made progress: resets the backoff, feeds the watchdog, clears the reported failure. */
export type Alive = () => void;

/**
 * Runs `body` again and again until aborted: the one place that catches broadly. A body that returns is run again at once after the
 * backoff's first pause, since an ended stream is a failure of whoever fed it.
 * @throws what `judge` will not retry
 */
export async function superviseLoop(options: LoopOptions, body: (alive: Alive) => Promise<void>): Promise<void> {
  const { signal, backoff, judge, report, random = Math.random, wait = realWait } = options;
  let attempt = 0;
  let reported: string | null = null;
  const alive: Alive = () => {
    attempt = 0;
    if (reported === null) return;
    reported = null;
    report(null);
  };
  while (!signal.aborted) {
    let afterMs: number | undefined;
    try {
      await body(alive);
    } catch (error) {
      if (isAbort(error, signal)) return;
      const verdict = judge(error);
      if (!verdict.retry) throw error;
      afterMs = verdict.afterMs;
      const message = String(error);
      if (message !== reported) {
        reported = message;
        report(error);
      }
    }
    attempt += 1;
    await wait(Math.max(afterMs ?? 0, backoffMs(backoff, attempt, random())), signal);
  }
}
