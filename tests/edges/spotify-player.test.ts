import { expect, test } from 'vitest';
import { NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import { nextLookMs, playbackOf } from '../../daemon/spotify/players/look.ts';
import { WebApiPlayer } from '../../daemon/spotify/players/web-api.ts';
import { inventTrack } from '../fakes/player.ts';
import { openSpotifyRig, type SpotifyRig } from '../fakes/player-rig.ts';
import { Watch } from '../fakes/player-watch.ts';

const LOOK = 'GET /me/player';
const PLAY = 'PUT /me/player/play';
const NAME = 'MoodDJ sandbox speaker';

const playerOf = (rig: SpotifyRig, device = ''): WebApiPlayer =>
  WebApiPlayer.open({ client: rig.client, device: () => device, clock: rig.time.now, wait: rig.time.wait });
const urisOf = (rig: SpotifyRig): readonly string[] => rig.sandbox.world.songs.slice(0, 3).map((song) => song.uri);

test('an evening of songs costs one look a song, not one every few seconds', async () => {
  await using rig = await openSpotifyRig();
  const player = playerOf(rig);
  const songs = rig.sandbox.world.songs.slice(0, 12);
  await player.play(songs.map((song) => song.uri));
  await using watch = new Watch(player, rig.time);
  for (const song of songs) {
    await watch.until((now) => now.track?.uri === song.uri);
    await rig.time.untilWaiting();
    // Woken 0.7 s after the end, and not before.
    expect(rig.time.pendingMs[0]).toBeLessThanOrEqual(song.durationMs + 700);
    expect(rig.time.pendingMs[0]).toBeGreaterThan(song.durationMs - 3000);
    await rig.time.advance(rig.time.pendingMs[0] ?? 0);
  }
  await watch.until((now) => now.state === 'stopped');
  expect(rig.sandbox.ledger.count(LOOK)).toBe(songs.length + 1);
});

test('while nothing plays, looks become rare', async () => {
  await using rig = await openSpotifyRig();
  await using watch = new Watch(playerOf(rig), rig.time);
  await watch.until((now) => now.state === 'stopped');
  const pauses: number[] = [];
  for (let look = 0; look < 5; look++) {
    await rig.time.untilWaiting();
    pauses.push(rig.time.pendingMs[0] ?? 0);
    const looks = watch.seen.length;
    await rig.time.advance(pauses.at(-1) ?? 0);
    await watch.until(() => watch.seen.length > looks);
  }
  expect(pauses).toEqual([60_000, 120_000, 240_000, 300_000, 300_000]);
});

test('a song that is shown long past its end is not asked about without pause', () => {
  const track = inventTrack('spotify:track:x', { durationMs: 100_000 });
  const playback = {
    state: 'playing',
    track,
    positionMs: 100_000,
    atMs: 0,
    device: null,
    volumePercent: null,
  } as const;
  const waits = [0, 1, 2, 3, 9].map((unchanged) => nextLookMs(playback, { unchanged, nowMs: 0 }));
  expect(waits).toEqual([700, 2000, 4000, 8000, 60_000]);
});

test('when Spotify still shows the song before, two more looks find the new one', async () => {
  await using rig = await openSpotifyRig();
  const player = playerOf(rig);
  const [first = '', second = ''] = urisOf(rig);
  await player.play([first]);
  await using watch = new Watch(player, rig.time);
  const old = await watch.until((now) => now.track?.uri === first);
  const stale = {
    is_playing: true,
    progress_ms: 5000,
    item: { uri: first, name: old.track?.title, duration_ms: 200_000 },
  };
  rig.sandbox.faults.once({ operation: LOOK, status: 200, body: JSON.stringify(stale) });
  await player.play([second]);
  await watch.until((now) => now.track?.uri === second);
});

test('a device is found by its name, whatever its id is now', async () => {
  await using rig = await openSpotifyRig();
  const player = playerOf(rig, ' mooddj SANDBOX speaker');
  const { speaker } = rig.sandbox.world;
  speaker.active = false;
  await player.play(urisOf(rig));
  expect(rig.sandbox.player.now().isPlaying).toBe(true);
  speaker.id = 'another-id';
  speaker.active = false;
  await player.play(urisOf(rig));
  await player.pause();
  expect(rig.sandbox.ledger.count('GET /me/player/devices')).toBe(2);
});

test('a device without an id is used while it is the active one, and named to the owner when it is not', async () => {
  await using rig = await openSpotifyRig();
  const player = playerOf(rig, NAME);
  rig.sandbox.world.speaker.id = null;
  await player.play(urisOf(rig));
  rig.sandbox.world.speaker.active = false;
  await expect(player.play(urisOf(rig))).rejects.toMatchObject({ remedy: expect.stringContaining(NAME) as string });
});

test('an absent device is for the owner, who is told what there is', async () => {
  await using rig = await openSpotifyRig();
  const player = playerOf(rig, 'Kitchen');
  await expect(player.play(urisOf(rig))).rejects.toMatchObject({
    name: 'NeedsOwner',
    remedy: expect.stringContaining(`Spotify sees: ${NAME}`) as string,
  });
  rig.sandbox.world.speaker.present = false;
  await expect(player.play(urisOf(rig))).rejects.toMatchObject({
    remedy: expect.stringContaining('no player at all') as string,
  });
});

test('no active device is for the owner', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.world.speaker.active = false;
  await expect(playerOf(rig).play(urisOf(rig))).rejects.toMatchObject({
    name: 'NeedsOwner',
    remedy: expect.stringContaining('Open Spotify') as string,
  });
});

test('a missing Premium is learned from the player, on the second refusal', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.faults.premiumMissing = true;
  const play = playerOf(rig).play(urisOf(rig));
  await expect(play).rejects.toMatchObject({
    name: 'NeedsOwner',
    remedy: expect.stringContaining('Premium') as string,
  });
  expect(rig.sandbox.ledger.count(PLAY)).toBe(2);
});

test('a command answered with something other than JSON has worked', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.faults.oddBodies = true;
  const player = playerOf(rig);
  await player.play(urisOf(rig));
  await player.setVolume(20);
  expect(rig.sandbox.player.now()).toMatchObject({ isPlaying: true });
  expect(rig.sandbox.player.volumePercent).toBe(20);
});

test('a device that keeps its volume to itself is for the owner', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.world.speaker.supportsVolume = false;
  const player = playerOf(rig);
  await player.play(urisOf(rig));
  await expect(player.setVolume(20)).rejects.toBeInstanceOf(NeedsOwner);
});

test('a failing look ends the following, for the loop to judge', async () => {
  await using rig = await openSpotifyRig();
  rig.sandbox.faults.once({ operation: LOOK, status: 500 });
  await using watch = new Watch(playerOf(rig), rig.time);
  await expect(watch.until(() => true)).rejects.toBeInstanceOf(Retry);
});

test('odd replies of the player are understood', () => {
  const episode = { uri: 'spotify:episode:e', name: 'A talk', duration_ms: 1000.4 };
  expect(playbackOf({ is_playing: true, progress_ms: null, item: null }, 5)).toMatchObject({
    state: 'playing',
    track: null,
  });
  expect(playbackOf({ is_playing: true, progress_ms: 7.6, item: episode }, 5)).toMatchObject({
    state: 'playing',
    positionMs: 8,
    track: { title: 'A talk', artist: '', album: '', coverUrl: '', durationMs: 1000, explicit: false },
  });
  expect(playbackOf({ is_playing: false, progress_ms: 0, item: episode }, 5)).toMatchObject({
    state: 'stopped',
    track: null,
  });
  const elsewhere = { ...episode, uri: 'spotify:track:market', linked_from: { uri: 'spotify:track:asked' } };
  expect(playbackOf({ is_playing: true, item: elsewhere }, 5).track?.uri).toBe('spotify:track:asked');
});
