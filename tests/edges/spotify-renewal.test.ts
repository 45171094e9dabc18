import { expect, test } from 'vitest';
import { BadRequest, NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import type { Account } from '../../daemon/core/ports/accounts.ts';
import { openSession } from '../../daemon/spotify/session.ts';
import { MemoryAccounts } from '../fakes/player-memory.ts';
import { openSpotifyRig, type SpotifyRig } from '../fakes/player-rig.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const TOKEN = 'POST /api/token';
const ME = 'GET /me';

/** Another session over other accounts, at the rig's sandbox and by its time. */
const sessionOver = (rig: SpotifyRig, accounts: MemoryAccounts, realm: 'sandbox' | 'spotify' = 'sandbox') =>
  openSession({
    accounts,
    clock: rig.time.now,
    realm,
    clientId: rig.sandbox.clientId,
    accountsUrl: rig.sandbox.accountsUrl,
    apiUrl: rig.sandbox.apiUrl,
  });

const activeOf = (rig: SpotifyRig): Account & { readonly consent: 'given' } => {
  const account = rig.accounts.active('sandbox');
  if (account?.consent !== 'given') throw new Error('nobody is paired');
  return { ...account, consent: 'given' };
};

/** A disk that is full until told otherwise. */
class FullDisk extends MemoryAccounts {
  full = false;
  override put(account: Account): void {
    if (this.full) throw new NeedsOwner('The disk is full.', 'Free some space on it.');
    super.put(account);
  }
}

test('what Spotify answered is not lost to a full disk: it is kept once there is room, without asking again', async () => {
  await using rig = await openSpotifyRig();
  const accounts = new FullDisk();
  accounts.adopt(activeOf(rig));
  await using session = sessionOver(rig, accounts);
  await rig.time.advance(HOUR_MS);
  accounts.full = true;
  await expect(session.accessToken(rig.signal)).rejects.toThrow('The disk is full.');
  await expect(session.accessToken(rig.signal)).rejects.toThrow('The disk is full.');
  expect(rig.sandbox.ledger.count(TOKEN)).toBe(1);
  accounts.full = false;
  const token = await session.accessToken(rig.signal);
  expect(rig.sandbox.ledger.count(TOKEN)).toBe(1);
  expect(accounts.active('sandbox')).toMatchObject({ accessToken: token, consent: 'given' });
  await rig.time.advance(HOUR_MS);
  await session.accessToken(rig.signal);
});

test('no token is handed out before the refresh token that came with it is kept', async () => {
  await using rig = await openSpotifyRig();
  const accounts = new FullDisk();
  accounts.adopt(activeOf(rig));
  await using session = sessionOver(rig, accounts);
  await rig.time.advance(HOUR_MS - 3 * 60_000);
  accounts.full = true;
  await expect(session.accessToken(rig.signal)).rejects.toBeInstanceOf(NeedsOwner);
});

test('a service in trouble hears from the box ever less, and at once when asked to wait for longer', async () => {
  await using rig = await openSpotifyRig();
  await rig.time.advance(HOUR_MS);
  const fault = { operation: TOKEN, status: 503, body: '' };
  rig.sandbox.faults.once(fault, fault, fault);
  const asked = (): number => rig.sandbox.ledger.count(TOKEN);
  for (let second = 0; second < 6; second++) {
    await expect(rig.session.accessToken(rig.signal)).rejects.toBeInstanceOf(Retry);
    await rig.time.advance(1000);
  }
  // After 0, 1 and 3 s; the next one may be after 7.
  expect(asked()).toBe(3);
  await rig.time.advance(1000);
  await rig.session.accessToken(rig.signal);
  expect(asked()).toBe(4);
});

test('a clock that is set back ends no consent and trusts no token that it makes look young', async () => {
  await using rig = await openSpotifyRig();
  const account = activeOf(rig);
  const accounts = new MemoryAccounts();
  accounts.adopt({ ...account, expiresMs: rig.time.now() + 400 * DAY_MS, consentedMs: rig.time.now() + 400 * DAY_MS });
  await using session = sessionOver(rig, accounts);
  expect(session.list()[0]).toMatchObject({ state: 'sandbox', daysLeft: 180 });
  expect(await session.accessToken(rig.signal)).not.toBe(account.accessToken);
  expect(rig.sandbox.ledger.count(TOKEN)).toBe(1);
  await session.accessToken(rig.signal);
  expect(rig.sandbox.ledger.count(TOKEN)).toBe(1);
});

test('a clock that runs far ahead shows the consent as over, and goes on using it', async () => {
  await using rig = await openSpotifyRig();
  const accounts = new MemoryAccounts();
  accounts.adopt({ ...activeOf(rig), realm: 'spotify' });
  await using session = sessionOver(rig, accounts, 'spotify');
  rig.sandbox.faults.consentEnds = false;
  await rig.time.advance(1000 * DAY_MS);
  await session.freshen(rig.signal);
  expect(session.account.get()).toMatchObject({ state: 'paired', daysLeft: 0 });
  await session.accessToken(rig.signal);
});

test('the days of a consent go down, and begin anew when it is given again', async () => {
  await using rig = await openSpotifyRig();
  const accounts = new MemoryAccounts();
  const account = { ...activeOf(rig), realm: 'spotify' };
  accounts.adopt(account);
  await using session = sessionOver(rig, accounts, 'spotify');
  const days: (number | null)[] = [];
  for (const day of [0, 1, 149, 150, 179, 180]) {
    await rig.time.advance(account.consentedMs + day * DAY_MS - rig.time.now());
    await session.freshen(rig.signal);
    days.push(session.account.get().daysLeft);
  }
  expect(days).toEqual([180, 179, 31, 30, 1, 0]);
  expect(session.account.get().consentEndsMs).toBe(account.consentedMs + 180 * DAY_MS);
  accounts.adopt({ ...account, ...accounts.active('spotify'), consent: 'given', consentedMs: rig.time.now() });
  await session.freshen(rig.signal);
  expect(session.account.get().daysLeft).toBe(180);
});

test('freshening renews ahead of the end without anybody asking, and says when it is wanted next', async () => {
  await using rig = await openSpotifyRig();
  expect(await rig.session.freshen(rig.signal)).toBe(10 * 60_000);
  await rig.time.advance(HOUR_MS - 6 * 60_000);
  expect(await rig.session.freshen(rig.signal)).toBe(60_000);
  expect(rig.sandbox.ledger.count(TOKEN)).toBe(0);
  await rig.time.advance(60_000);
  expect(await rig.session.freshen(rig.signal)).toBe(10 * 60_000);
  expect(rig.sandbox.ledger.count(TOKEN)).toBe(1);
});

test('freshening without an account, or with an ended consent, asks nobody', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.faults.consentRevoked = true;
  await rig.time.advance(HOUR_MS);
  await rig.session.freshen(rig.signal);
  expect(rig.session.account.get().state).toBe('expired');
  await rig.session.freshen(rig.signal);
  rig.session.logout();
  await rig.session.freshen(rig.signal);
  expect(rig.sandbox.ledger.count(TOKEN)).toBe(1);
});

test('whoever asks while the owner chooses another account gets the token of the one chosen', async () => {
  await using rig = await openSpotifyRig();
  const first = activeOf(rig);
  rig.accounts.adopt({
    ...first,
    id: 'other',
    accessToken: 'token of the other',
    expiresMs: first.expiresMs + HOUR_MS,
  });
  rig.session.activate(first.id);
  await rig.time.advance(HOUR_MS);
  const token = rig.session.accessToken(rig.signal);
  rig.session.activate('other');
  expect(await token).toBe('token of the other');
  // What the first one's renewal brought is kept for when it is chosen again.
  const kept = rig.accounts.list('sandbox').find(({ id }) => id === first.id);
  expect(kept?.refreshToken).not.toBe(first.refreshToken);
  rig.session.activate(first.id);
  expect(await rig.session.accessToken(rig.signal)).toBe(kept?.accessToken);
  expect(rig.sandbox.ledger.count(TOKEN)).toBe(1);
});

test('accounts are listed, chosen and signed out one by one', async () => {
  await using rig = await openSpotifyRig();
  const first = activeOf(rig);
  rig.accounts.adopt({ ...first, id: 'other', name: 'Other', consent: 'given' });
  const told: (string | null)[] = [];
  const stop = new AbortController();
  const following = (async () => {
    for await (const { id } of rig.session.account.changes(stop.signal)) told.push(id);
  })();
  rig.session.activate('other');
  await rig.time.advance(0);
  expect(rig.session.list().map(({ id, active }) => [id, active])).toEqual([
    [first.id, false],
    ['other', true],
  ]);
  expect(() => rig.session.activate('nobody')).toThrow(BadRequest);
  rig.session.logout('other');
  await rig.time.advance(0);
  expect(rig.session.list().map(({ id, active }) => [id, active])).toEqual([[first.id, true]]);
  rig.session.logout('nobody');
  expect(rig.session.list()).toHaveLength(1);
  rig.session.logout();
  await rig.time.advance(0);
  expect(rig.session.list()).toEqual([]);
  stop.abort();
  await following;
  expect(told).toEqual([first.id, 'other', first.id, null]);
});

test('an account is paired with the same answer when Spotify failed to say whose it is: a code is good for one trade', async () => {
  await using rig = await openSpotifyRig({ paired: false });
  const redirectUri = 'http://127.0.0.1:8888/callback';
  const url = new URL(`${rig.sandbox.accountsUrl}/authorize`);
  const verifier = 'v'.repeat(43);
  const challenge = new Uint8Array(await crypto.subtle.digest('SHA-256', Buffer.from(verifier)));
  url.search = new URLSearchParams({
    ...{ client_id: rig.sandbox.clientId, response_type: 'code', redirect_uri: redirectUri, state: 's' },
    ...{ code_challenge_method: 'S256', code_challenge: Buffer.from(challenge).toString('base64url') },
    auto: rig.sandbox.autoConsentKey,
  }).toString();
  const answer = await fetch(url, { redirect: 'manual' });
  const code = new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? '';
  rig.sandbox.faults.once({ operation: ME, status: 503 });
  await expect(rig.session.pair({ code, redirectUri, verifier }, rig.signal)).rejects.toBeInstanceOf(Retry);
  expect(rig.session.list()).toEqual([]);
  expect(await rig.session.pair({ code, redirectUri, verifier }, rig.signal)).toMatchObject({ active: true });
  expect(rig.sandbox.ledger.count(TOKEN)).toBe(1);
  // And then it is spent.
  await expect(rig.session.pair({ code, redirectUri, verifier }, rig.signal)).rejects.toBeInstanceOf(BadRequest);
});

test('tokens that cannot be opened are told as such, and never sent anywhere', async () => {
  await using rig = await openSpotifyRig();
  const accounts = new MemoryAccounts();
  accounts.adopt({ ...activeOf(rig), consent: 'locked', refreshToken: '', accessToken: '' } as never);
  await using session = sessionOver(rig, accounts);
  expect(session.account.get()).toMatchObject({ state: 'expired', trouble: { remedy: /pair your Spotify account/ } });
  await expect(session.accessToken(rig.signal)).rejects.toBeInstanceOf(NeedsOwner);
  await session.freshen(rig.signal);
  expect(rig.sandbox.ledger.count(TOKEN)).toBe(0);
});

test('a service that repeats what it was sent gives none of it away', async () => {
  await using rig = await openSpotifyRig();
  const { refreshToken } = activeOf(rig);
  await rig.time.advance(HOUR_MS);
  const body = JSON.stringify({
    error: 'invalid_request',
    error_description: `no such refresh_token: ${refreshToken}`,
  });
  rig.sandbox.faults.once({ operation: TOKEN, status: 400, body });
  await expect(rig.session.accessToken(rig.signal)).rejects.toThrow('no such refresh_token: …');
});
