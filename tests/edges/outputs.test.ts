import { describe, expect, test } from 'vitest';
import { BadRequest, NeedsOwner } from '../../daemon/core/errors.ts';
import type { OutputChoice, OutputKind } from '../../daemon/contract/outputs.ts';
import type { Playback } from '../../daemon/core/ports.ts';
import { NO_FADE, SMOOTH, type FadeShape } from '../../daemon/spotify/players/fade.ts';
import { Outputs, type OutputPlayer } from '../../daemon/spotify/players/outputs.ts';
import type { Device } from '../../daemon/spotify/replies.ts';
import { MemoryOutputStore } from '../fakes/outputs.ts';
import { FakePlayer, inventTrack } from '../fakes/player.ts';
import { ManualTime } from '../fakes/player-time.ts';
import { Watch } from '../fakes/player-watch.ts';

const songs = ['one', 'two'].map((name) => inventTrack(`spotify:track:${name}`, { durationMs: 150_000 }));
const [one = '', two = ''] = songs.map((song) => song.uri);
const signal = new AbortController().signal;

interface Room {
  readonly outputs: Outputs;
  readonly connect: FakePlayer;
  readonly soloist: FakePlayer;
  readonly store: MemoryOutputStore;
  readonly time: ManualTime;
  readonly volumes: number[];
}

function open(
  options: {
    readonly fixed?: OutputChoice;
    readonly devices?: readonly Device[];
    readonly store?: MemoryOutputStore;
    readonly fade?: FadeShape;
    readonly trouble?: string;
  } = {},
): Room {
  const time = new ManualTime();
  const connect = new FakePlayer({ time, tracks: songs });
  const soloist = new FakePlayer({ time, tracks: songs });
  const store = options.store ?? new MemoryOutputStore();
  const volumes: number[] = [];
  for (const player of [connect, soloist]) {
    const set = player.setVolume.bind(player);
    player.setVolume = (percent) => {
      volumes.push(percent);
      return set(percent);
    };
  }
  const shown = (): { name: string; active: boolean; trouble: string } => ({
    name: 'Kitchen',
    active: false,
    trouble: options.trouble ?? '',
  });
  const fade = options.fade ?? NO_FADE;
  const outputs = Outputs.open({
    store,
    fixed: options.fixed ?? null,
    standard: { kind: 'soloist', name: '' },
    players: new Map<OutputKind, OutputPlayer>([
      ['connect', { player: connect, fade, shown: () => ({ name: '', active: false, trouble: '' }) }],
      ['soloist', { player: soloist, fade, shown }],
    ]),
    devices: () => Promise.resolve(options.devices ?? []),
    wait: time.wait,
  });
  return { outputs, connect, soloist, store, time, volumes };
}

/** Lets time pass step by step until the work is done; `look` at each of them. */
async function passing(time: ManualTime, work: Promise<void>, look = (): void => undefined): Promise<void> {
  const state = { isOver: false };
  const over = work.finally(() => (state.isOver = true));
  over.catch(() => undefined);
  while (!state.isOver) {
    look();
    await time.advance(SMOOTH.stepMs);
  }
  await over;
}

const playing =
  (uri: string) =>
  (now: Playback): boolean =>
    now.state === 'playing' && now.track?.uri === uri;

describe('choosing what the music comes out of', () => {
  test('plays on this box by itself until somebody chooses another device, and remembers that', async () => {
    const { outputs, soloist, connect, store, time } = open();
    await using watch = new Watch(outputs, time);
    await outputs.play([one]);
    await watch.until(playing(one));
    expect(soloist.playback.track?.uri).toBe(one);
    await outputs.choose({ kind: 'connect', name: 'Terrace' });
    await watch.until(playing(one));
    expect(connect.playback.track?.uri).toBe(one);
    expect(store.choice()).toEqual({ kind: 'connect', name: 'Terrace' });
    expect(open({ store }).outputs.chosen).toEqual({ kind: 'connect', name: 'Terrace' });
  });

  test('lets the song go on from where it was', async () => {
    const { outputs, time } = open();
    await using watch = new Watch(outputs, time);
    await outputs.play([one], { positionMs: 61_000 });
    await watch.until(playing(one));
    await outputs.choose({ kind: 'connect', name: '' });
    const moved = await watch.until((now) => playing(one)(now) && now.positionMs >= 61_000);
    expect(moved.positionMs).toBeLessThan(65_000);
  });

  test('stays where it is when the other device does not take the music', async () => {
    const { outputs, connect, store, time } = open();
    await using watch = new Watch(outputs, time);
    await outputs.play([one]);
    await watch.until(playing(one));
    connect.failNext(new NeedsOwner('switched off', 'Switch it on.'));
    await expect(outputs.choose({ kind: 'connect', name: 'Terrace' })).rejects.toBeInstanceOf(NeedsOwner);
    expect(outputs.chosen.kind).toBe('soloist');
    expect(store.choice()).toBeNull();
  });

  test('is not the phone’s to choose when the settings file names the device', async () => {
    const { outputs } = open({ fixed: { kind: 'connect', name: 'Terrace' } });
    expect(outputs.locked).toBe(true);
    await expect(outputs.choose({ kind: 'soloist', name: '' })).rejects.toThrow(/settings file/);
  });

  test('refuses a kind of output that this box does not have', async () => {
    const { outputs } = open();
    await expect(outputs.choose({ kind: 'browser', name: '' })).rejects.toBeInstanceOf(BadRequest);
  });

  test('lists this box first, then what Spotify sees, and says what cannot be chosen', async () => {
    const devices: Device[] = [
      { id: 'a', name: 'Terrace', is_active: true },
      { id: null, name: 'Old radio', is_active: false },
      { id: 'k', name: 'kitchen', is_active: false },
    ];
    const { outputs } = open({ devices, trouble: 'ended: each build works for 90 days' });
    expect(await outputs.list(signal)).toEqual([
      { kind: 'soloist', name: 'Kitchen', chosen: true, active: false, trouble: 'ended: each build works for 90 days' },
      { kind: 'connect', name: 'Terrace', chosen: false, active: true, trouble: '' },
      {
        kind: 'connect',
        name: 'Old radio',
        chosen: false,
        active: false,
        trouble: expect.stringContaining('once') as string,
      },
    ]);
    await outputs.choose({ kind: 'connect', name: 'Cellar' });
    expect((await outputs.list(signal)).at(-1)).toMatchObject({ name: 'Cellar', chosen: true, active: false });
  });
});

describe('a fade', () => {
  test('takes the music down in even steps, starts the next song, and brings the volume back', async () => {
    const { outputs, soloist, time, volumes, store } = open({ fade: SMOOTH });
    await using watch = new Watch(outputs, time);
    await outputs.setVolume(60);
    await outputs.play([one]);
    await watch.until(playing(one));
    await watch.until((now) => now.volumePercent === 60);
    volumes.length = 0;
    await passing(time, outputs.play([two], { fade: true }), () => {
      if (volumes.at(-1) !== 60) expect(store.fadingFrom()).toBe(60);
    });
    expect(soloist.playback.track?.uri).toBe(two);
    expect(volumes.at(-1)).toBe(60);
    expect(volumes.slice(0, -1)).toEqual(volumes.slice(0, -1).toSorted((a, b) => b - a));
    expect(volumes.at(-2)).toBe(0);
    expect(store.fadingFrom()).toBeNull();
  });

  test('brings the volume back when the next song does not start', async () => {
    const { outputs, soloist, time, volumes } = open({ fade: { steps: 1, stepMs: 100 } });
    await using watch = new Watch(outputs, time);
    await outputs.setVolume(60);
    await outputs.play([one]);
    await watch.until((now) => playing(one)(now) && now.volumePercent === 60);
    soloist.play = () => Promise.reject(new NeedsOwner('gone', 'Look.'));
    const faded = passing(time, outputs.play([two], { fade: true }));
    await expect(faded).rejects.toBeInstanceOf(NeedsOwner);
    expect(volumes.at(-1)).toBe(60);
  });

  test('that the power cut ended is undone at the next start', async () => {
    const store = new MemoryOutputStore();
    store.putFadingFrom(72);
    const { outputs, time, volumes } = open({ store });
    await using watch = new Watch(outputs, time);
    await watch.until(() => true);
    expect(volumes).toEqual([72]);
    expect(store.fadingFrom()).toBeNull();
  });

  test('is left out where nothing plays', async () => {
    const { outputs, soloist, volumes } = open({ fade: SMOOTH });
    await outputs.play([one], { fade: true });
    expect(soloist.playback.track?.uri).toBe(one);
    expect(volumes).toEqual([]);
  });
});
