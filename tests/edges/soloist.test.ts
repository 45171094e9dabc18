import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import type { Playback } from '../../daemon/core/ports.ts';
import { inventSongs } from '../../daemon/sandbox/catalogue.ts';
import { VirtualSoloist } from '../../daemon/sandbox/soloist/virtual-soloist.ts';
import { findSoloist } from '../../daemon/spotify/players/soloist/address.ts';
import { SoloistPlayer } from '../../daemon/spotify/players/soloist/soloist.ts';
import { ManualTime } from '../fakes/player-time.ts';

const songs = inventSongs();
const [one, two] = [songs[0]!, songs[1]!];
const signal = new AbortController().signal;

async function first(player: SoloistPlayer, fits: (playback: Playback) => boolean = () => true): Promise<Playback> {
  for await (const playback of player.follow(signal)) if (fits(playback)) return playback;
  throw new Error('the following ended');
}

describe('the box’s own player', () => {
  let soloist: VirtualSoloist;
  let player: SoloistPlayer;
  const time = new ManualTime();
  const open = async (options: { readonly loggedIn?: boolean } = {}): Promise<void> => {
    soloist = await VirtualSoloist.open({ songs, deviceName: 'Kitchen', clock: time.now, wait: time.wait, ...options });
    player = SoloistPlayer.open({
      address: () => Promise.resolve(soloist.url),
      clock: time.now,
      wait: time.wait,
      answerMs: 500,
    });
  };
  afterEach(async () => {
    await player[Symbol.asyncDispose]();
    await soloist[Symbol.asyncDispose]();
  });

  test('says how to log in when nobody is, and plays once somebody is', async () => {
    await open({ loggedIn: false });
    const failure = await player.play([one.uri]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NeedsOwner);
    expect((failure as NeedsOwner).remedy).toContain('“Kitchen”');
    await expect(first(player)).rejects.toBeInstanceOf(NeedsOwner);
    soloist.setLoggedIn(true);
    // The message is on its way: a question makes sure that it has come.
    await expect.poll(() => player.play([one.uri]).then(() => 'plays', String)).toBe('plays');
    expect(await first(player, (now) => now.state === 'playing')).toMatchObject({ track: { uri: one.uri } });
  });

  test('shows title, artists, album, length and cover', async () => {
    await open();
    await player.play([one.uri]);
    const { track } = await first(player, (now) => now.state === 'playing');
    expect(track).toMatchObject({
      title: one.title,
      artist: one.album.artist.name,
      album: one.album.name,
      durationMs: one.durationMs,
    });
    expect(track?.coverUrl).toMatch(/\/covers\/.+\.svg$/);
  });

  test('takes the music over when another device has it, and only then', async () => {
    await open();
    await player.play([one.uri]);
    await player.play([two.uri]);
    await time.advance(5000);
    expect(soloist.commands.filter((command) => command === 'activate')).toHaveLength(1);
    soloist.takeAway();
    // Resting, not over: nobody is to start it against the person who took it.
    expect(await first(player, (now) => now.state === 'paused')).toMatchObject({
      track: { uri: two.uri },
      elsewhere: true,
    });
    await player.resume();
    expect(soloist.commands.filter((command) => command === 'activate')).toHaveLength(2);
    const back = await first(player, (now) => now.state === 'playing');
    expect(back.track?.uri).toBe(two.uri);
    expect(back.elsewhere).toBeUndefined();
  });

  test('shows what a person plays on it from the Spotify app', async () => {
    await open();
    await player.play([one.uri]);
    soloist.playByHand(two);
    expect(await first(player, (now) => now.track?.uri === two.uri)).toMatchObject({ state: 'playing' });
  });

  test('begins in the middle of a song when asked to', async () => {
    await open();
    await player.play([one.uri], { positionMs: 42_000 });
    const playback = await first(player, (now) => now.positionMs >= 42_000);
    expect(playback.track?.uri).toBe(one.uri);
  });

  test('fails as something to try again when the connection breaks, and connects anew', async () => {
    await open();
    await player.play([one.uri]);
    const following = first(player, () => false);
    soloist.drop();
    await expect(following).rejects.toBeInstanceOf(Retry);
    expect(await first(player)).toMatchObject({ state: 'playing', track: { uri: one.uri } });
  });

  test('notices a player that hangs, without being asked for anything', async () => {
    await open();
    const following = first(player, () => false);
    await time.untilWaiting();
    soloist.isHanging = true;
    await time.advance(60_000);
    await expect(following).rejects.toThrow(/does not answer to get_state/);
  });

  test('passes a refusal on in Soloist’s own words', async () => {
    await open();
    await player.play([one.uri]);
    soloist.refusals.push('premium required');
    await expect(player.play([one.uri])).rejects.toThrow(/premium required/);
    await player.play([one.uri]);
  });

  test('names the place where a newer build speaks another language', async () => {
    await open();
    const following = first(player, () => false);
    await time.untilWaiting();
    soloist.say({ type: 'volume_changed', volume: 'loud' });
    await expect(following).rejects.toThrow(/volume_changed\/volume/);
  });

  test('does not mind events, fields and words that it does not know', async () => {
    await open();
    await player.play([one.uri]);
    soloist.say({ type: 'lyrics_changed', lines: [] });
    soloist.say({ type: 'playback_changed', status: 'buffering', bitrate: 320 });
    soloist.say('nonsense');
    soloist.say({ type: 'volume_changed', volume: 12 });
    expect(await first(player, (now) => now.volumePercent === 12)).toMatchObject({ state: 'playing' });
  });
});

describe('where Soloist listens', () => {
  let dir: string;
  const write = async (address: string, port: string): Promise<void> => {
    await writeFile(join(dir, 'ws.addr'), address);
    await writeFile(join(dir, 'ws.port'), port);
  };
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'soloist-'));
    await mkdir(dir, { recursive: true });
  });
  afterEach(() => rm(dir, { recursive: true }));

  test('is read from the files of its data folder', async () => {
    await write('127.0.0.1\n', '40123\n');
    expect(await findSoloist(dir)).toBe('ws://127.0.0.1:40123');
    await write('[::1]:40123', '40123');
    expect(await findSoloist(dir)).toBe('ws://[::1]:40123');
  });

  test('is waited for while it does not run', async () => {
    await expect(findSoloist(dir)).rejects.toBeInstanceOf(Retry);
    await write('127.0.0.1', 'soon');
    await expect(findSoloist(dir)).rejects.toBeInstanceOf(Retry);
  });

  test.each(['0.0.0.0', '192.168.1.7', '::', 'example.org', '127.0.0.1.example.org'])(
    'is refused when it is %s, where others could command it',
    async (address) => {
      await write(address, '40123');
      await expect(findSoloist(dir)).rejects.toBeInstanceOf(NeedsOwner);
    },
  );
});
