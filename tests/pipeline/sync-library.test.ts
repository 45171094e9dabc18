import { describe, expect, it } from 'vitest';
import { NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import type { Library, LibraryProgress } from '../../daemon/core/ports/library.ts';
import { Fanout } from '../../daemon/lib/fanout.ts';
import { Store } from '../../daemon/lib/store.ts';
import { openLibrarySync, type LibrarySync } from '../../daemon/pipeline/sync-library.ts';
import { Box } from './box.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A library that yields what a test tells it to, fails so, or waits until it is stopped. */
class FakeLibrary implements Library {
  syncs = 0;
  pages: readonly (LibraryProgress | Error | 'wait')[] = [];
  done: () => void = () => undefined;

  async *sync(signal: AbortSignal): AsyncGenerator<LibraryProgress, void> {
    this.syncs += 1;
    for (const page of this.pages) {
      await Promise.resolve();
      if (page instanceof Error) throw page;
      if (page !== 'wait') yield page;
      else await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
    }
    this.done();
  }
}

class Rig {
  readonly box = new Box();
  readonly library = new FakeLibrary();
  readonly nights = new Fanout<Date>();
  readonly accounts = new Store<{ readonly id: string | null }>({ id: 'me' });
  readonly synced = new Map<string, number>();
  counts = { tracks: 80, understood: 60 };
  explicit = true;
  readonly sync: LibrarySync;
  readonly #stop = new AbortController();
  #running: Promise<void> | null = null;

  constructor(syncedMs: number | null = null) {
    const { store, clock, wait } = this.box.deps;
    if (syncedMs !== null) this.synced.set('me', syncedMs);
    this.library.done = () => void this.synced.set(this.accounts.get().id ?? '', clock());
    this.sync = openLibrarySync({
      ...{ store, clock, wait, library: this.library, accounts: this.accounts },
      catalogue: { counts: () => this.counts, allowExplicit: (allowed) => void (this.explicit = allowed) },
      takeAccount: () => this.accounts.get().id,
      syncedMs: (id) => this.synced.get(id) ?? null,
      nights: { nights: (signal) => this.nights.read(signal) },
    });
  }

  /** Runs the loop, as the supervisor would, until a moment has passed. */
  async begin(): Promise<void> {
    this.#running = this.sync.run(this.#stop.signal, () => undefined);
    await this.box.time.advance(0);
  }

  async end(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  /** What comes out of the loop. */
  get failure(): Promise<void> | null {
    return this.#running;
  }
}

describe('reading the library', () => {
  it('begins when the account is new, and shows how far it is', async () => {
    const rig = new Rig();
    rig.library.pages = [{ phase: 'liked', done: 50, total: 200 }, 'wait'];
    await rig.begin();
    expect(rig.box.state.library).toMatchObject({ state: 'reading', phase: 'liked', done: 50, total: 200 });
    expect(rig.box.state.library.lastSyncAt).toBeNull();
    await rig.end();
  });

  it('ends with the songs counted, and is not done again until the night', async () => {
    const rig = new Rig();
    await rig.begin();
    expect(rig.box.state).toMatchObject({ dj: { tracks: 80, understood: 60 }, library: { state: 'idle', phase: '' } });
    expect(rig.box.state.library.lastSyncAt).not.toBeNull();
    expect(rig.box.state.health.library).toMatchObject({ message: '80 songs, 60 of them understood.' });
    rig.counts = { tracks: 80, understood: 75 };
    await rig.box.time.advance(20 * HOUR_MS);
    expect(rig.library.syncs).toBe(1);
    expect(rig.box.state.health.library).toMatchObject({ message: '80 songs, 75 of them understood.' });
    rig.nights.put(new Date());
    await rig.box.time.advance(0);
    expect(rig.library.syncs).toBe(2);
    await rig.end();
  });

  it('does not read at the start what the last night has read', async () => {
    const rig = new Rig(new Box().clock() - 10 * HOUR_MS);
    await rig.begin();
    await rig.box.time.advance(HOUR_MS);
    expect(rig.library.syncs).toBe(0);
    await rig.end();
  });

  it('makes up for a night that the box was off, some minutes after the start', async () => {
    const rig = new Rig(new Box().clock() - 50 * HOUR_MS);
    await rig.begin();
    await rig.box.time.advance(9 * MINUTE_MS);
    expect(rig.library.syncs).toBe(0);
    await rig.box.time.advance(2 * MINUTE_MS);
    expect(rig.library.syncs).toBe(1);
    await rig.end();
  });

  it('reads when asked, at once', async () => {
    const rig = new Rig(new Box().clock());
    await rig.begin();
    rig.sync.start();
    await rig.box.time.advance(0);
    expect(rig.library.syncs).toBe(1);
    await rig.end();
  });

  it('stops when asked, and does not begin again by itself that day', async () => {
    const rig = new Rig();
    rig.library.pages = ['wait'];
    await rig.begin();
    rig.sync.cancel();
    await rig.box.time.advance(HOUR_MS);
    expect(rig.box.state.library).toMatchObject({ state: 'idle', goesOnAt: null });
    expect(rig.library.syncs).toBe(1);
    await rig.end();
  });

  it('goes on by itself when the budget of calls has room again, which is no failure', async () => {
    const rig = new Rig();
    rig.library.pages = [new Retry('calls are kept for the music', { afterMs: 3 * HOUR_MS })];
    await rig.begin();
    expect(rig.box.state.library).toMatchObject({ state: 'waiting', goesOnAt: expect.any(String) as string });
    expect(rig.box.state.health.library.state).toBe('ok');
    rig.library.pages = [];
    await rig.box.time.advance(3 * HOUR_MS - MINUTE_MS);
    expect(rig.library.syncs).toBe(1);
    await rig.box.time.advance(2 * MINUTE_MS);
    expect(rig.library.syncs).toBe(2);
    expect(rig.box.state.library).toMatchObject({ state: 'idle', goesOnAt: null });
    await rig.end();
  });

  it('lets a short failure through to whoever supervises it', async () => {
    const rig = new Rig();
    rig.library.pages = [new Retry('Upstream is down.')];
    const running = rig.sync.run(new AbortController().signal, () => undefined);
    await expect(running).rejects.toThrow('Upstream is down.');
  });

  it('says what a person has to do, and keeps saying it', async () => {
    const rig = new Rig();
    rig.library.pages = [new NeedsOwner('Spotify does not allow this.', 'Pair again.')];
    await rig.begin();
    await rig.box.time.advance(10 * MINUTE_MS);
    expect(rig.box.state.health.library).toMatchObject({ state: 'needs-owner', remedy: 'Pair again.' });
    expect(rig.library.syncs).toBe(1);
    await rig.end();
  });

  it('asks an owner without songs for some, and Spotify ever less often', async () => {
    const rig = new Rig();
    rig.counts = { tracks: 0, understood: 0 };
    await rig.begin();
    expect(rig.box.state.health.library.state).toBe('needs-owner');
    await rig.box.time.advance(90_000);
    expect(rig.library.syncs).toBe(2);
    await rig.box.time.advance(24 * HOUR_MS);
    expect(rig.library.syncs).toBeLessThan(35);
    await rig.end();
  });

  it('of another account begins when that becomes active, and stops the one before', async () => {
    const rig = new Rig();
    rig.library.pages = ['wait'];
    await rig.begin();
    rig.library.pages = [];
    rig.accounts.update(() => ({ id: 'you' }));
    await rig.box.time.advance(0);
    await rig.box.time.advance(0);
    expect(rig.library.syncs).toBe(2);
    expect([...rig.synced.keys()]).toEqual(['you']);
    rig.accounts.update(() => ({ id: null }));
    await rig.box.time.advance(48 * HOUR_MS);
    expect(rig.library.syncs).toBe(2);
    expect(rig.box.state.library.lastSyncAt).toBeNull();
    expect(rig.box.state.health.library.state).toBe('off');
    await rig.end();
  });

  it('shows whether explicit songs may be chosen', () => {
    const rig = new Rig();
    rig.sync.allowExplicit(false);
    expect([rig.explicit, rig.box.state.library.explicitAllowed]).toEqual([false, false]);
  });
});
