import type { BackupKeyStore, DatabaseAdopter, DatabaseCopier, StateSwap } from '../core/ports/keeping.ts';
import type { Vault } from '../core/ports/vault.ts';
import type { FreeBytes } from './disk-room.ts';

/** Seals the secrets within one backup; the key goes with them, inside. */
export interface TransportKey {
  readonly vault: Vault;
  /** The key file as the box that restores it will read it. */
  readonly keyFile: string;
}

export interface BackupsDeps {
  /** Where the database lies. */
  readonly stateDir: string;
  readonly key: BackupKeyStore;
  readonly copier: DatabaseCopier;
  readonly adopter: DatabaseAdopter;
  readonly swap: StateSwap;
  readonly drawKey: () => TransportKey;
  readonly version: string;
  readonly clock: () => number;
  /** Only tests give their own. */
  readonly free?: FreeBytes;
}
