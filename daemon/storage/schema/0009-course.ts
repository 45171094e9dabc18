/** Where the DJ was going when the box stopped, and what it has to put back. */
export const course = `
CREATE TABLE course (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  at_ms INTEGER NOT NULL,
  valence REAL,
  energy REAL,
  lead_kind TEXT CHECK (lead_kind IN ('song', 'list')),
  lead_key TEXT,
  lead_title TEXT,
  lead_songs INTEGER NOT NULL DEFAULT 0 CHECK (lead_songs >= 0),
  loud_percent INTEGER CHECK (loud_percent BETWEEN 0 AND 100),
  hushed_percent INTEGER CHECK (hushed_percent BETWEEN 0 AND 100)
) STRICT;
`;
