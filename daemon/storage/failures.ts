import Database from 'better-sqlite3';
import { Fatal, isKnown, NeedsOwner, Retry } from '../core/errors.ts';

/** Runs one piece of work on the database and says its failures in the words of the house. */
export type Guard = <T>(work: () => T) => T;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** While the box runs: music goes on without a history, so what a person or time can heal is not fatal. */
export function guardFor(file: string): Guard {
  return (work) => {
    try {
      return work();
    } catch (error) {
      throw whileRunning(error, file);
    }
  };
}

function whileRunning(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const { code } = error;
  if (code === 'SQLITE_FULL') {
    return new NeedsOwner(`The disk with ${file} is full.`, 'Free some space on it.', error);
  }
  if (code.startsWith('SQLITE_READONLY')) {
    return new NeedsOwner(`${file} cannot be written.`, 'Make its disk and folder writable again.', error);
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return damaged(file, error);
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new Retry(`${file} could not be read or written (${code}).`, { cause: error });
  }
  return error;
}

export const damaged = (file: string, cause?: unknown): Fatal =>
  new Fatal(
    `The database ${file} is damaged.`,
    `Restore a backup over it, or move it away to begin with an empty one. MoodDJ has not touched it.`,
    cause,
  );

/** While opening: the box cannot run without its memory, and the owner is told which path is at fault. */
export function whileOpening(error: unknown, file: string): unknown {
  if (isKnown(error)) return error;
  const code = codeOf(error);
  if (
    ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST', 'EISDIR'].includes(code) ||
    /^SQLITE_(READONLY|CANTOPEN|PERM)/.test(code)
  ) {
    return new Fatal(
      `${file} cannot be opened for writing (${code}).`,
      'Give the user who runs MoodDJ the right to write there, or choose another folder with --state DIR.',
      error,
    );
  }
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') {
    return new Fatal(`The disk with ${file} is full.`, 'Free some space on it, then start again.', error);
  }
  const failure = whileRunning(error, file);
  return failure instanceof Retry
    ? new Fatal(failure.message, 'Check the disk, and whether another program holds the file.', error)
    : failure;
}
