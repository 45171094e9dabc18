import { BadRequest, NeedsOwner, Retry } from '../core/errors.ts';
import type { Clock } from '../core/ports.ts';
import type { Account, AccountStore } from '../core/ports/accounts.ts';
import { silent, type Log } from '../lib/log.ts';
import { Store } from '../lib/store.ts';
import { exchangeCode, type AuthApp, type Tokens } from './auth.ts';
import type { CallGate } from './calls/budget.ts';
import { SpotifyClient, type TokenSource } from './client.ts';
import type { HttpLimits } from './http.ts';
import { Me } from './replies.ts';
import { CONSENT_ENDED, PAIR, Renewal, TOKEN_LIFE_MS } from './renewal.ts';
import {
  FOREIGN_KEY,
  NO_ACCOUNT,
  showAccount,
  showActive,
  type ActiveAccount,
  type ShownAccount,
} from './show-account.ts';

export interface SessionOptions {
  readonly accounts: AccountStore;
  readonly clock: Clock;
  /** Accounts of the stand-in and of the real service are kept apart under these names. */
  readonly realm: 'sandbox' | 'spotify';
  readonly clientId: string;
  readonly accountsUrl: string;
  readonly apiUrl: string;
  /** Counts the call that asks whose account it is. */
  readonly calls?: CallGate;
  readonly log?: Log;
  readonly limits?: HttpLimits;
}

/** What an owner's consent gave us, to be traded for tokens. */
export interface Consent {
  readonly code: string;
  /** Exactly as it was when consent was asked for. */
  readonly redirectUri: string;
  readonly verifier: string;
}

/** Below this much life left the token is renewed before it is handed out… */
const RENEW_BEFORE_MS = 5 * 60_000;
/** …and below this much it is not handed out at all. */
const LEAST_LIFE_MS = 60_000;
/** Clocks are set back by a little all the time; by more than this, what a token says of its life means nothing. */
const SLACK_MS = 60_000;
/** The clock may be set at any time; what is shown follows within this. */
const LOOK_EVERY_MS = 10 * 60_000;
/** A consent whose owner could not be read yet is good for as long as its code was. */
const HALF_PAIRED_MS = 10 * 60_000;
const AGAIN = 'Begin again with “Connect Spotify” on the phone page.';

/** The paired Spotify accounts: takes new ones, knows which is active, and keeps its access token fresh. */
export class SpotifySession implements TokenSource, AsyncDisposable {
  /** The active account. Changes when another one is, too: whoever holds what belongs to an account follows its `id`. */
  readonly account = new Store<ActiveAccount>(NO_ACCOUNT);
  readonly #options: SessionOptions;
  readonly #app: AuthApp;
  readonly #log: Log;
  readonly #renewal: Renewal;
  /** By code: Spotify takes a code once, and may fail right after. */
  readonly #halfPaired = new Map<string, { readonly tokens: Tokens; readonly atMs: number }>();

  private constructor(options: SessionOptions) {
    this.#options = options;
    this.#log = options.log ?? silent;
    this.#app = {
      accountsUrl: options.accountsUrl,
      clientId: options.clientId,
      ...(options.limits === undefined ? {} : { limits: options.limits }),
    };
    this.#renewal = new Renewal({ ...options, app: this.#app, log: this.#log });
    this.#tell();
  }

  static open(options: SessionOptions): SpotifySession {
    return new SpotifySession(options);
  }

  /**
   * Trades a consent for tokens, reads whose they are, keeps the account and makes it the active one.
   * @throws BadRequest when Spotify does not take the code; Retry when it cannot be reached (the same consent may then be given again);
   * NeedsOwner when no token can be kept
   */
  async pair(consent: Consent, signal: AbortSignal): Promise<ShownAccount> {
    const { accounts, clock, realm } = this.#options;
    const { trouble } = accounts;
    if (trouble !== null) throw new NeedsOwner(trouble.message, trouble.remedy);
    const tokens = await this.#trade(consent, signal);
    if (tokens?.refreshToken == null) throw new BadRequest('Spotify does not take this sign-in (any more)', AGAIN);
    const me = await this.#whoIs(tokens, signal);
    const nowMs = clock();
    const account = {
      ...me,
      consent: 'given',
      refreshToken: tokens.refreshToken,
      accessToken: tokens.accessToken,
      expiresMs: nowMs + Math.min(tokens.expiresInMs, TOKEN_LIFE_MS),
      consentedMs: nowMs,
      realm,
    } as const;
    accounts.adopt(account);
    this.#halfPaired.delete(consent.code);
    this.#tell();
    this.#log.info({ realm }, 'paired with a Spotify account');
    return showAccount(account, { activeId: account.id, nowMs });
  }

  async #trade(consent: Consent, signal: AbortSignal): Promise<Tokens | null> {
    const nowMs = this.#options.clock();
    for (const [code, { atMs }] of this.#halfPaired) {
      if (Math.abs(nowMs - atMs) > HALF_PAIRED_MS) this.#halfPaired.delete(code);
    }
    const half = this.#halfPaired.get(consent.code);
    if (half !== undefined) return half.tokens;
    const tokens = await exchangeCode(this.#app, consent, signal);
    if (tokens !== null) this.#halfPaired.set(consent.code, { tokens, atMs: nowMs });
    return tokens;
  }

  async #whoIs({ accessToken }: Tokens, signal: AbortSignal): Promise<Pick<Account, 'id' | 'name' | 'pictureUrl'>> {
    const { apiUrl, calls, limits } = this.#options;
    const client = SpotifyClient.open({
      apiUrl,
      tokens: { accessToken: () => Promise.resolve(accessToken), refused: () => undefined },
      ...(calls === undefined ? {} : { calls }),
      ...(limits === undefined ? {} : { limits }),
    });
    const me = await client.get({ purpose: 'account', path: '/me' }, Me, signal);
    const id = me.account_id ?? me.id;
    return { id, name: me.display_name ?? id, pictureUrl: me.images?.[0]?.url ?? '' };
  }

  /** All paired accounts, in the order of their first pairing. */
  list(): readonly ShownAccount[] {
    const { accounts, clock, realm } = this.#options;
    const on = { activeId: accounts.active(realm)?.id ?? null, nowMs: clock() };
    return accounts.list(realm).map((account) => showAccount(account, on));
  }

  /** @throws BadRequest when no such account is paired */
  activate(id: string): void {
    const { accounts, realm } = this.#options;
    if (!accounts.activate(id, realm)) throw new BadRequest('No such account is paired', 'Choose one of the list.');
    this.#tell();
  }

  /**
   * Forgets an account on this box, the active one when none is named; its tokens are erased. At Spotify the owner ends the consent on the
   * page of their account.
   */
  logout(id?: string): void {
    const { accounts, realm } = this.#options;
    const leaving = id ?? accounts.active(realm)?.id;
    if (leaving !== undefined) accounts.remove(leaving, realm);
    this.#tell();
  }

  async accessToken(signal: AbortSignal): Promise<string> {
    return (await this.#fresh(signal)).accessToken;
  }

  /**
   * Renews the active account's token ahead of its end, and looks anew how long the consent lasts.
   * @returns in how many ms that is wanted again, at most ten minutes
   * @throws Retry when Spotify cannot be reached: what plays goes on
   */
  async freshen(signal: AbortSignal): Promise<number> {
    this.#tell();
    if (this.#active()?.consent !== 'given') return LOOK_EVERY_MS;
    try {
      const { expiresMs } = await this.#fresh(signal);
      const untilMs = expiresMs - RENEW_BEFORE_MS - this.#options.clock();
      // With a failing service the token may be older: the renewal itself knows when to try again.
      return Math.min(LOOK_EVERY_MS, Math.max(untilMs, LEAST_LIFE_MS));
    } catch (error) {
      // Told by the account itself, which by now is not as it was.
      if (error instanceof NeedsOwner && this.#active()?.consent !== 'given') return LOOK_EVERY_MS;
      throw error;
    }
  }

  refused(accessToken: string): void {
    const { accounts, realm } = this.#options;
    const refused = accounts.list(realm).find((account) => account.accessToken === accessToken);
    if (refused?.consent === 'given') accounts.put({ ...refused, consent: 'given', expiresMs: 0 });
  }

  async #fresh(signal: AbortSignal): Promise<Account> {
    const account = this.#usable();
    const leftMs = account.expiresMs - this.#options.clock();
    if (leftMs > RENEW_BEFORE_MS && leftMs <= TOKEN_LIFE_MS + SLACK_MS) return account;
    try {
      const renewed = await unlessAborted(this.#renewal.renew(account), signal);
      // Meanwhile the owner may have signed out, paired anew or chosen another account: the token must be of whom they listen to now.
      return renewed !== null && this.#active()?.id === renewed.id ? renewed : await this.#fresh(signal);
    } catch (error) {
      if (error instanceof Retry && leftMs > LEAST_LIFE_MS) return account;
      throw error;
    } finally {
      this.#tell();
    }
  }

  #active(): Account | null {
    return this.#options.accounts.active(this.#options.realm);
  }

  #usable(): Account {
    const account = this.#active();
    if (account === null) throw new NeedsOwner('No Spotify account is paired', PAIR);
    if (account.consent === 'ended') throw new NeedsOwner(CONSENT_ENDED, PAIR);
    if (account.consent === 'locked') {
      const { message, remedy } = this.#options.accounts.trouble ?? FOREIGN_KEY;
      throw new NeedsOwner(message, remedy);
    }
    return account;
  }

  #tell(): void {
    const { accounts, clock } = this.#options;
    const shown = showActive(this.#active(), { trouble: accounts.trouble, nowMs: clock() });
    this.account.update((before) => (JSON.stringify(before) === JSON.stringify(shown) ? before : shown));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#renewal[Symbol.asyncDispose]();
  }
}

export const openSession = (options: SessionOptions): SpotifySession => SpotifySession.open(options);

/** The work goes on for the others; only this caller stops waiting. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => reject(signal.reason as Error);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
