import { createHash, randomBytes } from 'node:crypto';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { NeedsOwner, Retry, type KnownError } from '../core/errors.ts';
import { DEFAULT_LIMITS, exchange, parseJson, type HttpLimits, type HttpReply } from './http.ts';

/** Authorization Code with PKCE (RFC 7636): the owner's own client id, and no secret on the box. */
export interface AuthApp {
  readonly accountsUrl: string;
  readonly clientId: string;
  readonly limits?: HttpLimits;
  /** A page of ours plays by itself: that needs one more permission. Asked for only then. */
  readonly streams?: boolean;
}

export interface Tokens {
  readonly accessToken: string;
  /** Null: keep the one we have. */
  readonly refreshToken: string | null;
  readonly expiresInMs: number;
}

const SCOPES = [
  'user-read-playback-state',
  'user-modify-playback-state',
  'user-read-currently-playing',
  'user-library-read',
  'user-top-read',
  'user-read-recently-played',
  'playlist-read-private',
  'playlist-modify-private',
] as const;

const TokenReply = Type.Object({
  access_token: Type.String({ minLength: 1 }),
  expires_in: Type.Number({ minimum: 1 }),
  refresh_token: Type.Optional(Type.Union([Type.String(), Type.Null()])),
});
const TokenRefusal = Type.Object({ error: Type.String(), error_description: Type.Optional(Type.String()) });

/** 256 bits each, in characters that a URL takes as they are. */
export const randomToken = (): string => randomBytes(32).toString('base64url');
const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');

export interface AuthorizeAsk {
  readonly redirectUri: string;
  readonly state: string;
  readonly verifier: string;
}

export function authorizeUrl(app: AuthApp, ask: AuthorizeAsk): string {
  const url = new URL(`${app.accountsUrl}/authorize`);
  url.search = new URLSearchParams({
    client_id: app.clientId,
    response_type: 'code',
    redirect_uri: ask.redirectUri,
    state: ask.state,
    scope: [...SCOPES, ...(app.streams === true ? ['streaming'] : [])].join(' '),
    code_challenge_method: 'S256',
    code_challenge: challengeOf(ask.verifier),
  }).toString();
  return url.href;
}

/** @returns null when Spotify takes neither this code nor this verifier (`invalid_grant`) */
export const exchangeCode = (
  app: AuthApp,
  ask: { readonly code: string; readonly redirectUri: string; readonly verifier: string },
  signal: AbortSignal,
): Promise<Tokens | null> =>
  postToken(
    app,
    { grant_type: 'authorization_code', code: ask.code, redirect_uri: ask.redirectUri, code_verifier: ask.verifier },
    signal,
  );

/** @returns null when the consent is over or was taken back (`invalid_grant`): a person must pair again */
export const refreshTokens = (app: AuthApp, refreshToken: string, signal: AbortSignal): Promise<Tokens | null> =>
  postToken(app, { grant_type: 'refresh_token', refresh_token: refreshToken }, signal);

const SECRET_FIELDS = ['code', 'code_verifier', 'refresh_token'];

async function postToken(
  app: AuthApp,
  fields: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Tokens | null> {
  const reply = await exchange(
    {
      method: 'POST',
      url: new URL(`${app.accountsUrl}/api/token`),
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams({ ...fields, client_id: app.clientId }).toString(),
      signal,
    },
    app.limits ?? DEFAULT_LIMITS,
  );
  const json = parseJson(reply.bytes);
  if (reply.status === 200 && Value.Check(TokenReply, json)) {
    return {
      accessToken: json.access_token,
      refreshToken: json.refresh_token || null,
      expiresInMs: json.expires_in * 1000,
    };
  }
  if (reply.status === 400 && Value.Check(TokenRefusal, json) && json.error === 'invalid_grant') return null;
  const secrets = SECRET_FIELDS.map((name) => fields[name]).filter((secret) => secret !== undefined);
  throw refusal(reply, json, secrets);
}

/** @param secrets what we sent: a message that repeats it must not carry it into a log or onto a page */
function refusal(reply: HttpReply, json: unknown, secrets: readonly string[]): KnownError {
  if (reply.status >= 400 && reply.status < 500 && reply.status !== 429 && Value.Check(TokenRefusal, json)) {
    const said = json.error_description ?? json.error;
    return new NeedsOwner(
      `Spotify refused the sign-in: ${secrets.reduce((text, secret) => text.replaceAll(secret, '…'), said)}`,
      'Check `spotify.clientId` and `spotify.redirectUri` against your app on developer.spotify.com, then pair again.',
    );
  }
  const options = reply.retryAfterMs === undefined ? {} : { afterMs: reply.retryAfterMs };
  return new Retry(`Spotify’s sign-in service answered ${reply.status}`, options);
}
