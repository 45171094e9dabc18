import type { Database } from 'better-sqlite3';
import type { DueSongs, FeatureStore, FeatureValue, Reconcile } from '../core/ports/features.ts';
import type { CatalogueMemory } from './catalogue-memory.ts';
import { valueOf, type Rows } from './catalogue-rows.ts';
import type { Guard } from './failures.ts';

/** How long nobody is asked again about a song that they did not know. */
const UNKNOWN_FOR_MS = 30 * 86_400_000;
/** What lies further in the future was written by a clock that has been set back since. */
const CLOCK_SLACK_MS = 86_400_000;

interface FeaturesDeps {
  readonly guard: Guard;
  readonly realm: string;
  readonly rows: Rows;
  readonly reconcile: Reconcile;
  readonly owner: () => string;
  /** Filled for that owner. */
  readonly memory: () => CatalogueMemory;
  readonly onChange: (uris: readonly string[]) => void;
}

export function openFeatures(db: Database, deps: FeaturesDeps): FeatureStore {
  const { guard, realm, rows, reconcile, owner, memory, onChange } = deps;
  const putValue = db.prepare(
    `INSERT OR REPLACE INTO feature_values (uri, source, valence, energy, tempo_bpm, danceability, acousticness,
       instrumentalness, liveness, speechiness, loudness_db, key, mode, confidence, fetched_ms)
     VALUES (@uri, @source, @valence, @energy, @tempoBpm, @danceability, @acousticness,
       @instrumentalness, @liveness, @speechiness, @loudnessDb, @key, @mode, @confidence, @fetchedMs)`,
  );
  const putMiss = db.prepare<[string, string, number]>(
    'INSERT OR REPLACE INTO feature_misses (uri, source, asked_ms) VALUES (?, ?, ?)',
  );
  const due = db
    .prepare<
      Omit<DueSongs, 'after' | 'nowMs'> & {
        realm: string;
        owner: string;
        after: string;
        sinceMs: number;
        untilMs: number;
      },
      string
    >(
      `SELECT uri FROM song_entries e WHERE owner = @owner
         AND EXISTS (SELECT 1 FROM songs s WHERE s.realm = @realm AND s.uri = e.uri)
         AND NOT EXISTS (SELECT 1 FROM feature_values v WHERE v.uri = e.uri)
         AND NOT EXISTS (SELECT 1 FROM feature_misses m WHERE m.uri = e.uri AND m.source = @source
           AND m.asked_ms BETWEEN @sinceMs AND @untilMs)
         AND NOT EXISTS (SELECT 1 FROM json_each(@after) better WHERE NOT EXISTS (
           SELECT 1 FROM feature_misses m WHERE m.uri = e.uri AND m.source = better.value
             AND m.asked_ms BETWEEN @sinceMs AND @untilMs))
       GROUP BY uri
       ORDER BY min(CASE WHEN e.source LIKE 'top-%' THEN 0 WHEN e.source LIKE 'playlist:%' THEN 1 ELSE 2 END),
         min(ordinal) LIMIT @limit`,
    )
    .pluck();
  const calls = db
    .prepare<[string, string], number>('SELECT calls FROM feature_calls WHERE source = ? AND month = ?')
    .pluck();
  const addCall = db.prepare<[string, string]>(
    `INSERT INTO feature_calls (source, month, calls) VALUES (?, ?, 1)
     ON CONFLICT (source, month) DO UPDATE SET calls = calls + 1`,
  );

  const rowOf = (uri: string, source: string, value: FeatureValue): object => ({
    ...{ instrumentalness: null, liveness: null, speechiness: null, loudnessDb: null, key: null, mode: null },
    ...{ ...value, uri, source, fetchedMs: Math.round(value.fetchedMs ?? 0) },
  });
  const inOne = (work: () => void): void => guard(() => db.transaction(work).immediate());
  return {
    putValues: (source, values) => {
      inOne(() => {
        for (const [uri, value] of values) putValue.run(rowOf(uri, source, value));
      });
      onChange([...values.keys()]);
    },
    putMisses: (source, uris, atMs) =>
      inOne(() => {
        for (const uri of uris) putMiss.run(uri, source, Math.round(atMs));
      }),
    values: (uri) => guard(() => rows.valuesOf(uri).map(valueOf)),
    due: ({ source, after, limit, nowMs }) =>
      guard(() =>
        due.all({
          ...{ realm, owner: owner(), source, limit, after: JSON.stringify(after) },
          sinceMs: Math.round(nowMs - UNKNOWN_FOR_MS) + 1,
          untilMs: Math.round(nowMs + CLOCK_SLACK_MS),
        }),
      ),
    known: () => {
      const counts: Record<string, number> = {};
      for (const { features } of memory().tracks.values()) {
        for (const source of features?.sources ?? []) counts[source] = (counts[source] ?? 0) + 1;
      }
      return counts;
    },
    *all() {
      const songs = [...memory().tracks.values()].sort(
        (a, b) => compare(a.artist, b.artist) || compare(a.title, b.title) || compare(a.uri, b.uri),
      );
      for (const { uri, title, artist, album } of songs) {
        const values = guard(() => rows.valuesOf(uri).map(valueOf));
        yield { uri, title, artist, album, features: reconcile(values, null) };
      }
    },
    calls: (source, month) => guard(() => calls.get(source, month) ?? 0),
    addCall: (source, month) => void guard(() => addCall.run(source, month)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
