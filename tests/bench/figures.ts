const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** NaN for no values. */
export const medianOf = (values: readonly number[]): number => quantileOf(values, 0.5);

/** @param share 0…1 */
export function quantileOf(values: readonly number[], share: number): number {
  return sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
}

export interface Figures {
  readonly medianMs: number;
  /** A tenth is faster: what it takes when nothing else runs, also on a busy machine. */
  readonly p10Ms: number;
  readonly p95Ms: number;
  /** CPU time a frame, all threads. */
  readonly cpuMs: number;
}

/** To a hundredth: more digits would say more than such a measurement knows. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
