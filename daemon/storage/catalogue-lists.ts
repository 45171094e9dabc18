import type { Database } from 'better-sqlite3';
import type { ListEntry, ReadMark, SourceStore } from '../core/ports/library.ts';
import type { Guard } from './failures.ts';
import { openPlaylists } from './catalogue-playlists.ts';

interface ListsDeps {
  readonly guard: Guard;
  readonly realm: string;
  /** Told which songs may read differently now. */
  readonly onChange: (owner: string, uris: readonly string[]) => void;
}

interface MarkRow {
  readonly generation: number;
  readonly readMs: number | null;
  readonly version: string;
  readonly passGeneration: number | null;
  readonly passOffset: number | null;
  readonly passTotal: number | null;
  readonly passVersion: string | null;
}

const NEVER: ReadMark = { generation: 0, readMs: null, version: '', pass: null };

function markOf(row: MarkRow): ReadMark {
  const { generation, readMs, version, passGeneration, passOffset, passTotal, passVersion } = row;
  const pass =
    passGeneration === null || passOffset === null || passTotal === null
      ? null
      : { generation: passGeneration, offset: passOffset, total: passTotal, version: passVersion ?? '' };
  return { generation, readMs, version, pass };
}

/** The lists of songs that accounts have, each read to a mark. */
export function openLists(db: Database, { guard, realm, onChange }: ListsDeps): (owner: string) => SourceStore {
  const select = db.prepare<[string, string], MarkRow>(
    `SELECT generation, read_ms AS readMs, version, pass_generation AS passGeneration, pass_offset AS passOffset,
       pass_total AS passTotal, pass_version AS passVersion
     FROM song_sources WHERE owner = ? AND source = ?`,
  );
  const putMark = db.prepare<MarkRow & { readonly owner: string; readonly source: string }>(
    `INSERT OR REPLACE INTO song_sources
       (owner, source, generation, read_ms, version, pass_generation, pass_offset, pass_total, pass_version)
     VALUES (@owner, @source, @generation, @readMs, @version, @passGeneration, @passOffset, @passTotal, @passVersion)`,
  );
  const putSong = db.prepare(
    `INSERT INTO songs (realm, uri, title, artist, album, artist_id, album_id, duration_ms, cover_url, explicit)
     VALUES (@realm, @uri, @title, @artist, @album, @artistId, @albumId, @durationMs, @coverUrl, @explicit)
     ON CONFLICT (realm, uri) DO UPDATE SET title = excluded.title, artist = excluded.artist, album = excluded.album,
       artist_id = excluded.artist_id, album_id = excluded.album_id, duration_ms = excluded.duration_ms,
       cover_url = excluded.cover_url, explicit = excluded.explicit`,
  );
  const putEntry = db.prepare(
    `INSERT OR REPLACE INTO song_entries (owner, source, uri, generation, ordinal, added_ms)
     VALUES (@owner, @source, @uri, @generation, @ordinal, @addedMs)`,
  );
  const dropOlder = db
    .prepare<[string, string, number], string>(
      'DELETE FROM song_entries WHERE owner = ? AND source = ? AND generation < ? RETURNING uri',
    )
    .pluck();
  const dropAll = db
    .prepare<[string, string], string>('DELETE FROM song_entries WHERE owner = ? AND source = ? RETURNING uri')
    .pluck();
  const dropOne = db.prepare<[string, string, string]>(
    'DELETE FROM song_entries WHERE owner = ? AND source = ? AND uri = ?',
  );
  const dropMark = db.prepare<[string, string]>('DELETE FROM song_sources WHERE owner = ? AND source = ?');
  const dropSong = db.prepare<[string, string]>(
    `DELETE FROM songs WHERE realm = ? AND uri = ?
       AND NOT EXISTS (SELECT 1 FROM song_entries e WHERE e.uri = songs.uri)`,
  );
  const order = db.prepare<[string, string], { uri: string; addedMs: number | null; ordinal: number }>(
    `SELECT uri, added_ms AS addedMs, ordinal FROM song_entries WHERE owner = ? AND source = ? ORDER BY ordinal, uri`,
  );
  const count = db
    .prepare<[string, string], number>('SELECT count(*) FROM song_entries WHERE owner = ? AND source = ?')
    .pluck();

  const keepMark = (owner: string, source: string, mark: ReadMark): void => {
    const { generation, version, pass } = mark;
    putMark.run({
      ...{ owner, source, generation, version, readMs: mark.readMs === null ? null : Math.round(mark.readMs) },
      passGeneration: pass?.generation ?? null,
      passOffset: pass?.offset ?? null,
      passTotal: pass?.total ?? null,
      passVersion: pass?.version ?? null,
    });
  };
  const keepSong = ({ song }: ListEntry): void => {
    if (song === null) return;
    const { uri, title, artist, album, coverUrl, artistId = null, albumId = null } = song;
    const durationMs = Math.round(song.durationMs);
    const explicit = song.explicit ? 1 : 0;
    putSong.run({ realm, uri, title, artist, album, artistId, albumId, durationMs, coverUrl, explicit });
  };
  const forget = (uris: readonly string[]): void => {
    for (const uri of uris) dropSong.run(realm, uri);
  };

  return (owner) => {
    const change = (work: () => readonly string[]): readonly string[] => {
      const uris = guard(() => db.transaction(work).immediate());
      if (uris.length > 0) onChange(owner, uris);
      return uris;
    };
    const dropSource = (source: string): readonly string[] => {
      dropMark.run(owner, source);
      const uris = dropAll.all(owner, source);
      forget(uris);
      return uris;
    };
    return {
      mark: (source) =>
        guard(() => {
          const row = select.get(owner, source);
          return row === undefined ? NEVER : markOf(row);
        }),
      putPage: (source, { entries, generation, ordinal, mark }) =>
        void change(() => {
          for (const [i, entry] of entries.entries()) {
            const { uri, addedMs } = entry;
            keepSong(entry);
            putEntry.run({ owner, source, uri, generation, ordinal: ordinal + i, addedMs });
          }
          keepMark(owner, source, mark);
          return entries.map(({ uri }) => uri);
        }),
      finish: (source, mark) =>
        change(() => {
          const gone = dropOlder.all(owner, source, mark.generation);
          forget(gone);
          keepMark(owner, source, mark);
          return gone;
        }).length,
      count: (source) => guard(() => count.get(owner, source) ?? 0),
      order: (source) => guard(() => order.all(owner, source)),
      drop: (source, uris) =>
        void change(() => {
          if (uris === undefined) return dropSource(source);
          for (const uri of uris) dropOne.run(owner, source, uri);
          forget(uris);
          return uris;
        }),
      ...openPlaylists(db, { guard, owner, change, dropSource }),
    };
  };
}
