import type { HealthEntry, HealthPart } from '../contract/state.ts';
import { BadRequest, Fatal, NeedsOwner, Retry } from '../core/errors.ts';
import type { Verdict } from '../lib/loop.ts';
import { changeState, type StateDeps } from './change-state.ts';

export const OK: HealthEntry = { state: 'ok', message: '', remedy: '' };
export const ok = (message: string): HealthEntry => ({ state: 'ok', message, remedy: '' });

export function setHealth(deps: StateDeps, part: HealthPart, entry: HealthEntry): void {
  changeState(deps, (state) => ({ ...state, health: { ...state.health, [part]: entry } }));
}

/** What people are told about a failure. */
export function healthOf(error: unknown): HealthEntry {
  if (error instanceof NeedsOwner) return { state: 'needs-owner', message: error.message, remedy: error.remedy };
  if (error instanceof Retry) {
    return { state: 'degraded', message: error.message, remedy: 'The box tries again by itself.' };
  }
  if (error instanceof Fatal || error instanceof BadRequest) {
    return { state: 'failed', message: error.message, remedy: error.remedy };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { state: 'failed', message, remedy: 'This is a fault of MoodDJ: restart it, and report what the log says.' };
}

/** A person needs a moment; asking upstream more often only spends the daily quota. */
const OWNER_PAUSE_MS = 10_000;

/** For `superviseLoop`: what passes by itself or by a person's hand is tried again; the rest ends the process. */
export function judge(error: unknown): Verdict {
  if (error instanceof Retry) return { retry: true, afterMs: error.afterMs };
  if (error instanceof NeedsOwner) return { retry: true, afterMs: OWNER_PAUSE_MS };
  return { retry: false };
}

/** The health of one part as its loops tell it: what fails in one is not hidden by what goes well in another. */
export interface PartHealth {
  /** For `superviseLoop`: shows the loop's failure, and takes it away again. */
  reporter(loop: string): (error: unknown) => void;
  /** Shows again what still fails, after a loop has shown how well it does. */
  hold(): void;
}

const URGENCY: Readonly<Record<HealthEntry['state'], number>> = {
  failed: 3,
  'needs-owner': 2,
  degraded: 1,
  ok: 0,
  off: 0,
};

export function openPartHealth(deps: StateDeps, part: HealthPart): PartHealth {
  const failures = new Map<string, HealthEntry>();
  const hold = (): void => {
    const [worst] = [...failures.values()].sort((a, b) => URGENCY[b.state] - URGENCY[a.state]);
    if (worst !== undefined) setHealth(deps, part, worst);
  };
  return {
    hold,
    reporter: (loop) => (error) => {
      if (error === null) failures.delete(loop);
      else failures.set(loop, healthOf(error));
      hold();
      // What the loop has shown by itself says more than a bare "ok".
      if (failures.size === 0 && URGENCY[deps.store.get().health[part].state] > 0) setHealth(deps, part, OK);
    },
  };
}
