import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { openSandbox, type Sandbox } from '../../daemon/sandbox/open.ts';
import { ManualTime } from '../fakes/player-time.ts';

const REDIRECT = 'http://127.0.0.1:8888/callback';
const verifier = randomBytes(48).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');

function authorizeUrl(sandbox: Sandbox, more: Readonly<Record<string, string>> = {}): URL {
  const url = new URL(`${sandbox.accountsUrl}/authorize`);
  const query = {
    client_id: sandbox.clientId,
    response_type: 'code',
    redirect_uri: REDIRECT,
    state: 'my-state',
    scope: 'user-library-read',
    code_challenge_method: 'S256',
    code_challenge: challenge,
    ...more,
  };
  url.search = new URLSearchParams(query).toString();
  return url;
}

async function codeOf(sandbox: Sandbox): Promise<string> {
  const reply = await fetch(authorizeUrl(sandbox, { auto: sandbox.autoConsentKey }), { redirect: 'manual' });
  return new URL(reply.headers.get('location') ?? '').searchParams.get('code') ?? '';
}

async function token(
  sandbox: Sandbox,
  fields: Readonly<Record<string, string>>,
): Promise<{ status: number; json: Record<string, unknown> }> {
  const body = new URLSearchParams({ client_id: sandbox.clientId, ...fields });
  const reply = await fetch(`${sandbox.accountsUrl}/api/token`, { method: 'POST', body });
  return { status: reply.status, json: (await reply.json()) as Record<string, unknown> };
}

const exchange = (code: string, more = {}) => ({
  grant_type: 'authorization_code',
  code,
  redirect_uri: REDIRECT,
  code_verifier: verifier,
  ...more,
});

test('the consent page says that it is not Spotify, and both buttons do what they say', async () => {
  await using sandbox = await openSandbox();
  for (const [answer, expected] of [
    ['allow', /^http:\/\/127\.0\.0\.1:8888\/callback\?code=[\w-]+&state=my-state$/],
    ['cancel', /^http:\/\/127\.0\.0\.1:8888\/callback\?error=access_denied&state=my-state$/],
  ] as const) {
    const page = await (await fetch(authorizeUrl(sandbox))).text();
    expect(page).toContain('MoodDJ sandbox: not Spotify');
    const ticket = /name="ticket" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const post = () =>
      fetch(`${sandbox.accountsUrl}/consent`, {
        method: 'POST',
        body: new URLSearchParams({ ticket, answer }),
        redirect: 'manual',
      });
    expect((await post()).headers.get('location')).toMatch(expected);
    expect((await post()).status).toBe(400);
  }
});

test('what the page shows of the request cannot become markup', async () => {
  await using sandbox = await openSandbox();
  const page = await (await fetch(authorizeUrl(sandbox, { scope: '<script>alert(1)</script>' }))).text();
  expect(page).not.toContain('<script>');
});

test('nobody consents without a page who does not know the key', async () => {
  await using sandbox = await openSandbox();
  const reply = await fetch(authorizeUrl(sandbox, { auto: '1' }), { redirect: 'manual' });
  expect(reply.status).toBe(200);
});

test.each([
  ['an unknown client', { client_id: 'other' }],
  ['localhost by name', { redirect_uri: 'http://localhost:8888/callback' }],
  ['plain http to elsewhere', { redirect_uri: 'http://192.168.1.5/callback' }],
  ['no challenge', { code_challenge: '' }],
  ['a plain challenge', { code_challenge_method: 'plain' }],
])('%s gets no consent page', async (_name, wrong) => {
  await using sandbox = await openSandbox();
  const reply = await fetch(authorizeUrl(sandbox, wrong), { redirect: 'manual' });
  expect(reply.status).toBe(400);
  expect(await reply.text()).not.toContain('<form');
});

test('the right verifier gets tokens, once', async () => {
  await using sandbox = await openSandbox();
  const code = await codeOf(sandbox);
  const first = await token(sandbox, exchange(code));
  expect(first).toMatchObject({
    status: 200,
    json: { token_type: 'Bearer', expires_in: 3600, scope: 'user-library-read' },
  });
  expect(await token(sandbox, exchange(code))).toMatchObject({ status: 400, json: { error: 'invalid_grant' } });
});

test.each([
  ['a wrong verifier', { code_verifier: 'x'.repeat(43) }],
  ['another redirect address', { redirect_uri: `${REDIRECT}/` }],
  ['a made-up code', { code: 'guess' }],
])('%s gets invalid_grant, and the code is used up', async (_name, wrong) => {
  await using sandbox = await openSandbox();
  const code = await codeOf(sandbox);
  expect(await token(sandbox, exchange(code, wrong))).toMatchObject({ status: 400, json: { error: 'invalid_grant' } });
  if (!('code' in wrong)) expect((await token(sandbox, exchange(code))).status).toBe(400);
});

test('a code is good for ten minutes, an access token for an hour, a refresh token until it is replaced', async () => {
  const time = new ManualTime();
  await using sandbox = await openSandbox({ clock: time.now });
  const late = await codeOf(sandbox);
  await time.advance(10 * 60_000);
  expect((await token(sandbox, exchange(late))).status).toBe(400);

  const { json } = await token(sandbox, exchange(await codeOf(sandbox)));
  const liked = async (bearer: unknown) => {
    const reply = await fetch(`${sandbox.apiUrl}/me/tracks`, {
      headers: { authorization: `Bearer ${String(bearer)}` },
    });
    return reply.status;
  };
  expect(await liked(json['access_token'])).toBe(200);
  await time.advance(3600_000);
  expect(await liked(json['access_token'])).toBe(401);
  const refresh = { grant_type: 'refresh_token', refresh_token: String(json['refresh_token']) };
  const renewed = await token(sandbox, refresh);
  expect(await liked(renewed.json['access_token'])).toBe(200);
  expect(await token(sandbox, refresh)).toMatchObject({ status: 400, json: { error: 'invalid_grant' } });
});

test('a token opens only what was consented to', async () => {
  await using sandbox = await openSandbox();
  const { json } = await token(sandbox, exchange(await codeOf(sandbox)));
  const call = async (path: string, headers: Record<string, string>) =>
    (await fetch(`${sandbox.apiUrl}${path}`, { headers })).status;
  const bearer = { authorization: `Bearer ${String(json['access_token'])}` };
  expect(await call('/me/tracks', bearer)).toBe(200);
  expect(await call('/me/player', bearer)).toBe(403);
  expect(await call('/me/tracks', {})).toBe(401);
  expect(await call('/me/tracks', { authorization: 'Bearer made-up' })).toBe(401);
});

test('a refresh token that is replaced on use is good until the new one was used', async () => {
  await using sandbox = await openSandbox();
  sandbox.faults.rotation = 'on-use';
  const refresh = (refreshToken: unknown) =>
    token(sandbox, { grant_type: 'refresh_token', refresh_token: String(refreshToken) });
  const first = (await token(sandbox, exchange(await codeOf(sandbox)))).json['refresh_token'];
  const lost = (await refresh(first)).json['refresh_token'];
  const second = (await refresh(first)).json['refresh_token'];
  expect(sandbox.grants.accepts(String(first))).toBe(true);
  const third = (await refresh(second)).json['refresh_token'];
  expect(await refresh(first)).toMatchObject({ status: 400 });
  expect([first, second, third].map((one) => sandbox.grants.accepts(String(one)))).toEqual([false, true, true]);
  for (const secret of [first, lost, second, third]) expect(sandbox.grants.secrets).toContain(secret);
});

test('two people can consent, each with songs of their own', async () => {
  await using sandbox = await openSandbox();
  const seen = async (): Promise<{ name: unknown; songs: unknown }> => {
    const { json } = await token(sandbox, exchange(await codeOf(sandbox)));
    const ask = async (path: string): Promise<Record<string, unknown>> => {
      const headers = { authorization: `Bearer ${String(json['access_token'])}` };
      return (await (await fetch(`${sandbox.apiUrl}${path}`, { headers })).json()) as Record<string, unknown>;
    };
    return { name: (await ask('/me'))['display_name'], songs: (await ask('/me/tracks'))['total'] };
  };
  expect(await seen()).toEqual({ name: 'Sandbox listener', songs: sandbox.world.songs.length });
  sandbox.world.atBrowser = sandbox.world.flatmate;
  expect(await seen()).toEqual({ name: 'Sandbox flatmate', songs: sandbox.world.songs.length / 3 });
});
