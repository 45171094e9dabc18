import type { Database } from 'better-sqlite3';
import type { Catalogue, Clock, Features, Track } from '../core/ports.ts';
import type { Guard } from './failures.ts';

/** How long nobody is asked again about a song that nobody knew. */
export const UNKNOWN_FOR_MS = 30 * 86_400_000;

type Facts = Omit<Track, 'features' | 'explicit'>;
type Joined = Facts & { readonly explicit: number } & { readonly [K in keyof Features]: Features[K] | null };

interface CatalogueDeps {
  readonly guard: Guard;
  readonly clock: Clock;
  /** `sandbox` or `spotify`: invented songs never mix with the owner's. */
  readonly realm: string;
}

function trackOf(row: Joined): Track {
  const { uri, title, artist, album, durationMs, coverUrl } = row;
  const explicit = row.explicit === 1;
  return { uri, title, artist, album, durationMs, coverUrl, explicit, features: featuresOf(row) };
}

function featuresOf(row: Joined): Features | null {
  const { valence, energy, tempoBpm, danceability, acousticness, source, confidence } = row;
  if (valence === null || energy === null || tempoBpm === null || danceability === null) return null;
  if (acousticness === null || source === null || confidence === null) return null;
  return { valence, energy, tempoBpm, danceability, acousticness, source, confidence };
}

export function openCatalogue(db: Database, { guard, clock, realm }: CatalogueDeps): Catalogue {
  const joined = `SELECT t.uri, title, artist, album, duration_ms AS durationMs, cover_url AS coverUrl, explicit,
       valence, energy, tempo_bpm AS tempoBpm, danceability, acousticness, f.source AS source, confidence
     FROM tracks t LEFT JOIN features f ON f.uri = t.uri WHERE realm = ?`;
  const all = db.prepare<[string], Joined>(`${joined} ORDER BY t.uri`);
  const one = db.prepare<[string, string], Joined>(`${joined} AND t.uri = ?`);
  const putTrack = db.prepare<Facts & { readonly explicit: number; readonly realm: string }>(
    `INSERT INTO tracks (realm, uri, title, artist, album, duration_ms, cover_url, explicit)
     VALUES (@realm, @uri, @title, @artist, @album, @durationMs, @coverUrl, @explicit)
     ON CONFLICT (realm, uri) DO UPDATE SET title = excluded.title, artist = excluded.artist, album = excluded.album,
       duration_ms = excluded.duration_ms, cover_url = excluded.cover_url, explicit = excluded.explicit`,
  );
  const putSource = db.prepare<[string, string, string, number]>(
    `INSERT INTO track_sources (realm, source, uri, seen_ms) VALUES (?, ?, ?, ?)
     ON CONFLICT (realm, source, uri) DO UPDATE SET seen_ms = excluded.seen_ms`,
  );
  const dropSource = db.prepare<[string, string, number]>(
    'DELETE FROM track_sources WHERE realm = ? AND source = ? AND seen_ms < ?',
  );
  const dropTracks = db.prepare<[string]>(
    `DELETE FROM tracks WHERE realm = ?
       AND NOT EXISTS (SELECT 1 FROM track_sources s WHERE s.realm = tracks.realm AND s.uri = tracks.uri)`,
  );
  const putFeature = db.prepare<Features & { readonly uri: string; readonly fetchedMs: number }>(
    `INSERT OR REPLACE INTO features
       (uri, valence, energy, tempo_bpm, danceability, acousticness, source, confidence, fetched_ms)
     VALUES (@uri, @valence, @energy, @tempoBpm, @danceability, @acousticness, @source, @confidence, @fetchedMs)`,
  );
  const forgetUnknown = db.prepare<[string]>('DELETE FROM unknown_features WHERE uri = ?');
  const putUnknown = db.prepare<[string, number]>(
    'INSERT OR REPLACE INTO unknown_features (uri, asked_ms) VALUES (?, ?)',
  );
  const missing = db
    .prepare<[string, number, number], string>(
      `SELECT uri FROM tracks t WHERE realm = ?
         AND NOT EXISTS (SELECT 1 FROM features f WHERE f.uri = t.uri)
         AND NOT EXISTS (SELECT 1 FROM unknown_features u WHERE u.uri = t.uri AND u.asked_ms > ?)
       ORDER BY uri LIMIT ?`,
    )
    .pluck();

  const inOne = (work: () => void): void => guard(() => db.transaction(work).immediate());
  return {
    tracks: () => guard(() => all.all(realm).map(trackOf)),
    track: (uri) =>
      guard(() => {
        const row = one.get(realm, uri);
        return row === undefined ? null : trackOf(row);
      }),
    putTracks: (tracks, source) =>
      inOne(() => {
        const seenMs = Math.round(clock());
        for (const { uri, title, artist, album, coverUrl, ...track } of tracks) {
          const durationMs = Math.round(track.durationMs);
          putTrack.run({ realm, uri, title, artist, album, coverUrl, durationMs, explicit: track.explicit ? 1 : 0 });
          putSource.run(realm, source, uri, seenMs);
        }
      }),
    dropStale: (source, sinceMs) =>
      inOne(() => {
        dropSource.run(realm, source, Math.round(sinceMs));
        dropTracks.run(realm);
      }),
    putFeatures: (features) =>
      inOne(() => {
        const fetchedMs = Math.round(clock());
        for (const [uri, known] of features) {
          putFeature.run({ ...known, uri, fetchedMs });
          forgetUnknown.run(uri);
        }
      }),
    putUnknown: (uris, atMs) =>
      inOne(() => {
        for (const uri of uris) putUnknown.run(uri, Math.round(atMs));
      }),
    missing: (limit, nowMs) => guard(() => missing.all(realm, Math.round(nowMs - UNKNOWN_FOR_MS), limit)),
  };
}
