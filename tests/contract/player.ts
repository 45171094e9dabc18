import { describe, expect, test } from 'vitest';
import type { Player, Track } from '../../daemon/core/ports.ts';
import type { ManualTime } from '../fakes/player-time.ts';
import { Watch } from '../fakes/player-watch.ts';

export interface PlayerWorld extends AsyncDisposable {
  readonly player: Player;
  readonly time: ManualTime;
  /** Four songs that it can play. */
  readonly songs: readonly Pick<Track, 'uri' | 'title' | 'durationMs'>[];
}

/** What every player does, whatever it is made of. */
export function playerContract(name: string, open: () => Promise<PlayerWorld>): void {
  const check = (
    title: string,
    body: (world: PlayerWorld & { readonly watch: Watch; readonly uris: readonly string[] }) => Promise<void>,
  ): void =>
    test(title, async () => {
      await using world = await open();
      await using watch = new Watch(world.player, world.time);
      await body({ ...world, watch, uris: world.songs.map((song) => song.uri) });
    });

  describe(`a player (${name})`, () => {
    check('shows at once that nothing plays', async ({ watch }) => {
      const playback = await watch.until(() => true);
      expect(playback).toMatchObject({ state: 'stopped', track: null, positionMs: 0 });
    });

    check(
      'shows the first song of a list as soon as it was asked to play it',
      async ({ watch, player, songs, uris }) => {
        await watch.until(() => true);
        await player.play(uris);
        const playback = await watch.until((now) => now.state === 'playing');
        expect(playback.track).toMatchObject({
          uri: uris[0],
          title: songs[0]?.title,
          durationMs: songs[0]?.durationMs,
        });
        expect(playback.positionMs).toBeLessThan(2000);
      },
    );

    check('shows the next song of the list when one has ended', async ({ watch, player, songs, uris }) => {
      await player.play(uris.slice(0, 2));
      await watch.until((now) => now.track?.uri === uris[0]);
      await watch.pass((songs[0]?.durationMs ?? 0) + 1000);
      const playback = await watch.until((now) => now.track?.uri === uris[1]);
      expect(playback.state).toBe('playing');
      expect(playback.positionMs).toBeLessThan(4000);
    });

    check('stops at the end of the list', async ({ watch, player, songs, uris }) => {
      await player.play(uris.slice(0, 1));
      await watch.until((now) => now.state === 'playing');
      await watch.pass((songs[0]?.durationMs ?? 0) + 1000);
      expect(await watch.until((now) => now.state === 'stopped')).toMatchObject({ track: null, positionMs: 0 });
    });

    check('plays a queued song before the rest of the list', async ({ watch, player, songs, uris }) => {
      await player.play(uris.slice(0, 2));
      await player.enqueue(uris[3] ?? '');
      await watch.until((now) => now.track?.uri === uris[0]);
      await watch.pass((songs[0]?.durationMs ?? 0) + 1000);
      await watch.until((now) => now.track?.uri === uris[3]);
      await watch.pass((songs[3]?.durationMs ?? 0) + 1000);
      await watch.until((now) => now.track?.uri === uris[1]);
    });

    check('stands still while paused, and goes on from there', async ({ watch, player, uris }) => {
      await player.play(uris);
      await watch.until((now) => now.state === 'playing');
      await watch.pass(30_000);
      await player.pause();
      const paused = await watch.until((now) => now.state === 'paused');
      expect(paused.track?.uri).toBe(uris[0]);
      expect(paused.positionMs).toBeGreaterThanOrEqual(30_000);
      await watch.pass(40_000);
      await player.resume();
      const playing = await watch.until((now) => now.state === 'playing');
      expect(playing.positionMs - paused.positionMs).toBeLessThan(4000);
    });

    check('takes a second pause for granted', async ({ watch, player, uris }) => {
      await player.play(uris);
      await player.pause();
      await player.pause();
      await player.resume();
      await player.resume();
      await watch.until((now) => now.state === 'playing');
    });

    check('goes back by one song, and to the start of the first', async ({ watch, player, songs, uris }) => {
      await player.play(uris);
      await watch.until((now) => now.track?.uri === uris[0]);
      await watch.pass((songs[0]?.durationMs ?? 0) + 20_000);
      await watch.until((now) => now.track?.uri === uris[1]);
      await player.previous();
      await watch.until((now) => now.track?.uri === uris[0]);
      await watch.pass(20_000);
      await player.previous();
      const playback = await watch.until((now) => now.positionMs < 4000);
      expect(playback.track?.uri).toBe(uris[0]);
    });

    check('shows the volume it was set to', async ({ watch, player, uris }) => {
      await player.play(uris);
      await player.setVolume(35);
      const playback = await watch.until((now) => now.volumePercent === 35);
      expect(playback.device).not.toBeNull();
    });

    test('ends the following when told so, without another look', async () => {
      await using world = await open();
      const watch = new Watch(world.player, world.time);
      await watch.until(() => true);
      await world.time.untilWaiting();
      const looks = watch.seen.length;
      await watch[Symbol.asyncDispose]();
      expect(watch.seen).toHaveLength(looks);
      expect(world.time.pendingMs).toEqual([]);
    });
  });
}
