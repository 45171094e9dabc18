/** The ledger of calls to Spotify. */
export const calls = ``;
