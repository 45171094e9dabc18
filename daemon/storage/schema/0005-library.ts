/** Songs by account, lists read bit by bit, playlists, features by source. What was learnt stays; the lists are read anew. */
export const library = `
CREATE TABLE songs (
  realm TEXT NOT NULL,
  uri TEXT NOT NULL,
  title TEXT NOT NULL,
  artist TEXT NOT NULL,
  album TEXT NOT NULL,
  artist_id TEXT,
  album_id TEXT,
  duration_ms INTEGER NOT NULL CHECK (duration_ms >= 0),
  cover_url TEXT NOT NULL,
  explicit INTEGER NOT NULL CHECK (explicit IN (0, 1)),
  unavailable_until_ms INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (realm, uri)
) STRICT, WITHOUT ROWID;

CREATE TABLE song_entries (
  owner TEXT NOT NULL,
  source TEXT NOT NULL,
  uri TEXT NOT NULL,
  generation INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  added_ms INTEGER,
  PRIMARY KEY (owner, source, uri)
) STRICT, WITHOUT ROWID;
CREATE INDEX song_entries_uri ON song_entries (uri, owner);

CREATE TABLE song_sources (
  owner TEXT NOT NULL,
  source TEXT NOT NULL,
  generation INTEGER NOT NULL,
  read_ms INTEGER,
  version TEXT NOT NULL,
  pass_generation INTEGER,
  pass_offset INTEGER,
  pass_total INTEGER,
  pass_version TEXT,
  PRIMARY KEY (owner, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE playlists (
  owner TEXT NOT NULL,
  id TEXT NOT NULL,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  owner_name TEXT NOT NULL,
  songs INTEGER NOT NULL,
  snapshot TEXT NOT NULL,
  refusal TEXT NOT NULL,
  chosen INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1)),
  mood TEXT CHECK (mood IN ('happy', 'sad', 'angry', 'neutral', 'surprised')),
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE library_times (
  owner TEXT PRIMARY KEY,
  synced_ms INTEGER,
  playlists_ms INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE feature_values (
  uri TEXT NOT NULL,
  source TEXT NOT NULL,
  valence REAL NOT NULL CHECK (valence BETWEEN 0 AND 1),
  energy REAL NOT NULL CHECK (energy BETWEEN 0 AND 1),
  tempo_bpm REAL NOT NULL CHECK (tempo_bpm >= 0),
  danceability REAL NOT NULL CHECK (danceability BETWEEN 0 AND 1),
  acousticness REAL NOT NULL CHECK (acousticness BETWEEN 0 AND 1),
  instrumentalness REAL CHECK (instrumentalness BETWEEN 0 AND 1),
  liveness REAL CHECK (liveness BETWEEN 0 AND 1),
  speechiness REAL CHECK (speechiness BETWEEN 0 AND 1),
  loudness_db REAL,
  key INTEGER CHECK (key BETWEEN 0 AND 11),
  mode INTEGER CHECK (mode IN (0, 1)),
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  fetched_ms INTEGER NOT NULL,
  PRIMARY KEY (uri, source)
) STRICT, WITHOUT ROWID;
INSERT INTO feature_values (uri, source, valence, energy, tempo_bpm, danceability, acousticness, confidence, fetched_ms)
  SELECT uri, source, valence, energy, tempo_bpm, danceability, acousticness, confidence, fetched_ms FROM features;

CREATE TABLE feature_misses (
  uri TEXT NOT NULL,
  source TEXT NOT NULL,
  asked_ms INTEGER NOT NULL,
  PRIMARY KEY (uri, source)
) STRICT, WITHOUT ROWID;
INSERT INTO feature_misses (uri, source, asked_ms) SELECT uri, 'reccobeats', asked_ms FROM unknown_features;

CREATE TABLE feature_calls (
  source TEXT NOT NULL,
  month TEXT NOT NULL,
  calls INTEGER NOT NULL,
  PRIMARY KEY (source, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE provider_keys (
  provider TEXT PRIMARY KEY,
  sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO songs (realm, uri, title, artist, album, duration_ms, cover_url, explicit)
  SELECT realm, uri, title, artist, album, duration_ms, cover_url, explicit FROM tracks;
INSERT INTO song_entries (owner, source, uri, generation, ordinal)
  SELECT s.realm || ':' || a.id, s.source, s.uri, 0, row_number() OVER (ORDER BY s.uri)
  FROM track_sources s JOIN accounts a ON a.realm = s.realm AND a.active = 1 WHERE s.source = 'liked';
DROP TABLE track_sources;
DROP TABLE tracks;
DROP TABLE features;
DROP TABLE unknown_features;

ALTER TABLE settings ADD COLUMN explicit_allowed INTEGER CHECK (explicit_allowed IN (0, 1));
`;
