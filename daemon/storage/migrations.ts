import Database from 'better-sqlite3';
import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Fatal } from '../core/errors.ts';
import type { Log } from '../lib/log.ts';
import { damaged } from './failures.ts';
import { first } from './schema/0001-first.ts';
import { accounts } from './schema/0002-accounts.ts';
import { people } from './schema/0003-people.ts';
import { calls } from './schema/0004-calls.ts';
import { library } from './schema/0005-library.ts';
import { dj } from './schema/0006-dj.ts';
import { players } from './schema/0007-players.ts';
import { keeping } from './schema/0008-keeping.ts';
import { course } from './schema/0009-course.ts';
import { setup } from './schema/0010-setup.ts';

/** Never edited once released; a change is one more entry. The number of entries is the file's `user_version`. */
export const MIGRATIONS: readonly string[] = [
  first,
  accounts,
  people,
  calls,
  library,
  dj,
  players,
  keeping,
  course,
  setup,
];

/** "MDJ1" in the file's header: a database of another program is not taken for an empty one of ours. */
const APPLICATION_ID = 0x4d444a31;

/** Before this schema tokens were kept as they are. */
const SEALED_SINCE = 2;

interface Migration {
  readonly folder: string;
  readonly file: string;
  readonly log: Log;
  readonly migrations: readonly string[];
}

/**
 * Brings the file to the newest schema, each step in a transaction of its own, after putting a copy beside it.
 * @throws Fatal when the file is newer than this MoodDJ, belongs to another program, or a step fails
 */
export function migrate(db: Database.Database, { folder, file, log, migrations }: Migration): void {
  const version = Number(db.pragma('user_version', { simple: true }));
  const owner = Number(db.pragma('application_id', { simple: true }));
  const tables = Number(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
  if (tables > 0 && owner !== APPLICATION_ID) {
    throw new Fatal(`${file} is the database of another program.`, 'Choose another folder with --state DIR.');
  }
  if (version > migrations.length) {
    throw new Fatal(
      `The database ${file} was written by a newer MoodDJ (schema ${version}, known here: ${migrations.length}).`,
      'Update MoodDJ, or put back the copy that the update left beside the database.',
    );
  }
  if (version === migrations.length) return;
  const copy = tables > 0 ? keepCopy(db, folder, version) : null;
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma('foreign_keys = OFF');
  for (const [index, sql] of migrations.entries()) {
    if (index < version) continue;
    const step = db.transaction(() => {
      db.exec(sql);
      if ((db.pragma('foreign_key_check') as unknown[]).length > 0) throw damaged(file);
      db.pragma(`user_version = ${index + 1}`);
    });
    try {
      step.immediate();
    } catch (error) {
      const remedy =
        copy === null ? 'Check the disk.' : `Your data is as before; a copy is ${copy}. Report this fault.`;
      throw new Fatal(
        `The database ${file} could not be brought to schema ${index + 1}: ${String(error)}`,
        remedy,
        error,
      );
    }
    log.info({ file, schema: index + 1, copy }, 'the database has a new schema');
  }
  db.pragma('foreign_keys = ON');
}

/** What `keepCopy` leaves beside the database. */
export const isSchemaCopy = (name: string): boolean => /^mooddj-schema-[0-9-]+[.]db$/.test(name);

function keepCopy(db: Database.Database, folder: string, version: number): string {
  let copy = join(folder, `mooddj-schema-${version}.db`);
  for (let n = 2; existsSync(copy); n++) copy = join(folder, `mooddj-schema-${version}-${n}.db`);
  // Takes its name when it is whole: a process that is killed here leaves nothing that could be taken for a copy.
  const draft = join(folder, 'mooddj-schema.new');
  rmSync(draft, { force: true });
  db.prepare('VACUUM INTO ?').run(draft);
  chmodSync(draft, 0o600);
  if (version < SEALED_SINCE) forgetTokens(draft);
  renameSync(draft, copy);
  return copy;
}

/** A copy is passed on more easily than the database is: whoever goes back to it pairs again. */
function forgetTokens(copy: string): void {
  const db = new Database(copy);
  try {
    db.pragma('secure_delete = ON');
    const known = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'accounts'").get() !== undefined;
    if (known) db.exec("UPDATE accounts SET refresh_token = '', access_token = ''");
  } finally {
    db.close();
  }
}
