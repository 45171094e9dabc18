import type { Database } from 'better-sqlite3';
import type { History, MoodRecord, PlayRecord } from '../core/ports.ts';
import type { Guard } from './failures.ts';

type PlayRow = ReturnType<History['plays']>[number];

/** @param realm `sandbox` or `spotify`: where a song came from */
export function openHistory(db: Database, guard: Guard, realm: string): History {
  const addMood = db.prepare<MoodRecord>(
    `INSERT INTO moods (at_ms, mood, valence, arousal, confidence, people)
     VALUES (@atMs, @mood, @valence, @arousal, @confidence, @people)`,
  );
  const addPlay = db.prepare<Required<PlayRecord> & { readonly realm: string }>(
    `INSERT INTO plays (started_ms, uri, title, artist, reason, room_mood, direction, realm)
     VALUES (@startedMs, @uri, @title, @artist, @reason, @roomMood, @direction, @realm)`,
  );
  const endPlay = db.prepare<[number, string, number | null]>(
    'UPDATE plays SET ended_ms = ?, outcome = ?, moved = ? WHERE ended_ms IS NULL',
  );
  const moods = db.prepare<[number], MoodRecord>(
    `SELECT at_ms AS atMs, mood, valence, arousal, confidence, people FROM moods ORDER BY id DESC LIMIT ?`,
  );
  const plays = db.prepare<[number], PlayRow>(
    `SELECT started_ms AS startedMs, uri, title, artist, reason, room_mood AS roomMood, ended_ms AS endedMs, outcome
     FROM plays ORDER BY id DESC LIMIT ?`,
  );
  const startPlay = db.transaction((record: PlayRecord) => {
    // Nobody said how the one before ended: the box was killed while it played.
    endPlay.run(Math.round(record.startedMs), 'stopped', null);
    addPlay.run({ direction: null, ...record, realm, startedMs: Math.round(record.startedMs) });
  });
  return {
    addMood: (record) => void guard(() => addMood.run({ ...record, atMs: Math.round(record.atMs) })),
    startPlay: (record) => guard(() => startPlay.immediate(record)),
    endPlay: (endedMs, outcome, moved = null) => void guard(() => endPlay.run(Math.round(endedMs), outcome, moved)),
    moods: (limit) => guard(() => moods.all(limit)),
    plays: (limit) => guard(() => plays.all(limit)),
  };
}
