/** The first schema: history, settings, songs, features, the account, phones. */
export const first = `
CREATE TABLE moods (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  mood TEXT NOT NULL CHECK (mood IN ('happy', 'sad', 'angry', 'neutral', 'surprised', 'unsure', 'none')),
  valence REAL NOT NULL CHECK (valence BETWEEN -1 AND 1),
  arousal REAL NOT NULL CHECK (arousal BETWEEN -1 AND 1),
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  people INTEGER NOT NULL CHECK (people >= 0)
) STRICT;
CREATE INDEX moods_at ON moods (at_ms);

CREATE TABLE plays (
  id INTEGER PRIMARY KEY,
  started_ms INTEGER NOT NULL,
  ended_ms INTEGER,
  outcome TEXT CHECK (outcome IN ('played', 'skipped', 'stopped')),
  uri TEXT NOT NULL,
  title TEXT NOT NULL,
  artist TEXT NOT NULL,
  reason TEXT NOT NULL,
  room_mood TEXT NOT NULL CHECK (room_mood IN ('happy', 'sad', 'angry', 'neutral', 'surprised', 'unsure', 'none'))
) STRICT;
CREATE INDEX plays_started ON plays (started_ms);
CREATE UNIQUE INDEX plays_open ON plays (ended_ms IS NULL) WHERE ended_ms IS NULL;

CREATE TABLE settings (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  camera_on INTEGER NOT NULL DEFAULT 1 CHECK (camera_on IN (0, 1)),
  direction TEXT CHECK (direction IN ('match', 'lift', 'calm')),
  mood_override TEXT NOT NULL DEFAULT 'auto'
    CHECK (mood_override IN ('happy', 'sad', 'angry', 'neutral', 'surprised', 'auto')),
  volume_percent INTEGER CHECK (volume_percent BETWEEN 0 AND 100)
) STRICT;
INSERT INTO settings (id) VALUES (1);

CREATE TABLE tracks (
  realm TEXT NOT NULL,
  uri TEXT NOT NULL,
  title TEXT NOT NULL,
  artist TEXT NOT NULL,
  album TEXT NOT NULL,
  duration_ms INTEGER NOT NULL CHECK (duration_ms >= 0),
  cover_url TEXT NOT NULL,
  explicit INTEGER NOT NULL CHECK (explicit IN (0, 1)),
  PRIMARY KEY (realm, uri)
) STRICT, WITHOUT ROWID;

CREATE TABLE track_sources (
  realm TEXT NOT NULL,
  source TEXT NOT NULL,
  uri TEXT NOT NULL,
  seen_ms INTEGER NOT NULL,
  PRIMARY KEY (realm, source, uri),
  FOREIGN KEY (realm, uri) REFERENCES tracks (realm, uri) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX track_sources_uri ON track_sources (realm, uri);

CREATE TABLE features (
  uri TEXT PRIMARY KEY,
  valence REAL NOT NULL CHECK (valence BETWEEN 0 AND 1),
  energy REAL NOT NULL CHECK (energy BETWEEN 0 AND 1),
  tempo_bpm REAL NOT NULL CHECK (tempo_bpm >= 0),
  danceability REAL NOT NULL CHECK (danceability BETWEEN 0 AND 1),
  acousticness REAL NOT NULL CHECK (acousticness BETWEEN 0 AND 1),
  source TEXT NOT NULL,
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  fetched_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE unknown_features (
  uri TEXT PRIMARY KEY,
  asked_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE accounts (
  realm TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  refresh_token TEXT NOT NULL,
  access_token TEXT NOT NULL,
  expires_ms INTEGER NOT NULL,
  consented_ms INTEGER NOT NULL,
  UNIQUE (realm, id)
) STRICT;

CREATE TABLE sessions (
  token_hash TEXT PRIMARY KEY,
  created_ms INTEGER NOT NULL,
  last_seen_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;
