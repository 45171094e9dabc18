import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { FeatureValue } from '../core/ports/features.ts';
import { modeOf, pitchOf } from './pitch.ts';

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
    ...optional('key', pitchOf(extras.key)),
    ...optional('mode', modeOf(extras.mode)),
    ...{ ...of, confidence: CONFIDENCE },
  };
}

const optional = <K extends keyof FeatureValue>(name: K, value: FeatureValue[K] | undefined): Partial<FeatureValue> =>
  value === undefined ? {} : { [name]: value };

const shareOf = (value: unknown): number | undefined => (Value.Check(Percent, value) ? value / 100 : undefined);

/** `-5 dB`, or a number. */
function loudnessOf(value: unknown): number | undefined {
  if (!Value.Check(Text, value)) return undefined;
  const db = typeof value === 'number' ? value : Number.parseFloat(value);
  return db >= -100 && db <= 10 ? db : undefined;
}
