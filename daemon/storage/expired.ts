import type { Database } from 'better-sqlite3';
import { PHONE_FORGOTTEN_AFTER_MS } from './sessions.ts';

const DAY_MS = 86_400_000;
/** What nobody knew is asked again after 30 days; until the next night of asking the rows may stay. */
const MISS_KEPT_MS = 60 * DAY_MS;
/** Spotify counts a day, and so do we; under other apps too, which the box may have had before. */
const CALLS_KEPT_MS = 2 * DAY_MS;
/** What a provider was asked in a month is shown for that month. */
const MONTHS_KEPT_MS = 400 * DAY_MS;

/** Rows that count for a while only, and no longer do. @returns what removes them, and says how many there were */
export function openExpired(db: Database): (nowMs: number) => number {
  const old = (sql: string, keptMs: number) => {
    const remove = db.prepare<[number]>(sql);
    return (nowMs: number): number => remove.run(Math.round(nowMs - keptMs)).changes;
  };
  const months = db.prepare<[string]>('DELETE FROM feature_calls WHERE month < ?');
  const all = [
    old('DELETE FROM sessions WHERE last_seen_ms < ?', PHONE_FORGOTTEN_AFTER_MS),
    old('DELETE FROM calls WHERE minute_ms < ?', CALLS_KEPT_MS),
    old('DELETE FROM feature_misses WHERE asked_ms < ?', MISS_KEPT_MS),
    (nowMs: number): number => months.run(new Date(nowMs - MONTHS_KEPT_MS).toISOString().slice(0, 7)).changes,
  ];
  return (nowMs) => all.reduce((rows, expire) => rows + expire(nowMs), 0);
}
