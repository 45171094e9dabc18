import Database from 'better-sqlite3';
import { subscribe } from 'node:diagnostics_channel';

/** Where the process is to be killed. */
export type CrashPoint =
  /** A request for tokens is made, and not sent yet. */
  | 'request'
  /** Spotify's whole answer is here, and nothing of it is on the disk. */
  | 'answer'
  /** A request is made that is not for tokens: the first use of a new one. */
  | 'use'
  /** Before the n-th step of the database, counted from now; the steps are those that change accounts, and begin and end transactions. */
  | number;

const STEPS = /\baccounts\b|^(BEGIN|COMMIT)/;

const end = (): void => void process.kill(process.pid, 'SIGKILL');

/** Lets the process be killed at a point that only it can know; SIGKILL, so that nothing in it can tidy up. */
export class Crash {
  #at: CrashPoint | null = null;
  #steps = 0;

  constructor() {
    const isToken = (message: unknown): boolean =>
      (message as { readonly request: { readonly path: string } }).request.path.endsWith('/api/token');
    subscribe('undici:request:create', (message) => {
      if (this.#at === (isToken(message) ? 'request' : 'use')) end();
    });
    subscribe('undici:request:trailers', (message) => {
      if (this.#at === 'answer' && isToken(message)) end();
    });
    this.#watchDatabase();
  }

  arm(at: CrashPoint): void {
    this.#at = at;
    this.#steps = 0;
  }

  /** How many steps of the database there were since `arm`. */
  get steps(): number {
    return this.#steps;
  }

  #watchDatabase(): void {
    const db = new Database(':memory:');
    const prototype = Object.getPrototypeOf(db.prepare('SELECT 1')) as Pick<Database.Statement, 'run'>;
    db.close();
    const { run } = prototype;
    const step = (): void => {
      this.#steps += 1;
      if (this.#at === this.#steps) end();
    };
    prototype.run = function (this: Database.Statement, ...args) {
      if (STEPS.test(this.source)) step();
      return run.apply(this, args);
    };
  }
}
