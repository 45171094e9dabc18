import { Type } from 'typebox';

/** The owner’s Spotify app and where the music plays. */
export const SpotifyConfig = Type.Object(
  {
    clientId: Type.String({
      default: '',
      description: 'Your own Spotify app. Empty = the built-in sandbox plays invented songs.',
    }),
    redirectUri: Type.String({
      default: '',
      description:
        'Exactly as entered in your Spotify app. Empty = `http://127.0.0.1:<httpPort>/api/auth/callback`, for a browser on this box.',
    }),
    accountsUrl: Type.String({
      default: 'https://accounts.spotify.com',
      description: 'Spotify’s sign-in service.',
    }),
    apiUrl: Type.String({ default: 'https://api.spotify.com/v1', description: 'Spotify’s Web API.' }),
    dailyCalls: Type.Integer({
      default: 500,
      minimum: 100,
      maximum: 100_000,
      description:
        'Calls to Spotify in 24 hours, at most. Spotify’s own limit is not published; apps of one owner share it.',
    }),
    device: Type.String({
      default: '',
      description: 'Name of the Connect device to play on; empty = the active one.',
    }),
  },
  { additionalProperties: false, default: {} },
);
