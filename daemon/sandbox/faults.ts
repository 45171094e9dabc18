/** One reply gone wrong. */
export interface Fault {
  /** Only this operation (as the ledger names it); any of the Web API when left out. */
  readonly operation?: string;
  readonly status: number;
  readonly message?: string;
  readonly reason?: string;
  readonly retryAfterSeconds?: number;
  /** Sent as it is instead of an error object. */
  readonly body?: string;
}

/** The ways in which the real service is known to misbehave, each to be switched on by a test or a demonstration. */
export class Faults {
  latencyMs = 0;
  /** Every call is refused for the rest of the day. */
  quotaUsedUp = false;
  /** Commands to the player are refused: the account has no Premium. */
  premiumMissing = false;
  /** The owner took the consent back, or it is older than six months. */
  consentRevoked = false;
  /** Player commands succeed with something that is not JSON. */
  oddBodies = false;
  /** A refresh brings a new refresh token, and the old one is dead; else none is sent. */
  rotatesRefreshTokens = true;
  readonly #once: Fault[] = [];

  /** The next call that fits fails so; several are used up in the order given. */
  once(...faults: readonly Fault[]): void {
    this.#once.push(...faults);
  }

  take(operation: string): Fault | null {
    const at = this.#once.findIndex((fault) => fault.operation === undefined || fault.operation === operation);
    return at < 0 ? null : (this.#once.splice(at, 1)[0] ?? null);
  }
}
