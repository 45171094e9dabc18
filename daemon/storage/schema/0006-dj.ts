/** What the DJ learnt, bans, evenings saved as playlists, and what the history is asked about. */
export const dj = `
ALTER TABLE settings ADD COLUMN override_until_ms INTEGER;
ALTER TABLE settings ADD COLUMN arc TEXT CHECK (arc IN ('flat', 'party', 'dinner'));

ALTER TABLE plays ADD COLUMN realm TEXT NOT NULL DEFAULT '';
ALTER TABLE plays ADD COLUMN direction TEXT CHECK (direction IN ('match', 'lift', 'calm'));
ALTER TABLE plays ADD COLUMN moved REAL;
CREATE INDEX plays_counted ON plays (started_ms, room_mood, uri, outcome);
CREATE INDEX plays_worked ON plays (started_ms) WHERE moved IS NOT NULL;

CREATE TABLE taste (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  mood TEXT NOT NULL CHECK (mood IN ('happy', 'sad', 'angry', 'neutral', 'surprised', 'other')),
  kind TEXT NOT NULL CHECK (kind IN ('like', 'more', 'less', 'skip-early', 'skip-late', 'back')),
  uri TEXT NOT NULL,
  title TEXT NOT NULL,
  artist TEXT NOT NULL,
  off_valence REAL,
  off_energy REAL
) STRICT;

CREATE TABLE bans (
  kind TEXT NOT NULL CHECK (kind IN ('song', 'artist')),
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE evenings (
  realm TEXT NOT NULL,
  started_ms INTEGER NOT NULL,
  playlist_id TEXT NOT NULL,
  url TEXT NOT NULL,
  name TEXT NOT NULL,
  added INTEGER NOT NULL CHECK (added >= 0),
  sending INTEGER NOT NULL CHECK (sending >= 0),
  PRIMARY KEY (realm, started_ms)
) STRICT, WITHOUT ROWID;

CREATE TABLE mood_time (
  from_ms INTEGER NOT NULL,
  mood TEXT NOT NULL CHECK (mood IN ('happy', 'sad', 'angry', 'neutral', 'surprised', 'unsure', 'none')),
  ms INTEGER NOT NULL CHECK (ms >= 0),
  valence_ms REAL NOT NULL,
  arousal_ms REAL NOT NULL,
  PRIMARY KEY (from_ms, mood)
) STRICT, WITHOUT ROWID;
INSERT INTO mood_time
  SELECT at_ms / 900000 * 900000, mood, sum(ms), sum(valence * ms), sum(arousal * ms)
  FROM (
    SELECT at_ms, mood, valence, arousal, min(coalesce(lead(at_ms) OVER (ORDER BY id), at_ms) - at_ms, 900000) AS ms
    FROM moods
  )
  WHERE ms > 0 GROUP BY 1, 2;
`;
