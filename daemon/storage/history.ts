import type { Database } from 'better-sqlite3';
import type { History, MoodRecord, PlayRecord } from '../core/ports.ts';
import type { Guard } from './failures.ts';

type PlayRow = ReturnType<History['plays']>[number];

export function openHistory(db: Database, guard: Guard): History {
  const addMood = db.prepare<MoodRecord>(
    `INSERT INTO moods (at_ms, mood, valence, arousal, confidence, people)
     VALUES (@atMs, @mood, @valence, @arousal, @confidence, @people)`,
  );
  const addPlay = db.prepare<PlayRecord>(
    `INSERT INTO plays (started_ms, uri, title, artist, reason, room_mood)
     VALUES (@startedMs, @uri, @title, @artist, @reason, @roomMood)`,
  );
  const endPlay = db.prepare<[number, string]>('UPDATE plays SET ended_ms = ?, outcome = ? WHERE ended_ms IS NULL');
  const moods = db.prepare<[number], MoodRecord>(
    `SELECT at_ms AS atMs, mood, valence, arousal, confidence, people FROM moods ORDER BY id DESC LIMIT ?`,
  );
  const plays = db.prepare<[number], PlayRow>(
    `SELECT started_ms AS startedMs, uri, title, artist, reason, room_mood AS roomMood, ended_ms AS endedMs, outcome
     FROM plays ORDER BY id DESC LIMIT ?`,
  );
  const startPlay = db.transaction((record: PlayRecord) => {
    // Nobody said how the one before ended: the box was killed while it played.
    endPlay.run(Math.round(record.startedMs), 'stopped');
    addPlay.run({ ...record, startedMs: Math.round(record.startedMs) });
  });
  return {
    addMood: (record) => void guard(() => addMood.run({ ...record, atMs: Math.round(record.atMs) })),
    startPlay: (record) => guard(() => startPlay.immediate(record)),
    endPlay: (endedMs, outcome) => void guard(() => endPlay.run(Math.round(endedMs), outcome)),
    moods: (limit) => guard(() => moods.all(limit)),
    plays: (limit) => guard(() => plays.all(limit)),
  };
}
