import { CALL_PURPOSES, type CallPurpose } from '../../contract/calls.ts';
import type { CallCount } from '../../core/ports/calls.ts';

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** The calls of the last 24 hours by the minute. A minute counts until a day after its end: rather too long than too short. */
export class CallWindow {
  #counts: CallCount[];

  /** @param counts oldest first */
  constructor(counts: readonly CallCount[]) {
    this.#counts = [...counts];
  }

  get counts(): readonly CallCount[] {
    return this.#counts;
  }

  /** The newest minute that has a call; null when there is none. */
  get newestMs(): number | null {
    return this.#counts.at(-1)?.minuteMs ?? null;
  }

  add(purpose: CallPurpose, nowMs: number): CallCount {
    const one = { minuteMs: Math.floor(nowMs / MINUTE_MS) * MINUTE_MS, purpose, calls: 1 };
    const at = this.#counts.findLastIndex((count) => count.minuteMs === one.minuteMs && count.purpose === purpose);
    const found = this.#counts[at];
    if (found === undefined) this.#counts.push(one);
    else this.#counts[at] = { ...found, calls: found.calls + 1 };
    return one;
  }

  /** Forgets what is over. @returns whether there was anything */
  expire(nowMs: number): boolean {
    const kept = this.#counts.filter((count) => endMs(count) > nowMs);
    const dropped = kept.length < this.#counts.length;
    if (dropped) this.#counts = kept;
    return dropped;
  }

  /** The clock was set back by so much: every call stays as old as it was. */
  moveBack(byMs: number): void {
    this.#counts = this.#counts.map((count) => ({ ...count, minuteMs: count.minuteMs - byMs }));
  }

  used(purposes: readonly CallPurpose[] = CALL_PURPOSES): number {
    return this.#counts.reduce((sum, { purpose, calls }) => sum + (purposes.includes(purpose) ? calls : 0), 0);
  }

  /** When so many of these calls will no longer count; null when there are not so many. */
  freeAtMs(calls: number, purposes: readonly CallPurpose[] = CALL_PURPOSES): number | null {
    let left = calls;
    for (const count of this.#counts) {
      if (!purposes.includes(count.purpose)) continue;
      left -= count.calls;
      if (left <= 0) return endMs(count);
    }
    return null;
  }
}

const endMs = ({ minuteMs }: CallCount): number => minuteMs + MINUTE_MS + DAY_MS;
