import type { BoxState, HealthEntry } from '../contract/state.ts';
import type { Alive } from '../lib/loop.ts';
import { changeState, instant, type StateDeps } from './change-state.ts';
import type { Wait } from './every.ts';
import { ok } from './health.ts';

/** The account whose music plays. */
export interface WatchedAccount {
  readonly state: BoxState['account']['state'];
  readonly name: string;
  /** Epoch ms; null where no consent runs. */
  readonly consentEndsMs: number | null;
  /** Whole days; null as above. */
  readonly daysLeft: number | null;
  /** Why tokens can be neither opened nor kept; null when all is well. */
  readonly trouble: { readonly message: string; readonly remedy: string } | null;
}

export interface WatchAccountDeps extends StateDeps {
  readonly accounts: {
    get(): WatchedAccount;
    changes(signal: AbortSignal): AsyncIterable<WatchedAccount>;
  };
}

export interface KeepAccountDeps extends WatchAccountDeps {
  /** Renews what is about to end. @returns in how many ms that is wanted again */
  readonly freshen: (signal: AbortSignal) => Promise<number>;
  readonly wait: Wait;
}

/** Consent lasts six months; from day 150 on the owner is asked to renew it, while nothing is lost yet. */
const WARN_DAYS_LEFT = 30;
const CONNECT = 'Open the phone page, or /api/auth/login in a browser on this box, and connect Spotify again.';

/** Whose music it is, and for how long → the snapshot. */
export async function watchAccount(deps: WatchAccountDeps, signal: AbortSignal, alive: Alive): Promise<void> {
  for await (const account of deps.accounts.changes(signal)) {
    show(deps, account);
    alive();
  }
}

/** Keeps the sign-in fresh ahead of its end, whether or not anybody needs it now: the first song of an evening then waits for nothing. */
export async function keepAccount(deps: KeepAccountDeps, signal: AbortSignal, alive: Alive): Promise<void> {
  while (!signal.aborted) {
    const nextMs = await deps.freshen(signal);
    alive();
    // Working again takes a failure off the health, and with it whatever stood there before.
    show(deps, deps.accounts.get());
    await deps.wait(nextMs, signal);
  }
}

function show(deps: StateDeps, account: WatchedAccount): void {
  const { state, name, consentEndsMs, daysLeft } = account;
  changeState(deps, (box) => ({
    ...box,
    account: { state, name, consentEndsAt: consentEndsMs === null ? null : instant(consentEndsMs), daysLeft },
    health: { ...box.health, account: healthOf(account) },
  }));
}

function healthOf({ state, name, daysLeft, trouble }: WatchedAccount): HealthEntry {
  if (trouble !== null) return { state: 'needs-owner', ...trouble };
  switch (state) {
    case 'sandbox':
      return ok('The built-in sandbox: invented songs, no sound.');
    case 'none':
      return {
        state: 'needs-owner',
        message: 'No Spotify account is paired.',
        remedy: 'Open the phone page, or /api/auth/login in a browser on this box.',
      };
    case 'expired':
      return {
        state: 'needs-owner',
        message:
          name === ''
            ? 'Spotify asks you to agree again: consent ends after six months.'
            : `Spotify asks ${name} to agree again: consent ends after six months.`,
        remedy: CONNECT,
      };
    case 'paired':
      if (daysLeft === null || daysLeft > WARN_DAYS_LEFT) return ok(`Paired with ${name}.`);
      return {
        state: 'degraded',
        message: endOf(name, daysLeft),
        remedy: `${CONNECT} It then lasts six more months.`,
      };
  }
}

function endOf(name: string, days: number): string {
  if (days < 1) return `Spotify’s consent for ${name} ends about now.`;
  return days === 1
    ? `Spotify’s consent for ${name} ends within a day.`
    : `Spotify’s consent for ${name} ends in ${days} days.`;
}
