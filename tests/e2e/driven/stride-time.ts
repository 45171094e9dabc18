import { subscribe } from 'node:diagnostics_channel';
import { setImmediate as turn } from 'node:timers/promises';
import type { Time } from '../../../daemon/core/ports/time.ts';

interface Timer {
  readonly atMs: number;
  readonly fire: () => void;
}

/** So many turns of the event loop without a request under way: whatever was to follow from one has followed. */
const QUIET_TURNS = 4;

/**
 * Time that another process drives, in strides: whoever is due within one is woken once, at its end, as after a computer's sleep. Months pass
 * so in seconds, where waking each half-second timer would take hours.
 */
export class StrideTime implements Time {
  #nowMs: number;
  #timers = new Set<Timer>();
  #requests = 0;

  constructor(nowMs: number) {
    this.#nowMs = nowMs;
    subscribe('undici:request:create', () => (this.#requests += 1));
    subscribe('undici:request:trailers', () => (this.#requests -= 1));
    subscribe('undici:request:error', () => (this.#requests -= 1));
  }

  readonly now = (): number => this.#nowMs;

  readonly wait = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        this.#timers.delete(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer: Timer = { atMs: this.#nowMs + ms, fire: done };
      if (signal.aborted) {
        resolve();
        return;
      }
      signal.addEventListener('abort', done, { once: true });
      this.#timers.add(timer);
    });

  /** @param ms may be negative: clocks are set back, too; nobody is woken then */
  async stride(ms: number): Promise<void> {
    this.#nowMs += ms;
    const due = [...this.#timers].filter(({ atMs }) => atMs <= this.#nowMs).sort((a, b) => a.atMs - b.atMs);
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
