import type { Calls } from '../contract/calls.ts';
import type { HealthEntry } from '../contract/state.ts';
import type { Alive } from '../lib/loop.ts';
import { changeState, type StateDeps } from './change-state.ts';
import { every, type Wait } from './every.ts';
import { ok } from './health.ts';
import { runTogether } from './run-together.ts';

export interface WatchCallsDeps extends StateDeps {
  readonly calls: {
    readonly shown: { changes(signal: AbortSignal): AsyncIterable<Calls> };
    /** Calls become free by time alone. */
    refresh(): void;
    /** Writes down what has happened. */
    save(): void;
  };
  readonly wait: Wait;
}

/** The ledger is by the minute. */
const REFRESH_MS = 30_000;

/** The day's calls to Spotify → the disk and the snapshot. */
export async function watchCalls(deps: WatchCallsDeps, signal: AbortSignal, alive: Alive): Promise<void> {
  await runTogether(signal, [
    async (stop) => {
      for await (const calls of deps.calls.shown.changes(stop)) {
        changeState(deps, (state) => ({ ...state, calls, health: { ...state.health, calls: healthOfCalls(calls) } }));
        // Shown first: a disk that is full must not hide it.
        deps.calls.save();
        alive();
      }
    },
    (stop) => every({ ms: REFRESH_MS, wait: deps.wait }, stop, () => deps.calls.refresh()),
  ]);
}

const MUSIC_GOES_ON = 'Nothing to do: the music goes on with the songs that were sent.';

function healthOfCalls({ level, used, budget, loweredAt }: Calls): HealthEntry {
  // Whole sentences, so that other languages can say them in their own order.
  const of = (text: string): string =>
    loweredAt === null ? text : `${text} The budget is lower for some days: Spotify said no before it was reached.`;
  switch (level) {
    case 'plenty':
      return ok(of(`${used} of ${budget} calls of the last 24 hours are used.`));
    case 'sparing':
      return ok(
        of(
          `${used} of ${budget} calls of the last 24 hours are used: the box looks less often and sends longer lists.`,
        ),
      );
    case 'spent':
      return {
        state: 'degraded',
        message: of(`${used} of ${budget} calls of the last 24 hours are used: the box waits until some are free.`),
        remedy: MUSIC_GOES_ON,
      };
    case 'quota':
      return {
        state: 'degraded',
        message: 'Spotify’s daily quota of this app is used up.',
        remedy: `${MUSIC_GOES_ON} Other apps of your developer account count, too.`,
      };
  }
}
