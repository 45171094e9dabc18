import type { Account, AccountStore, Catalogue, Clock, Features, Track } from '../../daemon/core/ports.ts';

/** Accounts in memory, with every write kept for inspection. */
export class MemoryAccounts implements AccountStore {
  readonly writes: Account[] = [];
  readonly #kept = new Map<string, Account>();

  active(realm: string): Account | null {
    return this.#kept.get(realm) ?? null;
  }

  put(account: Account): void {
    this.writes.push(account);
    this.#kept.set(account.realm, account);
  }

  remove(id: string, realm: string): void {
    if (this.#kept.get(realm)?.id === id) this.#kept.delete(realm);
  }
}

type Song = Omit<Track, 'features'>;

/** A catalogue in memory. */
export class MemoryCatalogue implements Catalogue {
  readonly unknown = new Map<string, number>();
  readonly #clock: Clock;
  readonly #songs = new Map<string, Song>();
  readonly #seenMs = new Map<string, Map<string, number>>();
  readonly #features = new Map<string, Features>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  tracks(): readonly Track[] {
    return [...this.#songs.values()].map((song) => this.#join(song));
  }

  track(uri: string): Track | null {
    const song = this.#songs.get(uri);
    return song === undefined ? null : this.#join(song);
  }

  putTracks(tracks: readonly Song[], source: string): void {
    const seen = this.#seenMs.get(source) ?? new Map<string, number>();
    this.#seenMs.set(source, seen);
    for (const track of tracks) {
      this.#songs.set(track.uri, track);
      seen.set(track.uri, this.#clock());
    }
  }

  dropStale(source: string, sinceMs: number): void {
    const seen = this.#seenMs.get(source) ?? new Map<string, number>();
    for (const [uri, seenMs] of seen) if (seenMs < sinceMs) seen.delete(uri);
    for (const uri of this.#songs.keys()) {
      if (![...this.#seenMs.values()].some((uris) => uris.has(uri))) this.#songs.delete(uri);
    }
  }

  putFeatures(features: ReadonlyMap<string, Features>): void {
    for (const [uri, known] of features) this.#features.set(uri, known);
  }

  putUnknown(uris: readonly string[], atMs: number): void {
    for (const uri of uris) this.unknown.set(uri, atMs);
  }

  missing(limit: number): readonly string[] {
    return [...this.#songs.keys()].filter((uri) => !this.#features.has(uri) && !this.unknown.has(uri)).slice(0, limit);
  }

  #join(song: Song): Track {
    return { ...song, features: this.#features.get(song.uri) ?? null };
  }
}
