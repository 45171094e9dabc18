import type { Account, AccountStore } from '../core/ports/accounts.ts';
import { consentEndsMs, daysLeft } from './consent.ts';

/** The active account, as everything that is shown tells it. */
export interface ActiveAccount {
  /** Null: none is active. */
  readonly id: string | null;
  readonly state: 'none' | 'sandbox' | 'paired' | 'expired';
  readonly name: string;
  /** Epoch ms; null where no consent runs: nobody is paired, it is over, or there is only the sandbox. */
  readonly consentEndsMs: number | null;
  /** Whole days of it left, 0…180; null as above. */
  readonly daysLeft: number | null;
  /** Why tokens can be neither opened nor kept, and what a person can do about it; null when all is well. */
  readonly trouble: AccountStore['trouble'];
}

/** One of the paired accounts. Times are epoch milliseconds. */
export interface ShownAccount {
  readonly id: string;
  readonly name: string;
  /** Upstream; empty when there is none. */
  readonly pictureUrl: string;
  readonly active: boolean;
  readonly state: 'sandbox' | 'paired' | 'expired';
  readonly consentedMs: number;
  /** When the consent ends. */
  readonly expiresMs: number;
  /** Whole days until then, 0…180. */
  readonly daysLeft: number;
}

export const NO_ACCOUNT: ActiveAccount = {
  id: null,
  state: 'none',
  name: '',
  consentEndsMs: null,
  daysLeft: null,
  trouble: null,
};

/** The key is here, and opens other things than these: a copied database, or a key that was made anew. */
export const FOREIGN_KEY = {
  message: 'The Spotify sign-in was kept with a key that this box no longer has.',
  remedy: 'Put the file mooddj.key back that lay beside the database, or pair your Spotify account again.',
};

const stateOf = ({ consent, realm }: Account): ShownAccount['state'] => {
  if (consent !== 'given') return 'expired';
  return realm === 'sandbox' ? 'sandbox' : 'paired';
};

/** An ended consent stays as an account without tokens, so that a restart still knows whom to ask. */
export function showActive(
  account: Account | null,
  on: { readonly trouble: AccountStore['trouble']; readonly nowMs: number },
): ActiveAccount {
  if (account === null) return { ...NO_ACCOUNT, trouble: on.trouble };
  const { id, name, consent, consentedMs } = account;
  const state = stateOf(account);
  const trouble = on.trouble ?? (consent === 'locked' ? FOREIGN_KEY : null);
  if (state !== 'paired') return { ...NO_ACCOUNT, id, name, state, trouble };
  return {
    id,
    name,
    state,
    consentEndsMs: consentEndsMs(consentedMs),
    daysLeft: daysLeft(consentedMs, on.nowMs),
    trouble,
  };
}

export function showAccount(
  account: Account,
  on: { readonly activeId: string | null; readonly nowMs: number },
): ShownAccount {
  const { id, name, pictureUrl, consentedMs } = account;
  const state = stateOf(account);
  return {
    id,
    name,
    pictureUrl,
    active: id === on.activeId,
    state,
    consentedMs,
    expiresMs: consentEndsMs(consentedMs),
    daysLeft: state === 'expired' ? 0 : daysLeft(consentedMs, on.nowMs),
  };
}
