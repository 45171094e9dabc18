/**
 * Several Spotify accounts, one of a realm active. Tokens are sealed; here they only become bytes, and `seal-accounts.ts` seals them before
 * anybody reads them. No bytes: the consent has ended.
 */
export const accounts = `
CREATE TABLE paired (
  number INTEGER PRIMARY KEY,
  realm TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  picture_url TEXT NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  refresh_token BLOB NOT NULL,
  access_token BLOB NOT NULL,
  expires_ms INTEGER NOT NULL,
  consented_ms INTEGER NOT NULL,
  UNIQUE (realm, id)
) STRICT;
CREATE UNIQUE INDEX paired_active ON paired (realm) WHERE active = 1;
INSERT INTO paired (realm, id, name, picture_url, active, refresh_token, access_token, expires_ms, consented_ms)
  SELECT realm, id, name, '', rowid IN (SELECT max(rowid) FROM accounts GROUP BY realm),
    CAST(refresh_token AS BLOB), CAST(access_token AS BLOB), expires_ms, consented_ms
  FROM accounts ORDER BY rowid;
DROP TABLE accounts;
ALTER TABLE paired RENAME TO accounts;
`;
