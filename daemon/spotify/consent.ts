const DAY_MS = 86_400_000;
/** Six months at Spotify; counted as the shortest six there are, so that the warning is never late. */
const CONSENT_DAYS = 180;

/** @param consentedMs when the owner agreed, epoch ms */
export const consentEndsMs = (consentedMs: number): number => consentedMs + CONSENT_DAYS * DAY_MS;

/** Whole days of consent left, 0…180: a clock that was not set when the owner agreed, or is not now, gives no figure beyond these. */
export function daysLeft(consentedMs: number, nowMs: number): number {
  const days = Math.ceil((consentEndsMs(consentedMs) - nowMs) / DAY_MS);
  return Math.min(CONSENT_DAYS, Math.max(0, days));
}
