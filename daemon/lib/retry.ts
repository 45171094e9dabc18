export interface Backoff {
  readonly firstMs: number;
  readonly maxMs: number;
}

/**
 * Exponential backoff with full jitter in its upper half: between 50 % and 100 % of `first × 2^(attempt − 1)`, capped.
 * @param attempt 1 after the first failure
 * @param random 0…1
 */
export function backoffMs(backoff: Backoff, attempt: number, random: number): number {
  const whole = Math.min(backoff.maxMs, backoff.firstMs * 2 ** Math.min(attempt - 1, 30));
  return whole * (0.5 + random / 2);
}
