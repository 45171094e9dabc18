import type { Clock } from '../ports.ts';

/** What the time is, and waiting for it to pass: one thing, so that whoever drives the one drives the other. */
export interface Time {
  readonly now: Clock;
  /** Returns early, without throwing, when aborted. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}
