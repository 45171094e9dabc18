import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { BadRequest, Retry } from '../core/errors.ts';
import { authorizeUrl, randomToken, type AuthApp } from './auth.ts';
import { DEFAULT_LIMITS, exchange, parseJson } from './http.ts';

const FORMAT = /^[0-9a-f]{32}$/;
const Refusal = Type.Object({ error: Type.String() });

/** @throws BadRequest when it cannot be a client id, saying what it looks like instead */
export function readClientId(typed: string): string {
  const id = typed.trim().toLowerCase();
  if (FORMAT.test(id)) return id;
  if (id === '')
    throw new BadRequest('clientId: nothing was entered', 'Paste the Client ID from the page of your app.');
  if (/^https?:/.test(id)) {
    throw new BadRequest(
      'clientId: that is an address, not the Client ID',
      'Open your app there, then Settings: the Client ID is at the top.',
    );
  }
  throw new BadRequest(
    `clientId: a Client ID has 32 characters, 0 to 9 and a to f; this has ${id.length}`,
    'Copy it again from the page of your app, without blanks.',
  );
}

/**
 * Asks Spotify whether it knows this app, with a code that cannot be right: an unknown app is `invalid_client`, a known one `invalid_grant`
 * (RFC 6749, 5.2).
 * @throws BadRequest when Spotify does not know it; Retry when it cannot be asked, or answers something else
 */
export async function checkClientId(app: AuthApp, signal: AbortSignal): Promise<void> {
  const fields = {
    grant_type: 'authorization_code',
    code: 'is-this-app-known',
    redirect_uri: 'http://127.0.0.1:8888/callback',
    code_verifier: randomToken(),
    client_id: app.clientId,
  };
  const reply = await exchange(
    {
      method: 'POST',
      url: new URL(`${app.accountsUrl}/api/token`),
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams(fields).toString(),
      signal,
    },
    app.limits ?? DEFAULT_LIMITS,
  );
  const json = parseJson(reply.bytes);
  const error = Value.Check(Refusal, json) ? json.error : '';
  if (error === 'invalid_grant') return;
  if (error === 'invalid_client') {
    throw new BadRequest(
      'clientId: Spotify knows no app with this Client ID',
      'Compare it with the page of your app on developer.spotify.com. (The Client secret is another one: it is not needed.)',
    );
  }
  const options = reply.retryAfterMs === undefined ? {} : { afterMs: reply.retryAfterMs };
  throw new Retry(`Spotify’s sign-in service answered ${reply.status} when asked about the app`, options);
}

/**
 * Whether the app lists this redirect URI. Spotify says so, before anybody signs in, with a 400 that names it; anything else counts as
 * listed, since a wrong alarm here would send the owner looking for a fault that is none.
 */
export async function lacksRedirectUri(app: AuthApp, redirectUri: string, signal: AbortSignal): Promise<boolean> {
  const url = new URL(authorizeUrl(app, { redirectUri, state: 'check', verifier: randomToken() }));
  const reply = await exchange(
    { method: 'GET', url, headers: { accept: 'text/html' }, signal },
    app.limits ?? DEFAULT_LIMITS,
  );
  return reply.status === 400 && /redirect[ _]uri/i.test(reply.bytes.toString('utf8'));
}
