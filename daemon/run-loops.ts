import type { HealthPart } from './contract/state.ts';
import type { Log } from './lib/log.ts';
import { superviseLoop, type Alive } from './lib/loop.ts';
import type { StateDeps } from './pipeline/change-state.ts';
import type { Wait } from './pipeline/every.ts';
import { judge, openPartHealth, type PartHealth } from './pipeline/health.ts';
import { runTogether } from './pipeline/run-together.ts';
import type { Notify } from './system/notify.ts';

/**
 * What it does, the part whose health shows its failures, how it lives, and its body. A `busy` loop always has something to do: when it is
 * silent, it is stuck. A `patient` one may rightly wait for hours.
 */
export type NamedLoop = readonly [
  name: string,
  part: HealthPart,
  pace: 'busy' | 'patient',
  body: (signal: AbortSignal, alive: Alive) => Promise<void>,
];

export interface RunLoopsOptions {
  readonly loops: readonly NamedLoop[];
  readonly stop: AbortSignal;
  readonly notify: Notify;
  readonly state: StateDeps;
  readonly wait: Wait;
  readonly log: Log;
}

const BACKOFF = { firstMs: 500, maxMs: 30_000 };
/** A busy loop that has been silent for so long keeps the watchdog from being fed. */
const PROGRESS_WITHIN_MS = 40_000;
const WATCHDOG_MS = 60_000;

/** Runs every loop, supervised, until told to stop. @throws what no loop can live with: a bug, or a Fatal */
export async function runLoops({ loops, stop, notify, state, wait, log }: RunLoopsOptions): Promise<void> {
  const startedMs = performance.now();
  const busy = loops.filter(([, , pace]) => pace === 'busy').map(([name]) => name);
  const progressMs = new Map(busy.map((name) => [name, startedMs]));
  const feeding = setInterval(
    () => {
      const nowMs = performance.now();
      const stuck = busy.some((name) => nowMs - (progressMs.get(name) ?? 0) > PROGRESS_WITHIN_MS);
      if (!stuck) notify.watchdog();
    },
    (notify.watchdogMs ?? WATCHDOG_MS) / 3,
  );
  const parts = new Map(loops.map(([, part]) => [part, openPartHealth(state, part)]));
  const supervised = loops.map(([name, part, , body]) => (signal: AbortSignal) => {
    const health = parts.get(part)!;
    return superviseLoop(
      {
        name,
        signal,
        backoff: BACKOFF,
        wait,
        judge: (error) => {
          const verdict = judge(error);
          // Waiting for upstream or for a person is not being stuck, however long they take.
          const waitsMs = Math.max(BACKOFF.maxMs, verdict.retry ? (verdict.afterMs ?? 0) : 0);
          progressMs.set(name, performance.now() + waitsMs);
          return verdict;
        },
        report: reporter({ name, health, log }),
      },
      (alive) =>
        body(signal, () => {
          progressMs.set(name, performance.now());
          alive();
          health.hold();
        }),
    );
  });
  notify.ready();
  try {
    await runTogether(stop, supervised);
  } finally {
    clearInterval(feeding);
  }
}

function reporter(on: {
  readonly name: string;
  readonly health: PartHealth;
  readonly log: Log;
}): (error: unknown) => void {
  const show = on.health.reporter(on.name);
  return (error) => {
    if (error === null) on.log.info({ loop: on.name }, 'works again');
    else on.log.warn({ loop: on.name, err: error }, 'failed; it is tried again');
    show(error);
  };
}
