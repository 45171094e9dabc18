import { describe, expect, it } from 'vitest';
import { DrivenScene, MINUTE_MS } from './scene.ts';

/** The daemon whole, at the points that matter most; `tests/edges/spotify-killed.test.ts` goes through each step of the database. */
describe('a daemon that is killed -9 while it renews its sign-in', () => {
  it.each(['request', 'answer', 1, 'use'] as const)('at “%s” comes back with a token that works', async (at) => {
    await using scene = await DrivenScene.open();
    const { sandbox } = scene;
    {
      await using box = await scene.start();
      expect(await box.pair()).toBe(302);
      await box.settle();
      await box.arm(at);
      expect(await box.stride(56 * MINUTE_MS)).toBe(false);
      expect(box.child.signalCode).toBe('SIGKILL');
    }
    const [account, ...others] = await scene.accounts();
    expect(others).toEqual([]);
    expect(account).toMatchObject({ consent: 'given', name: 'Sandbox listener' });
    expect(sandbox.grants.accepts(account?.refreshToken ?? '')).toBe(true);

    scene.time.nowMs += 60 * MINUTE_MS;
    await using again = await scene.start();
    await again.settle();
    expect((await again.state()).account.state).toBe('paired');
    await again.stop();
    const [kept] = await scene.accounts();
    expect(kept?.refreshToken).not.toBe(account?.refreshToken);
    expect(sandbox.grants.accepts(kept?.refreshToken ?? '')).toBe(true);
  });
});
