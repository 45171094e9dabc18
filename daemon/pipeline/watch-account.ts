import type { BoxState, HealthEntry } from '../contract/state.ts';
import type { Alive } from '../lib/loop.ts';
import { changeState, type StateDeps } from './change-state.ts';
import { ok } from './health.ts';

type Account = BoxState['account'];

export interface WatchAccountDeps extends StateDeps {
  readonly accounts: { changes(signal: AbortSignal): AsyncIterable<Account> };
}

/** Whose music it is → the snapshot. */
export async function watchAccount(deps: WatchAccountDeps, signal: AbortSignal, alive: Alive): Promise<void> {
  for await (const { state, name } of deps.accounts.changes(signal)) {
    changeState(deps, (box) => ({
      ...box,
      account: { state, name },
      health: { ...box.health, account: HEALTH[state](name) },
    }));
    alive();
  }
}

const HEALTH: Readonly<Record<Account['state'], (name: string) => HealthEntry>> = {
  sandbox: () => ok('The built-in sandbox: invented songs, no sound.'),
  paired: (name) => ok(`Paired with ${name}.`),
  none: () => ({
    state: 'needs-owner',
    message: 'No Spotify account is paired.',
    remedy: 'Open /api/auth/login in a browser on this box.',
  }),
  expired: (name) => ({
    state: 'needs-owner',
    message: `Spotify asks ${name === '' ? 'you' : name} to agree again: consent ends after six months.`,
    remedy: 'Open /api/auth/login in a browser on this box.',
  }),
};
