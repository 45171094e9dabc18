import { BadRequest, NeedsOwner, Retry } from '../core/errors.ts';
import type { Clock } from '../core/ports.ts';
import type { Account, AccountStore } from '../core/ports/accounts.ts';
import { silent, type Log } from '../lib/log.ts';
import { Store } from '../lib/store.ts';
import { exchangeCode, refreshTokens, type AuthApp, type Tokens } from './auth.ts';
import type { CallGate } from './calls/budget.ts';
import { SpotifyClient, type TokenSource } from './client.ts';
import { consentEndsMs, daysLeft } from './consent.ts';
import type { HttpLimits } from './http.ts';
import { Me } from './replies.ts';

/** The active account, as everything that is shown tells it. */
export interface ActiveAccount {
  readonly state: 'none' | 'sandbox' | 'paired' | 'expired';
  readonly name: string;
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
const PAIR = 'Open /api/auth/login in a browser on this box, and pair your Spotify account.';
const AGAIN = 'Start it again: open /api/auth/login in a browser on this box.';

/** The paired Spotify accounts: takes new ones, knows which is active, and keeps its access token fresh. */
export class SpotifySession implements TokenSource, AsyncDisposable {
  readonly account: Store<ActiveAccount>;
  readonly #options: SessionOptions;
  readonly #app: AuthApp;
  readonly #log: Log;
  readonly #closing = new AbortController();
  #renewal: Promise<Account> | null = null;

  private constructor(options: SessionOptions) {
    this.#options = options;
    this.#log = options.log ?? silent;
    this.#app = {
      accountsUrl: options.accountsUrl,
      clientId: options.clientId,
      ...(options.limits === undefined ? {} : { limits: options.limits }),
    };
    this.account = new Store<ActiveAccount>(shown(options.accounts.active(options.realm), options.realm));
  }

  static open(options: SessionOptions): SpotifySession {
    return new SpotifySession(options);
  }

  /**
   * Trades a consent for tokens, reads whose they are, keeps the account and makes it the active one.
   * @throws BadRequest when Spotify does not take the code; Retry when it cannot be reached
   */
  async pair(consent: Consent, signal: AbortSignal): Promise<ShownAccount> {
    const tokens = await exchangeCode(this.#app, consent, signal);
    if (tokens?.refreshToken == null) throw new BadRequest('Spotify does not take this sign-in (any more)', AGAIN);
    const { accounts, clock, realm } = this.#options;
    const me = await this.#whoIs(tokens, signal);
    const nowMs = clock();
    const account: Account = {
      ...me,
      refreshToken: tokens.refreshToken,
      accessToken: tokens.accessToken,
      expiresMs: nowMs + tokens.expiresInMs,
      consentedMs: nowMs,
      realm,
    };
    accounts.adopt(account);
    this.#tell();
    this.#log.info({ realm }, 'paired with a Spotify account');
    return this.#show(account, account.id);
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
    const { accounts, realm } = this.#options;
    const activeId = accounts.active(realm)?.id ?? null;
    return accounts.list(realm).map((account) => this.#show(account, activeId));
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
    const account = this.#usable();
    const leftMs = account.expiresMs - this.#options.clock();
    if (leftMs > RENEW_BEFORE_MS) return account.accessToken;
    try {
      return (await unlessAborted(this.#renew(account), signal)).accessToken;
    } catch (error) {
      if (error instanceof Retry && leftMs > LEAST_LIFE_MS) return account.accessToken;
      throw error;
    }
  }

  refused(accessToken: string): void {
    const account = this.#options.accounts.active(this.#options.realm);
    if (account?.accessToken === accessToken) this.#options.accounts.put({ ...account, expiresMs: 0 });
  }

  #usable(): Account {
    const account = this.#options.accounts.active(this.#options.realm);
    if (account === null) throw new NeedsOwner('No Spotify account is paired', PAIR);
    if (account.refreshToken === '') throw new NeedsOwner('The consent at Spotify has ended', PAIR);
    return account;
  }

  /** One renewal at a time, whoever asks: Spotify may replace the refresh token, and the loser of a race would lose the account. */
  #renew(account: Account): Promise<Account> {
    this.#renewal ??= this.#renewOnce(account).finally(() => (this.#renewal = null));
    return this.#renewal;
  }

  async #renewOnce(account: Account): Promise<Account> {
    const { accounts, clock, realm } = this.#options;
    const tokens = await refreshTokens(this.#app, account.refreshToken, this.#closing.signal);
    // The owner may have signed out or paired anew meanwhile: what we got then belongs to nobody.
    if (accounts.active(realm)?.refreshToken !== account.refreshToken) return this.#usable();
    if (tokens === null) {
      this.#keep({ ...account, refreshToken: '', accessToken: '', expiresMs: 0 });
      this.#log.warn({ realm }, 'the consent at Spotify has ended');
      throw new NeedsOwner('The consent at Spotify has ended', PAIR);
    }
    const renewed: Account = {
      ...account,
      accessToken: tokens.accessToken,
      refreshToken: tokens.refreshToken ?? account.refreshToken,
      expiresMs: clock() + tokens.expiresInMs,
    };
    this.#keep(renewed);
    return renewed;
  }

  #keep(account: Account): void {
    this.#options.accounts.put(account);
    this.#tell();
  }

  #tell(): void {
    const { accounts, realm } = this.#options;
    this.account.update(() => shown(accounts.active(realm), realm));
  }

  #show({ id, name, pictureUrl, refreshToken, consentedMs }: Account, activeId: string | null): ShownAccount {
    const { clock, realm } = this.#options;
    const usable = realm === 'sandbox' ? 'sandbox' : 'paired';
    return {
      id,
      name,
      pictureUrl,
      active: id === activeId,
      state: refreshToken === '' ? 'expired' : usable,
      consentedMs,
      expiresMs: consentEndsMs(consentedMs),
      daysLeft: refreshToken === '' ? 0 : daysLeft(consentedMs, clock()),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    await this.#renewal?.catch(() => undefined);
  }
}

export const openSession = (options: SessionOptions): SpotifySession => SpotifySession.open(options);

/** A consent that has ended stays as an account without a refresh token, so that a restart still knows whom to ask. */
function shown(account: Account | null, realm: 'sandbox' | 'spotify'): ActiveAccount {
  if (account === null) return { state: 'none', name: '' };
  if (account.refreshToken === '') return { state: 'expired', name: account.name };
  return { state: realm === 'sandbox' ? 'sandbox' : 'paired', name: account.name };
}

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
