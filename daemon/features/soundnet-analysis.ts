import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { FeatureValue } from '../core/ports/features.ts';

const Percent = Type.Number({ minimum: 0, maximum: 100 });
const Analysis = Type.Object({
  tempo: Type.Number({ exclusiveMinimum: 0 }),
  energy: Percent,
  happiness: Percent,
  danceability: Percent,
  acousticness: Percent,
});
const Text = Type.Union([Type.String(), Type.Number()]);
type Extras = Readonly<Record<'instrumentalness' | 'liveness' | 'speechiness' | 'loudness' | 'key' | 'mode', unknown>>;

/** Its `happiness` is near to valence, not the same: believed a little less than a provider of valence. */
const CONFIDENCE = 0.7;
const PITCHES: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** SoundNet's percentages and words → our scales; null when the reply is not of that shape. */
export function analysisOf(
  json: unknown,
  of: Pick<FeatureValue, 'source'> & { readonly fetchedMs: number },
): FeatureValue | null {
  if (!Value.Check(Analysis, json)) return null;
  const extras: Partial<Extras> & typeof json = json;
  return {
    ...{ valence: json.happiness / 100, energy: json.energy / 100, tempoBpm: json.tempo },
    ...{ danceability: json.danceability / 100, acousticness: json.acousticness / 100 },
    ...optional('instrumentalness', shareOf(extras.instrumentalness)),
    ...optional('liveness', shareOf(extras.liveness)),
    ...optional('speechiness', shareOf(extras.speechiness)),
    ...optional('loudnessDb', loudnessOf(extras.loudness)),
    ...optional('key', keyOf(extras.key)),
    ...optional('mode', modeOf(extras.mode)),
    ...{ ...of, confidence: CONFIDENCE },
  };
}

const optional = <K extends keyof FeatureValue>(name: K, value: FeatureValue[K] | undefined): Partial<FeatureValue> =>
  value === undefined ? {} : ({ [name]: value });

const shareOf = (value: unknown): number | undefined => (Value.Check(Percent, value) ? value / 100 : undefined);

/** `-5 dB`, or a number. */
function loudnessOf(value: unknown): number | undefined {
  if (!Value.Check(Text, value)) return undefined;
  const db = typeof value === 'number' ? value : Number.parseFloat(value);
  return db >= -100 && db <= 10 ? db : undefined;
}

/** `C#`, `D♭`, `Bb`. */
function keyOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 && value <= 11 ? value : undefined;
  const [, letter = '', sign = ''] = /^([A-G])([#♯b♭]?)/.exec(typeof value === 'string' ? value.trim() : '') ?? [];
  const pitch = PITCHES[letter];
  if (pitch === undefined) return undefined;
  return (pitch + (sign === '' ? 0 : '#♯'.includes(sign) ? 1 : 11)) % 12;
}

function modeOf(value: unknown): 0 | 1 | undefined {
  if (value === 0 || value === 1) return value;
  if (typeof value !== 'string') return undefined;
  return /^maj/i.test(value.trim()) ? 1 : /^min/i.test(value.trim()) ? 0 : undefined;
}
