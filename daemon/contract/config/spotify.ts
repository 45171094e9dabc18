import { Type } from 'typebox';

/** The owner’s Spotify app and where the music plays. */
export const SpotifyConfig = Type.Object(
  {
    clientId: Type.String({
      default: '',
      description:
        'Your own Spotify app. Empty = the one entered on the phone; without one the built-in sandbox plays invented songs.',
    }),
    redirectUri: Type.String({
      default: 'http://127.0.0.1:8888/callback',
      minLength: 1,
      description:
        'Where Spotify sends a phone whose owner then pastes the address of the page that cannot open. Exactly as entered in your Spotify app.',
    }),
    relayUrl: Type.String({
      default: '',
      pattern: '^(https://.+|http://(127\\.0\\.0\\.1|\\[::1\\])[:/].*)?$',
      description:
        'A relay page that leads phones back to the box without pasting (`provisioning/relay/`), as entered in your Spotify app. Empty = none.',
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
      description:
        'Name of the Connect device to play on, fixed. Empty = chosen on the phone; until then this box’s own player, or the active device.',
    }),
    browserPlayer: Type.Boolean({
      default: false,
      description:
        'Let the kiosk page play by itself, through Spotify’s Web Playback SDK. It then loads Spotify’s script from the internet, and pairing asks for one more permission.',
    }),
    soloist: Type.Object(
      {
        program: Type.String({
          default: '',
          description:
            'Spotify Soloist’s program, for MoodDJ to run: the box plays by itself. Its key is the secret `soloist-key`. Empty = not run by MoodDJ.',
        }),
        dataDir: Type.String({
          default: '',
          description:
            'Soloist’s data folder. Empty = `soloist` in the state folder. Given without `program`: a Soloist that somebody else runs, with `--ws 127.0.0.1:0`.',
        }),
      },
      { additionalProperties: false, default: {} },
    ),
  },
  { additionalProperties: false, default: {} },
);
