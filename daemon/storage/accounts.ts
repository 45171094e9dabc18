import type { Database } from 'better-sqlite3';
import type { Account, AccountStore } from '../core/ports/accounts.ts';
import type { Guard } from './failures.ts';

const COLUMNS = `id, name, picture_url AS pictureUrl, refresh_token AS refreshToken, access_token AS accessToken,
  expires_ms AS expiresMs, consented_ms AS consentedMs, realm`;

export function openAccounts(db: Database, guard: Guard): AccountStore {
  const active = db.prepare<[string], Account>(`SELECT ${COLUMNS} FROM accounts WHERE realm = ? AND active = 1`);
  const list = db.prepare<[string], Account>(`SELECT ${COLUMNS} FROM accounts WHERE realm = ? ORDER BY number`);
  const upsert = db.prepare<Account>(
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

  const put = (account: Account): void =>
    void upsert.run({
      ...account,
      expiresMs: Math.round(account.expiresMs),
      consentedMs: Math.round(account.consentedMs),
    });
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
  return {
    active: (realm) => guard(() => active.get(realm) ?? null),
    list: (realm) => guard(() => list.all(realm)),
    put: (account) => guard(() => put(account)),
    adopt: (account) => guard(() => adopt.immediate(account)),
    activate: (id, realm) => guard(() => change.immediate(id, realm)),
    remove: (id, realm) => guard(() => remove.immediate(id, realm)),
  };
}
