/**
 * The ledger of calls to Spotify, by the minute: a day of 500 calls is some 300 rows. `app` is the client id that Spotify counts under, so
 * that another app begins anew.
 */
export const calls = `
CREATE TABLE calls (
  app TEXT NOT NULL,
  minute_ms INTEGER NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('playback', 'follow', 'account', 'playlist', 'library')),
  calls INTEGER NOT NULL CHECK (calls > 0),
  PRIMARY KEY (app, minute_ms, purpose)
) STRICT, WITHOUT ROWID;

CREATE TABLE call_quota (
  app TEXT PRIMARY KEY,
  noticed_ms INTEGER NOT NULL,
  until_ms INTEGER NOT NULL,
  used INTEGER NOT NULL CHECK (used >= 0)
) STRICT, WITHOUT ROWID;
`;
