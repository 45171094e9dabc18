import { setTimeout as delay } from 'node:timers/promises';
import type { Playback, Player } from '../../daemon/core/ports.ts';
import type { ManualTime } from './player-time.ts';

/** What a player may take to show the effect of a command. */
const SETTLING_MS = 2000;
/** …and what a message from another program may take to come in, in real time. */
const ON_THE_WAY_MS = 3000;

/** Follows a player the way a loop does, and waits for what a test expects to be shown. */
export class Watch implements AsyncDisposable {
  /** Everything shown so far. */
  readonly seen: Playback[] = [];
  readonly #time: ManualTime;
  readonly #ending = new AbortController();
  readonly #done: Promise<void>;
  #told: (() => void)[] = [];
  #failure: { readonly error: unknown } | null = null;

  constructor(player: Player, time: ManualTime) {
    this.#time = time;
    this.#done = this.#follow(player);
  }

  get latest(): Playback | undefined {
    return this.seen.at(-1);
  }

  /** Resolves with the first thing shown, from the latest on, that fits; rejects when nothing will be shown any more without more time passing. */
  async until(fits: (playback: Playback) => boolean): Promise<Playback> {
    for (;;) {
      if (this.#failure !== null) throw this.#failure.error;
      if (this.latest !== undefined && fits(this.latest)) return this.latest;
      const next = this.#time.pendingMs[0];
      if (next === undefined) await Promise.race([this.#next(), this.#time.untilWaiting()]);
      else if (next <= SETTLING_MS) await this.#time.advance(next);
      else if (!(await this.#shownByItself())) {
        throw new Error(`not shown; the latest was ${JSON.stringify(this.latest)}`);
      }
    }
  }

  /** Lets time pass once the player has settled down to wait. */
  async pass(ms: number): Promise<void> {
    await this.#time.untilWaiting();
    await this.#time.advance(ms);
  }

  /** Resolves when the iteration has ended by itself. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#ending.abort();
    await this.#done;
  }

  /** A player that tells by itself needs no time of ours, only the way of its message. */
  async #shownByItself(): Promise<boolean> {
    const limit = new AbortController();
    const shown = this.#next().then(() => true);
    const late = delay(ON_THE_WAY_MS, false, { signal: limit.signal }).catch(() => false);
    try {
      return await Promise.race([shown, late]);
    } finally {
      limit.abort();
    }
  }

  #next(): Promise<void> {
    return new Promise((resolve) => this.#told.push(resolve));
  }

  async #follow(player: Player): Promise<void> {
    try {
      for await (const playback of player.follow(this.#ending.signal)) {
        this.seen.push(playback);
        for (const tell of this.#told.splice(0)) tell();
      }
    } catch (error) {
      if (this.#ending.signal.aborted) return;
      this.#failure = { error };
      for (const tell of this.#told.splice(0)) tell();
    }
  }
}
