import { inventSongs } from '../../daemon/sandbox/catalogue.ts';
import { VirtualSoloist } from '../../daemon/sandbox/soloist/virtual-soloist.ts';
import { SoloistPlayer } from '../../daemon/spotify/players/soloist/soloist.ts';
import { WebApiPlayer } from '../../daemon/spotify/players/web-api.ts';
import { FakePlayer, inventTrack } from '../fakes/player.ts';
import { openSpotifyRig } from '../fakes/player-rig.ts';
import { ManualTime } from '../fakes/player-time.ts';
import { playerContract } from './player.ts';

playerContract('in memory', () => {
  const time = new ManualTime();
  const songs = ['one', 'two', 'three', 'four'].map((name, i) =>
    inventTrack(`spotify:track:${name}`, { durationMs: 150_000 + i * 20_000 }),
  );
  const player = new FakePlayer({ time, tracks: songs });
  return Promise.resolve({ player, time, songs, [Symbol.asyncDispose]: () => Promise.resolve() });
});

for (const device of ['', 'MoodDJ sandbox speaker']) {
  playerContract(`Web API, ${device === '' ? 'the active device' : 'a device by its name'}`, async () => {
    const rig = await openSpotifyRig();
    const player = WebApiPlayer.open({
      client: rig.client,
      device: () => device,
      clock: rig.time.now,
      wait: rig.time.wait,
    });
    return {
      player,
      time: rig.time,
      songs: rig.sandbox.world.songs.slice(0, 4),
      [Symbol.asyncDispose]: async () => {
        await player[Symbol.asyncDispose]();
        await rig[Symbol.asyncDispose]();
      },
    };
  });
}

playerContract('Soloist', async () => {
  const time = new ManualTime();
  const songs = inventSongs();
  const soloist = await VirtualSoloist.open({ songs, clock: time.now, wait: time.wait });
  const player = SoloistPlayer.open({
    address: () => Promise.resolve(soloist.url),
    clock: time.now,
    wait: time.wait,
  });
  time.settle = () => player.settled();
  return {
    player,
    time,
    songs: songs.slice(0, 4),
    [Symbol.asyncDispose]: async () => {
      await player[Symbol.asyncDispose]();
      await soloist[Symbol.asyncDispose]();
    },
  };
});
