import { Type } from 'typebox';
import { describe, expect, test } from 'vitest';
import { NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import { CallBudget } from '../../daemon/spotify/calls/budget.ts';
import { SpotifyClient } from '../../daemon/spotify/client.ts';
import { retryAfterMs } from '../../daemon/spotify/http.ts';
import { Devices, Me } from '../../daemon/spotify/replies.ts';
import { MemoryCalls } from '../fakes/call-ledger.ts';
import { openSpotifyRig } from '../fakes/player-rig.ts';

const DEVICES = 'GET /me/player/devices';
const devices = { purpose: 'playback', path: '/me/player/devices' } as const;

test('a 429 says how long to wait', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.faults.once({ status: 429, retryAfterSeconds: 7 }, { status: 429 });
  await expect(rig.client.get(devices, Devices, rig.signal)).rejects.toMatchObject({ name: 'Retry', afterMs: 7000 });
  await expect(rig.client.get(devices, Devices, rig.signal)).rejects.toMatchObject({ name: 'Retry', afterMs: 30_000 });
  expect(rig.sandbox.ledger.count(DEVICES)).toBe(2);
});

test('a used-up daily quota is named, and waited out', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.faults.quotaUsedUp = true;
  const call = rig.client.get(devices, Devices, rig.signal);
  await expect(call).rejects.toMatchObject({
    afterMs: 48_925_000,
    message: expect.stringContaining('quota') as string,
  });
});

test('a spurious 401 or 403 is tried once more', async () => {
  await using rig = await openSpotifyRig();
  const spurious = [
    { status: 401, message: 'No token provided' },
    { status: 403, message: 'Player command failed: Premium required', reason: 'PREMIUM_REQUIRED' },
  ];
  for (const fault of spurious) {
    rig.sandbox.ledger.clear();
    rig.sandbox.faults.once(fault);
    await rig.client.get(devices, Devices, rig.signal);
    expect(rig.sandbox.ledger.entries.map((entry) => entry.status)).toEqual([fault.status, 200]);
    expect(rig.sandbox.ledger.count('POST /api/token')).toBe(0);
  }
});

test('a lasting 401 first costs a fresh token, then asks the owner', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.faults.once(...Array.from({ length: 3 }, () => ({ operation: DEVICES, status: 401 })));
  await expect(rig.client.get(devices, Devices, rig.signal)).rejects.toBeInstanceOf(NeedsOwner);
  expect(rig.sandbox.ledger.count(DEVICES)).toBe(3);
  expect(rig.sandbox.ledger.count('POST /api/token')).toBe(1);
});

test('a token that ended early is renewed at once', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.faults.once({ operation: DEVICES, status: 401, message: 'The access token expired' });
  await rig.client.get(devices, Devices, rig.signal);
  expect(rig.sandbox.ledger.entries.map((entry) => entry.operation)).toEqual([DEVICES, 'POST /api/token', DEVICES]);
});

test('a 403 is for the owner to settle', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.faults.once({ status: 403, message: 'User not registered in the Developer Dashboard' });
  await expect(rig.client.get(devices, Devices, rig.signal)).rejects.toBeInstanceOf(NeedsOwner);
});

test('a failing server, an unknown shape and a missing body are all for later', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.faults.once(
    { status: 503, retryAfterSeconds: 2 },
    { status: 200, body: '{"devices": "none"}' },
    { status: 200, body: 'oops' },
    { status: 200, body: '' },
  );
  await expect(rig.client.get(devices, Devices, rig.signal)).rejects.toMatchObject({ afterMs: 2000 });
  await expect(rig.client.get(devices, Devices, rig.signal)).rejects.toThrow('unknown shape: /devices');
  await expect(rig.client.get(devices, Devices, rig.signal)).rejects.toBeInstanceOf(Retry);
  expect(await rig.client.find(devices, Devices, rig.signal)).toBeNull();
});

test('fields we do not use may be anything', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.faults.once({ status: 200, body: '{"id": "a", "display_name": null, "product": 7, "new": {}}' });
  expect(await rig.client.get({ purpose: 'account', path: '/me' }, Me, rig.signal)).toMatchObject({ id: 'a' });
});

test('an answer that does not come in time is for later; a caller who leaves gets the reason back', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.faults.latencyMs = 5000;
  const hasty = SpotifyClient.open({
    apiUrl: rig.sandbox.apiUrl,
    tokens: rig.session,
    limits: { timeoutMs: 50, maxBytes: 1000 },
  });
  await expect(hasty.get(devices, Devices, rig.signal)).rejects.toBeInstanceOf(Retry);
  const leaving = new AbortController();
  const left = rig.client.get(devices, Devices, leaving.signal);
  leaving.abort();
  await expect(left).rejects.toBe(leaving.signal.reason);
});

test('an answer too large for the box is not read to its end', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.faults.once({ status: 200, body: `"${'x'.repeat(5000)}"` });
  const narrow = SpotifyClient.open({
    apiUrl: rig.sandbox.apiUrl,
    tokens: rig.session,
    limits: { timeoutMs: 5000, maxBytes: 1000 },
  });
  await expect(narrow.get(devices, Type.String(), rig.signal)).rejects.toBeInstanceOf(Retry);
});

test('an address where nobody listens is for later', async () => {
  await using rig = await openSpotifyRig();
  const nowhere = SpotifyClient.open({ apiUrl: 'http://127.0.0.1:9/v1', tokens: rig.session });
  await expect(nowhere.get(devices, Devices, rig.signal)).rejects.toThrow('no answer from 127.0.0.1:9');
});

test('a connection that breaks is tried once more for a question, and not for an order', async () => {
  await using rig = await openSpotifyRig();
  const { faults, ledger, player, world } = rig.sandbox;
  player.play(world.songs.slice(0, 3));
  faults.once({ connection: 'reset' });
  await rig.client.get(devices, Devices, rig.signal);
  faults.once({ connection: 'cut' });
  await rig.client.get(devices, Devices, rig.signal);
  expect(ledger.count(DEVICES)).toBe(4);
  faults.once({ connection: 'reset' });
  const skip = { purpose: 'playback', method: 'POST', path: '/me/player/next' } as const;
  await expect(rig.client.send(skip, rig.signal)).rejects.toBeInstanceOf(Retry);
  expect(ledger.count('POST /me/player/next')).toBe(1);
});

test('an answer that begins and never ends is for later', async () => {
  await using rig = await openSpotifyRig();
  const { faults } = rig.sandbox;
  const hasty = SpotifyClient.open({
    apiUrl: rig.sandbox.apiUrl,
    tokens: rig.session,
    limits: { timeoutMs: 100, maxBytes: 1 << 20 },
  });
  faults.once({ connection: 'silent' });
  await expect(hasty.get(devices, Devices, rig.signal)).rejects.toThrow('no answer');
  faults.slowBodyMs = 5000;
  await expect(hasty.get(devices, Devices, rig.signal)).rejects.toThrow('no answer');
  faults.slowBodyMs = 5;
  await rig.client.get(devices, Devices, rig.signal);
});

test('one call in five that is refused for nothing is not noticed', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.faults.spuriousEvery = 5;
  for (let i = 0; i < 20; i++) await rig.client.get(devices, Devices, rig.signal);
  expect(rig.sandbox.ledger.count(DEVICES)).toBeGreaterThan(22);
  expect(rig.sandbox.ledger.count('POST /api/token')).toBe(0);
});

test('calls that follow each other share a connection', async () => {
  await using rig = await openSpotifyRig();
  await rig.client.get(devices, Devices, rig.signal);
  const before = rig.sandbox.connections();
  for (let i = 0; i < 5; i++) await rig.client.get(devices, Devices, rig.signal);
  expect(rig.sandbox.connections() - before).toBe(0);
});

describe('the client and the budget', () => {
  test('count the same as Spotify does: every try that reached it, whatever came of it', async () => {
    await using rig = await openSpotifyRig();
    const { faults, ledger } = rig.sandbox;
    const calls = CallBudget.open({ ledger: new MemoryCalls(), clock: rig.time.now, dailyCalls: 500 });
    const client = SpotifyClient.open({ apiUrl: rig.sandbox.apiUrl, tokens: rig.session, calls });
    const ask = () => client.get(devices, Devices, rig.signal).catch(() => null);
    faults.once({ status: 401, message: 'No token provided' });
    await ask();
    faults.once({ connection: 'reset' }, { connection: 'reset' });
    await ask();
    faults.once({ status: 503 });
    await ask();
    await rig.time.advance(5000);
    await ask();
    faults.once({ status: 429, retryAfterSeconds: 60 });
    await ask();
    await ask();
    expect(calls.shown.get().used).toBe(ledger.calls('api'));
    expect(calls.shown.get().byPurpose).toMatchObject({ playback: ledger.calls('api') });
    expect(ledger.calls('api')).toBe(7);
  });

  test('count nothing where no connection came about: a night without a network costs no evening', async () => {
    await using rig = await openSpotifyRig();
    const calls = CallBudget.open({ ledger: new MemoryCalls(), clock: rig.time.now, dailyCalls: 500 });
    const client = SpotifyClient.open({ apiUrl: 'http://127.0.0.1:9/v1', tokens: rig.session, calls });
    for (let i = 0; i < 5; i++) {
      await expect(client.get(devices, Devices, rig.signal)).rejects.toBeInstanceOf(Retry);
      await rig.time.advance(300_000);
    }
    expect(calls.shown.get().used).toBe(0);
  });

  test('ask nobody while Spotify has asked us to wait, or has no calls left for us', async () => {
    await using rig = await openSpotifyRig();
    const { faults, ledger } = rig.sandbox;
    const calls = CallBudget.open({ ledger: new MemoryCalls(), clock: rig.time.now, dailyCalls: 500 });
    const client = SpotifyClient.open({ apiUrl: rig.sandbox.apiUrl, tokens: rig.session, calls });
    faults.quotaUsedUp = true;
    const ask = () => client.get(devices, Devices, rig.signal);
    await expect(ask()).rejects.toMatchObject({ afterMs: 48_925_000 });
    await rig.time.advance(3_600_000);
    await expect(ask()).rejects.toMatchObject({ afterMs: 45_325_000 });
    expect(ledger.calls('api')).toBe(1);
    faults.quotaUsedUp = false;
    await rig.time.advance(45_325_000);
    await ask();
    expect(calls.shown.get().level).toBe('plenty');
  });
});

test('Retry-After is read as seconds or as a date, by the clock of who sent it', () => {
  const dateMs = Date.UTC(2031, 0, 1);
  const at = (ms: number): string => new Date(ms).toUTCString();
  expect(retryAfterMs('12', '')).toBe(12_000);
  expect(retryAfterMs(at(dateMs + 60_000), at(dateMs))).toBe(60_000);
  expect(retryAfterMs(at(dateMs - 60_000), at(dateMs))).toBe(0);
  expect(retryAfterMs(at(Date.now() + 60_000), 'never')).toBeGreaterThan(50_000);
  expect(retryAfterMs('', '')).toBeUndefined();
  expect(retryAfterMs('soon', '')).toBeUndefined();
});
