import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../core/ports.ts';

const CODE_LIFETIME_MS = 10 * 60_000;
/** Renewing does not extend it. */
const CONSENT_MONTHS = 6;
export const TOKEN_LIFETIME_SECONDS = 3600;

export interface AuthorizeAsk {
  readonly redirectUri: string;
  readonly state: string;
  readonly scope: string;
  readonly challenge: string;
}

interface Consent {
  readonly scope: string;
  readonly untilMs: number;
}

export interface Grant {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly scope: string;
}

const secret = (): string => randomBytes(32).toString('base64url');

/** Codes and tokens of the sandbox; all of them end with its process. */
export class Grants {
  readonly #clock: Clock;
  readonly #asks = new Map<string, AuthorizeAsk>();
  readonly #codes = new Map<string, AuthorizeAsk & { readonly untilMs: number }>();
  readonly #access = new Map<string, { readonly scope: string; readonly untilMs: number }>();
  readonly #refresh = new Map<string, Consent>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @returns the ticket of a consent page */
  ask(ask: AuthorizeAsk): string {
    const ticket = secret();
    this.#asks.set(ticket, ask);
    return ticket;
  }

  takeAsk(ticket: string): AuthorizeAsk | null {
    const ask = this.#asks.get(ticket) ?? null;
    this.#asks.delete(ticket);
    return ask;
  }

  code(ask: AuthorizeAsk): string {
    const code = secret();
    this.#codes.set(code, { ...ask, untilMs: this.#clock() + CODE_LIFETIME_MS });
    return code;
  }

  /** A code is good for one try, right or wrong. @returns null for `invalid_grant` */
  redeem(code: string, proof: { readonly redirectUri: string; readonly verifier: string }): Grant | null {
    const ask = this.#codes.get(code);
    this.#codes.delete(code);
    if (ask === undefined || ask.untilMs <= this.#clock() || ask.redirectUri !== proof.redirectUri) return null;
    const challenge = createHash('sha256').update(proof.verifier).digest('base64url');
    if (!same(challenge, ask.challenge)) return null;
    return this.#grant({ scope: ask.scope, untilMs: monthsLater(this.#clock(), CONSENT_MONTHS) });
  }

  /** @param rotate whether the refresh token is replaced, and the old one dead */
  renew(refreshToken: string, rotate: boolean): Grant | null {
    const consent = this.#refresh.get(refreshToken);
    if (consent === undefined || consent.untilMs <= this.#clock()) return null;
    const { scope } = consent;
    if (!rotate) return { accessToken: this.#issue(scope), refreshToken: '', scope };
    this.#refresh.delete(refreshToken);
    return this.#grant(consent);
  }

  /** @returns the scopes of a token that is good now */
  scopes(accessToken: string): 'unknown' | 'expired' | ReadonlySet<string> {
    const token = this.#access.get(accessToken);
    if (token === undefined) return 'unknown';
    return token.untilMs <= this.#clock() ? 'expired' : new Set(token.scope.split(' '));
  }

  #grant(consent: Consent): Grant {
    const refreshToken = secret();
    this.#refresh.set(refreshToken, consent);
    return { accessToken: this.#issue(consent.scope), refreshToken, scope: consent.scope };
  }

  #issue(scope: string): string {
    const nowMs = this.#clock();
    // Only what ended an hour ago goes: a client must still be told "expired" rather than "unknown".
    for (const [token, { untilMs }] of this.#access) {
      if (untilMs + TOKEN_LIFETIME_SECONDS * 1000 < nowMs) this.#access.delete(token);
    }
    const accessToken = secret();
    this.#access.set(accessToken, { scope, untilMs: nowMs + TOKEN_LIFETIME_SECONDS * 1000 });
    return accessToken;
  }
}

function monthsLater(atMs: number, months: number): number {
  const at = new Date(atMs);
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.getTime();
}

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
