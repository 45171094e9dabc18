import { CALL_PURPOSES, type CallPurpose, type Calls } from '../../contract/calls.ts';
import type { Clock } from '../../core/ports.ts';
import type { CallCount, CallLedger, QuotaNote } from '../../core/ports/calls.ts';
import { silent, type Log } from '../../lib/log.ts';
import { Store } from '../../lib/store.ts';
import { Circuit } from './circuit.ts';
import { isDown, keptForMusic, quotaUsedUp, slowDown, spent, waitOf, type Limited } from './refusals.ts';
import { budgetAfter, levelOf, tooMany, type Use } from './shares.ts';
import { CallWindow, DAY_MS, MINUTE_MS } from './window.ts';

/** What the client asks before a call, and tells after it. */
export interface CallGate {
  /** @throws Retry when no call for this purpose may be made now; it says when one may */
  admit(purpose: CallPurpose): void;
  /** The call reached Spotify, whatever came of it. */
  sent(purpose: CallPurpose): void;
  /** There was an answer that is none of those below. */
  answered(): void;
  /** No answer, or one of 5xx, which may have named a time to wait. */
  failed(afterMs?: number): void;
  /** A 429. */
  limited(answer: Limited): void;
}

export interface CallBudgetOptions {
  readonly ledger: CallLedger;
  readonly clock: Clock;
  /** The setting `spotify.dailyCalls`. */
  readonly dailyCalls: number;
  readonly log?: Log;
}

/** The calls of a day, as something that can be spent: counted by purpose, shared out, remembered over a restart. */
export class CallBudget implements CallGate {
  readonly shown: Store<Calls>;
  readonly #options: CallBudgetOptions;
  readonly #log: Log;
  readonly #window: CallWindow;
  readonly #circuit = new Circuit();
  #quota: QuotaNote | null;
  #lastMs: number;
  #unsaved: CallCount[] = [];
  #unsavedQuota = false;
  /** The clock was set back: what lies on the disk is of another time. */
  #moved = false;

  private constructor(options: CallBudgetOptions) {
    this.#options = options;
    this.#log = options.log ?? silent;
    this.#window = new CallWindow(options.ledger.counts());
    this.#quota = options.ledger.quota();
    this.#lastMs = Math.max(options.clock(), this.#window.newestMs ?? -Infinity, this.#quota?.noticedMs ?? -Infinity);
    this.shown = new Store<Calls>(this.#read(this.#now()));
  }

  static open(options: CallBudgetOptions): CallBudget {
    return new CallBudget(options);
  }

  admit(purpose: CallPurpose): void {
    const nowMs = this.#now();
    if (this.#quota !== null && nowMs < this.#quota.untilMs) throw quotaUsedUp(this.#quota.untilMs - nowMs);
    const waitMs = this.#circuit.waitMs(purpose, nowMs);
    if (waitMs > 0) throw (this.#circuit.isDown ? isDown : slowDown)(waitMs);
    this.#admitByShare(purpose, nowMs);
    this.#circuit.tried(nowMs);
  }

  #admitByShare(purpose: CallPurpose, nowMs: number): void {
    const over = tooMany(purpose, this.#use(nowMs));
    if (over.all === 0 && over.library === 0) return;
    const freeMs = Math.max(
      over.all === 0 ? 0 : (this.#window.freeAtMs(over.all) ?? nowMs + DAY_MS),
      over.library === 0 ? 0 : (this.#window.freeAtMs(over.library, ['library']) ?? nowMs + DAY_MS),
    );
    throw (purpose === 'playback' || purpose === 'account' ? spent : keptForMusic)(freeMs - nowMs);
  }

  sent(purpose: CallPurpose): void {
    const nowMs = this.#now();
    this.#unsaved.push(this.#window.add(purpose, nowMs));
    this.refresh();
  }

  answered(): void {
    this.#circuit.answered();
  }

  failed(afterMs?: number): void {
    this.#circuit.failed(this.#now(), afterMs);
  }

  limited(answer: Limited): void {
    const nowMs = this.#now();
    this.#circuit.answered();
    if (answer.quota) this.#noteQuota(nowMs, waitOf(answer));
    else this.#circuit.asked(nowMs, waitOf(answer));
  }

  /** The budget is lowered by what we had used when Spotify first said no; that it goes on saying so teaches nothing new. */
  #noteQuota(nowMs: number, waitMs: number): void {
    this.#window.expire(nowMs);
    const before = this.#quota !== null && nowMs - this.#quota.noticedMs < DAY_MS ? this.#quota : null;
    const used = Math.max(this.#window.used(), before?.used ?? 0);
    this.#quota = { noticedMs: before?.noticedMs ?? nowMs, untilMs: nowMs + waitMs, used };
    this.#unsavedQuota = true;
    this.refresh();
    this.#log.warn({ used, waitMs, budget: this.shown.get().budget }, 'Spotify’s daily quota is used up');
  }

  /** Looks at the clock: calls become free by time alone. */
  refresh(): void {
    const next = this.#read(this.#now());
    this.shown.update((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
  }

  /** Writes down what has happened since the last time. @throws NeedsOwner, Retry as the storage does; then it is still to be written */
  save(): void {
    const { ledger } = this.#options;
    if (this.#moved) ledger.replace(this.#window.counts);
    else if (this.#unsaved.length > 0) ledger.add(this.#unsaved, this.#lastMs - DAY_MS - MINUTE_MS);
    this.#moved = false;
    this.#unsaved = [];
    if (this.#unsavedQuota) ledger.putQuota(this.#quota);
    this.#unsavedQuota = false;
  }

  /**
   * The box's clock may be set back (no battery, then the network's time). Nothing gets younger by that: all that is known moves along, and
   * the day goes on from where it was. A step of less than a minute is waited out.
   */
  #now(): number {
    const nowMs = this.#options.clock();
    const backMs = this.#lastMs - nowMs;
    if (backMs <= 0) return (this.#lastMs = nowMs);
    if (backMs < MINUTE_MS) return this.#lastMs;
    this.#window.moveBack(backMs);
    this.#circuit.moveBack(backMs);
    this.#moved = true;
    if (this.#quota !== null) {
      const { noticedMs, untilMs, used } = this.#quota;
      this.#quota = { noticedMs: noticedMs - backMs, untilMs: untilMs - backMs, used };
      this.#unsavedQuota = true;
    }
    return (this.#lastMs = nowMs);
  }

  #use(nowMs: number): Use & { readonly lowered: boolean } {
    this.#window.expire(nowMs);
    const { budget, lowered } = budgetAfter(this.#options.dailyCalls, this.#quota, nowMs);
    return { budget, lowered, used: this.#window.used(), library: this.#window.used(['library']) };
  }

  #read(nowMs: number): Calls {
    const { lowered, ...use } = this.#use(nowMs);
    const blockedMs = this.#quota !== null && nowMs < this.#quota.untilMs ? this.#quota.untilMs : null;
    const level = blockedMs === null ? levelOf(use) : 'quota';
    const freeMs = blockedMs ?? (level === 'plenty' ? null : this.#window.freeAtMs(1));
    const count = (purpose: CallPurpose): number => this.#window.used([purpose]);
    return {
      level,
      used: use.used,
      budget: use.budget,
      byPurpose: Object.fromEntries(CALL_PURPOSES.map((purpose) => [purpose, count(purpose)])) as Calls['byPurpose'],
      moreAt: freeMs === null ? null : new Date(freeMs).toISOString(),
      loweredAt: lowered && this.#quota !== null ? new Date(this.#quota.noticedMs).toISOString() : null,
    };
  }
}
