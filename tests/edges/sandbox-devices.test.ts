import { beforeEach, expect, test } from 'vitest';
import { newSpeaker } from '../../daemon/sandbox/speakers.ts';
import { World } from '../../daemon/sandbox/world.ts';

let nowMs = 0;
let world: World;
beforeEach(() => {
  nowMs = Date.UTC(2026, 10, 23, 20);
  world = new World({ clock: () => nowMs });
  world.speakers.push(newSpeaker('Kitchen', { id: 'kitchen', volumePercent: 20, clockRate: 1.01 }));
});

const uris = (): string[] => world.songs.slice(0, 3).map((song) => song.uri);

test('somebody takes the music to another device: it goes on there, at that device’s volume', () => {
  world.person.play(uris());
  nowMs += 30_000;
  world.person.transfer('Kitchen');
  expect(world.active?.name).toBe('Kitchen');
  expect(world.player.volumePercent).toBe(20);
  expect(world.player.now()).toMatchObject({ isPlaying: true, progressMs: 30_000 });
  world.person.setVolume(35);
  world.person.transfer('MoodDJ sandbox speaker');
  expect(world.player.volumePercent).toBe(60);
  world.person.transfer('Kitchen');
  expect(world.player.volumePercent).toBe(35);
});

test('the music moves by the clock of the device that it comes out of', () => {
  world.person.play(uris(), 'Kitchen');
  nowMs += 100_000;
  expect(world.player.now().progressMs).toBe(101_000);
  world.person.transfer('MoodDJ sandbox speaker');
  nowMs += 10_000;
  expect(world.player.now().progressMs).toBe(111_000);
});

test('a device that is switched off is not the active one any more', () => {
  world.person.play(uris());
  world.speaker.present = false;
  expect(world.active).toBeUndefined();
});

test('somebody plays, pauses, goes on and skips without a call being counted', () => {
  world.person.play(uris());
  world.person.pause();
  expect(world.player.now().isPlaying).toBe(false);
  world.person.resume();
  world.person.skip();
  expect(world.player.now()).toMatchObject({ isPlaying: true, song: { uri: uris()[1] } });
  expect(world.ledger.entries).toEqual([]);
});

test('a song that somebody likes is the newest, with the time it was liked', () => {
  const song = world.songs[100];
  world.person.like(song?.uri ?? '');
  expect(world.liked[0]).toBe(song);
  expect(world.likedMs(song!)).toBe(nowMs);
  expect(world.likedMs(world.songs[0]!)).toBeGreaterThan(world.likedMs(world.songs[1]!));
});

test('a listener may have twenty thousand songs, no two alike', () => {
  const { songs } = new World({ clock: () => nowMs, songs: 20_000 });
  expect(songs).toHaveLength(20_000);
  expect(new Set(songs.map((song) => song.uri)).size).toBe(20_000);
  expect(new Set(songs.map((song) => `${song.title} ${song.album.artist.name}`)).size).toBe(20_000);
  expect(songs.slice(0, 324)).toEqual(world.songs);
});
