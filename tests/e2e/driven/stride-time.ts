import { subscribe } from 'node:diagnostics_channel';
import { setImmediate as turn } from 'node:timers/promises';
import type { Time } from '../../../daemon/core/ports/time.ts';

interface Timer {
  /** Of the time that passed, whatever the clock says. */
  readonly dueMs: number;
  readonly fire: () => void;
}

/** So many turns of the event loop without a request under way: whatever was to follow from one has followed. */
const QUIET_TURNS = 4;

/**
 * Time that another process drives, in strides: whoever is due within one is woken once, at its end, as after a computer's sleep. Months pass
 * so in seconds, where waking each half-second timer would take hours.
 */
export class StrideTime implements Time {
  #clockMs: number;
  #passedMs = 0;
  #timers = new Set<Timer>();
  #requests = 0;

  /** @param clockMs what the clock says at first */
  constructor(clockMs: number) {
    this.#clockMs = clockMs;
    subscribe('undici:request:create', () => (this.#requests += 1));
    subscribe('undici:request:trailers', () => (this.#requests -= 1));
    subscribe('undici:request:error', () => (this.#requests -= 1));
  }

  readonly now = (): number => this.#clockMs;

  readonly wait = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        this.#timers.delete(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer: Timer = { dueMs: this.#passedMs + ms, fire: done };
      if (signal.aborted) {
        resolve();
        return;
      }
      signal.addEventListener('abort', done, { once: true });
      this.#timers.add(timer);
    });

  /** Sets the clock, forward or back. No time passes, and nobody is woken. */
  turnClock(ms: number): void {
    this.#clockMs += ms;
  }

  async stride(ms: number): Promise<void> {
    this.#clockMs += ms;
    this.#passedMs += ms;
    const due = [...this.#timers].filter(({ dueMs }) => dueMs <= this.#passedMs).sort((a, b) => a.dueMs - b.dueMs);
    for (const { fire } of due) fire();
    await this.settle();
  }

  async settle(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TURNS; quiet++) {
      await turn();
      if (this.#requests > 0) quiet = -1;
    }
  }
}
