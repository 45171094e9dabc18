import mqtt from 'mqtt';
import { describe, expect, it } from 'vitest';
import type { AccountPayload } from '../../../daemon/contract/topics.ts';
import { DAY_MS, DrivenScene, MINUTE_MS } from './scene.ts';

const TOKEN = 'POST /api/token';
/** An access token is renewed when five of its sixty minutes are left. */
const STRIDE_MS = 55 * MINUTE_MS;

describe('half a year on a shelf', () => {
  it('renews by the hour, warns from day 150, says that the consent is over, and is well again once paired', async () => {
    await using scene = await DrivenScene.open();
    const { sandbox, time } = scene;
    await using box = await scene.start();
    expect(await box.pair()).toBe(302);
    const consentedMs = time.nowMs;
    for (let n = 0; n < 60 && !sandbox.player.now().isPlaying; n++) await box.stride(10_000);
    expect(sandbox.player.now().isPlaying).toBe(true);
    await box.command({ command: 'pause' });
    const endsMs = new Date(consentedMs).setUTCMonth(new Date(consentedMs).getUTCMonth() + 6);
    const refused = (): number =>
      sandbox.ledger.entries.filter((e) => e.operation === TOKEN && e.status !== 200).length;

    const broker = await mqtt.connectAsync(box.mqttUrl);
    const told: AccountPayload[] = [];
    broker.on('message', (_topic, payload) => told.push(JSON.parse(payload.toString()) as AccountPayload));
    await broker.subscribeAsync('+/+/account');

    const health: string[] = [];
    const look = async (): Promise<boolean> => {
      const { account, health: parts } = await box.state();
      if (account.state !== 'paired') return false;
      const day = Math.floor((time.nowMs - consentedMs) / DAY_MS);
      expect(account.daysLeft, `on day ${day}`).toBe(Math.max(0, 180 - day));
      expect(parts.account.state, `on day ${day}`).toBe(day < 150 ? 'ok' : 'degraded');
      if (parts.account.message !== health.at(-1)) health.push(parts.account.message);
      expect(refused()).toBe(0);
      return true;
    };
    // Silence for most of the time: half a year of music would be choosing eighty thousand songs.
    let strides = 0;
    for (; time.nowMs < endsMs - 2 * STRIDE_MS; strides++) {
      await box.stride(STRIDE_MS);
      if (strides % 26 === 0) await look();
    }
    expect(sandbox.ledger.count(TOKEN)).toBeGreaterThan(strides);
    await box.command({ command: 'play' });
    while (await look()) await box.stride(MINUTE_MS);

    expect(Math.abs(time.nowMs - endsMs)).toBeLessThan(60 * MINUTE_MS);
    // Whoever listens when the consent ends goes on listening.
    expect(sandbox.player.now().isPlaying).toBe(true);
    expect(health.slice(0, 2)).toEqual([
      'Paired with Sandbox listener.',
      'Spotify’s consent for Sandbox listener ends in 30 days.',
    ]);
    expect(health.at(-1)).toBe('Spotify’s consent for Sandbox listener ends about now.');

    const over = await box.state();
    expect(over.account).toEqual({
      state: 'expired',
      name: 'Sandbox listener',
      consentEndsAt: null,
      daysLeft: null,
    });
    expect(over.health.account.state).toBe('needs-owner');
    expect(over.health.account.remedy).toContain('connect Spotify again');
    // One refusal is enough: from then on it asks its owner, not Spotify.
    for (let hour = 0; hour < 24; hour++) await box.stride(STRIDE_MS);
    expect(refused()).toBe(1);

    expect(await box.pair()).toBe(302);
    await box.stride(STRIDE_MS);
    const again = await box.state();
    expect(again.account).toMatchObject({ state: 'paired', daysLeft: 180 });
    expect(again.health.account).toEqual({ state: 'ok', message: 'Paired with Sandbox listener.', remedy: '' });
    expect(refused()).toBe(1);

    await broker.endAsync();
    const days = told.map(({ state, days_left: left }) => (state === 'paired' ? left : state));
    const countdown = Array.from({ length: 181 }, (_day, n) => 180 - n);
    expect([...new Set(days)]).toEqual(['none', ...countdown, 'expired'].slice(days[0] === 'none' ? 0 : 1));
    expect(days.at(-1)).toBe(180);

    await box.stop();
    const [account] = await scene.accounts();
    expect(account).toMatchObject({ consent: 'given' });
    expect(sandbox.grants.accepts(account?.refreshToken ?? '')).toBe(true);
  }, 600_000);

  it('loses nothing to a clock that jumps years back and forth, as without a battery it does', async () => {
    await using scene = await DrivenScene.open();
    const { sandbox } = scene;
    {
      await using box = await scene.start();
      await box.pair();
      await box.settle();
    }
    scene.time.skewMs = -900 * DAY_MS;
    await using box = await scene.start();
    const early = await box.state();
    expect(early.health.clock.state).toBe('degraded');
    expect(early.account).toMatchObject({ state: 'paired', daysLeft: 180 });
    // By the box's clock the token would be good for years.
    await box.stride(2 * STRIDE_MS);
    for (const skewMs of [0, 400 * DAY_MS, -400 * DAY_MS, 0]) {
      await box.setClock(skewMs);
      await box.stride(STRIDE_MS);
      expect((await box.state()).account.state).toBe('paired');
    }
    const after = await box.state();
    expect(after.account.daysLeft).toBe(180);
    expect(after.health).toMatchObject({ clock: { state: 'ok' }, account: { state: 'ok' } });
    expect(sandbox.ledger.entries.filter((e) => e.operation === TOKEN && e.status !== 200)).toEqual([]);
    await box.stop();
    const [account] = await scene.accounts();
    expect(sandbox.grants.accepts(account?.refreshToken ?? '')).toBe(true);
  });
});
