import type { Database } from 'better-sqlite3';
import type { Guard } from './failures.ts';

/** A browser that signed in. Only the hash of its token is kept. */
export interface BrowserSession {
  readonly tokenHash: string;
  readonly createdMs: number;
  readonly lastSeenMs: number;
}

export interface Sessions {
  put(session: BrowserSession): void;
  get(tokenHash: string): BrowserSession | null;
  remove(tokenHash: string): void;
  /** Removes those not seen since `beforeMs` (epoch). @returns how many */
  purge(beforeMs: number): number;
}

export function openSessions(db: Database, guard: Guard): Sessions {
  const put = db.prepare<BrowserSession>(
    `INSERT OR REPLACE INTO sessions (token_hash, created_ms, last_seen_ms) VALUES (@tokenHash, @createdMs, @lastSeenMs)`,
  );
  const get = db.prepare<[string], BrowserSession>(
    `SELECT token_hash AS tokenHash, created_ms AS createdMs, last_seen_ms AS lastSeenMs FROM sessions WHERE token_hash = ?`,
  );
  const remove = db.prepare<[string]>('DELETE FROM sessions WHERE token_hash = ?');
  const purge = db.prepare<[number]>('DELETE FROM sessions WHERE last_seen_ms < ?');
  return {
    put: ({ tokenHash, createdMs, lastSeenMs }) => {
      guard(() => put.run({ tokenHash, createdMs: Math.round(createdMs), lastSeenMs: Math.round(lastSeenMs) }));
    },
    get: (tokenHash) => guard(() => get.get(tokenHash) ?? null),
    remove: (tokenHash) => void guard(() => remove.run(tokenHash)),
    purge: (beforeMs) => guard(() => purge.run(Math.round(beforeMs)).changes),
  };
}
