import { NeedsOwner } from '../core/errors.ts';
import type { Library } from '../core/ports.ts';
import type { Alive } from '../lib/loop.ts';
import { changeState, type StateDeps } from './change-state.ts';
import { every, type Wait } from './every.ts';
import { ok, setHealth } from './health.ts';

export interface SyncLibraryDeps extends StateDeps {
  readonly library: Library;
  readonly wait: Wait;
}

const DAY_MS = 86_400_000;
/** A day is waited for in pieces, so that the watchdog sees the loop alive. */
const PIECE_MS = 20_000;

/** The owner's music, at the start and once a day → the catalogue and the snapshot. */
export async function syncLibrary(deps: SyncLibraryDeps, signal: AbortSignal, alive: Alive): Promise<void> {
  let dueMs = deps.clock();
  const syncWhenDue = async (): Promise<void> => {
    if (deps.clock() < dueMs) {
      alive();
      return;
    }
    await sync(deps, signal, alive);
    dueMs = deps.clock() + DAY_MS;
  };
  await syncWhenDue();
  await every({ ms: PIECE_MS, wait: deps.wait }, signal, syncWhenDue);
}

async function sync(deps: SyncLibraryDeps, signal: AbortSignal, alive: Alive): Promise<void> {
  for await (const { tracks, understood } of deps.library.sync(signal)) {
    changeState(deps, (state) => ({ ...state, dj: { ...state.dj, tracks, understood } }));
    setHealth(deps, 'library', ok(`Reading: ${tracks} songs so far.`));
    alive();
  }
  if (signal.aborted) return;
  const { tracks, understood } = deps.store.get().dj;
  if (tracks === 0) {
    throw new NeedsOwner(
      'There are no songs to choose from.',
      'Like some songs in Spotify; the box reads them by itself.',
    );
  }
  setHealth(deps, 'library', ok(`${tracks} songs, ${understood} of them understood.`));
}
