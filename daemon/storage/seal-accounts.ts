import type { Database } from 'better-sqlite3';
import type { Vault } from '../core/ports/vault.ts';

export type TokenColumn = 'refresh_token' | 'access_token';

/** A token opens in its own column of its own account, and nowhere else. */
export const placeOf = (realm: string, id: string, column: TokenColumn): readonly string[] => [
  'accounts',
  realm,
  id,
  column,
];

interface Row {
  readonly realm: string;
  readonly id: string;
  readonly refresh_token: Buffer;
  readonly access_token: Buffer;
}

/** A plain token is made of characters that a URL takes; what is sealed begins with a byte below all of them. */
const isPlain = (token: Buffer): boolean => (token[0] ?? 0) >= 0x20;

/**
 * Seals the tokens of a database from before they were, and leaves no trace of the plain ones in its files. Without a key they stay as they
 * are, unread, until a start with one.
 */
export function sealAccounts(db: Database, vault: Vault): void {
  const rows = db.prepare<[], Row>('SELECT realm, id, refresh_token, access_token FROM accounts').all();
  const plain = rows.filter((row) => isPlain(row.refresh_token) || isPlain(row.access_token));
  if (plain.length === 0 || vault.trouble !== null) return;
  const update = db.prepare<[Uint8Array, Uint8Array, string, string]>(
    'UPDATE accounts SET refresh_token = ?, access_token = ? WHERE realm = ? AND id = ?',
  );
  const seal = db.transaction(() => {
    for (const row of plain) {
      const { realm, id } = row;
      const sealed = (column: TokenColumn): Uint8Array =>
        isPlain(row[column]) ? vault.seal(row[column].toString('utf8'), placeOf(realm, id, column)) : row[column];
      update.run(sealed('refresh_token'), sealed('access_token'), realm, id);
    }
  });
  seal.immediate();
  // Rows that were replaced lie on in free pages and in the log until both are written anew.
  db.exec('VACUUM');
  db.pragma('wal_checkpoint(TRUNCATE)');
}
