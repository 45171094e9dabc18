import type { ShownMood } from '../contract/mood.ts';
import type { Track } from '../core/ports.ts';
import type { FeatureValue, Reconcile } from '../core/ports/features.ts';
import { songOf, valueOf, type Rows, type SongRow } from './catalogue-rows.ts';

/**
 * The active account's songs in memory, filled once and then kept true song by song: reading 100,000 of them anew at each page of a sync
 * would hold up the whole box.
 */
export class CatalogueMemory {
  readonly #rows: Rows;
  readonly #reconcile: Reconcile;
  readonly #tracks = new Map<string, Track>();
  readonly #unavailableUntilMs = new Map<string, number>();
  /** Songs of one list share one list of names. */
  readonly #sources = new Map<string, readonly string[]>();
  #understood = 0;
  #owner: string | null = null;

  constructor(rows: Rows, reconcile: Reconcile) {
    this.#rows = rows;
    this.#reconcile = reconcile;
  }

  get tracks(): ReadonlyMap<string, Track> {
    return this.#tracks;
  }

  get understood(): number {
    return this.#understood;
  }

  /** Songs that the player refused, and until when. */
  get unavailable(): ReadonlyMap<string, number> {
    return this.#unavailableUntilMs;
  }

  fill(owner: string): void {
    if (this.#owner === owner) return;
    this.empty();
    this.#owner = owner;
    const sources = new Map<string, string[]>();
    for (const { uri, source } of this.#rows.entries(owner)) put(sources, uri, source);
    const values = new Map<string, FeatureValue[]>();
    for (const row of this.#rows.values()) if (sources.has(row.uri)) put(values, row.uri, valueOf(row));
    const moods = new Map<string, ShownMood[]>();
    for (const { uri, mood } of this.#rows.moods(owner)) put(moods, uri, mood);
    for (const row of this.#rows.songs()) {
      const { uri } = row;
      const named = sources.get(uri);
      if (named === undefined) continue;
      this.#set(row, { sources: named, values: values.get(uri) ?? [], moods: moods.get(uri) ?? [] });
    }
  }

  empty(): void {
    this.#tracks.clear();
    this.#unavailableUntilMs.clear();
    this.#sources.clear();
    this.#understood = 0;
    this.#owner = null;
  }

  /** Reads these songs anew. @returns whether the memory holds this account at all */
  refresh(owner: string, uris: Iterable<string>): boolean {
    if (this.#owner !== owner) return false;
    for (const uri of uris) {
      const row = this.#rows.song(uri);
      const sources = this.#rows.sourcesOf(owner, uri);
      if (row === undefined || sources.length === 0) this.#delete(uri);
      else {
        const values = this.#rows.valuesOf(uri).map(valueOf);
        this.#set(row, { sources, values, moods: this.#rows.moodsOf(owner, uri) });
      }
    }
    return true;
  }

  #set(row: SongRow, { sources, values, moods }: Around): void {
    const { uri, unavailableUntilMs } = row;
    // Two playlists with different moods cancel each other out.
    const mood = new Set(moods).size === 1 ? (moods[0] ?? null) : null;
    const features = this.#reconcile(values, mood);
    const before = this.#tracks.get(uri);
    this.#understood += Number(features !== null) - Number(before != null && before.features !== null);
    this.#tracks.set(uri, {
      ...songOf(row),
      features,
      sources: this.#named(sources),
      ...(mood === null ? {} : { ownerMood: mood }),
    });
    if (unavailableUntilMs > 0) this.#unavailableUntilMs.set(uri, unavailableUntilMs);
    else this.#unavailableUntilMs.delete(uri);
  }

  #delete(uri: string): void {
    if (this.#tracks.get(uri)?.features != null) this.#understood -= 1;
    this.#tracks.delete(uri);
    this.#unavailableUntilMs.delete(uri);
  }

  #named(sources: readonly string[]): readonly string[] {
    const joined = sources.join(',');
    const known = this.#sources.get(joined) ?? sources;
    this.#sources.set(joined, known);
    return known;
  }
}

/** What is known of a song beside its own row. */
interface Around {
  readonly sources: readonly string[];
  readonly values: readonly FeatureValue[];
  readonly moods: readonly ShownMood[];
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
