import type { FastifyInstance } from 'fastify';
import type { Clock } from '../core/ports.ts';
import type { SandboxService } from './faults.ts';

export interface LedgerEntry {
  readonly atMs: number;
  readonly service: SandboxService;
  /** Method and path template below the base: `PUT /me/player/play`, `POST /api/token`. */
  readonly operation: string;
  /** 0 when the connection broke before an answer. */
  readonly status: number;
}

/** More than a day of the busiest box. */
const MAX_ENTRIES = 5000;

/** Counts what was asked: Spotify counts too, so tests and the budget must. */
export class Ledger {
  readonly #clock: Clock;
  readonly #counts = new Map<string, number>();
  #entries: LedgerEntry[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  note(call: Omit<LedgerEntry, 'atMs'>): void {
    this.#counts.set(call.operation, this.count(call.operation) + 1);
    this.#entries.push({ atMs: this.#clock(), ...call });
    if (this.#entries.length > MAX_ENTRIES) this.#entries = this.#entries.slice(-MAX_ENTRIES / 2);
  }

  count(operation: string): number {
    return this.#counts.get(operation) ?? 0;
  }

  /** Calls to that service in the latest `withinMs`. */
  calls(service: SandboxService, withinMs = Infinity): number {
    const sinceMs = this.#clock() - withinMs;
    return this.#entries.filter((entry) => entry.service === service && entry.atMs > sinceMs).length;
  }

  /** The latest few thousand, oldest first. */
  get entries(): readonly LedgerEntry[] {
    return this.#entries;
  }

  clear(): void {
    this.#counts.clear();
    this.#entries = [];
  }
}

/** Below the prefix of its service. */
export const operationOf = (
  app: FastifyInstance,
  request: { readonly method: string; readonly routeOptions: { readonly url?: string | undefined } },
): string => `${request.method} ${request.routeOptions.url?.slice(app.prefix.length) ?? '(unknown)'}`;

/** Notes every call of this part of the app before its answer goes out: who has the answer finds it counted. */
export function noteIn(app: FastifyInstance, on: { readonly ledger: Ledger; readonly service: SandboxService }): void {
  app.addHook('onSend', (request, reply) => {
    on.ledger.note({ service: on.service, operation: operationOf(app, request), status: reply.statusCode });
    return Promise.resolve();
  });
}
