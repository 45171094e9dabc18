import { affectOf, sharesOf, shownOf } from '../../contract/affect.ts';
import { FER_CLASSES, SHOWN_MOODS, type ShownMood } from '../../contract/mood.ts';
import type { Affect } from '../../contract/vision.ts';

/** One story: whoever hears only the mood, or only valence and arousal, draws the same conclusion. */
export interface Told extends Affect {
  readonly mood: ShownMood | 'unsure';
  /** Below `minConfidence` for `unsure`, and never for a mood. */
  readonly confidence: number;
}

interface TellSettings {
  readonly minConfidence: number;
  readonly margin: number;
}

/** Not knowing is told with less than this share of `minConfidence`. */
const UNSURE_SHARE = 0.9;
/** How far a mood with a side keeps from the other one. */
const OWN_SIDE = 0.1;

/** On which side of zero a mood lies, as signs of valence and arousal; 0 = on either. */
const SIDES: Readonly<Record<ShownMood, Affect>> = {
  happy: { valence: 1, arousal: 0 },
  sad: { valence: -1, arousal: 0 },
  angry: { valence: -1, arousal: 1 },
  surprised: { valence: 0, arousal: 1 },
  neutral: { valence: 0, arousal: 0 },
};

/** Eight probabilities with all on this one. */
const VERTICES = Object.fromEntries(SHOWN_MOODS.map((mood) => [mood, vertexOf(mood)])) as Readonly<
  Record<ShownMood, readonly number[]>
>;

/**
 * The evidence as far as it agrees with the mood that was decided. While another mood gains ground, or the one held is nearly lost, what is
 * told is pulled towards the mood held, just as far as it needs to say the same; `unsure` is pulled towards the middle.
 * @param moods eight probabilities in the order of `FER_CLASSES`, or all 0
 */
export function tell(mood: ShownMood | 'unsure', moods: readonly number[], settings: TellSettings): Told {
  if (mood === 'unsure') return tellDoubt(moods, settings);
  const vertex = VERTICES[mood];
  const share = shareThatAgrees(mood, moods, settings);
  const told = vertex.map((v, i) => v + ((moods[i] ?? 0) - v) * share);
  return { mood, ...affectOf(told), confidence: Math.min(1, sharesOf(told)[mood]) };
}

function tellDoubt(moods: readonly number[], { minConfidence }: TellSettings): Told {
  const { confidence } = shownOf(moods);
  const most = UNSURE_SHARE * minConfidence;
  const scale = confidence > most ? most / confidence : 1;
  const { valence, arousal } = affectOf(moods);
  return { mood: 'unsure', valence: valence * scale, arousal: arousal * scale, confidence: confidence * scale };
}

/** How far one may go from the bare mood to the evidence, 0…1, before they say different things. All conditions are straight lines. */
function shareThatAgrees(mood: ShownMood, moods: readonly number[], { minConfidence, margin }: TellSettings): number {
  const shares = sharesOf(moods);
  const others = SHOWN_MOODS.filter((other) => other !== mood);
  const side = SIDES[mood];
  const [seen, bare] = [affectOf(moods), affectOf(VERTICES[mood])];
  return Math.min(
    shareAbove({ bare: 1, seen: shares[mood], least: minConfidence }),
    ...others.map((other) => shareAbove({ bare: 1, seen: shares[mood] - shares[other], least: margin / 2 })),
    ...(['valence', 'arousal'] as const)
      .filter((axis) => side[axis] !== 0)
      .map((axis) => shareAbove({ bare: bare[axis] * side[axis], seen: seen[axis] * side[axis], least: OWN_SIDE })),
  );
}

/** How far from `bare` to `seen` a value stays at or above `least`; `bare` does. */
const shareAbove = ({ bare, seen, least }: { bare: number; seen: number; least: number }): number =>
  seen >= least ? 1 : (bare - least) / (bare - seen);

/** The name of a face: kept until another one leads by `margin`, or until it is clearly under `minConfidence`. */
export function callFace(
  called: ShownMood | 'unsure',
  moods: readonly number[],
  { minConfidence, margin }: TellSettings,
): ShownMood | 'unsure' {
  const first = shownOf(moods);
  if (called === 'unsure') return first.confidence >= minConfidence ? first.mood : 'unsure';
  const kept = sharesOf(moods)[called];
  if (kept >= minConfidence - margin && first.confidence - kept < margin) return called;
  return first.confidence >= minConfidence ? first.mood : 'unsure';
}

function vertexOf(mood: ShownMood): readonly number[] {
  return FER_CLASSES.map((_, i) => sharesOf(FER_CLASSES.map((__, j) => (i === j ? 1 : 0)))[mood]);
}
