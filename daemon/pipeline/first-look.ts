import type { BoxState } from '../contract/state.ts';
import type { Store } from '../lib/store.ts';
import type { Wait } from './every.ts';

export interface FirstLookDeps {
  readonly store: Store<BoxState>;
  readonly wait: Wait;
  /** How long at most; 0 = not at all. */
  readonly firstLookMs: number;
}

/**
 * Eyes need a moment after a start: returns when they have read the room, or when that takes too long (perhaps nobody is there).
 * A mood that the owner chose, or a camera that is off, leaves nothing to wait for.
 */
export async function waitForFirstLook(
  { store, wait, firstLookMs }: FirstLookDeps,
  signal: AbortSignal,
): Promise<void> {
  if (firstLookMs <= 0) return;
  const enough = new AbortController();
  const either = AbortSignal.any([signal, enough.signal]);
  const timer = wait(firstLookMs, either).then(() => enough.abort());
  for await (const { camera, dj, room } of store.changes(either)) {
    const awaited = camera.on && dj.moodOverride === 'auto';
    if (!awaited || (room.mood !== 'none' && room.mood !== 'unsure')) break;
  }
  enough.abort();
  await timer;
}
