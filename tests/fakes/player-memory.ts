import type { Catalogue, Clock, Features, Track } from '../../daemon/core/ports.ts';
import type { Account, AccountStore } from '../../daemon/core/ports/accounts.ts';

/** Accounts in memory, with every write kept for inspection. */
export class MemoryAccounts implements AccountStore {
  readonly trouble = null;
  readonly writes: Account[] = [];
  #kept: readonly Account[] = [];
  readonly #active = new Map<string, string>();

  active(realm: string): Account | null {
    return this.list(realm).find((account) => account.id === this.#active.get(realm)) ?? null;
  }

  list(realm: string): readonly Account[] {
    return this.#kept.filter((account) => account.realm === realm);
  }

  put(account: Account): void {
    this.writes.push(account);
    const same = (other: Account): boolean => other.id === account.id && other.realm === account.realm;
    this.#kept = this.#kept.some(same)
      ? this.#kept.map((other) => (same(other) ? account : other))
      : [...this.#kept, account];
  }

  adopt(account: Account): void {
    this.put(account);
    this.#active.set(account.realm, account.id);
  }

  activate(id: string, realm: string): boolean {
    const known = this.list(realm).some((account) => account.id === id);
    if (known) this.#active.set(realm, id);
    return known;
  }

  remove(id: string, realm: string): void {
    this.#kept = this.#kept.filter((account) => account.id !== id || account.realm !== realm);
    const [next] = this.list(realm);
    if (this.active(realm) === null && next !== undefined) this.#active.set(realm, next.id);
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
