import type { RoomMoodName } from '../../../daemon/contract/mood.ts';
import { fromOklab, type Rgb } from './colour.ts';

interface Anchor {
  readonly valence: number;
  readonly arousal: number;
  /** OKLCH: lightness 0…1, chroma, hue in degrees. */
  readonly lch: readonly [number, number, number];
}

/**
 * The palette of the house: a few places on the circle of feeling, each with its colour. Between them colours mix in OKLab, where equal
 * steps look equal. Pleasant is warm, unpleasant cold or burning; excitement brings colour, rest takes it away.
 */
const ANCHORS: readonly Anchor[] = [
  { valence: 0.85, arousal: 0.35, lch: [0.83, 0.165, 78] },
  { valence: 0.2, arousal: 0.75, lch: [0.74, 0.185, 335] },
  { valence: -0.6, arousal: 0.65, lch: [0.66, 0.21, 28] },
  { valence: -0.7, arousal: -0.35, lch: [0.68, 0.125, 258] },
  { valence: 0, arousal: 0, lch: [0.8, 0.07, 190] },
  { valence: 0.55, arousal: -0.5, lch: [0.82, 0.11, 150] },
];

const PLACES: Readonly<Record<RoomMoodName, readonly [number, number]>> = {
  happy: [0.85, 0.35],
  surprised: [0.2, 0.75],
  angry: [-0.6, 0.65],
  sad: [-0.7, -0.35],
  neutral: [0, 0],
  unsure: [0, 0],
  none: [0, 0],
};

/** Colour of stillness: nobody there, or nobody looking. */
export const STILL: Rgb = { r: 124, g: 128, b: 138 };

/**
 * @param valence −1…1
 * @param arousal −1…1
 * @param certainty 0…1: an uncertain mood has a paler colour
 */
export function affectColour(valence: number, arousal: number, certainty: number): Rgb {
  let [weights, l, a, b] = [0, 0, 0, 0];
  for (const anchor of ANCHORS) {
    const distance = Math.hypot(valence - anchor.valence, arousal - anchor.arousal);
    const weight = 1 / Math.max(distance, 0.02) ** 2.6;
    const [lightness, chroma, hue] = anchor.lch;
    l += weight * lightness;
    a += weight * chroma * Math.cos((hue * Math.PI) / 180);
    b += weight * chroma * Math.sin((hue * Math.PI) / 180);
    weights += weight;
  }
  const strength = (0.45 + 0.55 * certainty) / weights;
  return fromOklab({ l: l / weights, a: a * strength, b: b * strength });
}

/** Colour of a named mood, as on a button or a single face. */
export function moodColour(mood: RoomMoodName, certainty = 1): Rgb {
  if (mood === 'none' || mood === 'unsure') return STILL;
  const [valence, arousal] = PLACES[mood];
  return affectColour(valence, arousal, certainty);
}
