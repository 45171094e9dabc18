import { expect, test } from 'vitest';
import { openSpotifyRig, type SpotifyRig } from '../fakes/player-rig.ts';

const HOUR_MS = 3_600_000;

async function get(rig: SpotifyRig, path = '/me/player/devices'): Promise<Response> {
  const headers = { authorization: `Bearer ${await rig.session.accessToken(rig.signal)}` };
  return fetch(`${rig.sandbox.apiUrl}${path}`, { headers });
}

test('a daily quota counts the calls of 24 hours, and says when there are more', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.faults.dailyQuota = 2;
  expect((await get(rig)).status).toBe(200);
  await rig.time.advance(HOUR_MS);
  expect((await get(rig)).status).toBe(200);
  const refused = await get(rig);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe(String(23 * 3600));
  expect(await refused.json()).toMatchObject({ error: { reason: 'QUOTA_EXCEEDED' } });
});

test('the ordinary limit counts 30 seconds, and has no reason', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.faults.rateLimit = 1;
  expect((await get(rig)).status).toBe(200);
  const refused = await get(rig);
  expect(refused.status).toBe(429);
  expect(await refused.json()).not.toHaveProperty('error.reason');
  await rig.time.advance(31_000);
  expect((await get(rig)).status).toBe(200);
});

test('every n-th good call is refused, by 401 and 403 in turn', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.faults.spuriousEvery = 2;
  const statuses: number[] = [];
  for (let i = 0; i < 6; i++) statuses.push((await get(rig)).status);
  expect(statuses).toEqual([200, 401, 200, 403, 200, 401]);
});

test('a fault that lasts does so until it is ended, and only for its service', async () => {
  await using rig = await openSpotifyRig();
  const end = rig.sandbox.faults.lasting({ service: 'api', status: 503, retryAfterSeconds: 5, retryAfterAsDate: true });
  const refused = await get(rig);
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toMatch(/GMT$/);
  expect((await fetch(`${rig.sandbox.reccobeatsUrl}/audio-features?ids=x`)).status).toBe(200);
  end();
  expect((await get(rig)).status).toBe(200);
});

test('connections break before the answer, or in its middle, and are counted', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.faults.once({ connection: 'reset' }, { connection: 'cut' });
  await expect(get(rig)).rejects.toThrow('fetch failed');
  await expect(get(rig).then((reply) => reply.text())).rejects.toThrow();
  expect(rig.sandbox.ledger.entries.map(({ service, status }) => [service, status])).toEqual([
    ['api', 0],
    ['api', 0],
  ]);
});

test('bodies come slowly, empty, or not as JSON', async () => {
  await using rig = await openSpotifyRig();
  const { faults } = rig.sandbox;
  faults.slowBodyMs = 5;
  expect(await (await get(rig)).json()).toHaveProperty('devices');
  faults.slowBodyMs = 0;
  faults.emptyBodies = true;
  const empty = await get(rig);
  expect([empty.status, await empty.text()]).toEqual([200, '']);
});

test('a consent ends after six months, however often its token was renewed', async () => {
  await using rig = await openSpotifyRig();
  const { sandbox, time } = rig;
  const renew = async (refresh: string): Promise<{ status: number; next: string }> => {
    const body = new URLSearchParams({
      client_id: sandbox.clientId,
      grant_type: 'refresh_token',
      refresh_token: refresh,
    });
    const reply = await fetch(`${sandbox.accountsUrl}/api/token`, { method: 'POST', body });
    const { refresh_token: next = '' } = (await reply.json()) as { refresh_token?: string };
    return { status: reply.status, next };
  };
  let token = rig.accounts.active('sandbox')?.refreshToken ?? '';
  for (let day = 0; day < 180; day += 20) {
    const { status, next } = await renew(token);
    expect(status).toBe(200);
    token = next;
    await time.advance(20 * 24 * HOUR_MS);
  }
  await time.advance(5 * 24 * HOUR_MS);
  expect((await renew(token)).status).toBe(400);
});
