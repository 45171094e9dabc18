import type { Database } from 'better-sqlite3';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Wiper } from '../core/ports/keeping.ts';
import type { Guard } from './failures.ts';
import { isSchemaCopy } from './migrations.ts';
import { markReset } from './reset.ts';

/** What happened in the room. The song that plays ends like any other, and stays until then. */
export const HISTORY = {
  moods: '',
  mood_time: '',
  plays: 'WHERE ended_ms IS NOT NULL',
  evenings: '',
} as const;
/** What people did with songs. */
export const TASTE = ['taste'] as const;
/** The rest of what the box has learnt: it reads or asks for that anew. */
export const LEARNT = [
  'course',
  'bans',
  'songs',
  'song_entries',
  'song_sources',
  'library_times',
  'feature_values',
  'feature_misses',
] as const;
/** What the owner gave and chose, who may come in, and what is counted for others. Goes only with everything. */
export const GIVEN = [
  'settings',
  'phone_settings',
  'accounts',
  'sessions',
  'owner',
  'calls',
  'call_quota',
  'playlists',
  'feature_calls',
  'provider_keys',
  'output',
  'backup_key',
] as const;

/** More rows than this are not held in memory for those who regret it. */
const MOST_HELD = 200_000;

export interface WiperDeps {
  readonly guard: Guard;
  readonly dir: string;
}

/** What is wiped is overwritten in the file, and the file is written anew: nothing of it is left to be found on the card. */
export function openWiper(db: Database, { guard, dir }: WiperDeps): Wiper {
  let isHeld = false;

  const remove = (table: string, where = ''): number => db.prepare(`DELETE FROM ${table} ${where}`).run().changes;
  const history = (): number =>
    Object.entries(HISTORY).reduce((rows, [table, where]) => rows + remove(table, where), 0);
  const these = (tables: readonly string[]): number => tables.reduce((rows, table) => rows + remove(table), 0);

  function erase(work: () => number): number {
    db.pragma('secure_delete = ON');
    try {
      const rows = db.transaction(work).immediate();
      // Copies that a change of schema left hold the same rows.
      for (const name of readdirSync(dir)) if (isSchemaCopy(name)) rmSync(join(dir, name));
      db.exec('VACUUM main');
      db.pragma('wal_checkpoint(TRUNCATE)');
      return rows;
    } finally {
      db.pragma('secure_delete = FAST');
    }
  }

  function letGo(): void {
    if (isHeld) db.exec('DETACH undo');
    isHeld = false;
  }

  /** In memory only: on the disk it is gone. */
  function hold(): boolean {
    letGo();
    const count = Object.entries(HISTORY).reduce(
      (rows, [table, where]) => rows + Number(db.prepare(`SELECT count(*) FROM ${table} ${where}`).pluck().get()),
      0,
    );
    if (count === 0 || count > MOST_HELD) return false;
    db.exec("ATTACH ':memory:' AS undo");
    isHeld = true;
    for (const [table, where] of Object.entries(HISTORY)) {
      db.exec(`CREATE TABLE undo.${table} AS SELECT * FROM main.${table} ${where}`);
    }
    return true;
  }

  return {
    history: () =>
      guard(() => {
        const canUndo = hold();
        return { rows: erase(history), canUndo };
      }),
    undo: () =>
      guard(() => {
        if (!isHeld) return null;
        const rows = db.transaction(putBack).immediate();
        letGo();
        return rows;
      }),
    letGo: () => guard(letGo),
    taste: () => guard(() => erase(() => these(TASTE))),
    learnt: () =>
      guard(() => {
        letGo();
        return erase(() => history() + these(TASTE) + these(LEARNT));
      }),
    everything: () => markReset(dir),
  };

  /** The old rows come before those that were written since, as they did. */
  function putBack(): number {
    let rows = 0;
    for (const table of ['moods', 'plays'] as const) {
      db.exec(`UPDATE main.${table} SET id = -id - coalesce((SELECT max(id) FROM undo.${table}), 0)`);
      rows += db.prepare(`INSERT INTO main.${table} SELECT * FROM undo.${table}`).run().changes;
      db.exec(`UPDATE main.${table} SET id = -id WHERE id < 0`);
    }
    rows += db.prepare('INSERT OR IGNORE INTO main.evenings SELECT * FROM undo.evenings').run().changes;
    rows += db
      .prepare(
        `INSERT INTO main.mood_time SELECT * FROM undo.mood_time WHERE true
         ON CONFLICT (from_ms, mood) DO UPDATE SET ms = ms + excluded.ms, valence_ms = valence_ms + excluded.valence_ms,
           arousal_ms = arousal_ms + excluded.arousal_ms`,
      )
      .run().changes;
    return rows;
  }
}
