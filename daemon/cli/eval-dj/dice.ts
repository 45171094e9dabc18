import { draw } from '../../core/dj/random.ts';

/** Chance that repeats itself from the same seed. */
export interface Dice {
  /** 0…1, 1 excluded */
  value(): number;
  between(low: number, high: number): number;
  /** Mean 0, standard deviation 1. */
  normal(): number;
  /** @returns an index, the likelier the larger its weight */
  weighted(weights: readonly number[]): number;
}

export function openDice(start: number): Dice {
  let seed = start >>> 0;
  const value = (): number => {
    const drawn = draw(seed);
    seed = drawn.seed;
    return drawn.value;
  };
  return {
    value,
    between: (low, high) => low + value() * (high - low),
    // Box–Muller; 1 − value is never 0.
    normal: () => Math.sqrt(-2 * Math.log(1 - value())) * Math.cos(2 * Math.PI * value()),
    weighted: (weights) => {
      let left = value() * weights.reduce((sum, weight) => sum + weight, 0);
      for (const [i, weight] of weights.entries()) {
        left -= weight;
        if (left < 0) return i;
      }
      return weights.length - 1;
    },
  };
}
