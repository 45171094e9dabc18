import Database from 'better-sqlite3';
import { Fatal } from '../core/errors.ts';

/**
 * One process a folder. Node offers no file lock, but SQLite holds one for as long as an exclusive transaction is open, and the kernel lets
 * go of it however the process dies: no stale lock after kill -9. A file of its own, so that backups may read the database meanwhile.
 * @returns what releases the lock
 * @throws Fatal when another process holds it
 */
export function lockFolder(file: string): () => void {
  const lock = new Database(file, { timeout: 0 });
  try {
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new Fatal(
        'MoodDJ is already running with this state folder.',
        `Stop the other one first, or choose another folder with --state DIR. The lock is ${file}.`,
        error,
      );
    }
    throw error;
  }
  return () => void lock.close();
}
