/**
 * The box's clock as far as the page can know it. Every time the box states is in its past when it arrives, so each gives a lower bound
 * of the difference, and the largest bound is the nearest.
 */
let aheadMs = -Infinity;

export function forgetServerTime(): void {
  aheadMs = -Infinity;
}

/** @param serverMs epoch ms by the box's clock, just received */
export function noteServerTime(serverMs: number): void {
  if (Number.isFinite(serverMs)) aheadMs = Math.max(aheadMs, serverMs - Date.now());
}

/** Epoch ms by the box's clock. */
export const serverNow = (): number => Date.now() + (Number.isFinite(aheadMs) ? aheadMs : 0);
