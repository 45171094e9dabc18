import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { Retry } from '../core/errors.ts';
import type { Clock } from '../core/ports.ts';
import type { FeatureProvider, FeatureValue, Readiness } from '../core/ports/features.ts';
import { fetchJson } from './fetch-json.ts';

export interface ReccoBeatsOptions {
  /** With its version: `https://api.reccobeats.com/v1`. */
  readonly url: string;
  readonly clock: Clock;
  readonly timeoutMs?: number;
}

const Fraction = Type.Number({ minimum: 0, maximum: 1 });
const Entry = Type.Object({
  href: Type.String(),
  valence: Fraction,
  energy: Fraction,
  tempo: Type.Number({ exclusiveMinimum: 0 }),
  danceability: Fraction,
  acousticness: Fraction,
});
/** Taken where they are there and in range: a song is not lost for one odd value. */
const Extra = {
  instrumentalness: Fraction,
  liveness: Fraction,
  speechiness: Fraction,
  loudness: Type.Number({ minimum: -100, maximum: 10 }),
  key: Type.Integer({ minimum: 0, maximum: 11 }),
  mode: Type.Union([Type.Literal(0), Type.Literal(1)]),
} as const;
const Reply = Type.Object({ content: Type.Array(Type.Unknown()) });

const TITLE = 'ReccoBeats';
/** The service takes 40; this leaves room for one that takes fewer. */
const BATCH = 30;
/** It is free and has no stated limit: four calls a second at most are polite. */
const PACE_MS = 250;
/** Its values come from its own model of the song, not from Spotify's. */
const CONFIDENCE = 0.8;

/** Audio features by Spotify id, free and without a key. Knows some 60 % of songs. */
export class ReccoBeats implements FeatureProvider {
  readonly name = 'reccobeats';
  readonly title = TITLE;
  readonly batch = BATCH;
  readonly paceMs = PACE_MS;
  readonly #options: ReccoBeatsOptions;

  private constructor(options: ReccoBeatsOptions) {
    this.#options = options;
  }

  static open(options: ReccoBeatsOptions): ReccoBeats {
    return new ReccoBeats(options);
  }

  readiness(): Readiness {
    return { ready: true };
  }

  usage(): null {
    return null;
  }

  async features(uris: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, FeatureValue>> {
    const byId = new Map(uris.map((uri) => [uri.slice(uri.lastIndexOf(':') + 1), uri]));
    const found = new Map<string, FeatureValue>();
    for (const entry of await this.#ask([...byId.keys()], signal)) {
      // The service has ids of its own: only the link names the song we asked for.
      const uri = byId.get(entry.href.slice(entry.href.lastIndexOf('/') + 1));
      if (uri !== undefined) found.set(uri, this.#valueOf(entry));
    }
    return found;
  }

  async #ask(ids: readonly string[], signal: AbortSignal): Promise<readonly Static<typeof Entry>[]> {
    const url = new URL(`${this.#options.url}/audio-features`);
    url.searchParams.set('ids', ids.join(','));
    const timeoutMs = this.#options.timeoutMs ?? 15_000;
    const { status, json, afterMs } = await fetchJson({ url, timeoutMs, title: TITLE, signal });
    if (status !== 200) throw new Retry(`${TITLE} answered ${status}`, afterMs === undefined ? {} : { afterMs });
    if (!Value.Check(Reply, json)) throw new Retry(`${TITLE} answered in an unknown shape`);
    return json.content.filter((entry) => Value.Check(Entry, entry));
  }

  #valueOf(entry: Static<typeof Entry>): FeatureValue {
    const { valence, energy, tempo, danceability, acousticness } = entry;
    const extra = extrasOf(entry);
    return {
      ...{ valence, energy, tempoBpm: tempo, danceability, acousticness, ...extra },
      ...{ source: this.name, confidence: CONFIDENCE, fetchedMs: this.#options.clock() },
    };
  }
}

function extrasOf(entry: object): Partial<FeatureValue> {
  const good = Object.entries(Extra)
    .map(([name, shape]) => [name, (entry as Record<string, unknown>)[name], shape] as const)
    .filter(([, value, shape]) => Value.Check(shape, value))
    .map(([name, value]) => [name === 'loudness' ? 'loudnessDb' : name, value]);
  return Object.fromEntries(good) as Partial<FeatureValue>;
}
