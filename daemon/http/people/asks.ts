import type { Clock } from '../../core/ports.ts';

export const ASK_LIFETIME_MS = 10 * 60_000;
/** More than an owner wants to read. */
const MAX_ASKS = 20;

export interface Ask {
  readonly id: string;
  readonly name: string;
  readonly untilMs: number;
}

/** Guests who wish to become owners. Kept in memory: a wish does not outlive a restart. */
export class Asks {
  readonly #clock: Clock;
  readonly #asks = new Map<string, Ask & { readonly refused: boolean }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  waiting(): readonly Ask[] {
    this.#purge();
    return [...this.#asks.values()].flatMap(({ refused, ...ask }) => (refused ? [] : [ask]));
  }

  stateOf(id: string): 'no' | 'waiting' | 'refused' {
    this.#purge();
    const ask = this.#asks.get(id);
    return ask === undefined ? 'no' : ask.refused ? 'refused' : 'waiting';
  }

  /** @returns false when there are too many already; asking again while it waits, or after a refusal, changes nothing */
  add(id: string, name: string): boolean {
    this.#purge();
    if (this.#asks.has(id)) return true;
    if (this.#asks.size >= MAX_ASKS) return false;
    this.#asks.set(id, { id, name, untilMs: this.#clock() + ASK_LIFETIME_MS, refused: false });
    return true;
  }

  refuse(id: string): void {
    const ask = this.#asks.get(id);
    if (ask !== undefined) this.#asks.set(id, { ...ask, refused: true, untilMs: this.#clock() + ASK_LIFETIME_MS });
  }

  remove(id: string): void {
    this.#asks.delete(id);
  }

  #purge(): void {
    const nowMs = this.#clock();
    for (const [id, { untilMs }] of this.#asks) {
      if (untilMs <= nowMs || untilMs - nowMs > ASK_LIFETIME_MS) this.#asks.delete(id);
    }
  }
}
