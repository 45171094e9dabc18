import type { Database } from 'better-sqlite3';
import type { CallPurpose } from '../contract/calls.ts';
import type { CallCount, CallLedger, QuotaNote } from '../core/ports/calls.ts';
import type { Guard } from './failures.ts';

/** @param app the client id that Spotify counts the calls under */
export function openCalls(db: Database, guard: Guard, app: string): CallLedger {
  const counts = db.prepare<[string], CallCount>(
    'SELECT minute_ms AS minuteMs, purpose, calls FROM calls WHERE app = ? ORDER BY minute_ms',
  );
  const add = db.prepare<[string, number, CallPurpose, number]>(
    `INSERT INTO calls (app, minute_ms, purpose, calls) VALUES (?, ?, ?, ?)
     ON CONFLICT (app, minute_ms, purpose) DO UPDATE SET calls = calls + excluded.calls`,
  );
  const clear = db.prepare<[string]>('DELETE FROM calls WHERE app = ?');
  const quota = db.prepare<[string], QuotaNote>(
    'SELECT noticed_ms AS noticedMs, until_ms AS untilMs, used FROM call_quota WHERE app = ?',
  );
  const putQuota = db.prepare<[string, number, number, number]>(
    'INSERT OR REPLACE INTO call_quota (app, noticed_ms, until_ms, used) VALUES (?, ?, ?, ?)',
  );
  const dropQuota = db.prepare<[string]>('DELETE FROM call_quota WHERE app = ?');
  const forget = db.prepare<[string, number]>('DELETE FROM calls WHERE app = ? AND minute_ms < ?');
  const addAll = (all: readonly CallCount[]): void => {
    for (const { minuteMs, purpose, calls } of all) add.run(app, minuteMs, purpose, calls);
  };
  const more = db.transaction((all: readonly CallCount[], forgetBeforeMs: number) => {
    addAll(all);
    forget.run(app, Math.round(forgetBeforeMs));
  });
  const replace = db.transaction((all: readonly CallCount[]) => {
    clear.run(app);
    addAll(all);
  });
  return {
    counts: () => guard(() => counts.all(app)),
    add: (all, forgetBeforeMs) => guard(() => more.immediate(all, forgetBeforeMs)),
    replace: (all) => guard(() => replace.immediate(all)),
    quota: () => guard(() => quota.get(app) ?? null),
    putQuota: (note) =>
      void guard(() =>
        note === null
          ? dropQuota.run(app)
          : putQuota.run(app, Math.round(note.noticedMs), Math.round(note.untilMs), note.used),
      ),
  };
}
