import type { Database } from 'better-sqlite3';
import type { CourseStore, KeptCourse } from '../core/ports/dj.ts';
import type { Guard } from './failures.ts';

interface Row {
  readonly atMs: number;
  readonly valence: number | null;
  readonly energy: number | null;
  readonly leadKind: 'song' | 'list' | null;
  readonly leadKey: string | null;
  readonly leadTitle: string | null;
  readonly leadSongs: number;
  readonly loudPercent: number | null;
  readonly hushedPercent: number | null;
}

export function openCourse(db: Database, guard: Guard): CourseStore {
  const select = db.prepare<[], Row>(
    `SELECT at_ms AS atMs, valence, energy, lead_kind AS leadKind, lead_key AS leadKey, lead_title AS leadTitle,
       lead_songs AS leadSongs, loud_percent AS loudPercent, hushed_percent AS hushedPercent
     FROM course`,
  );
  const put = db.prepare<Row>(
    `INSERT OR REPLACE INTO course
       (id, at_ms, valence, energy, lead_kind, lead_key, lead_title, lead_songs, loud_percent, hushed_percent)
     VALUES (1, @atMs, @valence, @energy, @leadKind, @leadKey, @leadTitle, @leadSongs, @loudPercent, @hushedPercent)`,
  );
  return {
    read: () =>
      guard(() => {
        const row = select.get();
        return row === undefined ? null : courseOf(row);
      }),
    put: ({ atMs, target, lead, hush }) =>
      void guard(() =>
        put.run({
          ...{ atMs: Math.round(atMs), valence: target?.valence ?? null, energy: target?.energy ?? null },
          ...{ leadKind: lead?.kind ?? null, leadKey: lead?.key ?? null, leadTitle: lead?.title ?? null },
          leadSongs: lead?.songs ?? 0,
          loudPercent: hush === null ? null : Math.round(hush.fromPercent),
          hushedPercent: hush === null ? null : Math.round(hush.atPercent),
        }),
      ),
  };
}

function courseOf({ atMs, ...row }: Row): KeptCourse {
  const { valence, energy, leadKind: kind, leadKey: key, leadTitle: title, leadSongs: songs } = row;
  const { loudPercent: fromPercent, hushedPercent: atPercent } = row;
  return {
    atMs,
    target: valence === null || energy === null ? null : { valence, energy },
    lead: kind === null || key === null ? null : { kind, key, title: title ?? '', songs },
    hush: fromPercent === null || atPercent === null ? null : { fromPercent, atPercent },
  };
}
