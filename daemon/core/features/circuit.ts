/** Whether something that failed is left alone for a while. Times are epoch ms. */
export interface Circuit {
  readonly failures: number;
  /** Since when it has failed without a success between; null while it works. */
  readonly sinceMs: number | null;
  /** Not asked before. */
  readonly untilMs: number;
  readonly message: string;
}

export const CLOSED: Circuit = { failures: 0, sinceMs: null, untilMs: 0, message: '' };

const FIRST_MS = 30_000;
const LONGEST_MS = 6 * 3600_000;

/** Twice as long after each failure, never shorter than what was asked of us. */
export function failed(
  circuit: Circuit,
  nowMs: number,
  failure: { readonly message: string; readonly afterMs?: number | undefined },
): Circuit {
  const pauseMs = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(circuit.failures, 20));
  return {
    failures: circuit.failures + 1,
    sinceMs: circuit.sinceMs ?? nowMs,
    untilMs: nowMs + Math.max(pauseMs, failure.afterMs ?? 0),
    message: failure.message,
  };
}

/** A clock that was set back would keep it shut for years. */
export const isShut = (circuit: Circuit, nowMs: number): boolean =>
  nowMs < circuit.untilMs && (circuit.sinceMs === null || nowMs >= circuit.sinceMs);
