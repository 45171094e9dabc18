import type { FastifyInstance } from 'fastify';
import type { Clock } from '../core/ports.ts';

export interface LedgerEntry {
  readonly atMs: number;
  /** Method and path template below the base: `PUT /me/player/play`, `POST /api/token`. */
  readonly operation: string;
  readonly status: number;
}

const MAX_ENTRIES = 500;

/** Counts what was asked: Spotify counts too, so tests and the budget must. */
export class Ledger {
  readonly #clock: Clock;
  readonly #counts = new Map<string, number>();
  #entries: LedgerEntry[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  note(operation: string, status: number): void {
    this.#counts.set(operation, this.count(operation) + 1);
    this.#entries = [...this.#entries.slice(1 - MAX_ENTRIES), { atMs: this.#clock(), operation, status }];
  }

  count(operation: string): number {
    return this.#counts.get(operation) ?? 0;
  }

  /** The latest five hundred, oldest first. */
  get entries(): readonly LedgerEntry[] {
    return this.#entries;
  }

  clear(): void {
    this.#counts.clear();
    this.#entries = [];
  }
}

/** Notes every call of this part of the app before its answer goes out: who has the answer finds it counted. */
export function noteIn(ledger: Ledger, app: FastifyInstance): void {
  app.addHook('onSend', (request, reply) => {
    const template = request.routeOptions.url?.slice(app.prefix.length) ?? '(unknown)';
    ledger.note(`${request.method} ${template}`, reply.statusCode);
    return Promise.resolve();
  });
}
