import { describe, expect, it } from 'vitest';
import type { BoxState, HealthEntry } from '../../daemon/contract/state.ts';
import { Store } from '../../daemon/lib/store.ts';
import { initialState } from '../../daemon/pipeline/initial-state.ts';
import { watchMachine } from '../../daemon/pipeline/watch-machine.ts';
import { config } from '../core/room-rig.ts';
import { MemorySettings } from '../fakes/stores.ts';

const NOW_MS = Date.UTC(2026, 10, 23);

function newStore(): Store<BoxState> {
  return new Store<BoxState>(
    initialState({
      id: 'box',
      version: '0',
      startedMs: NOW_MS,
      sandbox: false,
      phoneUrl: '',
      directionLocked: false,
      arcLocked: false,
      explicitLocked: false,
      config: { ...config, name: 'Box' },
      owner: new MemorySettings().read(),
      tracks: 0,
      understood: 0,
      setup: 'done',
    }),
  );
}

/** Runs the loop over `minutes` in steps of its own waits; time moves only when it waits. */
async function watch(
  store: Store<BoxState>,
  options: { fromMs: number; forMs: number; disk?: HealthEntry; freshen?: () => void },
): Promise<void> {
  const stop = new AbortController();
  let nowMs = options.fromMs;
  await watchMachine(
    {
      store,
      clock: () => nowMs,
      disk: () => Promise.resolve(options.disk ?? { state: 'ok', message: '', remedy: '' }),
      freshen: options.freshen === undefined ? [] : [{ freshen: options.freshen }],
      wait: (ms) => {
        nowMs += ms;
        if (nowMs >= options.fromMs + options.forMs) stop.abort();
        return Promise.resolve();
      },
    },
    stop.signal,
    () => undefined,
  );
}

describe('watching the machine', () => {
  it('shows a full disk, with the remedy', async () => {
    const store = newStore();
    await watch(store, { fromMs: NOW_MS, forMs: 1, disk: { state: 'degraded', message: 'full', remedy: 'free some' } });
    expect(store.get().health.disk).toEqual({ state: 'degraded', message: 'full', remedy: 'free some' });
  });

  it('says that the clock is not set, before the network has told the time', async () => {
    const store = newStore();
    await watch(store, { fromMs: Date.UTC(1970, 0, 1), forMs: 1 });
    expect(store.get().health.clock.state).toBe('degraded');
    await watch(store, { fromMs: NOW_MS, forMs: 1 });
    expect(store.get().health.clock.state).toBe('ok');
  });

  it('lets what grows old be renewed, several times a minute', async () => {
    let times = 0;
    await watch(newStore(), { fromMs: NOW_MS, forMs: 60_000, freshen: () => (times += 1) });
    expect(times).toBeGreaterThanOrEqual(3);
  });
});
