import Database from 'better-sqlite3';
import { chmodSync, closeSync, openSync, statSync } from 'node:fs';
import type { DatabaseCopier } from '../core/ports/keeping.ts';
import type { Vault } from '../core/ports/vault.ts';
import type { Guard } from './failures.ts';
import { PROVIDER_KEYS, providerPlace } from './provider-keys.ts';
import { placeOf, type TokenColumn } from './seal-accounts.ts';

export interface CopierDeps {
  readonly file: string;
  readonly guard: Guard;
  readonly vault: Vault;
}

/** SQLite's own online backup: the box writes on meanwhile, and the copy is of one moment. */
export function openCopier(db: Database.Database, { file, guard, vault }: CopierDeps): DatabaseCopier {
  return {
    schema: Number(db.pragma('user_version', { simple: true })),
    bytes: () => statSync(file).size,
    copyTo: async (copy, other) => {
      // Made first, so that it is never readable to others.
      closeSync(openSync(copy, 'wx', 0o600));
      await db.backup(copy);
      chmodSync(copy, 0o600);
      guard(() => {
        const taken = new Database(copy);
        try {
          // One file, without a log beside it.
          taken.pragma('journal_mode = DELETE');
          sealAnew(taken, vault, other);
        } finally {
          taken.close();
        }
      });
    },
  };
}

interface Sealed {
  readonly realm: string;
  readonly id: string;
  readonly refresh_token: Buffer;
  readonly access_token: Buffer;
}

/** The key of this box stays on it: in the copy another one seals. What cannot be opened here cannot be there, and is left out. */
function sealAnew(db: Database.Database, mine: Vault, other: Vault): void {
  const none = new Uint8Array();
  const again = (sealed: Uint8Array, place: readonly string[]): Uint8Array => {
    const secret = sealed.length === 0 ? null : mine.open(sealed, place);
    return secret === null ? none : other.seal(secret, place);
  };
  const putTokens = db.prepare<[Uint8Array, Uint8Array, string, string]>(
    'UPDATE accounts SET refresh_token = ?, access_token = ? WHERE realm = ? AND id = ?',
  );
  const putKey = db.prepare<[Uint8Array, string]>(`UPDATE ${PROVIDER_KEYS} SET sealed = ? WHERE provider = ?`);
  const seal = db.transaction(() => {
    for (const row of db.prepare<[], Sealed>('SELECT realm, id, refresh_token, access_token FROM accounts').all()) {
      const { realm, id } = row;
      const column = (name: TokenColumn): Uint8Array => again(row[name], placeOf(realm, id, name));
      putTokens.run(column('refresh_token'), column('access_token'), realm, id);
    }
    const keys = db.prepare<[], { provider: string; sealed: Buffer }>(`SELECT provider, sealed FROM ${PROVIDER_KEYS}`);
    for (const { provider, sealed } of keys.all()) putKey.run(again(sealed, providerPlace(provider)), provider);
    db.exec(`DELETE FROM ${PROVIDER_KEYS} WHERE length(sealed) = 0`);
  });
  seal.immediate();
}
