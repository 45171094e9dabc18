import type { Clock } from '../core/ports.ts';
import type { Nights } from '../core/ports/library.ts';
import type { Alive } from '../lib/loop.ts';
import { every, type Wait } from './every.ts';
import { runTogether } from './run-together.ts';

export interface KeepNightsDeps {
  readonly nights: Nights;
  /** What is done once a night. */
  readonly work: () => Promise<void>;
  /** When it was last done, epoch ms; null: never, or it has nothing to do. */
  readonly doneMs: () => number | null;
  readonly clock: Clock;
  readonly wait: Wait;
}

const CHECK_MS = 3_600_000;
/** A box that is off at night makes up for it during the day. */
const LATE_MS = 36 * 3_600_000;

/** Runs a night's work at its hour, and an hour after a start when a night was missed. */
export async function keepNights(deps: KeepNightsDeps, signal: AbortSignal, alive: Alive): Promise<void> {
  const { nights, work, doneMs, clock, wait } = deps;
  await runTogether(signal, [
    async (stop) => {
      const hours = nights.nights(stop)[Symbol.asyncIterator]();
      while ((await hours.next()).done !== true) {
        await work();
        alive();
      }
    },
    (stop) =>
      every({ ms: CHECK_MS, wait }, stop, async () => {
        const last = doneMs();
        // A clock that was set back makes nothing late.
        if (last !== null && clock() - last > LATE_MS) await work();
        alive();
      }),
  ]);
}
