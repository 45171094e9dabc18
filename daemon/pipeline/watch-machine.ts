import type { HealthEntry } from '../contract/state.ts';
import type { Alive } from '../lib/loop.ts';
import { changeState, type StateDeps } from './change-state.ts';
import { every, type Wait } from './every.ts';
import { OK, setHealth } from './health.ts';

export interface WatchMachineDeps extends StateDeps {
  readonly disk: () => Promise<HealthEntry>;
  /** A new join code, or empty when nobody has to join. */
  readonly newJoinCode: () => string;
  readonly wait: Wait;
}

const CHECK_MS = 20_000;
const CODE_LIFETIME_MS = 10 * 60_000;
/** A computer without a battery-backed clock starts years ago, until the network tells it the time. */
const CLOCK_IS_SET_AFTER_MS = Date.UTC(2026, 0, 1);

/** Disk, clock and the age of the join code → the snapshot. */
export async function watchMachine(deps: WatchMachineDeps, signal: AbortSignal, alive: Alive): Promise<void> {
  let codeFromMs = deps.clock();
  const look = async (): Promise<void> => {
    const nowMs = deps.clock();
    setHealth(deps, 'disk', await deps.disk());
    setHealth(deps, 'clock', nowMs > CLOCK_IS_SET_AFTER_MS ? OK : UNSET);
    // The clock can jump when it is set: a code from the future is as old as one from ten minutes ago.
    if (Math.abs(nowMs - codeFromMs) >= CODE_LIFETIME_MS) {
      codeFromMs = nowMs;
      changeState(deps, (state) => ({ ...state, box: { ...state.box, joinCode: deps.newJoinCode() } }));
    }
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
