import type { CallPurpose } from '../../contract/calls.ts';

/**
 * Who gives way to whom. Music that a person or the DJ starts may use the whole budget; looking what plays ends a tenth before it, reading
 * the library a fifth before it, and reading may never take more than two fifths of a day: what an evening needs is always left.
 */
const CEILING: Readonly<Record<CallPurpose, number>> = {
  playback: 1,
  account: 1,
  playlist: 0.9,
  follow: 0.9,
  library: 0.8,
};
const LIBRARY_SHARE = 0.4;
/** From this share of the budget on the box saves: it looks less often, and sends longer lists. */
const SPARING_FROM = 0.8;

export interface Use {
  readonly budget: number;
  readonly used: number;
  readonly library: number;
}

/** How many calls must leave the window before one for this purpose may be made: of all, or of the library's own. 0: it may be made now. */
export function tooMany(purpose: CallPurpose, use: Use): { readonly all: number; readonly library: number } {
  const all = Math.max(0, use.used + 1 - Math.floor(use.budget * CEILING[purpose]));
  const library = purpose === 'library' ? Math.max(0, use.library + 1 - Math.floor(use.budget * LIBRARY_SHARE)) : 0;
  return { all, library };
}

export function levelOf({ used, budget }: Use): 'plenty' | 'sparing' | 'spent' {
  if (used >= budget) return 'spent';
  return used >= budget * SPARING_FROM ? 'sparing' : 'plenty';
}

/** Spotify does not publish its limit; when it said no, it lies about where we were. */
const BELOW_THE_LIMIT = 0.9;
/** Other apps of the same owner count too: a refusal after three calls says nothing about our evenings. */
const LEAST_BUDGET = 100;
const LEARNED_FOR_MS = 7 * 86_400_000;

/** The budget in force: what the owner set, or less for a week after Spotify's own limit was met. */
export function budgetAfter(
  setting: number,
  quota: { readonly noticedMs: number; readonly used: number } | null,
  nowMs: number,
): { readonly budget: number; readonly lowered: boolean } {
  if (quota === null || nowMs - quota.noticedMs >= LEARNED_FOR_MS) return { budget: setting, lowered: false };
  const learned = Math.max(LEAST_BUDGET, Math.floor(quota.used * BELOW_THE_LIMIT));
  return learned < setting ? { budget: learned, lowered: true } : { budget: setting, lowered: false };
}
