import { describe, expect, test } from 'vitest';
import type { Calls } from '../../daemon/contract/calls.ts';
import { Retry } from '../../daemon/core/errors.ts';
import type { Track } from '../../daemon/core/ports.ts';
import { Course, workOut } from '../../daemon/spotify/players/course.ts';
import { WebApiPlayer } from '../../daemon/spotify/players/web-api.ts';
import { inventTrack } from '../fakes/player.ts';
import { openSpotifyRig, type SpotifyRig } from '../fakes/player-rig.ts';
import { Watch } from '../fakes/player-watch.ts';

const LOOK = 'GET /me/player';
const QUEUE = 'POST /me/player/queue';
const MINUTE_MS = 60_000;

const trackOf = ({ sandbox: { world } }: SpotifyRig, uri: string): Track | null => {
  const song = world.song(uri);
  return song === undefined ? null : inventTrack(uri, { title: song.title, durationMs: song.durationMs });
};

/** A player that knows the songs, as it does on the box. */
function knowing(rig: SpotifyRig, level: () => Calls['level'] = () => 'plenty'): WebApiPlayer {
  const { now: clock, wait } = rig.time;
  return WebApiPlayer.open({
    client: rig.client,
    device: () => '',
    clock,
    wait,
    level,
    songOf: (uri) => trackOf(rig, uri),
  });
}

const urisOf = (rig: SpotifyRig, count: number): string[] =>
  rig.sandbox.world.songs.slice(0, count).map((song) => song.uri);

/** Lets the songs of the list pass, one after the other, and says what was shown. */
async function hear(rig: SpotifyRig, watch: Watch, songs: number): Promise<string[]> {
  const heard: string[] = [];
  for (const song of rig.sandbox.world.songs.slice(0, songs)) {
    const shown = await watch.until((now) => now.track?.uri === song.uri);
    heard.push(shown.track?.title ?? '');
    await watch.pass(song.durationMs);
  }
  return heard;
}

describe('a list that was sent', () => {
  test('is followed with a look at every other song, and shown song by song all the same', async () => {
    await using rig = await openSpotifyRig();
    const player = knowing(rig);
    await player.play(urisOf(rig, 12));
    await using watch = new Watch(player, rig.time);
    const heard = await hear(rig, watch, 12);
    expect(heard).toEqual(rig.sandbox.world.songs.slice(0, 12).map((song) => song.title));
    await watch.until((now) => now.state === 'stopped');
    expect(rig.sandbox.ledger.count(LOOK)).toBeLessThanOrEqual(8);
  });

  test.each([
    ['sparing', 4],
    ['spent', 2],
  ] as const)('costs fewer looks when calls are %s', async (level, looks) => {
    await using rig = await openSpotifyRig();
    const player = knowing(rig, () => level);
    await player.play(urisOf(rig, 12));
    await using watch = new Watch(player, rig.time);
    await hear(rig, watch, 12);
    await watch.until((now) => now.state === 'stopped');
    expect(rig.sandbox.ledger.count(LOOK)).toBeLessThanOrEqual(looks);
  });

  test('shows by itself what plays while Spotify cannot be asked, says why, and looks again when it can', async () => {
    await using rig = await openSpotifyRig();
    const player = knowing(rig);
    await player.play(urisOf(rig, 6));
    await using watch = new Watch(player, rig.time);
    await watch.until((now) => now.track !== null);
    const end = rig.sandbox.faults.lasting({ service: 'api', status: 503 });
    const [first, second, third] = rig.sandbox.world.songs;
    await watch.pass(first!.durationMs + 1000);
    await watch.pass(second!.durationMs);
    const unseen = await watch.until((now) => now.track?.uri === third!.uri && now.unseen !== undefined);
    expect(unseen).toMatchObject({ state: 'playing', unseen: 'Spotify answered 503' });
    end();
    await watch.pass(15_000);
    await watch.until((now) => now.track?.uri === third!.uri && now.unseen === undefined);
  });

  test('is no longer believed once somebody plays something else', async () => {
    await using rig = await openSpotifyRig();
    const player = knowing(rig);
    await player.play(urisOf(rig, 6));
    await using watch = new Watch(player, rig.time);
    await watch.until((now) => now.state === 'playing');
    const other = rig.sandbox.world.songs[200]!;
    rig.sandbox.person.play([other.uri]);
    // Two songs at most go by before it is noticed.
    await watch.pass(4 * MINUTE_MS);
    await watch.pass(5 * MINUTE_MS);
    await watch.until((now) => now.track === null || now.track.uri === other.uri);
    const end = rig.sandbox.faults.lasting({ service: 'api', status: 503 });
    await player.enqueue(urisOf(rig, 2)[1] ?? '').catch(() => undefined);
    expect(rig.sandbox.ledger.count(QUEUE)).toBe(1);
    end();
  });

  test('has the next song behind the current one already: that costs no call; another one comes before it', async () => {
    await using rig = await openSpotifyRig();
    const player = knowing(rig);
    const [a = '', b = '', c = '', d = ''] = urisOf(rig, 4);
    await player.play([a, b, c]);
    await using watch = new Watch(player, rig.time);
    await watch.until((now) => now.track?.uri === a);
    await player.enqueue(b);
    expect(rig.sandbox.ledger.count(QUEUE)).toBe(0);
    await watch.pass(rig.sandbox.world.songs[0]!.durationMs + 1000);
    await watch.until((now) => now.track?.uri === b);
    await player.enqueue(d);
    expect(rig.sandbox.ledger.count(QUEUE)).toBe(1);
    await watch.pass(rig.sandbox.world.songs[1]!.durationMs);
    await watch.until((now) => now.track?.uri === d);
    await watch.pass(rig.sandbox.world.songs[3]!.durationMs);
    await watch.until((now) => now.track?.uri === c);
  });

  test('is longer when calls become few', async () => {
    await using rig = await openSpotifyRig();
    let level: Calls['level'] = 'plenty';
    const player = knowing(rig, () => level);
    expect(player.songsAhead()).toBeGreaterThan(3);
    const before = player.songsAhead();
    level = 'sparing';
    expect(player.songsAhead()).toBeGreaterThan(before);
  });

  test('what a command did is shown although the look after it fails', async () => {
    await using rig = await openSpotifyRig();
    const player = knowing(rig);
    await player.play(urisOf(rig, 3));
    await using watch = new Watch(player, rig.time);
    await watch.until((now) => now.state === 'playing');
    await watch.pass(20_000);
    rig.sandbox.faults.lasting({ operation: LOOK, status: 503 });
    await player.pause();
    const paused = await watch.until((now) => now.state === 'paused');
    expect(paused.positionMs).toBeGreaterThanOrEqual(20_000);
    await player.setVolume(15);
    await watch.until((now) => now.volumePercent === 15 && now.state === 'paused');
  });

  test('somebody else’s music is not made up while Spotify cannot be asked', async () => {
    await using rig = await openSpotifyRig();
    rig.sandbox.person.play(urisOf(rig, 3));
    await using watch = new Watch(knowing(rig), rig.time);
    await watch.until((now) => now.state === 'playing');
    rig.sandbox.faults.lasting({ service: 'api', status: 503 });
    await watch.pass(6 * MINUTE_MS);
    await expect(watch.until((now) => now.unseen !== undefined)).rejects.toBeInstanceOf(Retry);
  });
});

describe('working out what plays', () => {
  const songs = ['a', 'b', 'c'].map((name) => inventTrack(name, { durationMs: 100_000 }));
  const songOf = (uri: string): Track | null => songs.find((song) => song.uri === uri) ?? null;
  const at = (positionMs: number) =>
    ({ state: 'playing', track: songs[0]!, positionMs, atMs: 0, device: 'Kitchen', volumePercent: 40 }) as const;

  test('goes over as many songs as have passed, and stops at the end', () => {
    const course = (): Course => new Course(['a', 'b', 'c']);
    expect(workOut(at(40_000), course(), { nowMs: 59_999, songOf })).toEqual(at(40_000));
    expect(workOut(at(40_000), course(), { nowMs: 60_000, songOf })).toMatchObject({
      track: { uri: 'b' },
      atMs: 60_000,
    });
    expect(workOut(at(40_000), course(), { nowMs: 170_000, songOf })).toMatchObject({
      track: { uri: 'c' },
      positionMs: 0,
      atMs: 160_000,
      device: 'Kitchen',
    });
    expect(workOut(at(40_000), course(), { nowMs: 300_000, songOf })).toMatchObject({ state: 'stopped', track: null });
  });

  test('says nothing where a song is not known, or was not sent', () => {
    expect(workOut(at(0), new Course(['a', 'unknown']), { nowMs: 150_000, songOf })).toBeNull();
    expect(workOut(at(0), new Course(['b', 'c']), { nowMs: 10, songOf })).toBeNull();
  });

  test('follows who skips ahead, and a queued song before the list', () => {
    const course = new Course(['a', 'b', 'c', 'd']);
    expect(course.saw('c')).toBe(true);
    expect(course.next).toBe('d');
    course.enqueue('x');
    expect(course.next).toBe('x');
    expect(course.saw('x')).toBe(true);
    expect(course.next).toBe('d');
    expect(course.saw('a')).toBe(false);
  });
});
