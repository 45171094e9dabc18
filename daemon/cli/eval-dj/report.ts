import type { Tally } from './measure.ts';

/** Figures of one way to choose, over all evenings. Fractions and distances, not percent. */
export interface Report {
  readonly songs: number;
  /** Mean over time of the distance between what plays and the room's goal point. */
  readonly distance: number;
  /** The same while the room is happy, sad or angry: the moods for which the original rule has thresholds. */
  readonly distanceRuled: number;
  /** Mean distance between a song and the next; and of their tempos, in octaves. */
  readonly jump: number;
  readonly jumpP95: number;
  readonly tempoJump: number;
  /** Different artists and albums, as shares of the songs of an evening. */
  readonly artists: number;
  readonly albums: number;
  readonly repeatsWithin3h: number;
  /** Songs whose artist was among the four before. */
  readonly artistWithin5: number;
  /** After a change of the room, until what plays is within 0.2 of its new point. */
  readonly reaction: { readonly changes: number; readonly medianSongs: number; readonly medianMinutes: number };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** @param share 0…1 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export const rounded = (value: number): number => Number(value.toFixed(4));

export function reportOf(tally: Tally): Report {
  return {
    songs: tally.songs,
    distance: rounded(mean(tally.distances)),
    distanceRuled: rounded(mean(tally.ruledDistances)),
    jump: rounded(mean(tally.jumps)),
    jumpP95: rounded(quantile(tally.jumps, 0.95)),
    tempoJump: rounded(mean(tally.tempoJumps)),
    artists: rounded(mean(tally.artists)),
    albums: rounded(mean(tally.albums)),
    repeatsWithin3h: tally.repeats,
    artistWithin5: tally.closeArtists,
    reaction: {
      changes: tally.changes,
      medianSongs: quantile(tally.reactionSongs, 0.5),
      medianMinutes: rounded(quantile(tally.reactionMinutes, 0.5)),
    },
  };
}
