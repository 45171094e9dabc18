import { expect, test } from 'vitest';
import { NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import { pairSandbox } from '../../daemon/sandbox/pair.ts';
import { openSession } from '../../daemon/spotify/session.ts';
import { openSpotifyRig } from '../fakes/player-rig.ts';

const HOUR_MS = 3600_000;
const TOKEN = 'POST /api/token';

test('pairing shows the account by its name, in the realm of the sandbox', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  expect(rig.session.account.get()).toMatchObject({ id: null, state: 'none', name: '' });
  await expect(rig.session.accessToken(rig.signal)).rejects.toBeInstanceOf(NeedsOwner);
  await pairSandbox(rig.pairing, rig.sandbox);
  expect(rig.session.account.get()).toMatchObject({ state: 'sandbox', name: 'Sandbox listener', daysLeft: null });
  expect(rig.accounts.active('spotify')).toBeNull();
  rig.session.logout();
  expect(rig.session.account.get()).toMatchObject({ id: null, state: 'none', name: '' });
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
  rig.sandbox.faults.rotation = 'none';
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
  await rig.time.advance(1000);
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
  expect(rig.session.account.get()).toMatchObject({ state: 'expired', name: 'Sandbox listener' });
  const { accountsUrl, apiUrl, clientId } = rig.sandbox;
  await using restarted = openSession({
    accounts: rig.accounts,
    clock: rig.time.now,
    realm: 'sandbox',
    clientId,
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
