import { describe, expect, it } from 'vitest';
import { Retry } from '../../daemon/core/errors.ts';
import type { Fault } from '../../daemon/sandbox/faults.ts';
import { SpotifyLibrary } from '../../daemon/spotify/library.ts';
import { openSpotifyRig } from '../fakes/player-rig.ts';
import { drain, liked, manyLiked, openLibraryRig } from './library-rig.ts';
import { ACCOUNT, newFolder, openIn } from './storage-rig.ts';

const LIKED = '/me/tracks';

describe('the liked songs', () => {
  it('are read by fifties, once; a night without news costs one call', async () => {
    const rig = openLibraryRig();
    rig.lists.liked = manyLiked(120);
    const steps = await rig.sync();
    expect(rig.lists.count(LIKED)).toBe(3);
    expect(steps.filter(({ phase }) => phase === 'liked')).toEqual([
      { phase: 'liked', done: 50, total: 120 },
      { phase: 'liked', done: 100, total: 120 },
      { phase: 'liked', done: 120, total: 120 },
    ]);
    expect(rig.titles()).toHaveLength(120);
    rig.lists.calls.length = 0;
    await rig.sync();
    expect(rig.lists.count(LIKED)).toBe(1);
  });

  it('that are new are read up to the first known one', async () => {
    const rig = openLibraryRig();
    rig.lists.liked = manyLiked(1000);
    rig.know(rig.lists.liked);
    rig.lists.liked = [liked('new2', 5001), liked('new1', 5000), ...rig.lists.liked];
    rig.lists.calls.length = 0;
    await rig.sync();
    expect(rig.lists.count(LIKED)).toBe(1);
    expect(rig.titles()).toHaveLength(1002);
    expect(
      rig.catalogue
        .lists(ACCOUNT)
        .order('liked')
        .slice(0, 3)
        .map(({ uri }) => uri),
    ).toEqual(['new2', 'new1', 's999'].map((id) => `spotify:track:${id}`));
  });

  it('that are no longer liked go, and of twenty thousand a few are found in a few calls', async () => {
    const rig = openLibraryRig();
    rig.lists.liked = manyLiked(20_000);
    rig.know(rig.lists.liked);
    const gone = new Set(['s19', 's7000', 's7001', 's19990']);
    rig.lists.liked = [liked('new', 90_000), ...rig.lists.liked.filter(({ id }) => !gone.has(id))];
    rig.lists.calls.length = 0;
    await rig.sync();
    expect(rig.lists.count(LIKED)).toBeLessThan(40);
    expect(rig.catalogue.counts().tracks).toBe(20_000 - 4 + 1);
    for (const id of gone) expect(rig.catalogue.track(`spotify:track:${id}`)).toBeNull();
  });

  it('that went in great numbers, or whose order changed, are read again from the start', async () => {
    const rig = openLibraryRig();
    rig.lists.liked = manyLiked(400);
    await rig.sync();
    rig.lists.liked = rig.lists.liked.filter((_, i) => i % 3 !== 0);
    await rig.sync();
    expect(rig.catalogue.counts().tracks).toBe(rig.lists.liked.length);
    rig.lists.liked = [...rig.lists.liked.slice(200), ...rig.lists.liked.slice(0, 199)];
    await rig.sync();
    expect(rig.catalogue.counts().tracks).toBe(rig.lists.liked.length);
  });

  it('that were liked anew, or were liked and unliked in one day, leave the list as it is upstream', async () => {
    const rig = openLibraryRig();
    rig.lists.liked = manyLiked(300);
    await rig.sync();
    const [moved] = rig.lists.liked.splice(150, 1);
    rig.lists.liked = [liked(moved?.id ?? '', 9000), ...rig.lists.liked];
    rig.lists.calls.length = 0;
    await rig.sync();
    expect(rig.lists.count(LIKED)).toBe(1);
    rig.lists.liked = [liked('in', 9999), ...rig.lists.liked.filter(({ id }) => id !== 's40')];
    await rig.sync();
    const ids = rig.lists.liked.map(({ id }) => `spotify:track:${id}`);
    expect(
      rig.catalogue
        .lists(ACCOUNT)
        .order('liked')
        .map(({ uri }) => uri),
    ).toEqual(ids);
  });

  it('go on at the page where the box was killed, and none is lost that moved up meanwhile', async () => {
    let rig = openLibraryRig();
    rig.lists.liked = manyLiked(1000);
    const others = (await openLibraryRig({ lists: rig.lists }).sync()).length - 20;
    rig.lists.calls.length = 0;
    await rig.sync(others + 12);
    expect(rig.lists.count(LIKED)).toBe(12);
    rig = await rig.restart();
    expect(rig.catalogue.counts().tracks).toBe(600);
    rig.lists.liked.splice(10, 130);
    rig.lists.liked = [liked('new', 99_999), ...rig.lists.liked];
    rig.lists.calls.length = 0;
    await rig.sync();
    expect(rig.lists.count(LIKED)).toBeLessThan(16);
    const held = new Set(rig.titles());
    expect(rig.lists.liked.every(({ id }) => held.has(id))).toBe(true);
    await rig.sync();
    expect(rig.catalogue.counts().tracks).toBe(rig.lists.liked.length);
  });

  it('stay while a reading is broken off, whenever that is', async () => {
    const rig = openLibraryRig();
    rig.lists.liked = manyLiked(300);
    await rig.sync();
    rig.lists.liked = manyLiked(300).filter((_, i) => i % 2 === 0);
    let calls = 0;
    rig.lists.meanwhile = () => {
      calls += 1;
      rig.lists.fails = calls > 8 ? { path: LIKED, error: new Retry('slow down', { afterMs: 3000 }) } : null;
    };
    await expect(rig.sync()).rejects.toMatchObject({ afterMs: 3000 });
    expect(rig.catalogue.counts().tracks).toBe(300);
    rig.lists.meanwhile = () => (rig.lists.fails = null);
    await rig.sync();
    expect(rig.catalogue.counts().tracks).toBe(150);
  });

  it.each([
    ['hours', 10 * 3_600_000],
    ['years', 5 * 365 * 86_400_000],
  ])(
    'all stay when the clock goes back by %s while they are read; the next night reads what there is',
    async (_, backMs) => {
      let nowMs = Date.UTC(2031, 5, 1);
      const rig = openLibraryRig({ clock: () => nowMs });
      rig.lists.liked = manyLiked(420);
      await rig.sync();
      // Another night: songs have come and gone, and a battery is missing.
      rig.lists.liked = [
        ...Array.from({ length: 260 }, (_, i) => liked(`n${i}`, 9000 + i)).reverse(),
        ...rig.lists.liked,
      ].filter((_, i) => i % 5 !== 0);
      for await (const step of rig.library.sync(new AbortController().signal)) {
        if (step.phase === 'liked') nowMs = Math.min(nowMs, Date.UTC(2031, 5, 1) - backMs) - 1000;
      }
      expect(new Set(rig.titles())).toEqual(new Set(rig.lists.liked.map(({ id }) => id)));

      nowMs += 20 * 3_600_000;
      rig.lists.calls.length = 0;
      await rig.sync();
      expect(rig.lists.count('/me/top/tracks')).toBe(3);
      expect(rig.lists.count('/me/playlists')).toBe(1);
      expect(rig.lists.count(LIKED)).toBe(1);
      expect(rig.titles()).toHaveLength(rig.lists.liked.length);
    },
  );

  it('without a song among them are counted, so that no night reads all again', async () => {
    const rig = openLibraryRig();
    rig.lists.liked = manyLiked(120);
    const { send } = rig.lists;
    Object.assign(rig.lists, {
      send: async (...args: Parameters<typeof send>) => {
        const reply = await send(...args);
        const { items = [] } = reply.json as { items?: object[] };
        if (args[0].path === LIKED && args[0].query?.['offset'] === 0) items[7] = { track: null };
        return reply;
      },
    });
    const library = rig.library;
    for (let night = 0; night < 2; night++) {
      rig.lists.calls.length = 0;
      await drain(library.sync(new AbortController().signal));
    }
    expect(rig.lists.count(LIKED)).toBeLessThanOrEqual(3);
  });
});

describe('with the sandbox', () => {
  it('all lists are read; local files and vanished songs are left out; a page of nothing known is a failure', async () => {
    await using rig = await openSpotifyRig();
    const { catalogue } = openIn(newFolder());
    const id = rig.accounts.active('sandbox')?.id ?? '';
    catalogue.use(id);
    const library = SpotifyLibrary.open({
      ...{ client: rig.client, clock: rig.time.now, wait: () => Promise.resolve() },
      ...{ lists: (of: string) => catalogue.lists(of), accountId: () => id, ownPlays: () => new Set<string>() },
    });
    const sync = async (): Promise<void> => {
      await drain(library.sync(rig.signal));
    };
    const { world, faults, ledger } = rig.sandbox;
    const song = (uri: string, more = {}): object => ({
      added_at: '2026-01-01T00:00:00Z',
      track: { uri, name: 'Song', duration_ms: 1000, ...more },
    });
    const page = (items: unknown[]): Fault => ({
      ...{ operation: 'GET /me/tracks', status: 200, body: JSON.stringify({ items, next: null, total: items.length }) },
    });
    const odd = [
      song('spotify:local:mine', { is_local: true }),
      song('spotify:track:vanished', { is_playable: false }),
      song('spotify:track:good'),
    ];
    faults.once(page(odd));
    await sync();
    const favourites = new Set(world.favourites.map(({ uri }) => uri));
    const rest = catalogue.tracks().filter(({ uri }) => !favourites.has(uri));
    expect(rest.map(({ uri }) => uri)).toEqual(['spotify:track:good']);
    expect(ledger.count('GET /me/top/tracks')).toBeGreaterThanOrEqual(3);
    await sync();
    expect(catalogue.counts().tracks).toBe(world.songs.length);
    const explicit = world.songs.find((one) => one.explicit);
    expect(catalogue.track(explicit?.uri ?? '')).toMatchObject({
      ...{ title: explicit?.title, artist: explicit?.album.artist.name, album: explicit?.album.name, explicit: true },
      ...{ artistId: explicit?.album.artist.id, albumId: explicit?.album.id, durationMs: explicit?.durationMs },
      coverUrl: `${rig.sandbox.coversUrl}/${explicit?.album.id ?? ''}.svg`,
    });
    world.unlike(world.songs.find((one) => !favourites.has(one.uri))?.uri ?? '');
    await sync();
    expect(catalogue.counts().tracks).toBe(world.songs.length - 1);
    faults.once(page([{ song: 1 }]));
    await expect(sync()).rejects.toBeInstanceOf(Retry);
  });
});
