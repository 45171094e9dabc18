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

/** For `superviseLoop`: shows a loop's failure as the health of a part, and `ok` when the loop works again. */
export const reportTo =
  (deps: StateDeps, part: HealthPart) =>
  (error: unknown): void =>
    setHealth(deps, part, error === null ? OK : healthOf(error));
