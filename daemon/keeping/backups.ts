import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupRow, Backups } from '../contract/http-keeping.ts';
import { BadRequest, isKnown, NeedsOwner } from '../core/errors.ts';
import { makeBackupKey } from './backup-key.ts';
import { nameOf, rowsIn, type BackupKind } from './backup-names.ts';
import type { BackupsDeps } from './deps.ts';
import { checkRoom, freeBytes } from './disk-room.ts';
import { writeBackup } from './write-backup.ts';

export interface BackupShelf {
  /** What there is, without what was uploaded. */
  shown(): Omit<Backups, 'uploaded'>;
  setPassphrase(passphrase: string): Promise<void>;
  /** @throws NeedsOwner without a passphrase, or without room */
  make(kind: BackupKind): Promise<BackupRow>;
  /** Makes the nightly one, and lets go of the oldest beyond `keep`. Nothing without a passphrase. */
  night(keep: number): Promise<void>;
  /** Where it lies; null: there is none of that name. */
  file(name: string): string | null;
  remove(name: string): void;
  removeAll(): void;
  isMaking(): boolean;
}

/** So many that somebody asked for lie on the box; then the oldest one goes. */
const KEPT_ON_DEMAND = 10;
/** The copy, and the backup made of it, lie beside each other for a moment. */
const ROOM_FACTOR = 2;

export const backupFolder = (stateDir: string): string => join(stateDir, 'backups');

/** Backups on the box's own disk: to be taken from there, or to go back to after a mistake. */
export function openBackupShelf(deps: BackupsDeps): BackupShelf {
  const { stateDir, key, copier, swap, clock, free = freeBytes } = deps;
  const folder = backupFolder(stateDir);
  const making = join(folder, 'making');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // What a killed process left: it holds the memory unsealed.
  rmSync(making, { recursive: true, force: true });
  let isMaking = false;
  let trouble = '';

  async function make(kind: BackupKind): Promise<BackupRow> {
    const sealing = key.read();
    if (sealing === null) {
      throw new NeedsOwner('Backups have no passphrase yet.', 'Give one on the phone, or with `mooddj backup`.');
    }
    if (isMaking) throw new BadRequest('A backup is being made already.', 'Wait until it is done.');
    isMaking = true;
    try {
      await checkRoom(copier.bytes() * ROOM_FACTOR, { folder, free });
      mkdirSync(making, { mode: 0o700 });
      const { vault, keyFile } = deps.drawKey();
      await copier.copyTo(join(making, 'mooddj.db'), vault);
      await writeFile(join(making, 'mooddj.key'), keyFile, { mode: 0o600 });
      const nowMs = clock();
      const draft = join(making, 'backup');
      const { schema } = copier;
      await writeBackup(draft, { key: sealing, version: deps.version, schema, nowMs, folder: making });
      const name = freeName(kind, nowMs);
      await rename(draft, join(folder, name));
      trouble = '';
      return rowsIn(folder).find((row) => row.name === name)!;
    } catch (error) {
      if (isKnown(error)) trouble = error.message;
      throw error;
    } finally {
      await rm(making, { recursive: true, force: true });
      isMaking = false;
    }
  }

  /** Two within a second are told apart. */
  function freeName(kind: BackupKind, nowMs: number): string {
    const name = nameOf(kind, nowMs);
    for (let n = 1; ; n++) {
      const one = n === 1 ? name : name.replace('.mooddj', `-${n}.mooddj`);
      if (!existsSync(join(folder, one))) return one;
    }
  }

  /** @param most how many of that kind stay */
  function thin(kind: BackupKind, most: number): void {
    const old = rowsIn(folder).filter((row) => row.kind === kind);
    for (const { name } of old.slice(most)) rmSync(join(folder, name));
  }

  return {
    shown: () => {
      const known = key.read();
      const ended = swap.outcome();
      return {
        backups: rowsIn(folder),
        passphraseSet: known !== null,
        passphraseSince: known === null ? null : new Date(known.setMs).toISOString(),
        trouble,
        restored:
          ended === null
            ? null
            : { at: new Date(ended.atMs).toISOString(), result: ended.result, message: ended.message },
      };
    },
    setPassphrase: async (passphrase) => key.write(await makeBackupKey(passphrase, clock())),
    make: async (kind) => {
      const made = await make(kind);
      if (kind === 'made') thin('made', KEPT_ON_DEMAND);
      return made;
    },
    night: async (keep) => {
      if (keep > 0 && key.read() !== null) await make('nightly');
      thin('nightly', keep);
    },
    file: (name) => (rowsIn(folder).some((row) => row.name === name) ? join(folder, name) : null),
    remove: (name) => {
      if (!rowsIn(folder).some((row) => row.name === name)) {
        throw new BadRequest('name: there is no such backup', 'GET /api/backups lists them.');
      }
      rmSync(join(folder, name));
    },
    isMaking: () => isMaking,
    removeAll: () => {
      for (const { name } of rowsIn(folder)) rmSync(join(folder, name));
    },
  };
}

/** When the newest backup of a kind was made, epoch ms; null: none. */
export const newestMs = (rows: readonly BackupRow[], kind: BackupKind): number | null => {
  const newest = rows.find((row) => row.kind === kind);
  return newest === undefined ? null : Date.parse(newest.made);
};
