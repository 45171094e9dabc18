import { NeedsOwner, BadRequest, Retry } from '../core/errors.ts';
import type { Account, AccountStore, Clock } from '../core/ports.ts';
import { silent, type Log } from '../lib/log.ts';
import { Store } from '../lib/store.ts';
import { authorizeUrl, exchangeCode, randomToken, refreshTokens, type AuthApp, type Tokens } from './auth.ts';
import { SpotifyClient, type TokenSource } from './client.ts';
import type { HttpLimits } from './http.ts';
import { Me } from './replies.ts';

export interface ShownAccount {
  readonly state: 'none' | 'sandbox' | 'paired' | 'expired';
  readonly name: string;
}

export interface SessionOptions {
  readonly accounts: AccountStore;
  readonly clock: Clock;
  /** Accounts of the stand-in and of the real service are kept apart under these names. */
  readonly realm: 'sandbox' | 'spotify';
  readonly clientId: string;
  readonly redirectUri: string;
  readonly accountsUrl: string;
  readonly apiUrl: string;
  readonly log?: Log;
  readonly limits?: HttpLimits;
}

/** What the redirect brought back. */
export interface LoginAnswer {
  readonly code?: string | undefined;
  readonly state?: string | undefined;
  readonly error?: string | undefined;
}

interface PendingLogin {
  readonly state: string;
  readonly verifier: string;
  readonly redirectUri: string;
  readonly untilMs: number;
}

const LOGIN_LIFETIME_MS = 10 * 60_000;
/** Somebody tapping "sign in" over and over must not fill the memory. */
const MAX_PENDING = 16;
/** Below this much life left the token is renewed before it is handed out… */
const RENEW_BEFORE_MS = 5 * 60_000;
/** …and below this much it is not handed out at all. */
const LEAST_LIFE_MS = 60_000;
const PAIR = 'Open /api/auth/login in a browser on this box, and pair your Spotify account.';
const AGAIN = 'Start it again: open /api/auth/login in a browser on this box.';

/** The owner's Spotify sign-in: begins and ends it, and keeps the access token fresh meanwhile. */
export class SpotifySession implements TokenSource, AsyncDisposable {
  readonly account: Store<ShownAccount>;
  readonly #options: SessionOptions;
  readonly #app: AuthApp;
  readonly #log: Log;
  readonly #pending = new Map<string, PendingLogin>();
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
    this.account = new Store<ShownAccount>(shown(options.accounts.active(options.realm), options.realm));
  }

  static open(options: SessionOptions): SpotifySession {
    return new SpotifySession(options);
  }

  /** Where to send the owner; what comes back goes to `finishLogin` within ten minutes. */
  beginLogin(redirectUri = this.#options.redirectUri): { readonly url: string; readonly state: string } {
    const nowMs = this.#options.clock();
    for (const [state, login] of this.#pending) if (login.untilMs <= nowMs) this.#pending.delete(state);
    const oldest = this.#pending.keys().next();
    if (this.#pending.size >= MAX_PENDING && oldest.done !== true) this.#pending.delete(oldest.value);
    const state = randomToken();
    const verifier = randomToken();
    this.#pending.set(state, { state, verifier, redirectUri, untilMs: nowMs + LOGIN_LIFETIME_MS });
    return { url: authorizeUrl(this.#app, { redirectUri, state, verifier }), state };
  }

  /**
   * @throws BadRequest when this is not the answer to a login we began, or the owner declined; Retry when Spotify cannot be reached
   * (the same answer may then be given again)
   */
  async finishLogin(answer: LoginAnswer, signal: AbortSignal = this.#closing.signal): Promise<void> {
    const state = answer.state ?? '';
    const login = this.#pending.get(state);
    this.#pending.delete(state);
    if (login === undefined || login.untilMs <= this.#options.clock()) {
      throw new BadRequest('This sign-in is no longer valid', AGAIN);
    }
    if (answer.error !== undefined) {
      throw new BadRequest('The sign-in was declined at Spotify', 'Start it again and agree, if you want music.');
    }
    if (answer.code === undefined) throw new BadRequest('The address holds no code', AGAIN);
    const tokens = await this.#exchange(answer.code, login, signal);
    if (tokens?.refreshToken == null) {
      throw new BadRequest('Spotify does not take this sign-in (any more)', AGAIN);
    }
    await this.#pair(tokens, tokens.refreshToken, signal);
  }

  async #exchange(code: string, login: PendingLogin, signal: AbortSignal): Promise<Tokens | null> {
    try {
      return await exchangeCode(this.#app, { code, ...login }, signal);
    } catch (error) {
      if (error instanceof Retry) this.#pending.set(login.state, login);
      throw error;
    }
  }

  async #pair(tokens: Tokens, refreshToken: string, signal: AbortSignal): Promise<void> {
    const { accounts, clock, realm, apiUrl, limits } = this.#options;
    const client = SpotifyClient.open({
      apiUrl,
      tokens: { accessToken: () => Promise.resolve(tokens.accessToken), refused: () => undefined },
      ...(limits === undefined ? {} : { limits }),
    });
    const me = await client.get({ purpose: 'account', path: '/me' }, Me, signal);
    const nowMs = clock();
    const id = me.account_id ?? me.id;
    const before = accounts.active(realm);
    if (before !== null && before.id !== id) accounts.remove(before.id, realm);
    this.#keep({
      id,
      name: me.display_name ?? id,
      refreshToken,
      accessToken: tokens.accessToken,
      expiresMs: nowMs + tokens.expiresInMs,
      consentedMs: nowMs,
      realm,
    });
    this.#log.info({ realm }, 'paired with a Spotify account');
  }

  /** Forgets the account on this box; at Spotify the owner ends it on the page of their account. */
  logout(): void {
    const { accounts, realm } = this.#options;
    const account = accounts.active(realm);
    if (account !== null) accounts.remove(account.id, realm);
    this.account.update(() => shown(null, realm));
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
    this.account.update(() => shown(account, this.#options.realm));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    await this.#renewal?.catch(() => undefined);
  }
}

export const openSession = (options: SessionOptions): SpotifySession => SpotifySession.open(options);

/** A consent that has ended stays as an account without a refresh token, so that a restart still knows whom to ask. */
function shown(account: Account | null, realm: 'sandbox' | 'spotify'): ShownAccount {
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
