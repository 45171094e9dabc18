/** What played when the box stopped, and where. */
export const players = `
CREATE TABLE output (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  kind TEXT CHECK (kind IN ('connect', 'soloist', 'browser')),
  name TEXT NOT NULL DEFAULT '',
  heard_state TEXT CHECK (heard_state IN ('playing', 'paused', 'stopped')),
  heard_uri TEXT,
  heard_position_ms INTEGER NOT NULL DEFAULT 0 CHECK (heard_position_ms >= 0),
  heard_at_ms INTEGER NOT NULL DEFAULT 0,
  fading_from INTEGER CHECK (fading_from BETWEEN 0 AND 100)
) STRICT;
INSERT INTO output (id) VALUES (1);
`;
