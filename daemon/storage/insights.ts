import type { Database } from 'better-sqlite3';
import type { Insights, MoodShare, SkipCount, SongCount, SongEffectiveness } from '../core/ports/dj.ts';
import type { Guard } from './failures.ts';

/** Time is kept in quarters of an hour: fine enough for an evening's curve, few enough rows for a year's. */
const QUARTER_MS = 900_000;
const MINUTE_MS = 60_000;
const BUCKETS_MS = { quarter: QUARTER_MS, hour: 4 * QUARTER_MS, day: 96 * QUARTER_MS } as const;

export function openInsights(db: Database, guard: Guard): Insights {
  const addTime = db.prepare<Omit<MoodShare, 'valence' | 'arousal'> & { valenceMs: number; arousalMs: number }>(
    `INSERT INTO mood_time (from_ms, mood, ms, valence_ms, arousal_ms) VALUES (@fromMs, @mood, @ms, @valenceMs, @arousalMs)
     ON CONFLICT (from_ms, mood) DO UPDATE SET ms = ms + excluded.ms, valence_ms = valence_ms + excluded.valence_ms,
       arousal_ms = arousal_ms + excluded.arousal_ms`,
  );
  const moods = db.prepare<{ from: number; to: number; bucket: number; offset: number }, MoodShare>(
    // The driver binds every number as a real one, and only whole ones divide into buckets.
    `WITH b AS (SELECT CAST(@bucket AS INTEGER) AS ms, CAST(@offset AS INTEGER) AS offset)
     SELECT (from_ms + b.offset) / b.ms * b.ms - b.offset AS fromMs, mood, sum(t.ms) AS ms,
       sum(valence_ms) / sum(t.ms) AS valence, sum(arousal_ms) / sum(t.ms) AS arousal
     FROM mood_time t, b WHERE from_ms >= @from AND from_ms < @to GROUP BY 1, 2 HAVING sum(t.ms) > 0 ORDER BY 1, 2`,
  );
  const songs = db.prepare<[number, number, number], SongCount>(
    `WITH counted AS (
       SELECT room_mood, uri, max(id) AS last, count(*) AS plays, sum(outcome IS 'skipped') AS skips
       FROM plays INDEXED BY plays_counted WHERE started_ms >= ? AND started_ms < ? GROUP BY room_mood, uri),
     ranked AS (
       SELECT *, row_number() OVER (PARTITION BY room_mood ORDER BY plays DESC, skips, uri) AS place FROM counted)
     SELECT r.room_mood AS mood, r.uri, title, artist, r.plays, r.skips
     FROM ranked r JOIN plays p ON p.id = r.last WHERE place <= ? ORDER BY mood, place`,
  );
  const worked = db.prepare<[number, number, number, number], SongEffectiveness>(
    `SELECT uri, max(title) AS title, max(artist) AS artist, direction, count(*) AS n, avg(moved) AS mean,
       CASE WHEN count(*) > 1
         THEN sqrt(max(0.0, (sum(moved * moved) - count(*) * avg(moved) * avg(moved)) / (count(*) - 1))) END AS spread
     FROM plays INDEXED BY plays_worked WHERE started_ms >= ? AND started_ms < ? AND moved IS NOT NULL
     GROUP BY uri, direction HAVING count(*) >= ? ORDER BY avg(moved) DESC, uri LIMIT ?`,
  );
  const skips = db.prepare<[number, number], SkipCount>(
    `SELECT room_mood AS mood, count(*) AS plays, sum(outcome IS 'skipped') AS skips
     FROM plays WHERE started_ms >= ? AND started_ms < ? GROUP BY 1 ORDER BY 1`,
  );
  return {
    addTime: ({ fromMs, toMs, mood, valence, arousal }) =>
      guard(() =>
        db
          .transaction(() => {
            for (const { startMs, ms } of quartersOf(fromMs, toMs)) {
              addTime.run({ fromMs: startMs, mood, ms, valenceMs: valence * ms, arousalMs: arousal * ms });
            }
          })
          .immediate(),
      ),
    moods: ({ fromMs, toMs }, { by, offsetMinutes }) =>
      guard(() =>
        moods.all({ from: fromMs, to: toMs, bucket: BUCKETS_MS[by], offset: Math.round(offsetMinutes) * MINUTE_MS }),
      ),
    songs: ({ fromMs, toMs }, limit) => guard(() => songs.all(fromMs, toMs, limit)),
    worked: ({ fromMs, toMs }, { least, limit }) => guard(() => worked.all(fromMs, toMs, least, limit)),
    skips: ({ fromMs, toMs }) => guard(() => skips.all(fromMs, toMs)),
  };
}

/** A stretch of time, cut at the quarters of the hour. */
function quartersOf(fromMs: number, toMs: number): readonly { readonly startMs: number; readonly ms: number }[] {
  const parts: { startMs: number; ms: number }[] = [];
  for (let atMs = Math.round(fromMs); atMs < Math.round(toMs);) {
    const startMs = Math.floor(atMs / QUARTER_MS) * QUARTER_MS;
    const endMs = Math.min(Math.round(toMs), startMs + QUARTER_MS);
    parts.push({ startMs, ms: endMs - atMs });
    atMs = endMs;
  }
  return parts;
}
