import type { ShownMood } from '../../contract/mood.ts';
import { PINNED, withTempo } from '../dj/target.ts';
import type { Features } from '../ports.ts';
import { OWNER_FILE, OWNER_TAG, type FeatureValue } from '../ports/features.ts';

/** Opinions this near to each other (as the DJ measures distance) confirm each other… */
const AGREE = 0.12;
/** …and so far apart, at least one is wrong: nobody knows which. */
const DISPUTE = 0.45;
/** Tempos within this many octaves are one tempo, read twice. */
const SAME_TEMPO = 0.08;
const TEMPO_WEIGHT = 0.6;
/** A playlist's mood says where a song lies, not how it sounds. */
const TAG_CONFIDENCE = 0.3;
/** A measured song that the owner hears otherwise is not believed more than this. */
const TURNED_CONFIDENCE = 0.5;
/** A mood whose point is no farther than this from the middle says nothing of that axis. */
const NO_SIDE = 0.1;
/** What the owner turns lies at least this far on their side of the middle. */
const LEAST_SIDE = 0.05;

/**
 * Several opinions of one song → one (decisions/0019). The owner's file decides, others only fill its gaps; measured values are averaged by
 * confidence, tempo modulo octave; agreement raises the confidence, a big disagreement halves it; the owner's mood decides the side of the
 * middle. The order of `values` does not matter.
 * @returns null when nobody knows anything
 */
export function reconcile(values: readonly FeatureValue[], ownerMood: ShownMood | null): Features | null {
  const ranked = values.length < 2 ? values : [...values].sort(byBelief);
  const best = ranked[0];
  if (best === undefined) return ownerMood === null ? null : tagged(ownerMood);
  const known = ranked.length === 1 ? best : best.source === OWNER_FILE ? filled(best, ranked) : joined(best, ranked);
  const sources = ranked.map(({ source }) => source);
  if (ownerMood === null || best.source === OWNER_FILE) return { ...known, sources };
  return { ...leaned(known, ownerMood), sources: [...sources, OWNER_TAG] };
}

/** Octaves between two tempos, modulo the octave: 0…0.5. */
function tempoGap(aBpm: number, bBpm: number): number {
  if (aBpm <= 0 || bBpm <= 0) return 0.5;
  const octaves = Math.log2(aBpm / bBpm);
  return Math.abs(octaves - Math.round(octaves));
}

const byBelief = (a: FeatureValue, b: FeatureValue): number =>
  Number(b.source === OWNER_FILE) - Number(a.source === OWNER_FILE) ||
  b.confidence - a.confidence ||
  (a.source < b.source ? -1 : 1);

function tagged(mood: ShownMood): Features {
  return {
    ...withTempo(PINNED[mood]),
    danceability: 0.5,
    acousticness: 0.5,
    source: OWNER_TAG,
    sources: [OWNER_TAG],
    confidence: TAG_CONFIDENCE,
  };
}

/** What the best leaves open, from the next that says it; key and mode belong together. */
function filled(best: FeatureValue, ranked: readonly FeatureValue[]): FeatureValue {
  const first = <K extends keyof FeatureValue>(name: K): Partial<Pick<FeatureValue, K>> => {
    const by = ranked.find((value) => value[name] !== undefined);
    return by === undefined ? {} : ({ [name]: by[name] } as unknown as Pick<FeatureValue, K>);
  };
  const keyed = ranked.find(({ key }) => key !== undefined);
  return {
    ...{ ...first('instrumentalness'), ...first('liveness'), ...first('speechiness'), ...first('loudnessDb') },
    ...(keyed?.key === undefined ? {} : { key: keyed.key }),
    ...(keyed?.mode === undefined ? {} : { mode: keyed.mode }),
    ...best,
  };
}

const AVERAGED = [
  'valence',
  'energy',
  'danceability',
  'acousticness',
  'instrumentalness',
  'liveness',
  'speechiness',
] as const;

function joined(best: FeatureValue, ranked: readonly FeatureValue[]): FeatureValue {
  const means = AVERAGED.map((name) => [name, mean(ranked.map((value) => [value[name], value.confidence]))] as const);
  const newest = Math.max(...ranked.map(({ fetchedMs = 0 }) => fetchedMs));
  return {
    ...filled(best, ranked),
    ...(Object.fromEntries(means.filter(([, value]) => value !== undefined)) as Partial<FeatureValue>),
    tempoBpm: tempoOf(best, ranked),
    confidence: confidenceOf(best, ranked),
    ...(newest > 0 ? { fetchedMs: newest } : {}),
  };
}

/** Weighted; of nothing believed at all, plain. Undefined when nobody says it. */
function mean(weighted: readonly (readonly [value: number | undefined, weight: number])[]): number | undefined {
  const said = weighted.filter((one): one is [number, number] => one[0] !== undefined);
  if (said.length === 0) return undefined;
  const whole = said.reduce((sum, [, weight]) => sum + weight, 0);
  if (whole <= 0) return said.reduce((sum, [value]) => sum + value, 0) / said.length;
  const value = said.reduce((sum, [one, weight]) => sum + one * weight, 0) / whole;
  return Math.max(0, Math.min(1, value));
}

/** 70 and 140 BPM are one pulse read twice: others are moved to the octave of the best, and averaged when they then agree. */
function tempoOf(best: FeatureValue, ranked: readonly FeatureValue[]): number {
  if (best.tempoBpm <= 0) return ranked.find(({ tempoBpm }) => tempoBpm > 0)?.tempoBpm ?? best.tempoBpm;
  const same = ranked.filter(({ tempoBpm }) => tempoBpm > 0 && tempoGap(tempoBpm, best.tempoBpm) <= SAME_TEMPO);
  const whole = same.reduce((sum, { confidence }) => sum + confidence, 0);
  if (whole <= 0) return best.tempoBpm;
  const away = same.reduce((sum, { tempoBpm, confidence }) => {
    const octaves = Math.log2(tempoBpm / best.tempoBpm);
    return sum + (octaves - Math.round(octaves)) * confidence;
  }, 0);
  return best.tempoBpm * 2 ** (away / whole);
}

function confidenceOf(best: FeatureValue, ranked: readonly FeatureValue[]): number {
  const others = ranked.filter((value) => value !== best);
  const weight = others.reduce((sum, { confidence }) => sum + confidence, 0);
  if (weight <= 0) return best.confidence;
  const far = others.reduce((sum, value) => sum + apart(best, value) * value.confidence, 0) / weight;
  const disputed = Math.max(0, Math.min(1, (far - AGREE) / (DISPUTE - AGREE)));
  const confirmed = others.reduce((doubt, { confidence }) => doubt * (1 - confidence / 2), 1 - best.confidence);
  return between(1 - confirmed, best.confidence / 2, disputed);
}

const apart = (a: FeatureValue, b: FeatureValue): number =>
  Math.hypot(a.valence - b.valence, a.energy - b.energy, TEMPO_WEIGHT * tempoGap(a.tempoBpm, b.tempoBpm));

const between = (from: number, to: number, share: number): number => from + (to - from) * share;

/** The owner knows on which side of the middle a song lies; how far, the measurement knows. */
function leaned(known: FeatureValue, mood: ShownMood): FeatureValue {
  const point = PINNED[mood];
  const valence = sided(known.valence, point.valence);
  const energy = sided(known.energy, point.energy);
  const turned = valence !== known.valence || energy !== known.energy;
  const confidence = turned
    ? Math.min(known.confidence, TURNED_CONFIDENCE)
    : 1 - (1 - known.confidence) * (1 - TAG_CONFIDENCE / 2);
  return { ...known, valence, energy, confidence };
}

function sided(value: number, point: number): number {
  const side = point - 0.5;
  if (Math.abs(side) < NO_SIDE || (value - 0.5) * side > 0) return value;
  const half = (value + point) / 2;
  return side < 0 ? Math.min(half, 0.5 - LEAST_SIDE) : Math.max(half, 0.5 + LEAST_SIDE);
}
