import type { CallPurpose } from '../../contract/calls.ts';

/** Calls to Spotify of one minute, for one purpose. */
export interface CallCount {
  /** Start of the minute, epoch ms. */
  readonly minuteMs: number;
  readonly purpose: CallPurpose;
  readonly calls: number;
}

/** What Spotify said when the quota of a day was used up. Epoch ms. */
export interface QuotaNote {
  readonly noticedMs: number;
  /** Before this, every call is refused. */
  readonly untilMs: number;
  /** Calls that we had made in the 24 hours before. */
  readonly used: number;
}

/** What is remembered of calls over a restart: small, since a minute has one row a purpose. */
export interface CallLedger {
  counts(): readonly CallCount[];
  /** On top of what is there; what is older than that is forgotten. */
  add(counts: readonly CallCount[], forgetBeforeMs: number): void;
  /** Instead of all that was there. */
  replace(counts: readonly CallCount[]): void;
  quota(): QuotaNote | null;
  putQuota(note: QuotaNote | null): void;
}
