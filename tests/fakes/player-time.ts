interface Timer {
  readonly atMs: number;
  readonly fire: () => void;
}

/** Time that stands still until a test moves it: a `Clock` and the `wait` of lib/wait in one. */
export class ManualTime {
  #nowMs: number;
  #timers: Timer[] = [];
  #watchers: (() => void)[] = [];
  /** What must come to rest before time goes on: messages under way to another program, say. */
  settle: () => Promise<void> = () => Promise.resolve();

  constructor(nowMs = Date.UTC(2026, 10, 23, 20)) {
    this.#nowMs = nowMs;
  }

  readonly now = (): number => this.#nowMs;

  /** Like lib/wait: returns early, without throwing, when aborted. */
  readonly wait = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const done = (): void => {
        this.#timers = this.#timers.filter((other) => other !== timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer: Timer = { atMs: this.#nowMs + ms, fire: done };
      signal.addEventListener('abort', done, { once: true });
      this.#timers.push(timer);
      for (const tell of this.#watchers.splice(0)) tell();
    });

  /** How far away each pending wake-up is, soonest first. */
  get pendingMs(): readonly number[] {
    return this.#timers.map((timer) => timer.atMs - this.#nowMs).sort((a, b) => a - b);
  }

  /** Resolves once somebody waits: the moment from which moving time on has a defined effect. */
  async untilWaiting(): Promise<void> {
    while (this.#timers.length === 0) await new Promise<void>((resolve) => this.#watchers.push(resolve));
  }

  /** Moves on, waking in order whoever is due; what they do in reply may set new timers, which count too. */
  async advance(ms: number): Promise<void> {
    const endMs = this.#nowMs + ms;
    for (;;) {
      const due = this.#timers.filter((timer) => timer.atMs <= endMs).sort((a, b) => a.atMs - b.atMs)[0];
      if (due === undefined) break;
      this.#nowMs = Math.max(this.#nowMs, due.atMs);
      due.fire();
      await turn();
      await this.settle();
    }
    this.#nowMs = endMs;
    await turn();
  }
}

/** Lets everything that is ready run: promise reactions first, then one turn of the event loop. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
