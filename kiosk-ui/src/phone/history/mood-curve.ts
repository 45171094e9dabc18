import type { MoodTimesShown } from '../../../../daemon/contract/http-dj.ts';

export type MoodTime = MoodTimesShown['moods'][number];

/** A point for each piece of time: how the room felt on average, people's time alone. */
export interface Curve {
  /** Epoch seconds. */
  readonly at: readonly number[];
  /** −1…1; null while nobody was there. */
  readonly valence: readonly (number | null)[];
  readonly arousal: readonly (number | null)[];
}

/** @param stepSeconds how long a piece is; where pieces are missing, the line breaks */
export function curveOf(moods: readonly MoodTime[], stepSeconds: number): Curve {
  const pieces = new Map<number, { seconds: number; valence: number; arousal: number }>();
  for (const { from, mood, seconds, valence, arousal } of moods) {
    if (mood === 'none') continue;
    const at = Date.parse(from) / 1000;
    const piece = pieces.get(at) ?? { seconds: 0, valence: 0, arousal: 0 };
    piece.seconds += seconds;
    piece.valence += valence * seconds;
    piece.arousal += arousal * seconds;
    pieces.set(at, piece);
  }
  const at: number[] = [];
  const valence: (number | null)[] = [];
  const arousal: (number | null)[] = [];
  for (const [start, piece] of [...pieces].sort(([a], [b]) => a - b)) {
    const last = at.at(-1);
    if (last !== undefined && start - last > stepSeconds * 1.5) {
      at.push(last + stepSeconds);
      valence.push(null);
      arousal.push(null);
    }
    at.push(start);
    valence.push(piece.seconds === 0 ? null : piece.valence / piece.seconds);
    arousal.push(piece.seconds === 0 ? null : piece.arousal / piece.seconds);
  }
  return { at, valence, arousal };
}

/** How long the room felt how, the longest first; without the time in which nobody was there. */
export function sharesOf(
  moods: readonly MoodTime[],
): readonly { readonly mood: MoodTime['mood']; readonly seconds: number }[] {
  const sums = new Map<MoodTime['mood'], number>();
  for (const { mood, seconds } of moods) if (mood !== 'none') sums.set(mood, (sums.get(mood) ?? 0) + seconds);
  return [...sums].map(([mood, seconds]) => ({ mood, seconds })).sort((a, b) => b.seconds - a.seconds);
}
