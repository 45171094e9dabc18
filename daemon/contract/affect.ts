import { SHOWN_MOODS, type ShownMood } from './mood.ts';
import type { Affect } from './vision.ts';

/**
 * Position of each FER+ class on Russell's circle, [valence, arousal], in the order of `FER_CLASSES`.
 * A stand-in: the data has no valence or arousal labels, so these are read off the circle, not learnt.
 */
const POSITIONS: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.85, 0.35],
  [0.2, 0.75],
  [-0.7, -0.35],
  [-0.6, 0.65],
  [-0.65, 0.3],
  [-0.55, 0.7],
  [-0.55, 0.2],
];

/**
 * The expected position on the circle.
 * @param moods eight probabilities in the order of `FER_CLASSES`
 */
export function affectOf(moods: ArrayLike<number>): Affect {
  let valence = 0;
  let arousal = 0;
  POSITIONS.forEach(([v, a], i) => {
    valence += v * (moods[i] ?? 0);
    arousal += a * (moods[i] ?? 0);
  });
  return { valence, arousal };
}

/** @param moods eight probabilities in the order of `FER_CLASSES` */
export const sharesOf = (moods: ArrayLike<number>): Readonly<Record<ShownMood, number>> => ({
  neutral: moods[0] ?? 0,
  happy: moods[1] ?? 0,
  surprised: moods[2] ?? 0,
  sad: moods[3] ?? 0,
  angry: moods[4] ?? 0,
});

/**
 * The largest of the five shown moods. Its confidence is its share of all eight probabilities, so that whatever goes to fear, disgust
 * and contempt, which are never shown, lowers it.
 * @param moods eight probabilities in the order of `FER_CLASSES`
 */
export function shownOf(moods: ArrayLike<number>): { readonly mood: ShownMood; readonly confidence: number } {
  let mood: ShownMood = 'neutral';
  let confidence = -1;
  const shares = sharesOf(moods);
  for (const name of SHOWN_MOODS) if (shares[name] > confidence) [mood, confidence] = [name, shares[name]];
  return { mood, confidence };
}
