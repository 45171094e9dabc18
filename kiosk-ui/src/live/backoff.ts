const FIRST_MS = 500;
const LONGEST_MS = 15_000;

/**
 * Pause before trying to connect again: doubling, with jitter in its upper half so that the pages of a room do not return all at once.
 * @param attempt 1 after the first failure
 * @param random 0…1
 */
export function pauseMs(attempt: number, random: number): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt - 1, 10));
  return whole * (0.5 + random / 2);
}
