import type { CallCount, CallLedger, QuotaNote } from '../../daemon/core/ports/calls.ts';

/** A ledger in memory; the rows lie open. */
export class MemoryCalls implements CallLedger {
  rows: CallCount[] = [];
  note: QuotaNote | null = null;
  /** What the next write throws. */
  fails: Error | null = null;

  counts(): readonly CallCount[] {
    return this.rows;
  }

  add(counts: readonly CallCount[], forgetBeforeMs: number): void {
    this.#mayFail();
    this.rows = [...this.rows, ...counts].filter((row) => row.minuteMs >= forgetBeforeMs);
  }

  replace(counts: readonly CallCount[]): void {
    this.#mayFail();
    this.rows = [...counts];
  }

  quota(): QuotaNote | null {
    return this.note;
  }

  putQuota(note: QuotaNote | null): void {
    this.#mayFail();
    this.note = note;
  }

  #mayFail(): void {
    if (this.fails !== null) throw this.fails;
  }
}
