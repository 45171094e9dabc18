import type { RoomMoodName, ShownMood } from '../../contract/mood.ts';
import type { EveningLine } from '../replay-lines.ts';
import type { Dice } from './dice.ts';

/** A stretch of an evening in which the room feels one way. */
export interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
  /** What the room feels, also while the box cannot tell. Null: nobody is there. */
  readonly feels: ShownMood | null;
  readonly shown: RoomMoodName;
}

export interface Evening {
  readonly startMs: number;
  readonly endMs: number;
  readonly stretches: readonly Stretch[];
  /** What the box is told: the room every half minute. */
  readonly lines: readonly Extract<EveningLine, { kind: 'room' }>[];
}

/** Where a mood lies for the eyes, as measured on the demo and on labelled faces. */
const CENTRES: Readonly<Record<ShownMood, readonly [valence: number, arousal: number]>> = {
  happy: [0.62, 0.26],
  neutral: [0.04, 0.02],
  sad: [-0.52, -0.22],
  angry: [-0.45, 0.48],
  surprised: [0.15, 0.5],
};

type Feeling = ShownMood | 'nobody';
/** Where a room goes from each feeling; mostly between neutral and happy, as rooms do. */
const NEXT: Readonly<Record<Feeling, Readonly<Partial<Record<Feeling, number>>>>> = {
  neutral: { happy: 6, sad: 2, angry: 0.7, surprised: 1, nobody: 1 },
  happy: { neutral: 6, surprised: 1.5, sad: 1, angry: 0.5, nobody: 0.7 },
  sad: { neutral: 5, happy: 1.5, angry: 1, nobody: 0.7 },
  angry: { neutral: 4, sad: 2, happy: 1 },
  surprised: { happy: 4, neutral: 3, angry: 0.4 },
  nobody: { neutral: 4, happy: 3, sad: 1 },
};
/** Minutes a feeling lasts in the middle. */
const LASTS: Readonly<Record<Feeling, number>> = {
  neutral: 26,
  happy: 38,
  sad: 28,
  angry: 12,
  surprised: 6,
  nobody: 12,
};

const MINUTE_MS = 60_000;
const EVERY_MS = 30_000;
/** How often a stretch begins with a while in which the box cannot tell, and how long that is at most. */
const UNSURE_SHARE = 0.3;
const UNSURE_MINUTES = 5;

/** @param hours how long the evening is */
export function inventEvening({ startMs, hours }: { startMs: number; hours: number }, dice: Dice): Evening {
  const endMs = startMs + hours * 60 * MINUTE_MS;
  const stretches: Stretch[] = [];
  let feeling: Feeling = 'nobody';
  for (let fromMs = startMs; fromMs < endMs;) {
    const minutes = LASTS[feeling] * Math.exp(0.5 * dice.normal());
    const toMs = Math.min(endMs, fromMs + Math.max(2, minutes) * MINUTE_MS);
    stretches.push(...stretchesOf({ feeling, fromMs, toMs }, dice));
    const choices = Object.entries(NEXT[feeling]) as [Feeling, number][];
    feeling = choices[dice.weighted(choices.map(([, weight]) => weight))]?.[0] ?? 'neutral';
    fromMs = toMs;
  }
  return { startMs, endMs, stretches, lines: linesOf(stretches, dice) };
}

interface Span {
  readonly feeling: Feeling;
  readonly fromMs: number;
  readonly toMs: number;
}

function stretchesOf({ feeling, fromMs, toMs }: Span, dice: Dice): Stretch[] {
  if (feeling === 'nobody') return [{ fromMs, toMs, feels: null, shown: 'none' }];
  const told: Stretch = { fromMs, toMs, feels: feeling, shown: feeling };
  if (dice.value() >= UNSURE_SHARE) return [told];
  const clearMs = Math.min(toMs, fromMs + dice.between(1, UNSURE_MINUTES) * MINUTE_MS);
  const unsure: Stretch = { fromMs, toMs: clearMs, feels: feeling, shown: 'unsure' };
  return clearMs < toMs ? [unsure, { ...told, fromMs: clearMs }] : [unsure];
}

function linesOf(stretches: readonly Stretch[], dice: Dice): Evening['lines'] {
  const lines: Extract<EveningLine, { kind: 'room' }>[] = [];
  for (const { fromMs, toMs, feels, shown } of stretches) {
    const people = feels === null ? 0 : 1 + Math.floor(dice.between(0, 7));
    for (let atMs = fromMs; atMs < toMs; atMs += EVERY_MS) {
      const [valence, arousal] = feels === null || shown === 'unsure' ? [0, 0] : CENTRES[feels];
      const wander = (): number => (feels === null ? 0 : 0.06 * dice.normal());
      const confidence = feels === null ? 0 : shown === 'unsure' ? dice.between(0.2, 0.36) : dice.between(0.55, 0.9);
      const room = { mood: shown, valence: valence + wander(), arousal: arousal + wander(), confidence, people };
      lines.push({ kind: 'room', atMs, room });
    }
  }
  return lines;
}

/** The point of the room in the music's plane, or null where nobody is. */
export const centreOf = (mood: ShownMood): { readonly valence: number; readonly arousal: number } => {
  const [valence, arousal] = CENTRES[mood];
  return { valence, arousal };
};
