import type { Database } from 'better-sqlite3';
import type { EveningSong, EveningStore, SavedEvening } from '../core/ports/dj.ts';
import type { Guard } from './failures.ts';

const EVENING_GAP_MS = 3 * 3_600_000;
/** No evening is longer; a box that never falls silent begins a new one. */
const LONGEST_MS = 18 * 3_600_000;
/** Whoever left a song sooner than this does not want it in the playlist. */
const HEARD_MS = 30_000;

/** @param realm invented songs never come into the owner's playlists */
export function openEvenings(db: Database, guard: Guard, realm: string): EveningStore {
  const starts = db
    .prepare<[string, number, number], number>(
      'SELECT started_ms FROM plays WHERE realm = ? AND started_ms > ? AND started_ms <= ? ORDER BY started_ms DESC',
    )
    .pluck();
  const songs = db.prepare<[string, number, number], EveningSong>(
    `SELECT min(started_ms) AS startedMs, uri, title, artist FROM plays
     WHERE realm = ? AND started_ms >= ? AND started_ms < ?
       AND NOT (outcome IS 'skipped' AND ended_ms - started_ms < ${HEARD_MS})
     GROUP BY uri ORDER BY 1`,
  );
  const saved = db.prepare<[string, number], SavedEvening>(
    `SELECT started_ms AS startedMs, playlist_id AS playlistId, url, name, added, sending
     FROM evenings WHERE realm = ? AND started_ms = ?`,
  );
  const save = db.prepare<SavedEvening & { readonly realm: string }>(
    `INSERT OR REPLACE INTO evenings (realm, started_ms, playlist_id, url, name, added, sending)
     VALUES (@realm, @startedMs, @playlistId, @url, @name, @added, @sending)`,
  );
  return {
    songs: (sinceMs) => guard(() => songs.all(realm, Math.round(sinceMs), Math.round(sinceMs) + LONGEST_MS)),
    startedMs: (atMs) =>
      guard(() => {
        let first: number | null = null;
        for (const startedMs of starts.all(realm, Math.round(atMs) - LONGEST_MS, Math.round(atMs))) {
          if (first !== null && first - startedMs > EVENING_GAP_MS) break;
          first = startedMs;
        }
        return first;
      }),
    saved: (startedMs) => guard(() => saved.get(realm, startedMs) ?? null),
    save: (evening) => void guard(() => save.run({ ...evening, realm })),
  };
}
