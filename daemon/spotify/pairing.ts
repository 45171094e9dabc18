import { BadRequest, Retry } from '../core/errors.ts';
import type { Clock } from '../core/ports.ts';
import { authorizeUrl, randomToken, type AuthApp } from './auth.ts';
import type { SpotifySession } from './session.ts';

export interface PairingOptions {
  readonly session: Pick<SpotifySession, 'pair'>;
  readonly clock: Clock;
  readonly app: AuthApp;
  readonly redirectUri: string;
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
const AGAIN = 'Start it again: open /api/auth/login in a browser on this box.';

/** The attempts to pair an account that are under way. */
export class Pairing implements AsyncDisposable {
  readonly #options: PairingOptions;
  readonly #pending = new Map<string, PendingLogin>();
  readonly #closing = new AbortController();

  private constructor(options: PairingOptions) {
    this.#options = options;
  }

  static open(options: PairingOptions): Pairing {
    return new Pairing(options);
  }

  /** Where to send the owner; what comes back goes to `finish` within ten minutes. */
  begin(redirectUri = this.#options.redirectUri): { readonly url: string; readonly state: string } {
    const nowMs = this.#options.clock();
    for (const [state, login] of this.#pending) if (login.untilMs <= nowMs) this.#pending.delete(state);
    const oldest = this.#pending.keys().next();
    if (this.#pending.size >= MAX_PENDING && oldest.done !== true) this.#pending.delete(oldest.value);
    const state = randomToken();
    const verifier = randomToken();
    this.#pending.set(state, { state, verifier, redirectUri, untilMs: nowMs + LOGIN_LIFETIME_MS });
    return { url: authorizeUrl(this.#options.app, { redirectUri, state, verifier }), state };
  }

  /**
   * @throws BadRequest when this is not the answer to a login we began, or the owner declined; Retry when Spotify cannot be reached
   * (the same answer may then be given again)
   */
  async finish(answer: LoginAnswer, signal: AbortSignal = this.#closing.signal): Promise<void> {
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
    try {
      await this.#options.session.pair({ code: answer.code, ...login }, signal);
    } catch (error) {
      if (error instanceof Retry) this.#pending.set(login.state, login);
      throw error;
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    return Promise.resolve();
  }
}

export const openPairing = (options: PairingOptions): Pairing => Pairing.open(options);
