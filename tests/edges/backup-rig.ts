import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBackupShelf, type BackupShelf } from '../../daemon/keeping/backups.ts';
import type { BackupsDeps } from '../../daemon/keeping/deps.ts';
import { openRestorer, type Restorer } from '../../daemon/keeping/restore.ts';
import type { Storage } from '../../daemon/storage/storage.ts';
import { KEY_FILE } from '../../daemon/system/key-file.ts';
import { openVault } from '../../daemon/system/vault.ts';
import { openIn, play, VAULT } from './storage-rig.ts';

export const PASSPHRASE = 'correct horse battery staple';
export const TOKEN = 'AQ-a-refresh-token-that-nobody-may-read';
export const T0 = Date.UTC(2026, 10, 23, 20);

/** A key of its own for each backup, as the box draws them. */
export function drawKey(): ReturnType<BackupsDeps['drawKey']> {
  const key = randomBytes(32);
  return { vault: openVault({ keys: [key] }), keyFile: `${key.toString('hex')}\n` };
}

export interface Keeping {
  readonly storage: Storage;
  readonly shelf: BackupShelf;
  readonly restorer: Restorer;
  nowMs: number;
}

export function keepingOf(storage: Storage, stateDir: string, more: Partial<BackupsDeps> = {}): Keeping {
  const moving = { nowMs: T0 };
  const { backupKey: key, copier, adopter, swap } = storage.memory;
  const deps: BackupsDeps = {
    ...{ stateDir, key, copier, adopter, swap, drawKey, version: '1.2.3', clock: () => moving.nowMs },
    ...more,
  };
  return Object.assign(moving, { storage, shelf: openBackupShelf(deps), restorer: openRestorer(deps) });
}

/** A box that somebody has lived with for a while. */
export async function livedIn(dir: string, more: Partial<BackupsDeps> = {}): Promise<Keeping> {
  const storage = openIn(dir, { openVault: () => VAULT });
  const account = {
    ...{ id: 'anna', name: 'Anna', pictureUrl: '', realm: 'sandbox', consent: 'given' as const },
    ...{ refreshToken: TOKEN, accessToken: 'short-lived', expiresMs: T0, consentedMs: T0 },
  };
  storage.accounts.adopt(account);
  storage.providerKeys.write('soundnet', 'a-rapidapi-key');
  storage.history.startPlay(play('A song that gives its owner away', T0));
  storage.settings.write({ direction: 'calm' });
  const keeping = keepingOf(storage, dir, more);
  await keeping.shelf.setPassphrase(PASSPHRASE);
  return keeping;
}

/** Opens a folder with the key that lies in it, as a start does. */
export function startIn(dir: string): Storage {
  const key = (): Buffer => Buffer.from(readFileSync(join(dir, KEY_FILE), 'utf8').trim(), 'hex');
  return openIn(dir, { openVault: () => openVault({ keys: [key()] }), clock: () => T0 });
}
