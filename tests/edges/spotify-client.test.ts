import { Type } from 'typebox';
import { expect, test } from 'vitest';
import { NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import { SpotifyClient } from '../../daemon/spotify/client.ts';
import { retryAfterMs } from '../../daemon/spotify/http.ts';
import { Devices, Me } from '../../daemon/spotify/replies.ts';
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
