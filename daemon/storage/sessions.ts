import type { Database } from 'better-sqlite3';
import type { Role } from '../contract/people.ts';
import type { Phone, Sessions } from '../core/ports/people.ts';
import type { Guard } from './failures.ts';

/** A phone that nobody used for so long has to join anew. */
export const PHONE_FORGOTTEN_AFTER_MS = 7 * 86_400_000;
/** A phone asks many times a minute; the memory card hears of it once an hour. */
const NOTED_EVERY_MS = 3_600_000;
/** 64 bits of the hash name a phone; the other 192 stay here. */
const ID_LENGTH = 16;

const FIELDS = `substr(token_hash, 1, ${ID_LENGTH}) AS id, role, name, created_ms AS joinedMs, last_seen_ms AS seenMs`;

export function openSessions(db: Database, guard: Guard): Sessions {
  const add = db.prepare<[string, string, string, number, number]>(
    'INSERT OR REPLACE INTO sessions (token_hash, role, name, created_ms, last_seen_ms) VALUES (?, ?, ?, ?, ?)',
  );
  const one = db.prepare<[string], Phone>(`SELECT ${FIELDS} FROM sessions WHERE token_hash = ?`);
  const all = db.prepare<[number], Phone>(
    `SELECT ${FIELDS} FROM sessions WHERE last_seen_ms >= ? ORDER BY created_ms, token_hash`,
  );
  const note = db.prepare<[number, string]>('UPDATE sessions SET last_seen_ms = ? WHERE token_hash = ?');
  const setRole = db.prepare<[Role, string]>(
    `UPDATE sessions SET role = ? WHERE substr(token_hash, 1, ${ID_LENGTH}) = ?`,
  );
  const remove = db.prepare<[string]>(`DELETE FROM sessions WHERE substr(token_hash, 1, ${ID_LENGTH}) = ?`);
  const purge = db.prepare<[number]>('DELETE FROM sessions WHERE last_seen_ms < ?');
  const oldest = (nowMs: number): number => Math.round(nowMs - PHONE_FORGOTTEN_AFTER_MS);
  return {
    add: (tokenHash, { role, name }, nowMs) =>
      guard(() => {
        purge.run(oldest(nowMs));
        add.run(tokenHash, role, name, Math.round(nowMs), Math.round(nowMs));
        return one.get(tokenHash)!;
      }),
    touch: (tokenHash, nowMs) =>
      guard(() => {
        const phone = one.get(tokenHash);
        if (phone === undefined || nowMs - phone.seenMs > PHONE_FORGOTTEN_AFTER_MS) return null;
        if (Math.abs(nowMs - phone.seenMs) >= NOTED_EVERY_MS) note.run(Math.round(nowMs), tokenHash);
        return phone;
      }),
    list: (nowMs) => guard(() => all.all(oldest(nowMs))),
    setRole: (id, role) => void guard(() => setRole.run(role, id)),
    remove: (id) => void guard(() => remove.run(id)),
  };
}
