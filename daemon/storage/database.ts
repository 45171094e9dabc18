import Database from 'better-sqlite3';
import { chmodSync, closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../lib/log.ts';
import { damaged } from './failures.ts';
import { migrate, MIGRATIONS } from './migrations.ts';

export interface DatabaseOptions {
  readonly folder: string;
  readonly log: Log;
  readonly migrations?: readonly string[];
}

/** Another program, such as a backup, may hold the file for a moment. */
const BUSY_MS = 5000;

export const databaseFile = (folder: string): string => join(folder, 'mooddj.db');

/**
 * Opens, checks and migrates the file. With the write-ahead log a killed process loses no committed row. `synchronous = FULL` also syncs the
 * log at each commit, so that a power cut loses none either (as far as the card keeps its promises); at one or two rows a minute that costs
 * nothing, and the large writes, catalogue pages, are one commit each.
 */
export function openDatabase({ folder, log, migrations = MIGRATIONS }: DatabaseOptions): Database.Database {
  const file = databaseFile(folder);
  // Created here so that it is never readable to others, not even for a moment: it holds the refresh token. SQLite's side files follow it.
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
  const db = new Database(file, { timeout: BUSY_MS });
  try {
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw damaged(file);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
    // What a row held is overwritten when it goes, wherever that costs no further write.
    db.pragma('secure_delete = FAST');
    migrate(db, { folder, file, log, migrations });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
