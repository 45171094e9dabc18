import type { LibraryState } from '../contract/library.ts';
import type { HealthEntry } from '../contract/state.ts';
import { NeedsOwner, Retry } from '../core/errors.ts';
import type { Catalogue } from '../core/ports.ts';
import type { Library, LibraryProgress, Nights } from '../core/ports/library.ts';
import type { Alive } from '../lib/loop.ts';
import { isAbort } from '../lib/wait.ts';
import { changeState, instant, type StateDeps } from './change-state.ts';
import type { Wait } from './every.ts';
import { ok, setHealth } from './health.ts';
import { runTogether } from './run-together.ts';

export interface SyncLibraryDeps extends StateDeps {
  readonly library: Library;
  readonly catalogue: Pick<Catalogue, 'counts'> & { allowExplicit(allowed: boolean): void };
  readonly accounts: { changes(signal: AbortSignal): AsyncIterable<unknown> };
  /** Has the catalogue show the songs of whoever is active now. @returns whose they are; null: nobody's */
  readonly takeAccount: () => string | null;
  /** When that account's music was last read to the end, epoch ms; null: never. */
  readonly syncedMs: (accountId: string) => number | null;
  readonly nights: Nights;
  readonly wait: Wait;
}

export interface LibrarySync {
  /** Reads as soon as it can. */
  start(): void;
  /** Ends a reading; what was read stays. */
  cancel(): void;
  /** Whether songs with explicit words may be chosen. */
  allowExplicit(allowed: boolean): void;
  readonly run: (signal: AbortSignal, alive: Alive) => Promise<void>;
}

/** A pause is waited for in pieces, so that people and the watchdog see the loop alive. */
const PIECE_MS = 10_000;
const DAY_MS = 86_400_000;
/** A night that the box slept through is made up for, once the evening's first songs play. */
const MISSED_AFTER_MS = DAY_MS + 2 * 3600_000;
const CATCH_UP_AFTER_MS = 10 * 60_000;
/** Whoever is asked to wait longer than this is not failing: the rest is for later. */
const LATER_MS = 60_000;
/** Calls become free one by one; going on for each of them would be all that is ever done. */
const LEAST_LATER_MS = 15 * 60_000;
/** Whoever has no songs has just been asked to like some; nobody asks Spotify for ever. */
const NEEDS_OWNER_AFTER_MS = 3600_000;
const EMPTY_AFTER_MS = 60_000;
const EMPTY_AT_MOST_MS = 3600_000;

const NOBODY: HealthEntry = { state: 'off', message: 'Waits for a Spotify account.', remedy: '' };

/** The owner's music → the catalogue and the snapshot: when an account is new, each night, when a night was missed, and when asked. */
export function openLibrarySync(deps: SyncLibraryDeps): LibrarySync {
  const { library, catalogue, clock } = deps;
  const startedMs = clock();
  let accountId = deps.takeAccount();
  let wanted = false;
  /** When an unfinished reading goes on by itself, epoch ms. */
  let goesOnMs: number | null = null;
  let triedMs = -Infinity;
  let empties = 0;
  let wake = new AbortController();
  let reading: AbortController | null = null;

  const show = (change: Partial<LibraryState>): void => {
    const { tracks, understood } = catalogue.counts();
    const syncedMs = accountId === null ? null : deps.syncedMs(accountId);
    changeState(deps, (box) => ({
      ...box,
      dj: { ...box.dj, tracks, understood },
      library: { ...box.library, lastSyncAt: syncedMs === null ? null : instant(syncedMs), ...change },
    }));
  };
  const stir = (): void => {
    wake.abort();
    wake = new AbortController();
  };
  const later = (ms: number | null): void => {
    goesOnMs = ms === null ? null : clock() + ms;
    show({ state: ms === null ? 'idle' : 'waiting', goesOnAt: goesOnMs === null ? null : instant(goesOnMs) });
  };

  const isDue = (): boolean => {
    if (accountId === null) return false;
    if (wanted) return true;
    const nowMs = clock();
    if (goesOnMs !== null) return nowMs >= goesOnMs;
    const syncedMs = deps.syncedMs(accountId);
    if (syncedMs === null) return nowMs - triedMs >= DAY_MS || nowMs < triedMs;
    const missed = nowMs - syncedMs > MISSED_AFTER_MS && nowMs - triedMs > DAY_MS;
    return missed && nowMs - startedMs >= CATCH_UP_AFTER_MS;
  };

  const read = async (signal: AbortSignal, alive: Alive): Promise<void> => {
    wanted = false;
    goesOnMs = null;
    triedMs = clock();
    const own = new AbortController();
    reading = own;
    const stop = AbortSignal.any([signal, own.signal]);
    try {
      show({ state: 'reading', phase: '', done: 0, total: 0, goesOnAt: null });
      for await (const step of library.sync(stop)) {
        show({ state: 'reading', ...step });
        setHealth(deps, 'library', ok(telling(step)));
        alive();
      }
      finished();
    } catch (error) {
      if (!interrupted(error, { stop, own: own.signal })) throw error;
    } finally {
      reading = null;
    }
  };

  /** Songs become understood while nothing is read. */
  const tellCounts = (): void => {
    const { tracks, understood } = catalogue.counts();
    setHealth(deps, 'library', ok(`${tracks} songs, ${understood} of them understood.`));
  };
  const finished = (): void => {
    const { tracks } = catalogue.counts();
    show({ state: 'idle', phase: '', done: 0, total: 0 });
    empties = tracks === 0 ? empties + 1 : 0;
    if (tracks > 0) {
      tellCounts();
      return;
    }
    later(Math.min(EMPTY_AT_MOST_MS, EMPTY_AFTER_MS * 2 ** Math.min(empties - 1, 10)));
    setHealth(deps, 'library', {
      state: 'needs-owner',
      message: 'There are no songs to choose from.',
      remedy: 'Like some songs in Spotify, or choose playlists on the phone; the box reads them by itself.',
    });
  };

  /** @returns false for what the supervisor has to hear of */
  const interrupted = (error: unknown, by: { readonly stop: AbortSignal; readonly own: AbortSignal }): boolean => {
    if (isAbort(error, by.stop)) {
      if (by.own.aborted) later(null);
      return true;
    }
    if (error instanceof Retry && (error.afterMs ?? 0) >= LATER_MS) {
      later(Math.max(error.afterMs ?? 0, LEAST_LATER_MS));
      setHealth(deps, 'library', ok(`${catalogue.counts().tracks} songs; the rest is read later: ${error.message}.`));
      return true;
    }
    if (error instanceof NeedsOwner) {
      later(NEEDS_OWNER_AFTER_MS);
      const { message, remedy } = error;
      setHealth(deps, 'library', { state: 'needs-owner', message, remedy });
      return true;
    }
    // The supervisor tries again soon, and shows why it has to.
    later(0);
    return false;
  };

  const loop = async (signal: AbortSignal, alive: Alive): Promise<void> => {
    for (;;) {
      if (accountId === null) setHealth(deps, 'library', NOBODY);
      else if (goesOnMs === null && catalogue.counts().tracks > 0) tellCounts();
      if (isDue()) await read(signal, alive);
      else await deps.wait(PIECE_MS, AbortSignal.any([signal, wake.signal]));
      if (signal.aborted) return;
      alive();
    }
  };
  const readSoon = (): void => {
    wanted = true;
    stir();
  };
  const onAccount = (): void => {
    const before = accountId;
    accountId = deps.takeAccount();
    if (accountId !== before) restart();
  };
  /** What is being read is no longer what is wanted. */
  const restart = (): void => {
    wanted = false;
    goesOnMs = null;
    triedMs = -Infinity;
    reading?.abort();
    show({ state: 'idle', phase: '', done: 0, total: 0, goesOnAt: null });
    stir();
  };

  show({});
  return {
    start: readSoon,
    cancel: () => reading?.abort(),
    allowExplicit: (allowed) => {
      catalogue.allowExplicit(allowed);
      changeState(deps, (box) => ({ ...box, library: { ...box.library, explicitAllowed: allowed } }));
    },
    run: (signal, alive) =>
      runTogether(signal, [
        (stop) => loop(stop, alive),
        (stop) => at(deps.nights.nights(stop), readSoon),
        (stop) => at(deps.accounts.changes(stop), onAccount),
      ]),
  };
}

/** Acts at each of them, until there are no more. */
async function at(moments: AsyncIterable<unknown>, act: () => void): Promise<void> {
  const iterator = moments[Symbol.asyncIterator]();
  while ((await iterator.next()).done !== true) act();
}

/** Whole sentences, so that other languages can say them in their own order. */
function telling({ phase, done, total }: LibraryProgress): string {
  switch (phase) {
    case 'top':
      return `Reading your most played songs: ${done} of ${total}.`;
    case 'recent':
      return `Reading what you played of late: ${done} of ${total}.`;
    case 'playlists':
      return `Reading your playlists: ${done} of ${total}.`;
    case 'liked':
      return `Reading your liked songs: ${done} of ${total}.`;
  }
}
