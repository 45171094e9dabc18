import type { CallPurpose } from '../../contract/calls.ts';

/** After so many failures in a row the origin is taken to be down. */
const DOWN_AFTER = 3;
const FIRST_PAUSE_MS = 5000;
const LONGEST_PAUSE_MS = 5 * 60_000;
/** Somebody waits for the music: it is tried again sooner than all else. */
const LONGEST_PLAYBACK_PAUSE_MS = 60_000;
/** Who comes while one call tries whether it is back waits for that one. */
const TRY_MS = 10_000;

/**
 * One origin that asked us to wait, or does not answer. While it asked us to wait, nobody calls it: not even for a person, whom another
 * refusal would not help, and who is told how long it takes. While it is down, one call at a time is let through to see.
 */
export class Circuit {
  #waitUntilMs = -Infinity;
  #failures = 0;
  #failedMs = -Infinity;
  #triedMs = -Infinity;
  #trying = false;

  /** @returns how long not to call, 0 = call now */
  waitMs(purpose: CallPurpose, nowMs: number): number {
    const askedMs = this.#waitUntilMs - nowMs;
    if (!this.isDown) return Math.max(0, askedMs);
    const downMs = (this.#trying ? this.#triedMs + TRY_MS : this.#failedMs + this.#pauseMs(purpose)) - nowMs;
    return Math.max(0, askedMs, downMs);
  }

  get isDown(): boolean {
    return this.#failures >= DOWN_AFTER;
  }

  tried(nowMs: number): void {
    this.#trying = true;
    this.#triedMs = nowMs;
  }

  answered(): void {
    this.#trying = false;
    this.#failures = 0;
  }

  /** No answer, or an answer of 5xx. */
  failed(nowMs: number, afterMs: number | undefined): void {
    this.#trying = false;
    this.#failures += 1;
    this.#failedMs = nowMs;
    if (afterMs !== undefined) this.#waitUntilMs = Math.max(this.#waitUntilMs, nowMs + afterMs);
  }

  /** A 429. */
  asked(nowMs: number, afterMs: number): void {
    this.#waitUntilMs = Math.max(this.#waitUntilMs, nowMs + afterMs);
  }

  /** The clock was set back by so much. */
  moveBack(byMs: number): void {
    this.#waitUntilMs -= byMs;
    this.#failedMs -= byMs;
    this.#triedMs -= byMs;
  }

  /** As a rule no longer than the origin has been down already. */
  #pauseMs(purpose: CallPurpose): number {
    const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(20, this.#failures - DOWN_AFTER));
    return purpose === 'playback' ? Math.min(pauseMs, LONGEST_PLAYBACK_PAUSE_MS) : pauseMs;
  }
}
