/** What backups are sealed with, and settings made on the phone: one row a setting, by its key in the configuration, as JSON. */
export const keeping = `
CREATE TABLE backup_key (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  public_key BLOB NOT NULL CHECK (length(public_key) = 32),
  cost INTEGER NOT NULL CHECK (cost BETWEEN 14 AND 20),
  set_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE phone_settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
