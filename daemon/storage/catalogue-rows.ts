import type { Database } from 'better-sqlite3';
import type { ShownMood } from '../contract/mood.ts';
import type { FeatureValue } from '../core/ports/features.ts';
import type { Song } from '../core/ports/library.ts';

export interface SongRow extends Omit<Song, 'explicit' | 'artistId' | 'albumId'> {
  readonly explicit: number;
  readonly artistId: string | null;
  readonly albumId: string | null;
  /** Joined by commas. */
  readonly sources: string;
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
  songs(owner: string): readonly SongRow[];
  song(owner: string, uri: string): SongRow | undefined;
  values(owner: string): readonly ValueRow[];
  valuesOf(uri: string): readonly ValueRow[];
  moods(owner: string): readonly { readonly uri: string; readonly mood: ShownMood }[];
  moodsOf(owner: string, uri: string): readonly ShownMood[];
}

/** What the memory of the catalogue is filled from: all at once, or song by song. */
export function openRows(db: Database, realm: string): Rows {
  const songs = (which: string): string =>
    `SELECT s.uri, title, artist, album, duration_ms AS durationMs, cover_url AS coverUrl, explicit,
       artist_id AS artistId, album_id AS albumId, unavailable_until_ms AS unavailableUntilMs,
       group_concat(e.source) AS sources
     FROM song_entries e JOIN songs s ON s.uri = e.uri AND s.realm = ? WHERE e.owner = ? ${which} GROUP BY e.uri`;
  const moods = (which: string): string =>
    `SELECT e.uri, p.mood FROM playlists p JOIN song_entries e ON e.owner = p.owner AND e.source = 'playlist:' || p.id
     WHERE p.owner = ? AND p.mood IS NOT NULL ${which}`;
  const all = db.prepare<[string, string], SongRow>(`${songs('')} ORDER BY e.uri`);
  const one = db.prepare<[string, string, string], SongRow>(songs('AND e.uri = ?'));
  const values = db.prepare<[string], ValueRow>(
    `SELECT ${VALUES} WHERE EXISTS (SELECT 1 FROM song_entries e WHERE e.uri = v.uri AND e.owner = ?)`,
  );
  const valuesOf = db.prepare<[string], ValueRow>(`SELECT ${VALUES} WHERE v.uri = ?`);
  const allMoods = db.prepare<[string], { uri: string; mood: ShownMood }>(moods(''));
  const moodsOf = db.prepare<[string, string], { uri: string; mood: ShownMood }>(moods('AND e.uri = ?'));
  return {
    songs: (owner) => all.all(realm, owner),
    song: (owner, uri) => one.get(realm, owner, uri),
    values: (owner) => values.all(owner),
    valuesOf: (uri) => valuesOf.all(uri),
    moods: (owner) => allMoods.all(owner),
    moodsOf: (owner, uri) => moodsOf.all(owner, uri).map(({ mood }) => mood),
  };
}
