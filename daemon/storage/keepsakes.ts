import type { Database } from 'better-sqlite3';
import type { ExportRow, HistoryKind, Keepsakes } from '../core/ports/dj.ts';
import { openExpired } from './expired.ts';
import type { Guard } from './failures.ts';

interface Kept {
  readonly table: string;
  /** The time by which rows grow old. */
  readonly time: string;
  /** Column of the export → expression of SQL. */
  readonly columns: Readonly<Record<string, string>>;
}

const instant = (column: string): string => `strftime('%Y-%m-%dT%H:%M:%fZ', ${column} / 1000.0, 'unixepoch')`;

const KEPT: Readonly<Record<HistoryKind, Kept>> = {
  moods: {
    table: 'moods',
    time: 'at_ms',
    columns: {
      at: instant('at_ms'),
      mood: 'mood',
      valence: 'valence',
      arousal: 'arousal',
      confidence: 'confidence',
      people: 'people',
    },
  },
  plays: {
    table: 'plays',
    time: 'started_ms',
    columns: {
      started: instant('started_ms'),
      ended: instant('ended_ms'),
      outcome: 'outcome',
      title: 'title',
      artist: 'artist',
      uri: 'uri',
      room_mood: 'room_mood',
      direction: 'direction',
      moved: 'moved',
      reason: 'reason',
    },
  },
  taste: {
    table: 'taste',
    time: 'at_ms',
    columns: {
      at: instant('at_ms'),
      mood: 'mood',
      kind: 'kind',
      title: 'title',
      artist: 'artist',
      uri: 'uri',
      off_valence: 'off_valence',
      off_energy: 'off_energy',
    },
  },
};

const PAGE = 2000;

export function openKeepsakes(db: Database, guard: Guard): Keepsakes {
  const pages = Object.fromEntries(
    Object.entries(KEPT).map(([kind, { table, columns }]) => {
      const fields = Object.entries(columns).map(([name, sql]) => `${sql} AS ${name}`);
      const sql = `SELECT id, ${fields.join(', ')} FROM ${table} WHERE id > ? ORDER BY id LIMIT ${PAGE}`;
      return [kind, db.prepare<[number], ExportRow & { readonly id: number }>(sql)];
    }),
  );
  const open = 'ended_ms IS NULL';

  /** What goes is overwritten, in the file and in its log: nothing of it is left to be found on the card. */
  const erase = (work: () => number): number => {
    db.pragma('secure_delete = ON');
    try {
      const rows = db.transaction(work).immediate();
      if (rows > 0) db.pragma('wal_checkpoint(TRUNCATE)');
      return rows;
    } finally {
      db.pragma('secure_delete = FAST');
    }
  };
  const expired = openExpired(db);
  const remove = (sql: string, ...values: number[]): number => db.prepare(sql).run(...values).changes;

  return {
    columns: (kind) => Object.keys(KEPT[kind].columns),
    page: (kind, afterId) => guard(() => pages[kind]?.all(afterId) ?? []),
    wipe: (kind) =>
      guard(() =>
        erase(() => {
          // The song that plays now ends like any other.
          const rows = remove(`DELETE FROM ${KEPT[kind].table}${kind === 'plays' ? ` WHERE NOT (${open})` : ''}`);
          if (kind === 'plays') remove('DELETE FROM evenings');
          return rows + (kind === 'moods' ? remove('DELETE FROM mood_time') : 0);
        }),
      ),
    expire: (nowMs) => guard(() => erase(() => expired(nowMs))),
    prune: (beforeMs) =>
      guard(() => {
        const { moods, plays, taste } = beforeMs;
        return erase(
          () =>
            remove('DELETE FROM moods WHERE at_ms < ?', Math.round(moods)) +
            remove('DELETE FROM mood_time WHERE from_ms < ?', Math.round(moods)) +
            remove(`DELETE FROM plays WHERE started_ms < ? AND NOT (${open})`, Math.round(plays)) +
            remove('DELETE FROM evenings WHERE started_ms < ?', Math.round(plays)) +
            remove('DELETE FROM taste WHERE at_ms < ?', Math.round(taste)),
        );
      }),
  };
}
