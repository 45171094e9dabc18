import { Type, type Static } from 'typebox';

/**
 * `GET /api/browser-player`, one WebSocket for the page that plays for the box through Spotify's Web Playback SDK. Closed with 4404 when
 * the settings do not allow it, with 4401 for whoever is not the owner, with 4409 when another page has taken over.
 */
export const BROWSER_PLAYER_PATH = '/api/browser-player';

const Song = Type.Object({
  uri: Type.String(),
  title: Type.String(),
  artist: Type.String(),
  album: Type.String(),
  coverUrl: Type.String(),
});

/** What the page says. Positions in ms. */
export const BrowserReport = Type.Union([
  Type.Object({ kind: Type.Literal('token') }),
  Type.Object({ kind: Type.Literal('ready'), deviceId: Type.String({ minLength: 1, maxLength: 200 }) }),
  Type.Object({ kind: Type.Literal('not-ready') }),
  Type.Object({
    kind: Type.Literal('state'),
    /** Null: the music comes out of another device. */
    playing: Type.Union([
      Type.Object({
        paused: Type.Boolean(),
        positionMs: Type.Number({ minimum: 0 }),
        durationMs: Type.Number({ minimum: 0 }),
        song: Song,
      }),
      Type.Null(),
    ]),
    /** 0…1 */
    volume: Type.Number({ minimum: 0, maximum: 1 }),
  }),
  Type.Object({
    kind: Type.Literal('error'),
    what: Type.Enum(['initialization', 'authentication', 'account', 'playback', 'autoplay']),
    message: Type.String({ maxLength: 500 }),
  }),
]);
export type BrowserReport = Static<typeof BrowserReport>;

/** What the box says: who to be at the start, and a token for each question. */
export const BrowserOrder = Type.Union([
  Type.Object({ kind: Type.Literal('be'), name: Type.String() }),
  Type.Object({ kind: Type.Literal('token'), token: Type.String() }),
]);
export type BrowserOrder = Static<typeof BrowserOrder>;
