import { Value } from 'typebox/value';
import { Retry } from '../core/errors.ts';
import type { Catalogue, Clock, FeatureProvider, Features, Library, LibraryProgress, Track } from '../core/ports.ts';
import type { SpotifyClient } from './client.ts';
import { Item, Page, SavedItem, trackOf } from './replies.ts';

export interface SpotifyLibraryOptions {
  readonly client: SpotifyClient;
  readonly catalogue: Catalogue;
  /** Asked in this order; the next one only for what the one before does not know. */
  readonly providers: readonly FeatureProvider[];
  readonly clock: Clock;
  /** Songs read of each source, newest first: each fifty cost one call of the daily quota. */
  readonly maxTracks?: number;
}

interface Source {
  readonly name: string;
  readonly path: string;
  readonly song: (entry: unknown) => Item | null;
}

const SOURCES: readonly Source[] = [
  { name: 'liked', path: '/me/tracks', song: (entry) => (Value.Check(SavedItem, entry) ? entry.track : null) },
  { name: 'top', path: '/me/top/tracks', song: (entry) => (Value.Check(Item, entry) ? entry : null) },
];
const PAGE = 50;
const FEATURE_BATCH = 30;
/** A sync that starts again sooner (because a feature provider failed, say) does not read the music anew. */
const REREAD_AFTER_MS = 6 * 3600_000;
/** Whoever has no songs has just been asked to like some. */
const REREAD_EMPTY_AFTER_MS = 60_000;

/** The owner's liked and most played songs, with what feature providers know of them. */
export class SpotifyLibrary implements Library {
  readonly #options: SpotifyLibraryOptions;
  #rereadMs = -Infinity;

  private constructor(options: SpotifyLibraryOptions) {
    this.#options = options;
  }

  static open(options: SpotifyLibraryOptions): SpotifyLibrary {
    return new SpotifyLibrary(options);
  }

  async *sync(signal: AbortSignal): AsyncGenerator<LibraryProgress, void, undefined> {
    const startedMs = this.#options.clock();
    if (startedMs >= this.#rereadMs) {
      for (const source of SOURCES) yield* this.#read(source, signal);
      this.#rereadMs = startedMs + (this.#progress().tracks === 0 ? REREAD_EMPTY_AFTER_MS : REREAD_AFTER_MS);
    }
    yield* this.#understand(signal);
  }

  /** Only a source read to its end may lose songs: a failure half way throws before that. */
  async *#read(source: Source, signal: AbortSignal): AsyncGenerator<LibraryProgress, void, undefined> {
    const { client, catalogue, clock, maxTracks = 2000 } = this.#options;
    const startedMs = clock();
    for (let offset = 0; offset < maxTracks; offset += PAGE) {
      const page = await client.get(
        { purpose: 'library', path: source.path, query: { limit: PAGE, offset } },
        Page,
        signal,
      );
      const songs = page.items.map((entry) => source.song(entry)).filter((song) => song !== null);
      if (songs.length === 0 && page.items.length > 0) {
        throw new Retry(`Spotify answered ${source.path} with entries of an unknown shape`);
      }
      catalogue.putTracks(songs.filter(isPlayable).map(trackOf), source.name);
      yield this.#progress();
      if (page.next == null || page.items.length === 0) break;
    }
    catalogue.dropStale(source.name, startedMs);
    yield this.#progress();
  }

  async *#understand(signal: AbortSignal): AsyncGenerator<LibraryProgress, void, undefined> {
    const { catalogue, clock, providers } = this.#options;
    if (providers.length === 0) return;
    const asked = new Set<string>();
    for (;;) {
      const batch = catalogue.missing(FEATURE_BATCH, clock()).filter((uri) => !asked.has(uri));
      if (batch.length === 0) return;
      for (const uri of batch) asked.add(uri);
      const { known, unknown } = await this.#ask(batch, signal);
      if (known.size > 0) catalogue.putFeatures(known);
      if (unknown.length > 0) catalogue.putUnknown(unknown, clock());
      yield this.#progress();
    }
  }

  async #ask(
    uris: readonly string[],
    signal: AbortSignal,
  ): Promise<{ readonly known: ReadonlyMap<string, Features>; readonly unknown: readonly string[] }> {
    const known = new Map<string, Features>();
    let unknown = uris;
    for (const provider of this.#options.providers) {
      if (unknown.length === 0) break;
      for (const [uri, features] of await provider.features(unknown, signal)) known.set(uri, features);
      unknown = unknown.filter((uri) => !known.has(uri));
    }
    return { known, unknown };
  }

  #progress(): LibraryProgress {
    const tracks: readonly Track[] = this.#options.catalogue.tracks();
    return { tracks: tracks.length, understood: tracks.filter((track) => track.features !== null).length };
  }
}

/** Local files and songs the market no longer has cannot be asked for; neither can anything that is no song. */
const isPlayable = (song: Item): boolean =>
  song.is_local !== true && song.is_playable !== false && song.uri.startsWith('spotify:track:');
