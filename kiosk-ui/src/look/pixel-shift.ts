const ROUND = 24;

/**
 * Where on a black screen the few words stand, as shares of the free space, −1…1 each: another place every minute, so that no pixel
 * glows for a night.
 */
export function pixelShift(nowMs: number): { readonly x: number; readonly y: number } {
  const minute = Math.floor(nowMs / 60_000);
  // Two rounds of unlike length: the place comes back after hours only.
  return {
    x: Math.round(Math.sin((minute / ROUND) * 2 * Math.PI) * 100) / 100,
    y: Math.round(Math.sin((minute / (ROUND + 7)) * 2 * Math.PI) * 100) / 100,
  };
}
