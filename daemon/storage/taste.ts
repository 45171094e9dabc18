import type { Database } from 'better-sqlite3';
import type { Ban, Lesson, TasteStore } from '../core/ports/dj.ts';
import type { Guard } from './failures.ts';

type Row = Omit<Lesson, 'off'> & { readonly valence: number | null; readonly energy: number | null };

export function openTaste(db: Database, guard: Guard): TasteStore {
  const add = db.prepare<Row>(
    `INSERT INTO taste (at_ms, mood, kind, uri, title, artist, off_valence, off_energy)
     VALUES (@atMs, @mood, @kind, @uri, @title, @artist, @valence, @energy)`,
  );
  const lessons = db.prepare<[], Row>(
    `SELECT at_ms AS atMs, mood, kind, uri, title, artist, off_valence AS valence, off_energy AS energy
     FROM taste ORDER BY at_ms, id`,
  );
  const forget = db.prepare('DELETE FROM taste');
  const ban = db.prepare<Ban>('INSERT OR IGNORE INTO bans (kind, key, name, at_ms) VALUES (@kind, @key, @name, @atMs)');
  const unban = db.prepare<[string, string]>('DELETE FROM bans WHERE kind = ? AND key = ?');
  const bans = db.prepare<[], Ban>('SELECT kind, key, name, at_ms AS atMs FROM bans ORDER BY at_ms DESC, name');
  // Asked for at every step of the DJ, changed once in a while, and by nobody but us.
  let known: readonly Ban[] | null = null;
  return {
    addLesson: ({ off, atMs, ...lesson }) =>
      void guard(() =>
        add.run({ ...lesson, atMs: Math.round(atMs), valence: off?.valence ?? null, energy: off?.energy ?? null }),
      ),
    lessons: () => guard(() => lessons.all().map(lessonOf)),
    forgetLessons: () => void guard(() => forget.run()),
    ban: (one) => {
      guard(() => ban.run({ ...one, atMs: Math.round(one.atMs) }));
      known = null;
    },
    unban: (kind, key) => {
      const { changes } = guard(() => unban.run(kind, key));
      known = null;
      return changes > 0;
    },
    bans: () => (known ??= guard(() => bans.all())),
  };
}

function lessonOf({ valence, energy, ...lesson }: Row): Lesson {
  return { ...lesson, off: valence === null || energy === null ? null : { valence, energy } };
}
