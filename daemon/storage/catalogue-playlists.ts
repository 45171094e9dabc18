import type { Database } from 'better-sqlite3';
import { playlistSource, type ChosenPlaylist, type Playlist, type SourceStore } from '../core/ports/library.ts';
import type { Guard } from './failures.ts';

type Row = Omit<ChosenPlaylist, 'chosen'> & { readonly chosen: number };
type Playlists = Pick<
  SourceStore,
  'playlists' | 'putPlaylists' | 'playlistsReadMs' | 'refusePlaylist' | 'choosePlaylist' | 'syncedMs' | 'setSynced'
>;

interface PlaylistsDeps {
  readonly guard: Guard;
  readonly owner: string;
  /** Runs in one transaction and tells which songs changed. */
  readonly change: (work: () => readonly string[]) => readonly string[];
  readonly dropSource: (source: string) => readonly string[];
}

/** The account's playlists, what the owner chose of them, and when all was last read. */
export function openPlaylists(db: Database, { guard, owner, change, dropSource }: PlaylistsDeps): Playlists {
  const all = db.prepare<[string], Row>(
    `SELECT id, name, owner_name AS ownerName, songs, snapshot, refusal, chosen, mood
     FROM playlists WHERE owner = ? ORDER BY place`,
  );
  const put = db.prepare<Playlist & { readonly owner: string; readonly place: number }>(
    `INSERT INTO playlists (owner, id, place, name, owner_name, songs, snapshot, refusal)
     VALUES (@owner, @id, @place, @name, @ownerName, @songs, @snapshot, @refusal)
     ON CONFLICT (owner, id) DO UPDATE SET place = excluded.place, name = excluded.name,
       owner_name = excluded.owner_name, songs = excluded.songs, snapshot = excluded.snapshot, refusal = excluded.refusal`,
  );
  const drop = db.prepare<[string, string]>('DELETE FROM playlists WHERE owner = ? AND id = ?');
  const refuse = db.prepare<[string, string, string]>('UPDATE playlists SET refusal = ? WHERE owner = ? AND id = ?');
  const choose = db.prepare<[number, string | null, string, string]>(
    'UPDATE playlists SET chosen = ?, mood = ? WHERE owner = ? AND id = ?',
  );
  const inList = db
    .prepare<[string, string], string>('SELECT uri FROM song_entries WHERE owner = ? AND source = ?')
    .pluck();
  const times = db.prepare<[string], { syncedMs: number | null; playlistsMs: number | null }>(
    'SELECT synced_ms AS syncedMs, playlists_ms AS playlistsMs FROM library_times WHERE owner = ?',
  );
  const putSynced = db.prepare<[string, number]>(
    `INSERT INTO library_times (owner, synced_ms) VALUES (?, ?)
     ON CONFLICT (owner) DO UPDATE SET synced_ms = excluded.synced_ms`,
  );
  const putListed = db.prepare<[string, number]>(
    `INSERT INTO library_times (owner, playlists_ms) VALUES (?, ?)
     ON CONFLICT (owner) DO UPDATE SET playlists_ms = excluded.playlists_ms`,
  );

  return {
    playlists: () => guard(() => all.all(owner).map((row) => ({ ...row, chosen: row.chosen === 1 }))),
    putPlaylists: (playlists, atMs) =>
      void change(() => {
        const kept = new Set(playlists.map(({ id }) => id));
        const gone = all.all(owner).filter(({ id }) => !kept.has(id));
        for (const { id } of gone) drop.run(owner, id);
        for (const [place, playlist] of playlists.entries()) put.run({ ...playlist, owner, place });
        putListed.run(owner, Math.round(atMs));
        return gone.flatMap(({ id }) => dropSource(playlistSource(id)));
      }),
    playlistsReadMs: () => guard(() => times.get(owner)?.playlistsMs ?? null),
    refusePlaylist: (id, refusal) => void guard(() => refuse.run(refusal, owner, id)),
    choosePlaylist: (id, { chosen, mood }) => {
      let found = false;
      change(() => {
        found = choose.run(chosen ? 1 : 0, mood, owner, id).changes > 0;
        const source = playlistSource(id);
        // What is no longer wanted goes at once; a changed mood changes how its songs are understood.
        return chosen ? inList.all(owner, source) : dropSource(source);
      });
      return found;
    },
    syncedMs: () => guard(() => times.get(owner)?.syncedMs ?? null),
    setSynced: (atMs) => void guard(() => putSynced.run(owner, Math.round(atMs))),
  };
}
