import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { Retry } from '../core/errors.ts';
import type { FeatureProvider, Features } from '../core/ports.ts';

export interface ReccoBeatsOptions {
  /** With its version: `https://api.reccobeats.com/v1`. */
  readonly url: string;
  readonly timeoutMs?: number;
}

const fraction = { minimum: 0, maximum: 1 };
const Entry = Type.Object({
  href: Type.String(),
  valence: Type.Number(fraction),
  energy: Type.Number(fraction),
  tempo: Type.Number({ exclusiveMinimum: 0 }),
  danceability: Type.Number(fraction),
  acousticness: Type.Number(fraction),
});
const Reply = Type.Object({ content: Type.Array(Type.Unknown()) });

/** The service takes 40; this leaves room for one that takes fewer. */
const BATCH = 30;
const NAME = 'reccobeats';

/** Audio features by Spotify id, free and without a key. Knows some 60 % of songs; values come from its own model, not from Spotify's. */
export class ReccoBeats implements FeatureProvider {
  readonly name = NAME;
  readonly #options: ReccoBeatsOptions;

  private constructor(options: ReccoBeatsOptions) {
    this.#options = options;
  }

  static open(options: ReccoBeatsOptions): ReccoBeats {
    return new ReccoBeats(options);
  }

  /** @throws Retry when the service cannot answer now */
  async features(uris: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, Features>> {
    const byId = new Map(uris.map((uri) => [uri.slice(uri.lastIndexOf(':') + 1), uri]));
    const ids = [...byId.keys()];
    const found = new Map<string, Features>();
    for (let at = 0; at < ids.length; at += BATCH) {
      for (const entry of await this.#ask(ids.slice(at, at + BATCH), signal)) {
        // The service has ids of its own: only the link names the song we asked for.
        const uri = byId.get(entry.href.slice(entry.href.lastIndexOf('/') + 1));
        if (uri !== undefined) found.set(uri, featuresOf(entry));
      }
    }
    return found;
  }

  async #ask(ids: readonly string[], signal: AbortSignal): Promise<readonly Static<typeof Entry>[]> {
    const url = new URL(`${this.#options.url}/audio-features`);
    url.searchParams.set('ids', ids.join(','));
    const json = await this.#read(url, signal);
    if (!Value.Check(Reply, json)) throw new Retry('ReccoBeats answered in an unknown shape');
    return json.content.filter((entry) => Value.Check(Entry, entry));
  }

  async #read(url: URL, signal: AbortSignal): Promise<unknown> {
    let status: number;
    let afterMs: number;
    try {
      const limit = AbortSignal.timeout(this.#options.timeoutMs ?? 15_000);
      const reply = await fetch(url, {
        signal: AbortSignal.any([signal, limit]),
        headers: { accept: 'application/json' },
      });
      if (reply.ok) return await reply.json();
      await reply.body?.cancel();
      status = reply.status;
      afterMs = Number(reply.headers.get('retry-after') ?? NaN) * 1000;
    } catch (cause) {
      signal.throwIfAborted();
      throw new Retry('no answer from ReccoBeats', { cause });
    }
    throw new Retry(`ReccoBeats answered ${status}`, Number.isFinite(afterMs) ? { afterMs } : {});
  }
}

const featuresOf = (entry: Static<typeof Entry>): Features => ({
  valence: entry.valence,
  energy: entry.energy,
  tempoBpm: entry.tempo,
  danceability: entry.danceability,
  acousticness: entry.acousticness,
  source: NAME,
  confidence: 0.8,
});
