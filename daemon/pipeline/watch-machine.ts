import type { HealthEntry } from '../contract/state.ts';
import type { Alive } from '../lib/loop.ts';
import type { StateDeps } from './change-state.ts';
import { every, type Wait } from './every.ts';
import { OK, setHealth } from './health.ts';

export interface WatchMachineDeps extends StateDeps {
  readonly disk: () => Promise<HealthEntry>;
  /** Replace what grows old by itself: the code for joining, wishes of guests. */
  readonly freshen: readonly { freshen(): void }[];
  readonly wait: Wait;
}

const CHECK_MS = 20_000;
/** A computer without a battery-backed clock starts years ago, until the network tells it the time. */
const CLOCK_IS_SET_AFTER_MS = Date.UTC(2026, 0, 1);

/** Disk, clock and what grows old → the snapshot. */
export async function watchMachine(deps: WatchMachineDeps, signal: AbortSignal, alive: Alive): Promise<void> {
  const look = async (): Promise<void> => {
    const nowMs = deps.clock();
    setHealth(deps, 'disk', await deps.disk());
    setHealth(deps, 'clock', nowMs > CLOCK_IS_SET_AFTER_MS ? OK : UNSET);
    for (const part of deps.freshen) part.freshen();
    alive();
  };
  await look();
  await every({ ms: CHECK_MS, wait: deps.wait }, signal, look);
}

const UNSET: HealthEntry = {
  state: 'degraded',
  message: 'The clock is not set yet.',
  remedy: 'Connect the box to the internet: it then learns the time by itself.',
};
