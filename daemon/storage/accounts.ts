import type { Database } from 'better-sqlite3';
import type { Account, AccountStore } from '../core/ports.ts';
import type { Guard } from './failures.ts';

export function openAccounts(db: Database, guard: Guard): AccountStore {
  // Replacing gives a new rowid, so the account used last is the active one.
  const active = db.prepare<[string], Account>(
    `SELECT id, name, refresh_token AS refreshToken, access_token AS accessToken, expires_ms AS expiresMs,
       consented_ms AS consentedMs, realm
     FROM accounts WHERE realm = ? ORDER BY rowid DESC LIMIT 1`,
  );
  const put = db.prepare<Account>(
    `INSERT OR REPLACE INTO accounts (realm, id, name, refresh_token, access_token, expires_ms, consented_ms)
     VALUES (@realm, @id, @name, @refreshToken, @accessToken, @expiresMs, @consentedMs)`,
  );
  const remove = db.prepare<[string, string]>('DELETE FROM accounts WHERE id = ? AND realm = ?');
  return {
    active: (realm) => guard(() => active.get(realm) ?? null),
    put: (account) => {
      const { expiresMs, consentedMs } = account;
      guard(() => put.run({ ...account, expiresMs: Math.round(expiresMs), consentedMs: Math.round(consentedMs) }));
    },
    remove: (id, realm) => void guard(() => remove.run(id, realm)),
  };
}
