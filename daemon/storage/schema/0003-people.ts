/** Owner, guests and the phones they hold. Whoever joined before there were guests commanded the box: they stay owners. */
export const people = `
ALTER TABLE sessions ADD COLUMN role TEXT NOT NULL DEFAULT 'owner' CHECK (role IN ('owner', 'guest'));
ALTER TABLE sessions ADD COLUMN name TEXT NOT NULL DEFAULT 'Phone';

CREATE TABLE owner (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  box_key TEXT NOT NULL CHECK (length(box_key) = 8),
  claimed INTEGER NOT NULL CHECK (claimed IN (0, 1)),
  pin_hash TEXT NOT NULL DEFAULT '',
  client_id TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO owner (id, box_key, claimed) SELECT 1, lower(hex(randomblob(4))), EXISTS (SELECT 1 FROM sessions);
`;
