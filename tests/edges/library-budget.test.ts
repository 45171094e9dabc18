import { expect, test } from 'vitest';
import { Fanout } from '../../daemon/lib/fanout.ts';
import { Store } from '../../daemon/lib/store.ts';
import { openLibrarySync } from '../../daemon/pipeline/sync-library.ts';
import { CallBudget } from '../../daemon/spotify/calls/budget.ts';
import { SpotifyLibrary } from '../../daemon/spotify/library.ts';
import { MemoryCalls } from '../fakes/call-ledger.ts';
import { FakeLists } from '../fakes/lists.ts';
import { Box } from '../pipeline/box.ts';
import { manyLiked } from './library-rig.ts';
import { ACCOUNT, newFolder, openIn } from './storage-rig.ts';

const HOUR_MS = 3600_000;
const DAY_MS = 24 * HOUR_MS;
/** As many pages for a day's budget as twenty thousand songs are for the budget of 500 calls. */
const SONGS = 6000;
const DAILY_CALLS = 150;

test('a large library is read over several days within the budget, goes on after a restart, and costs each page once', async () => {
  const box = new Box();
  const { store, clock, wait } = box.deps;
  const lists = new FakeLists();
  lists.liked = manyLiked(SONGS);
  const ledger = new MemoryCalls();
  const dir = newFolder();
  const madeMs: number[] = [];

  /** The box between two starts of it. */
  const run = async (forMs: number): Promise<number> => {
    const storage = openIn(dir, { clock });
    const { catalogue } = storage;
    catalogue.use(ACCOUNT);
    const budget = CallBudget.open({ ledger, clock, dailyCalls: DAILY_CALLS });
    const library = SpotifyLibrary.open({
      client: {
        send: (call, signal) => {
          budget.admit(call.purpose);
          budget.sent(call.purpose);
          budget.answered();
          madeMs.push(clock());
          return lists.send(call, signal);
        },
      },
      ...{ clock, wait, lists: (id: string) => catalogue.lists(id), accountId: () => ACCOUNT },
      ownPlays: () => new Set(),
    });
    const sync = openLibrarySync({
      ...{ store, clock, wait, library, catalogue, accounts: new Store({}), takeAccount: () => ACCOUNT },
      syncedMs: () => catalogue.lists(ACCOUNT).syncedMs(),
      nights: { nights: (signal) => new Fanout<Date>().read(signal) },
    });
    const stop = new AbortController();
    const running = sync.run(stop.signal, () => undefined);
    await box.time.untilWaiting();
    await box.time.advance(forMs);
    stop.abort();
    await running;
    budget.save();
    const { tracks } = catalogue.counts();
    await storage[Symbol.asyncDispose]();
    return tracks;
  };

  const first = await run(5 * HOUR_MS);
  expect(first).toBeGreaterThan(1000);
  expect(first).toBeLessThan(SONGS);
  expect(box.state.library).toMatchObject({ state: 'waiting', phase: 'liked', total: SONGS });
  let tracks = first;
  for (let day = 0; day < 6 && tracks < SONGS; day++) tracks = await run(DAY_MS);
  await run(HOUR_MS);
  expect(tracks).toBe(SONGS);
  expect(box.state.library).toMatchObject({ state: 'idle', goesOnAt: null });
  expect(box.state.library.lastSyncAt).not.toBeNull();
  // A page is read again where the reading went on; small lists once a day at most.
  expect(lists.count('/me/tracks')).toBeLessThan(SONGS / 50 + 15);
  expect(lists.count('/me/top')).toBeLessThanOrEqual(3 * 4);
  for (const atMs of madeMs) {
    expect(madeMs.filter((other) => other > atMs - DAY_MS && other <= atMs).length).toBeLessThanOrEqual(DAILY_CALLS);
  }
});
