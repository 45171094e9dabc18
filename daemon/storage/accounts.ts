import type { Database } from 'better-sqlite3';
import type { Account, AccountStore } from '../core/ports/accounts.ts';
import type { Vault } from '../core/ports/vault.ts';
import type { Guard } from './failures.ts';
import { placeOf, sealAccounts, type TokenColumn } from './seal-accounts.ts';

export interface AccountsDeps {
  readonly guard: Guard;
  readonly vault: Vault;
}

type Row = Omit<Account, 'consent' | 'refreshToken' | 'accessToken'> & Record<'refreshToken' | 'accessToken', Buffer>;
type Written = Omit<Row, 'refreshToken' | 'accessToken'> & Record<'refreshToken' | 'accessToken', Uint8Array>;

const COLUMNS = `id, name, picture_url AS pictureUrl, refresh_token AS refreshToken, access_token AS accessToken,
  expires_ms AS expiresMs, consented_ms AS consentedMs, realm`;
const NONE = new Uint8Array();

export function openAccounts(db: Database, { guard, vault }: AccountsDeps): AccountStore {
  sealAccounts(db, vault);
  const active = db.prepare<[string], Row>(`SELECT ${COLUMNS} FROM accounts WHERE realm = ? AND active = 1`);
  const list = db.prepare<[string], Row>(`SELECT ${COLUMNS} FROM accounts WHERE realm = ? ORDER BY number`);
  const upsert = db.prepare<Written>(
    `INSERT INTO accounts (realm, id, name, picture_url, active, refresh_token, access_token, expires_ms, consented_ms)
     VALUES (@realm, @id, @name, @pictureUrl, 0, @refreshToken, @accessToken, @expiresMs, @consentedMs)
     ON CONFLICT (realm, id) DO UPDATE SET name = excluded.name, picture_url = excluded.picture_url,
       refresh_token = excluded.refresh_token, access_token = excluded.access_token, expires_ms = excluded.expires_ms,
       consented_ms = excluded.consented_ms`,
  );
  const rest = db.prepare<[string]>('UPDATE accounts SET active = 0 WHERE realm = ? AND active = 1');
  const rouse = db.prepare<[string, string]>('UPDATE accounts SET active = 1 WHERE realm = ? AND id = ?');
  const first = db.prepare<[string], string>('SELECT id FROM accounts WHERE realm = ? ORDER BY number LIMIT 1').pluck();
  const erase = db.prepare<[string, string]>('DELETE FROM accounts WHERE realm = ? AND id = ?');

  const opened = (row: Row): Account => {
    const open = (token: Buffer, column: TokenColumn): string | null =>
      token.length === 0 ? '' : vault.open(token, placeOf(row.realm, row.id, column));
    const refreshToken = open(row.refreshToken, 'refresh_token');
    // What could not be sealed again after a renewal must not be renewed.
    const isLocked = refreshToken === null || vault.trouble !== null;
    if (isLocked && row.refreshToken.length > 0)
      return { ...row, consent: 'locked', refreshToken: '', accessToken: '' };
    if (refreshToken === null || refreshToken === '') {
      return { ...row, consent: 'ended', refreshToken: '', accessToken: '' };
    }
    // An access token that cannot be opened is fetched anew.
    const accessToken = open(row.accessToken, 'access_token');
    return {
      ...row,
      consent: 'given',
      refreshToken,
      accessToken: accessToken ?? '',
      expiresMs: accessToken === null ? 0 : row.expiresMs,
    };
  };
  const put = ({ id, name, pictureUrl, realm, ...account }: Account): void => {
    const seal = (token: string, column: TokenColumn): Uint8Array =>
      token === '' ? NONE : vault.seal(token, placeOf(realm, id, column));
    upsert.run({
      id,
      name,
      pictureUrl,
      realm,
      refreshToken: seal(account.refreshToken, 'refresh_token'),
      accessToken: seal(account.accessToken, 'access_token'),
      expiresMs: Math.round(account.expiresMs),
      consentedMs: Math.round(account.consentedMs),
    });
  };
  const activate = (id: string, realm: string): void => {
    rest.run(realm);
    rouse.run(realm, id);
  };
  const adopt = db.transaction((account: Account) => {
    put(account);
    activate(account.id, account.realm);
  });
  const change = db.transaction((id: string, realm: string) => {
    const known = list.all(realm).some((account) => account.id === id);
    if (known) activate(id, realm);
    return known;
  });
  const remove = db.transaction((id: string, realm: string) => {
    erase.run(realm, id);
    if (active.get(realm) !== undefined) return;
    const next = first.get(realm);
    if (next !== undefined) activate(next, realm);
  });
  /** What is deleted must not lie on in a free page or the log, sealed or not. */
  const erasing = (work: () => void): void => {
    db.pragma('secure_delete = ON');
    try {
      work();
    } finally {
      db.pragma('secure_delete = FAST');
    }
    db.pragma('wal_checkpoint(TRUNCATE)');
  };
  return {
    trouble: vault.trouble,
    active: (realm) =>
      guard(() => {
        const row = active.get(realm);
        return row === undefined ? null : opened(row);
      }),
    list: (realm) => guard(() => list.all(realm).map(opened)),
    put: (account) => guard(() => put(account)),
    adopt: (account) => guard(() => adopt.immediate(account)),
    activate: (id, realm) => guard(() => change.immediate(id, realm)),
    remove: (id, realm) => guard(() => erasing(() => remove.immediate(id, realm))),
  };
}
