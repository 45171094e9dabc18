import { expect, test } from 'vitest';
import { Retry } from '../../daemon/core/errors.ts';
import type { FeatureProvider, Features, LibraryProgress } from '../../daemon/core/ports.ts';
import { ReccoBeats } from '../../daemon/features/reccobeats.ts';
import { SpotifyLibrary, type SpotifyLibraryOptions } from '../../daemon/spotify/library.ts';
import { MemoryCatalogue } from '../fakes/player-memory.ts';
import { openSpotifyRig, type SpotifyRig } from '../fakes/player-rig.ts';

const LIKED = 'GET /me/tracks';
const FEATURES = 'GET /v1/audio-features';

const some: Features = {
  valence: 0.5,
  energy: 0.5,
  tempoBpm: 100,
  danceability: 0.5,
  acousticness: 0.5,
  source: 'test',
  confidence: 1,
};

function openLibrary(rig: SpotifyRig, more: Partial<SpotifyLibraryOptions> = {}) {
  const catalogue = new MemoryCatalogue(rig.time.now);
  const library = SpotifyLibrary.open({
    client: rig.client,
    catalogue,
    providers: [ReccoBeats.open({ url: rig.sandbox.reccobeatsUrl })],
    clock: rig.time.now,
    ...more,
  });
  const sync = async (): Promise<LibraryProgress[]> => {
    const steps: LibraryProgress[] = [];
    for await (const step of library.sync(rig.signal)) steps.push(step);
    return steps;
  };
  return { catalogue, library, sync };
}

test('the liked and most played songs are read by fifties, then understood by thirties', async () => {
  await using rig = await openSpotifyRig();
  const { catalogue, sync } = openLibrary(rig);
  const steps = await sync();
  const { songs } = rig.sandbox.world;
  expect(catalogue.tracks()).toHaveLength(songs.length);
  expect(rig.sandbox.ledger.count(LIKED)).toBe(Math.ceil(songs.length / 50));
  expect(rig.sandbox.ledger.count(FEATURES)).toBe(Math.ceil(songs.length / 30));
  expect(steps[0]).toEqual({ tracks: 50, understood: 0 });
  expect(steps.at(-1)).toEqual({
    tracks: songs.length,
    understood: songs.filter((song) => song.featuresKnown).length,
  });
});

test('songs keep what the owner may filter by, and where their cover lies', async () => {
  await using rig = await openSpotifyRig();
  const { catalogue, sync } = openLibrary(rig, { providers: [] });
  await sync();
  const explicit = rig.sandbox.world.songs.find((song) => song.explicit);
  expect(catalogue.track(explicit?.uri ?? '')).toMatchObject({
    title: explicit?.title,
    artist: explicit?.album.artist.name,
    album: explicit?.album.name,
    durationMs: explicit?.durationMs,
    explicit: true,
    coverUrl: `${rig.sandbox.coversUrl}/${explicit?.album.id ?? ''}.svg`,
  });
});

test('songs that nobody knows are remembered as unknown, and stay in the catalogue', async () => {
  await using rig = await openSpotifyRig();
  const { catalogue, sync } = openLibrary(rig);
  await sync();
  const unknown = rig.sandbox.world.songs.filter((song) => !song.featuresKnown).map((song) => song.uri);
  expect(unknown.length).toBeGreaterThan(5);
  expect([...catalogue.unknown.keys()].sort()).toEqual([...unknown].sort());
  expect(catalogue.track(unknown[0] ?? '')?.features).toBeNull();
});

test('a song that the owner no longer likes disappears with the next reading', async () => {
  await using rig = await openSpotifyRig();
  const { catalogue, sync } = openLibrary(rig, { providers: [] });
  await sync();
  const { world } = rig.sandbox;
  const gone = world.songs.find((song) => !world.favourites.includes(song));
  world.unlike(gone?.uri ?? '');
  await rig.time.advance(24 * 3600_000);
  await sync();
  expect(catalogue.track(gone?.uri ?? '')).toBeNull();
  expect(catalogue.tracks()).toHaveLength(world.songs.length - 1);
});

test('an owner without songs is asked again after a minute, not at every try', async () => {
  await using rig = await openSpotifyRig();
  const { catalogue, sync } = openLibrary(rig, { providers: [] });
  const { world, ledger, faults } = rig.sandbox;
  const [liked, top] = [LIKED, 'GET /me/top/tracks'];
  const none = JSON.stringify({ items: [], next: null });
  faults.once({ operation: liked, status: 200, body: none }, { operation: top, status: 200, body: none });
  await sync();
  expect(catalogue.tracks()).toEqual([]);
  await rig.time.advance(10_000);
  await sync();
  expect(ledger.count(liked)).toBe(1);
  await rig.time.advance(60_000);
  await sync();
  expect(catalogue.tracks()).toHaveLength(world.songs.length);
});

test('a reading that breaks off loses no songs', async () => {
  await using rig = await openSpotifyRig();
  const { catalogue, sync } = openLibrary(rig, { providers: [] });
  await sync();
  await rig.time.advance(24 * 3600_000);
  rig.sandbox.world.liked = rig.sandbox.world.liked.slice(0, 120);
  rig.sandbox.faults.once({ operation: LIKED, status: 429, retryAfterSeconds: 3 });
  await expect(sync()).rejects.toMatchObject({ afterMs: 3000 });
  expect(catalogue.tracks()).toHaveLength(rig.sandbox.world.songs.length);
});

test('a failing feature provider makes nobody read the music anew, and forgets no song as unknown', async () => {
  await using rig = await openSpotifyRig();
  const { catalogue, sync } = openLibrary(rig);
  rig.sandbox.faults.once({ operation: FEATURES, status: 503, retryAfterSeconds: 20 });
  await expect(sync()).rejects.toMatchObject({ name: 'Retry', afterMs: 20_000 });
  expect(catalogue.unknown.size).toBe(0);
  rig.sandbox.ledger.clear();
  await sync();
  expect(rig.sandbox.ledger.count(LIKED)).toBe(0);
  expect(catalogue.tracks().some((track) => track.features !== null)).toBe(true);
});

test('the next provider is asked only for what the one before does not know', async () => {
  await using rig = await openSpotifyRig();
  const asked: string[] = [];
  const second: FeatureProvider = {
    name: 'second',
    features: (uris) => {
      asked.push(...uris);
      return Promise.resolve(new Map(uris.map((uri) => [uri, some])));
    },
  };
  const { catalogue, sync } = openLibrary(rig, {
    providers: [ReccoBeats.open({ url: rig.sandbox.reccobeatsUrl }), second],
  });
  await sync();
  expect(asked).toHaveLength(rig.sandbox.world.songs.filter((song) => !song.featuresKnown).length);
  expect(catalogue.unknown.size).toBe(0);
});

test('local files, vanished songs and other entries are left out; a page of nothing known is a failure', async () => {
  await using rig = await openSpotifyRig();
  const { catalogue, sync } = openLibrary(rig, { providers: [] });
  const song = (uri: string, more = {}) => ({ track: { uri, name: 'Song', duration_ms: 1000, ...more } });
  const items = [
    song('spotify:track:good'),
    song('spotify:local:mine', { is_local: true }),
    song('spotify:track:vanished', { is_playable: false }),
    { track: null },
  ];
  const page = (entries: unknown[]) => ({
    operation: LIKED,
    status: 200,
    body: JSON.stringify({ items: entries, next: null }),
  });
  rig.sandbox.faults.once(page(items));
  await sync();
  const favourites = new Set(rig.sandbox.world.favourites.map((favourite) => favourite.uri));
  expect(
    catalogue
      .tracks()
      .filter((track) => !favourites.has(track.uri))
      .map((track) => track.uri),
  ).toEqual(['spotify:track:good']);
  await rig.time.advance(24 * 3600_000);
  rig.sandbox.faults.once(page([{ song: 1 }]));
  await expect(sync()).rejects.toBeInstanceOf(Retry);
});
