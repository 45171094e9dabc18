import type { Database } from 'better-sqlite3';
import type { Sessions } from '../core/ports.ts';
import type { Guard } from './failures.ts';

const FORGOTTEN_AFTER_MS = 7 * 86_400_000;
/** A phone asks many times a minute; the memory card hears of it once an hour. */
const NOTED_EVERY_MS = 3_600_000;

export function openSessions(db: Database, guard: Guard): Sessions {
  const add = db.prepare<[string, number, number]>(
    'INSERT OR REPLACE INTO sessions (token_hash, created_ms, last_seen_ms) VALUES (?, ?, ?)',
  );
  const seen = db.prepare<[string], number>('SELECT last_seen_ms FROM sessions WHERE token_hash = ?').pluck();
  const note = db.prepare<[number, string]>('UPDATE sessions SET last_seen_ms = ? WHERE token_hash = ?');
  const remove = db.prepare<[string]>('DELETE FROM sessions WHERE token_hash = ?');
  const purge = db.prepare<[number]>('DELETE FROM sessions WHERE last_seen_ms < ?');
  return {
    add: (tokenHash, nowMs) =>
      guard(() => {
        purge.run(Math.round(nowMs - FORGOTTEN_AFTER_MS));
        add.run(tokenHash, Math.round(nowMs), Math.round(nowMs));
      }),
    touch: (tokenHash, nowMs) =>
      guard(() => {
        const seenMs = seen.get(tokenHash);
        if (seenMs === undefined || nowMs - seenMs > FORGOTTEN_AFTER_MS) return false;
        if (Math.abs(nowMs - seenMs) >= NOTED_EVERY_MS) note.run(Math.round(nowMs), tokenHash);
        return true;
      }),
    remove: (tokenHash) => void guard(() => remove.run(tokenHash)),
  };
}
