import Database from 'better-sqlite3';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BadRequest, Fatal } from '../core/errors.ts';
import type { Log } from '../lib/log.ts';
import { databaseFile, openDatabase } from './database.ts';
import { isSchemaCopy } from './migrations.ts';

/** Who may command the box, as it stands. */
interface People {
  readonly boxKey: string;
  readonly claimed: number;
  readonly pinHash: string;
  readonly sessions: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Makes a database from elsewhere this box's: checked, at the newest schema, and with the people of `home`, where somebody holds that box.
 * Who lost their place since the backup was made does not get it back with it, and who restores stays signed in.
 * @throws BadRequest when it is damaged, or not MoodDJ's
 */
export function adoptDatabase(folder: string, { home, log }: { readonly home: string; readonly log: Log }): void {
  try {
    const people = peopleOf(databaseFile(home));
    const db = openDatabase({ folder, log });
    try {
      if (people !== null) givePeople(db, people);
      db.pragma('wal_checkpoint(TRUNCATE)');
      db.pragma('journal_mode = DELETE');
    } finally {
      db.close();
    }
  } catch (error) {
    if (!(error instanceof Fatal)) throw error;
    throw new BadRequest(`The backup opens, but its database cannot be used: ${error.message}`, 'Take another backup.');
  }
  // The backup itself is the way back.
  for (const name of readdirSync(folder)) if (isSchemaCopy(name)) rmSync(join(folder, name));
}

/** Null: nobody holds this box, or its database cannot be read, which may be why one is restored. */
function peopleOf(file: string): People | null {
  if (!existsSync(file)) return null;
  let db: Database.Database;
  try {
    db = new Database(file, { readonly: true });
  } catch (error) {
    if (error instanceof Database.SqliteError) return null;
    throw error;
  }
  try {
    const owner = db
      .prepare<[], Omit<People, 'sessions'>>('SELECT box_key AS boxKey, claimed, pin_hash AS pinHash FROM owner')
      .get();
    if (owner === undefined) return null;
    const sessions = db
      .prepare<[], Record<string, unknown>>('SELECT token_hash, created_ms, last_seen_ms, role, name FROM sessions')
      .all();
    return owner.claimed === 1 ? { ...owner, sessions } : null;
  } catch (error) {
    if (error instanceof Database.SqliteError) return null;
    throw error;
  } finally {
    db.close();
  }
}

function givePeople(db: Database.Database, { boxKey, claimed, pinHash, sessions }: People): void {
  const add = db.prepare(
    `INSERT INTO sessions (token_hash, created_ms, last_seen_ms, role, name)
     VALUES (@token_hash, @created_ms, @last_seen_ms, @role, @name)`,
  );
  const give = db.transaction(() => {
    db.prepare("UPDATE owner SET box_key = ?, claimed = ?, pin_hash = iif(? = '', pin_hash, ?)").run(
      boxKey,
      claimed,
      pinHash,
      pinHash,
    );
    db.exec('DELETE FROM sessions');
    for (const session of sessions) add.run(session);
  });
  give.immediate();
}
