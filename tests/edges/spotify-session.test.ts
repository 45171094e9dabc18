import { expect, test } from 'vitest';
import { BadRequest, NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import { pairSandbox } from '../../daemon/sandbox/pair.ts';
import { openSession } from '../../daemon/spotify/session.ts';
import { openSpotifyRig, type SpotifyRig } from '../fakes/player-rig.ts';

const HOUR_MS = 3600_000;
const TOKEN = 'POST /api/token';

/** Consents for the owner and returns what the redirect carries. */
async function consent(rig: SpotifyRig, url: string): Promise<{ code: string; state: string }> {
  const asked = new URL(url);
  asked.searchParams.set('auto', rig.sandbox.autoConsentKey);
  const reply = await fetch(asked, { redirect: 'manual' });
  const { searchParams } = new URL(reply.headers.get('location') ?? '');
  return { code: searchParams.get('code') ?? '', state: searchParams.get('state') ?? '' };
}

test('pairing shows the account by its name, in the realm of the sandbox', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  expect(rig.session.account.get()).toEqual({ state: 'none', name: '' });
  await expect(rig.session.accessToken(rig.signal)).rejects.toBeInstanceOf(NeedsOwner);
  await pairSandbox(rig.session, rig.sandbox);
  expect(rig.session.account.get()).toEqual({ state: 'sandbox', name: 'Sandbox listener' });
  expect(rig.accounts.active('spotify')).toBeNull();
  rig.session.logout();
  expect(rig.session.account.get()).toEqual({ state: 'none', name: '' });
});

test('a login of ours is needed to finish one, and once', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  const answer = await consent(rig, rig.session.beginLogin().url);
  await expect(rig.session.finishLogin({ ...answer, state: 'forged' })).rejects.toBeInstanceOf(BadRequest);
  await rig.session.finishLogin(answer);
  const spent = rig.sandbox.ledger.count(TOKEN);
  await expect(rig.session.finishLogin(answer)).rejects.toBeInstanceOf(BadRequest);
  expect(rig.sandbox.ledger.count(TOKEN)).toBe(spent);
});

test('a login is forgotten after ten minutes', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  const answer = await consent(rig, rig.session.beginLogin().url);
  await rig.time.advance(10 * 60_000);
  await expect(rig.session.finishLogin(answer)).rejects.toThrow('no longer valid');
});

test('declining at Spotify is told as such', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  const { state } = rig.session.beginLogin();
  await expect(rig.session.finishLogin({ state, error: 'access_denied' })).rejects.toThrow('declined');
});

test('a code is worth nothing with the verifier of another login', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  const first = await consent(rig, rig.session.beginLogin().url);
  const second = rig.session.beginLogin();
  await expect(rig.session.finishLogin({ code: first.code, state: second.state })).rejects.toBeInstanceOf(BadRequest);
  expect(rig.session.account.get().state).toBe('none');
});

test('when Spotify cannot be reached, the same answer may be given again', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  const answer = await consent(rig, rig.session.beginLogin().url);
  rig.sandbox.faults.once({ operation: TOKEN, status: 503, body: 'gone fishing' });
  await expect(rig.session.finishLogin(answer)).rejects.toBeInstanceOf(Retry);
  await rig.session.finishLogin(answer);
  expect(rig.session.account.get().state).toBe('sandbox');
});

test('ten callers at once cause one refresh, and all get the new token', async () => {
  await using rig = await openSpotifyRig();
  const before = await rig.session.accessToken(rig.signal);
  await rig.time.advance(HOUR_MS);
  const tokens = await Promise.all(Array.from({ length: 10 }, () => rig.session.accessToken(rig.signal)));
  expect(new Set(tokens).size).toBe(1);
  expect(tokens[0]).not.toBe(before);
  expect(rig.sandbox.ledger.count(TOKEN)).toBe(1);
});

test('a token is renewed before it ends, and not before it has to', async () => {
  await using rig = await openSpotifyRig();
  await rig.time.advance(HOUR_MS - 6 * 60_000);
  await rig.session.accessToken(rig.signal);
  expect(rig.sandbox.ledger.count(TOKEN)).toBe(0);
  await rig.time.advance(2 * 60_000);
  await rig.session.accessToken(rig.signal);
  expect(rig.sandbox.ledger.count(TOKEN)).toBe(1);
});

test('a new refresh token is stored before the access token that came with it is used', async () => {
  await using rig = await openSpotifyRig();
  const old = rig.accounts.active('sandbox')?.refreshToken;
  await rig.time.advance(HOUR_MS);
  const token = await rig.session.accessToken(rig.signal);
  const stored = rig.accounts.active('sandbox');
  expect(stored?.refreshToken).not.toBe(old);
  expect(stored?.accessToken).toBe(token);
  await rig.time.advance(HOUR_MS);
  await rig.session.accessToken(rig.signal);
});

test('a refresh without a new refresh token keeps the old one', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.faults.rotatesRefreshTokens = false;
  const old = rig.accounts.active('sandbox')?.refreshToken;
  for (let hour = 0; hour < 3; hour++) {
    await rig.time.advance(HOUR_MS);
    await rig.session.accessToken(rig.signal);
  }
  expect(rig.accounts.active('sandbox')?.refreshToken).toBe(old);
});

test('a failing sign-in service costs nothing: the refresh token stays, and works later', async () => {
  await using rig = await openSpotifyRig();
  const old = rig.accounts.active('sandbox');
  await rig.time.advance(HOUR_MS);
  rig.sandbox.faults.once({ operation: TOKEN, status: 502, body: '<html>bad gateway</html>' });
  await expect(rig.session.accessToken(rig.signal)).rejects.toBeInstanceOf(Retry);
  expect(rig.accounts.active('sandbox')).toEqual(old);
  expect(rig.session.account.get().state).toBe('sandbox');
  await rig.session.accessToken(rig.signal);
});

test('while a token still has life in it, a failing refresh goes unnoticed', async () => {
  await using rig = await openSpotifyRig();
  const token = await rig.session.accessToken(rig.signal);
  await rig.time.advance(HOUR_MS - 3 * 60_000);
  rig.sandbox.faults.once({ operation: TOKEN, status: 502, body: '' });
  expect(await rig.session.accessToken(rig.signal)).toBe(token);
});

test('an ended consent is shown as expired, also after a restart, and asks for pairing', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.faults.consentRevoked = true;
  await rig.time.advance(HOUR_MS);
  await expect(rig.session.accessToken(rig.signal)).rejects.toMatchObject({
    remedy: expect.stringContaining('pair') as string,
  });
  expect(rig.session.account.get()).toEqual({ state: 'expired', name: 'Sandbox listener' });
  const { accountsUrl, apiUrl, clientId } = rig.sandbox;
  await using restarted = openSession({
    accounts: rig.accounts,
    clock: rig.time.now,
    realm: 'sandbox',
    clientId,
    redirectUri: 'http://127.0.0.1/callback',
    accountsUrl,
    apiUrl,
  });
  expect(restarted.account.get().state).toBe('expired');
  rig.sandbox.ledger.clear();
  await expect(restarted.accessToken(rig.signal)).rejects.toBeInstanceOf(NeedsOwner);
  expect(rig.sandbox.ledger.count(TOKEN)).toBe(0);
});

test('what comes back after the owner signed out is not kept', async () => {
  await using rig = await openSpotifyRig();
  await rig.time.advance(HOUR_MS);
  const token = rig.session.accessToken(rig.signal);
  rig.session.logout();
  await expect(token).rejects.toBeInstanceOf(NeedsOwner);
  expect(rig.accounts.active('sandbox')).toBeNull();
});

test('a caller that gives up does not take the refresh away from the others', async () => {
  await using rig = await openSpotifyRig();
  await rig.time.advance(HOUR_MS);
  const leaving = new AbortController();
  const left = rig.session.accessToken(leaving.signal);
  const stayed = rig.session.accessToken(rig.signal);
  leaving.abort();
  await expect(left).rejects.toMatchObject({ name: 'AbortError' });
  await expect(stayed).resolves.toMatch(/.+/);
});
