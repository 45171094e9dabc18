import type { BoxState } from '../contract/state.ts';
import type { Clock } from '../core/ports.ts';
import type { Store } from '../lib/store.ts';

/** What every loop holds: the one snapshot, and the time. */
export interface StateDeps {
  readonly store: Store<BoxState>;
  readonly clock: Clock;
}

export const instant = (atMs: number): string => new Date(atMs).toISOString();

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Equality of JSON values. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && same(a[key], b[key]));
}

/**
 * The only way to change the snapshot: `seq` grows and `at` is the time of the change. A change that changes nothing tells nobody.
 */
export function changeState({ store, clock }: StateDeps, change: (state: BoxState) => BoxState): void {
  store.update((state) => {
    const next = change(state);
    return same(state, next) ? state : { ...next, seq: state.seq + 1, at: instant(clock()) };
  });
}
