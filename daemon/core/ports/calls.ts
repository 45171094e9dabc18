/** What a call to Spotify is for: each is counted under one of these. */
export const CALL_PURPOSES = ['playback', 'follow', 'account', 'playlist', 'library'] as const;
export type CallPurpose = (typeof CALL_PURPOSES)[number];
