import type { Database } from 'better-sqlite3';
import { statSync } from 'node:fs';
import type { BackupKeyStore, DatabaseAdopter, DatabaseCopier, StateSwap, Wiper } from '../core/ports/keeping.ts';
import type { Vault } from '../core/ports/vault.ts';
import type { Log } from '../lib/log.ts';
import { adoptDatabase } from './adopt-database.ts';
import { openBackupKey } from './backup-key.ts';
import { openCopier } from './copy-database.ts';
import { databaseFile } from './database.ts';
import type { Guard } from './failures.ts';
import { MIGRATIONS } from './migrations.ts';
import { openSwap, settleSwap } from './swap-state.ts';
import { openWiper } from './wipe.ts';

/** The memory as a whole: taken along, and put in place of another. */
export interface BoxMemory {
  readonly backupKey: BackupKeyStore;
  readonly copier: DatabaseCopier;
  readonly adopter: DatabaseAdopter;
  readonly swap: StateSwap;
  readonly wiper: Wiper;
  /** How much it holds: schema, size, rows by table. */
  facts(): Readonly<Record<string, unknown>>;
  /** The box runs with this memory: what was there before it goes. */
  settle(): void;
}

export interface BoxMemoryDeps {
  readonly dir: string;
  readonly guard: Guard;
  readonly vault: Vault;
  readonly log: Log;
  readonly clock: () => number;
}

export function openBoxMemory(db: Database, { dir, guard, vault, log, clock }: BoxMemoryDeps): BoxMemory {
  return {
    backupKey: openBackupKey(db, guard),
    copier: openCopier(db, { file: databaseFile(dir), guard, vault }),
    ...openNextMemory({ dir, log }),
    wiper: openWiper(db, { guard, dir }),
    facts: () => guard(() => factsOf(db, databaseFile(dir))),
    settle: () => settleSwap(dir, clock()),
  };
}

function factsOf(db: Database, file: string): Readonly<Record<string, unknown>> {
  const tables = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  const rows = tables.map((table) => [table, db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()] as const);
  const schema = db.pragma('user_version', { simple: true });
  return { schema, bytes: statSync(file).size, rows: Object.fromEntries(rows) };
}

/** What putting another memory in place needs, also where none can be opened. */
export const openNextMemory = ({
  dir,
  log,
}: Pick<BoxMemoryDeps, 'dir' | 'log'>): Pick<BoxMemory, 'adopter' | 'swap'> => ({
  adopter: { schema: MIGRATIONS.length, adopt: (folder) => adoptDatabase(folder, { home: dir, log }) },
  swap: openSwap(dir),
});
