import type { OwnerRecord } from '../core/ports/people.ts';
import { silent } from '../lib/log.ts';
import type { Account } from '../core/ports/accounts.ts';
import { openStorage, type Storage } from '../storage/storage.ts';
import { readKeys } from '../system/key-file.ts';
import { openVault } from '../system/vault.ts';
import { readSettings } from './running-box.ts';

interface QuietStorage extends Storage {
  readonly stateDir: string;
  activeAccount(): Account | null;
}

/** The memory of a box that does not run. @throws Fatal when it does, or the database cannot be opened */
export function openQuietStorage(): QuietStorage {
  const { config } = readSettings();
  const { stateDir, spotify } = config;
  const realmOf = (owner: OwnerRecord): string => ((spotify.clientId || owner.clientId) === '' ? 'sandbox' : 'spotify');
  const storage = openStorage({
    dir: stateDir,
    realm: realmOf,
    log: silent,
    openVault: () => openVault(readKeys({ stateDir, env: process.env, log: silent })),
  });
  return { ...storage, stateDir, activeAccount: () => storage.accounts.active(realmOf(storage.owner.read())) };
}
