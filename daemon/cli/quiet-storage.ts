import { silent } from '../lib/log.ts';
import { openStorage, type Storage } from '../storage/storage.ts';
import { readKeys } from '../system/key-file.ts';
import { openVault } from '../system/vault.ts';
import { readSettings } from './running-box.ts';

/** The memory of a box that does not run. @throws Fatal when it does, or the database cannot be opened */
export function openQuietStorage(): Storage & { readonly stateDir: string } {
  const { config } = readSettings();
  const { stateDir, spotify } = config;
  const storage = openStorage({
    dir: stateDir,
    realm: (owner) => ((spotify.clientId || owner.clientId) === '' ? 'sandbox' : 'spotify'),
    log: silent,
    openVault: () => openVault(readKeys({ stateDir, env: process.env, log: silent })),
  });
  return { ...storage, stateDir };
}
