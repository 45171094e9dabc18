import type { Database } from 'better-sqlite3';
import type { ShownMood } from '../contract/mood.ts';
import type { FeatureValue } from '../core/ports/features.ts';
import type { Song } from '../core/ports/library.ts';

export interface SongRow extends Omit<Song, 'explicit' | 'artistId' | 'albumId'> {
  readonly explicit: number;
  readonly artistId: string | null;
  readonly albumId: string | null;
  readonly unavailableUntilMs: number;
}

type Nullable<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> | null };
type Measured = Pick<
  FeatureValue,
  'valence' | 'energy' | 'tempoBpm' | 'danceability' | 'acousticness' | 'source' | 'confidence'
>;
export type ValueRow = Measured & {
  readonly uri: string;
  readonly fetchedMs: number;
} & Nullable<Pick<FeatureValue, 'instrumentalness' | 'liveness' | 'speechiness' | 'loudnessDb' | 'key' | 'mode'>>;

export function songOf(row: SongRow): Song {
  const { uri, title, artist, album, durationMs, coverUrl, artistId, albumId } = row;
  return {
    ...{ uri, title, artist, album, durationMs, coverUrl, explicit: row.explicit === 1 },
    ...(artistId === null ? {} : { artistId }),
    ...(albumId === null ? {} : { albumId }),
  };
}

export function valueOf(row: ValueRow): FeatureValue {
  const { valence, energy, tempoBpm, danceability, acousticness, source, confidence, fetchedMs } = row;
  const { instrumentalness, liveness, speechiness, loudnessDb, key, mode } = row;
  return {
    ...{ valence, energy, tempoBpm, danceability, acousticness, source, confidence, fetchedMs },
    ...(instrumentalness === null ? {} : { instrumentalness }),
    ...(liveness === null ? {} : { liveness }),
    ...(speechiness === null ? {} : { speechiness }),
    ...(loudnessDb === null ? {} : { loudnessDb }),
    ...(key === null ? {} : { key }),
    ...(mode === null ? {} : { mode }),
  };
}

const VALUES = `v.uri, v.source, valence, energy, tempo_bpm AS tempoBpm, danceability, acousticness, instrumentalness,
  liveness, speechiness, loudness_db AS loudnessDb, key, mode, confidence, fetched_ms AS fetchedMs FROM feature_values v`;

export interface Rows {
  /** Every entry of the account's lists. */
  entries(owner: string): readonly { readonly uri: string; readonly source: string }[];
  /** Every song of the realm, whoever has it. */
  songs(): IterableIterator<SongRow>;
  /** What anybody measured of any song. */
  values(): IterableIterator<ValueRow>;
  moods(owner: string): readonly { readonly uri: string; readonly mood: ShownMood }[];
  song(uri: string): SongRow | undefined;
  sourcesOf(owner: string, uri: string): readonly string[];
  valuesOf(uri: string): readonly ValueRow[];
  moodsOf(owner: string, uri: string): readonly ShownMood[];
}

/**
 * What the memory of the catalogue is filled from: all at once, or song by song. All at once means whole tables, put together in memory:
 * joined by SQLite, a hundred thousand songs take many times as long.
 */
export function openRows(db: Database, realm: string): Rows {
  const song = `SELECT uri, title, artist, album, duration_ms AS durationMs, cover_url AS coverUrl, explicit,
       artist_id AS artistId, album_id AS albumId, unavailable_until_ms AS unavailableUntilMs
     FROM songs WHERE realm = ?`;
  const moods = (which: string): string =>
    `SELECT e.uri, p.mood FROM playlists p JOIN song_entries e ON e.owner = p.owner AND e.source = 'playlist:' || p.id
     WHERE p.owner = ? AND p.mood IS NOT NULL ${which}`;
  const entries = db.prepare<[string], { uri: string; source: string }>(
    'SELECT uri, source FROM song_entries WHERE owner = ?',
  );
  const all = db.prepare<[string], SongRow>(song);
  const one = db.prepare<[string, string], SongRow>(`${song} AND uri = ?`);
  const sourcesOf = db
    .prepare<[string, string], string>('SELECT source FROM song_entries WHERE uri = ? AND owner = ? ORDER BY source')
    .pluck();
  const values = db.prepare<[], ValueRow>(`SELECT ${VALUES}`);
  const valuesOf = db.prepare<[string], ValueRow>(`SELECT ${VALUES} WHERE v.uri = ?`);
  const allMoods = db.prepare<[string], { uri: string; mood: ShownMood }>(moods(''));
  const moodsOf = db.prepare<[string, string], { uri: string; mood: ShownMood }>(moods('AND e.uri = ?'));
  return {
    entries: (owner) => entries.all(owner),
    songs: () => all.iterate(realm),
    values: () => values.iterate(),
    moods: (owner) => allMoods.all(owner),
    song: (uri) => one.get(realm, uri),
    sourcesOf: (owner, uri) => sourcesOf.all(uri, owner),
    valuesOf: (uri) => valuesOf.all(uri),
    moodsOf: (owner, uri) => moodsOf.all(owner, uri).map(({ mood }) => mood),
  };
}
