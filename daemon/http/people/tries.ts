import type { Clock } from '../../core/ports.ts';

export interface TriesLimits {
  /** Wrong tries that cost nothing but themselves. */
  readonly free: number;
  /** The first lock-out; each further wrong try doubles it. */
  readonly firstLockMs: number;
  readonly longestLockMs: number;
  /** After such a silence everything is forgiven. */
  readonly forgetMs: number;
}

interface Tally {
  readonly wrong: number;
  readonly lastMs: number;
  readonly lockedUntilMs: number;
}

/** An attacker may invent addresses; the memory must not follow. */
const MAX_KEYS = 1000;

/**
 * Wrong tries by key (an address, a phone, or all together), with lock-outs that grow. Not @fastify/rate-limit, which counts requests:
 * here only wrong ones count, each makes the next wait longer, and a person at the machine takes the lock off.
 */
export class Tries {
  readonly #limits: TriesLimits;
  readonly #clock: Clock;
  readonly #tallies = new Map<string, Tally>();

  constructor(limits: TriesLimits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  /** 0 = may try now. */
  waitMs(key: string): number {
    const untilMs = this.#tallies.get(key)?.lockedUntilMs ?? 0;
    // A clock that was set back must not lock anyone for years.
    return Math.min(Math.max(0, untilMs - this.#clock()), this.#limits.longestLockMs);
  }

  /** To be told before a slow check begins, too: many at once must not all count as the first. */
  wrong(key: string): void {
    const { free, firstLockMs, longestLockMs, forgetMs } = this.#limits;
    const nowMs = this.#clock();
    const before = this.#tallies.get(key);
    const wrong = (before === undefined || nowMs - before.lastMs > forgetMs ? 0 : before.wrong) + 1;
    const lockMs = wrong < free ? 0 : Math.min(longestLockMs, firstLockMs * 2 ** Math.min(wrong - free, 30));
    this.#tallies.delete(key);
    this.#tallies.set(key, { wrong, lastMs: nowMs, lockedUntilMs: lockMs === 0 ? 0 : nowMs + lockMs });
    const oldest = this.#tallies.keys().next();
    if (this.#tallies.size > MAX_KEYS && oldest.done !== true) this.#tallies.delete(oldest.value);
  }

  forgive(key: string): void {
    this.#tallies.delete(key);
  }
}
