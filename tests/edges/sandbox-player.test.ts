import { beforeEach, expect, test } from 'vitest';
import { inventSongs } from '../../daemon/sandbox/catalogue.ts';
import { VirtualPlayer } from '../../daemon/sandbox/virtual-player.ts';

const [a, b, c, d] = inventSongs().slice(0, 4) as [Song, Song, Song, Song];
type Song = ReturnType<typeof inventSongs>[number];

let nowMs = 0;
let player: VirtualPlayer;
beforeEach(() => {
  nowMs = 1_000_000;
  player = new VirtualPlayer(() => nowMs);
});

test('it moves with the clock, over as many songs as passed meanwhile', () => {
  player.play([a, b, c]);
  nowMs += a.durationMs + 10_000;
  expect(player.now()).toEqual({ song: b, isPlaying: true, progressMs: 10_000 });
  nowMs += b.durationMs;
  expect(player.now()).toEqual({ song: c, isPlaying: true, progressMs: 10_000 });
  player.play([a, b, c]);
  nowMs += a.durationMs + b.durationMs + 5;
  expect(player.now()).toEqual({ song: c, isPlaying: true, progressMs: 5 });
});

test('the queue comes before the rest of the list, and the list goes on behind it', () => {
  player.play([a, b]);
  player.enqueue(c);
  player.enqueue(d);
  expect(player.upcoming()).toEqual([c, d, b]);
  const order = [a, c, d, b].map((song) => {
    const { song: playing } = player.now();
    nowMs += song.durationMs;
    return playing;
  });
  expect(order).toEqual([a, c, d, b]);
});

test('the list ends at its last song, paused at the beginning', () => {
  player.play([a, b]);
  nowMs += a.durationMs + b.durationMs + 60_000;
  expect(player.now()).toEqual({ song: b, isPlaying: false, progressMs: 0 });
  expect(player.resume()).toBe(true);
  nowMs += 1000;
  expect(player.now()).toEqual({ song: b, isPlaying: true, progressMs: 1000 });
});

test('time spent paused does not count', () => {
  player.play([a]);
  nowMs += 5000;
  player.pause();
  nowMs += 999_999;
  player.resume();
  nowMs += 1000;
  expect(player.now().progressMs).toBe(6000);
});

test('seeking beyond the end goes on to the next song', () => {
  player.play([a, b]);
  player.seek(a.durationMs + 5000);
  expect(player.now().song).toBe(b);
  player.seek(30_000);
  nowMs += 500;
  expect(player.now().progressMs).toBe(30_500);
});

test('next and previous move within the list', () => {
  player.play([a, b, c], { index: 1 });
  player.next();
  expect(player.now().song).toBe(c);
  player.previous();
  player.previous();
  player.previous();
  expect(player.now().song).toBe(a);
});

test('there is nothing to resume before anything was played', () => {
  expect(player.resume()).toBe(false);
  expect(player.now()).toEqual({ song: null, isPlaying: false, progressMs: 0 });
});

test('what was heard is remembered, newest first', () => {
  player.play([a, b]);
  nowMs += a.durationMs + 1;
  expect(player.heard().map((entry) => entry.song)).toEqual([b, a]);
  expect(player.heard()[0]?.atMs).toBe(1_000_000 + a.durationMs);
});
