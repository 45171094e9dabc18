/** The parts of the sandbox that can fail on their own. */
export type SandboxService = 'accounts' | 'api' | 'reccobeats' | 'soundnet';

/** How a connection goes wrong where there is no answer at all, or only a piece of one. */
export type BrokenConnection = 'reset' | 'silent' | 'cut';

/**
 * What becomes of a refresh token that was used. `none`: it stays, and no other is sent. `at-once`: a new one comes, and the old one is dead
 * before anybody has the answer. `on-use`: it is dead once the new one was used, so that an answer that got lost costs nothing.
 */
export type Rotation = 'none' | 'at-once' | 'on-use';

/** One reply gone wrong. */
export interface Fault {
  /** Only this service; the Web API when neither it nor an operation is named. */
  readonly service?: SandboxService;
  /** Only this operation (as the ledger names it). */
  readonly operation?: string;
  /** Left out: the connection breaks. */
  readonly status?: number;
  /** `reset`: closed without an answer; `silent`: open, and nothing comes; `cut`: the body ends in its middle. */
  readonly connection?: BrokenConnection;
  readonly message?: string;
  readonly reason?: string;
  readonly retryAfterSeconds?: number;
  /** Says when to come back as a date instead of seconds. */
  readonly retryAfterAsDate?: boolean;
  /** Sent as it is instead of an error object. */
  readonly body?: string;
}

/** The ways in which the real services are known to misbehave, each to be switched on by a test or a demonstration. */
export class Faults {
  latencyMs = 0;
  /** So long passes between the two halves of a body. */
  slowBodyMs = 0;
  /** Every call is refused for the rest of the day… */
  quotaUsedUp = false;
  /** …that is, for so long. */
  quotaSeconds = 48_925;
  /** So many calls in 24 hours, then the quota is used up; null = no such limit. */
  dailyQuota: number | null = null;
  /** So many calls in any 30 seconds, then 429; null = no such limit. */
  rateLimit: number | null = null;
  /** Every n-th call is refused although it is good: 401 and 403 in turn; 0 = never. */
  spuriousEvery = 0;
  /** Commands to the player are refused: the account has no Premium. */
  premiumMissing = false;
  /** The owner took the consent back. */
  consentRevoked = false;
  /** A consent ends six months after it was given; false where only the box’s clock is to run ahead. */
  consentEnds = true;
  /** Player commands succeed with something that is not JSON. */
  oddBodies = false;
  /** What should be a body is empty, with status 200. */
  emptyBodies = false;
  rotation: Rotation = 'at-once';
  readonly #once: Fault[] = [];
  readonly #lasting = new Set<Fault>();

  /** The next call that fits fails so; several are used up in the order given. */
  once(...faults: readonly Fault[]): void {
    this.#once.push(...faults);
  }

  /** Every call that fits fails so. @returns ends it */
  lasting(fault: Fault): () => void {
    const own = { ...fault };
    this.#lasting.add(own);
    return () => void this.#lasting.delete(own);
  }

  take(service: SandboxService, operation: string): Fault | null {
    const fits = (fault: Fault): boolean => {
      if (fault.operation !== undefined && fault.operation !== operation) return false;
      // A fault that names nothing is one of the Web API.
      return (
        fault.service === service ||
        (fault.service === undefined && (fault.operation !== undefined || service === 'api'))
      );
    };
    const at = this.#once.findIndex(fits);
    if (at >= 0) return this.#once.splice(at, 1)[0] ?? null;
    return [...this.#lasting].find(fits) ?? null;
  }
}
