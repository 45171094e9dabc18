import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import { silent } from '../../daemon/lib/log.ts';
import type { Alive } from '../../daemon/lib/loop.ts';
import { wait } from '../../daemon/lib/wait.ts';
import { runLoops, type NamedLoop } from '../../daemon/run-loops.ts';
import type { Notify } from '../../daemon/system/notify.ts';
import { Box } from './box.ts';

const WATCHDOG_MS = 60_000;

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

const busy = async (signal: AbortSignal, alive: Alive): Promise<void> => {
  const timer = setInterval(alive, 1000);
  await untilAborted(signal);
  clearInterval(timer);
};

/** How often the service manager hears of us in the two minutes in which the DJ's loop does this. */
async function watchdogsWhile(dj: NamedLoop[3]): Promise<number> {
  const stop = new AbortController();
  let told = 0;
  const notify: Notify = {
    ready: () => undefined,
    stopping: () => undefined,
    status: () => undefined,
    watchdog: () => (told += 1),
    watchdogMs: WATCHDOG_MS,
  };
  const loops: NamedLoop[] = [
    ['watch the room', 'vision', 'busy', busy],
    ['run the DJ', 'player', 'busy', dj],
    ['watch the machine', 'disk', 'busy', busy],
  ];
  const running = runLoops({ loops, stop: stop.signal, notify, state: new Box(), wait, log: silent });
  await vi.advanceTimersByTimeAsync(2 * WATCHDOG_MS);
  stop.abort();
  await running;
  return told;
}

describe('the watchdog', () => {
  // The pauses of a failed loop are real ones, which nobody waits for here: it fails once.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('is fed while every busy loop makes progress', async () => {
    expect(await watchdogsWhile(busy)).toBe(6);
  });

  it('is not fed when a busy loop hangs', async () => {
    expect(await watchdogsWhile(untilAborted)).toBe(2);
  });

  it('is fed while a loop waits for a person', async () => {
    const told = await watchdogsWhile(() => Promise.reject(new NeedsOwner('No device.', 'Choose one.')));
    expect(told).toBeGreaterThanOrEqual(3);
  });

  it('is fed for as long as upstream has asked a loop to wait', async () => {
    const slow = new Retry('Slow down.', { afterMs: 2 * WATCHDOG_MS });
    expect(await watchdogsWhile(() => Promise.reject(slow))).toBe(6);
  });
});
