import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../core/ports.ts';
import type { Faults, Rotation } from './faults.ts';

const CODE_LIFETIME_MS = 10 * 60_000;
/** Renewing does not extend it. */
const CONSENT_MONTHS = 6;
/** A demonstration may run for years. */
const MOST_SECRETS = 20_000;
export const TOKEN_LIFETIME_SECONDS = 3600;

export interface AuthorizeAsk {
  readonly redirectUri: string;
  readonly state: string;
  readonly scope: string;
  readonly challenge: string;
}

interface Consent {
  readonly listenerId: string;
  readonly scope: string;
  readonly untilMs: number;
}

interface Renewable extends Consent {
  /** The token that this one came for, as long as it is good too. */
  readonly replaces: string | null;
}

export interface Grant {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly scope: string;
}

/** What a good access token is worth. */
export interface Bearer {
  readonly listenerId: string;
  readonly scopes: ReadonlySet<string>;
}

/** Codes and tokens of the sandbox; all of them end with its process. */
export class Grants {
  readonly #clock: Clock;
  readonly #faults: Pick<Faults, 'consentEnds'>;
  readonly #asks = new Map<string, AuthorizeAsk>();
  readonly #codes = new Map<string, AuthorizeAsk & { readonly listenerId: string; readonly untilMs: number }>();
  readonly #access = new Map<string, Consent>();
  readonly #refresh = new Map<string, Renewable>();
  readonly #secrets = new Set<string>();

  constructor(clock: Clock, faults: Pick<Faults, 'consentEnds'>) {
    this.#clock = clock;
    this.#faults = faults;
  }

  /** The codes and tokens that were given out in the last year or so: what must be found nowhere. */
  get secrets(): ReadonlySet<string> {
    return this.#secrets;
  }

  /** @returns the ticket of a consent page */
  ask(ask: AuthorizeAsk): string {
    const ticket = this.#secret();
    this.#asks.set(ticket, ask);
    return ticket;
  }

  takeAsk(ticket: string): AuthorizeAsk | null {
    const ask = this.#asks.get(ticket) ?? null;
    this.#asks.delete(ticket);
    return ask;
  }

  code(ask: AuthorizeAsk, listenerId: string): string {
    const code = this.#secret();
    this.#codes.set(code, { ...ask, listenerId, untilMs: this.#clock() + CODE_LIFETIME_MS });
    return code;
  }

  /** A code is good for one try, right or wrong. @returns null for `invalid_grant` */
  redeem(code: string, proof: { readonly redirectUri: string; readonly verifier: string }): Grant | null {
    const ask = this.#codes.get(code);
    this.#codes.delete(code);
    if (ask === undefined || ask.untilMs <= this.#clock() || ask.redirectUri !== proof.redirectUri) return null;
    const challenge = createHash('sha256').update(proof.verifier).digest('base64url');
    if (!same(challenge, ask.challenge)) return null;
    const { listenerId, scope } = ask;
    return this.#grant({ listenerId, scope, untilMs: monthsLater(this.#clock(), CONSENT_MONTHS) }, null);
  }

  /** @returns null for `invalid_grant` */
  renew(refreshToken: string, rotation: Rotation): Grant | null {
    if (!this.accepts(refreshToken)) return null;
    const { replaces, ...consent } = this.#refresh.get(refreshToken)!;
    if (replaces !== null) this.#refresh.delete(replaces);
    if (rotation === 'none') {
      return { accessToken: this.#issue(consent), refreshToken: '', scope: consent.scope };
    }
    if (rotation === 'at-once') this.#refresh.delete(refreshToken);
    return this.#grant(consent, rotation === 'on-use' ? refreshToken : null);
  }

  /** Whether this refresh token would be taken now; asking changes nothing. */
  accepts(refreshToken: string): boolean {
    const consent = this.#refresh.get(refreshToken);
    return consent !== undefined && (consent.untilMs > this.#clock() || !this.#faults.consentEnds);
  }

  /** What an access token is worth now. */
  bearer(accessToken: string): 'unknown' | 'expired' | Bearer {
    const token = this.#access.get(accessToken);
    if (token === undefined) return 'unknown';
    const { listenerId, scope } = token;
    return token.untilMs <= this.#clock() ? 'expired' : { listenerId, scopes: new Set(scope.split(' ')) };
  }

  #grant(consent: Consent, replaces: string | null): Grant {
    const refreshToken = this.#secret();
    this.#refresh.set(refreshToken, { ...consent, replaces });
    return { accessToken: this.#issue(consent), refreshToken, scope: consent.scope };
  }

  #issue(consent: Consent): string {
    const nowMs = this.#clock();
    // Only what ended an hour ago goes: a client must still be told "expired" rather than "unknown".
    for (const [token, { untilMs }] of this.#access) {
      if (untilMs + TOKEN_LIFETIME_SECONDS * 1000 < nowMs) this.#access.delete(token);
    }
    const accessToken = this.#secret();
    this.#access.set(accessToken, { ...consent, untilMs: nowMs + TOKEN_LIFETIME_SECONDS * 1000 });
    return accessToken;
  }

  #secret(): string {
    const secret = randomBytes(32).toString('base64url');
    this.#secrets.add(secret);
    const [oldest] = this.#secrets;
    if (this.#secrets.size > MOST_SECRETS && oldest !== undefined) this.#secrets.delete(oldest);
    return secret;
  }
}

function monthsLater(atMs: number, months: number): number {
  const at = new Date(atMs);
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.getTime();
}

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
