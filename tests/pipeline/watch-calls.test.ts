import { expect, it } from 'vitest';
import type { Calls } from '../../daemon/contract/calls.ts';
import { NeedsOwner } from '../../daemon/core/errors.ts';
import { Store } from '../../daemon/lib/store.ts';
import { watchCalls } from '../../daemon/pipeline/watch-calls.ts';
import { CallBudget } from '../../daemon/spotify/calls/budget.ts';
import { sampleState } from '../fakes/box-state.ts';
import { MemoryCalls } from '../fakes/call-ledger.ts';
import { ManualTime } from '../fakes/player-time.ts';

const HOUR_MS = 3_600_000;

function watched(dailyCalls = 100) {
  const time = new ManualTime();
  const ledger = new MemoryCalls();
  const calls = CallBudget.open({ ledger, clock: time.now, dailyCalls });
  const store = new Store(sampleState());
  const stop = new AbortController();
  let seen = 0;
  const ended = watchCalls({ store, clock: time.now, wait: time.wait, calls }, stop.signal, () => (seen += 1));
  const shown = async (level: Calls['level']) => {
    for await (const state of store.changes(stop.signal)) if (state.calls.level === level) return state;
    throw new Error('the watching ended');
  };
  const spend = (count: number): void => {
    for (let i = 0; i < count; i++) calls.sent('playback');
  };
  return { time, ledger, calls, store, stop, ended, shown, spend, alive: () => seen };
}

it('shows how the calls stand, in figures and in words, and writes them down', async () => {
  const { calls, ended, ledger, shown, spend, stop } = watched();
  spend(85);
  const sparing = await shown('sparing');
  expect(sparing.calls).toMatchObject({ used: 85, budget: 100 });
  expect(sparing.health.calls).toMatchObject({ state: 'ok', message: expect.stringContaining('85 of 100') as string });
  spend(15);
  const spent = await shown('spent');
  expect(spent.health.calls).toMatchObject({ state: 'degraded' });
  expect(spent.health.calls.remedy).toContain('the music goes on');
  calls.limited({ afterMs: HOUR_MS, quota: true });
  const quota = await shown('quota');
  expect(quota.health.calls.message).toContain('quota');
  stop.abort();
  await ended;
  expect(ledger.rows.reduce((sum, row) => sum + row.calls, 0)).toBe(100);
  expect(ledger.note).not.toBeNull();
});

it('shows by itself that calls have become free', async () => {
  const { ended, shown, spend, stop, time } = watched();
  spend(100);
  await shown('spent');
  await time.untilWaiting();
  await time.advance(24 * HOUR_MS + 90_000);
  const again = await shown('plenty');
  expect(again.health.calls.state).toBe('ok');
  stop.abort();
  await ended;
});

it('lets the loop judge a disk that is full', async () => {
  const { ended, ledger, spend } = watched();
  ledger.fails = new NeedsOwner('The disk is full.', 'Free some space.');
  spend(1);
  await expect(ended).rejects.toThrow('full');
});
