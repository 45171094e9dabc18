import { NeedsOwner, Retry } from '../core/errors.ts';
import type { Clock } from '../core/ports.ts';
import type { Account, AccountStore } from '../core/ports/accounts.ts';
import type { Log } from '../lib/log.ts';
import { backoffMs } from '../lib/retry.ts';
import { refreshTokens, type AuthApp, type Tokens } from './auth.ts';

export interface RenewalOptions {
  readonly app: AuthApp;
  readonly accounts: AccountStore;
  readonly realm: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** An answer of Spotify's that is not on the disk yet. */
interface Held {
  /** The refresh token that it answers. */
  readonly answers: string;
  readonly tokens: Tokens | null;
  readonly atMs: number;
}

interface Failure {
  readonly error: Retry;
  readonly atMs: number;
  readonly waitMs: number;
  readonly attempt: number;
}

export const PAIR = 'Open the phone page, or /api/auth/login in a browser on this box, and pair your Spotify account.';
export const CONSENT_ENDED = 'The consent at Spotify has ended';
/** Spotify's tokens live for an hour. One that claims more is not believed: only a clock that was set back shows so much life. */
export const TOKEN_LIFE_MS = 3_600_000;
const BACKOFF = { firstMs: 1000, maxMs: 5 * 60_000 };

/**
 * Trades refresh tokens for new ones. One trade at a time an account, whoever asks: Spotify may replace the refresh token, and the loser of
 * a race would lose the account. What it answers goes to the disk before anything else happens with it.
 */
export class Renewal implements AsyncDisposable {
  readonly #options: RenewalOptions;
  readonly #closing = new AbortController();
  readonly #underWay = new Map<string, Promise<Account | null>>();
  readonly #held = new Map<string, Held>();
  readonly #failed = new Map<string, Failure>();

  constructor(options: RenewalOptions) {
    this.#options = options;
  }

  /**
   * @returns the account with its new tokens, kept; null when it was signed out or paired anew meanwhile
   * @throws NeedsOwner when the consent has ended; Retry when Spotify or the disk fails: the tokens are then as before
   */
  renew(account: Account): Promise<Account | null> {
    const { id } = account;
    const running = this.#underWay.get(id);
    if (running !== undefined) return running;
    const work = this.#once(account).finally(() => this.#underWay.delete(id));
    this.#underWay.set(id, work);
    return work;
  }

  async #once(account: Account): Promise<Account | null> {
    const held = this.#held.get(account.id);
    // A disk that was full when the last answer came: to ask again would spend a token that is spent already.
    if (held?.answers === account.refreshToken) return this.#keep(account, held);
    this.#pauseAfterFailure(account.id);
    let tokens: Tokens | null;
    try {
      tokens = await refreshTokens(this.#options.app, account.refreshToken, this.#closing.signal);
    } catch (error) {
      if (error instanceof Retry) this.#noteFailure(account.id, error);
      throw error;
    }
    const answer = { answers: account.refreshToken, tokens, atMs: this.#options.clock() };
    this.#failed.delete(account.id);
    this.#held.set(account.id, answer);
    return this.#keep(account, answer);
  }

  #keep(account: Account, { tokens, atMs }: Held): Account | null {
    const { accounts, realm, log } = this.#options;
    const now = accounts.list(realm).find(({ id }) => id === account.id);
    const changed = now?.refreshToken !== account.refreshToken;
    if (!changed && tokens === null) {
      accounts.put({ ...account, consent: 'ended', refreshToken: '', accessToken: '', expiresMs: 0 });
    }
    const renewed = tokens === null ? null : renewedBy(account, tokens, atMs);
    if (!changed && renewed !== null) accounts.put(renewed);
    this.#held.delete(account.id);
    if (changed) return null;
    if (renewed !== null) return renewed;
    log.warn({ realm }, 'the consent at Spotify has ended');
    throw new NeedsOwner(CONSENT_ENDED, PAIR);
  }

  /** Many ask for a token, and a service in trouble must not hear from all of them. A clock that was set back ends the pause. */
  #pauseAfterFailure(id: string): void {
    const failed = this.#failed.get(id);
    if (failed === undefined) return;
    const sinceMs = this.#options.clock() - failed.atMs;
    const { error, waitMs } = failed;
    if (sinceMs >= 0 && sinceMs < waitMs) throw new Retry(error.message, { afterMs: waitMs - sinceMs, cause: error });
  }

  #noteFailure(id: string, error: Retry): void {
    const attempt = (this.#failed.get(id)?.attempt ?? 0) + 1;
    const waitMs = Math.max(error.afterMs ?? 0, backoffMs(BACKOFF, attempt, 1));
    this.#failed.set(id, { error, atMs: this.#options.clock(), waitMs, attempt });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    await Promise.allSettled(this.#underWay.values());
  }
}

const renewedBy = (account: Account, tokens: Tokens, atMs: number): Account & { readonly consent: 'given' } => ({
  ...account,
  consent: 'given',
  accessToken: tokens.accessToken,
  refreshToken: tokens.refreshToken ?? account.refreshToken,
  expiresMs: atMs + Math.min(tokens.expiresInMs, TOKEN_LIFE_MS),
});
