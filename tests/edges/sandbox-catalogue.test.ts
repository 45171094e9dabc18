import { expect, test } from 'vitest';
import { inventSongs } from '../../daemon/sandbox/catalogue.ts';
import { paintCover } from '../../daemon/sandbox/cover.ts';

const songs = inventSongs();

test('more than 300 songs, the same on every start, no two alike', () => {
  expect(songs.length).toBeGreaterThanOrEqual(320);
  expect(inventSongs()).toEqual(songs);
  expect(inventSongs(1)).not.toEqual(songs);
  expect(new Set(songs.map((song) => song.title)).size).toBe(songs.length);
  expect(new Set(songs.map((song) => song.uri)).size).toBe(songs.length);
  for (const song of songs) expect(song.uri).toMatch(/^spotify:track:[0-9A-Za-z]{22}$/);
});

test('there is music for every mood: each cell of the plane has songs', () => {
  const cell = (value: number): string => String(Math.min(8, Math.floor(value * 9)));
  const cells = new Set(songs.map(({ features }) => `${cell(features.valence)} ${cell(features.energy)}`));
  expect(cells.size).toBe(81);
});

test('an artist can rest for three songs anywhere in the plane', () => {
  for (const { features } of songs) {
    const near = [...songs]
      .sort((a, b) => distance(a.features, features) - distance(b.features, features))
      .slice(0, 12)
      .map((song) => song.album.artist.name);
    expect(new Set(near).size).toBeGreaterThanOrEqual(4);
  }
});

test('features are plausible', () => {
  for (const { features, durationMs } of songs) {
    const { key, loudness, mode, tempo, ...fractions } = features;
    for (const [name, value] of Object.entries(fractions)) {
      expect(value, name).toBeGreaterThanOrEqual(0);
      expect(value, name).toBeLessThanOrEqual(1);
    }
    expect(tempo).toBeGreaterThan(55);
    expect(tempo).toBeLessThan(190);
    expect(loudness).toBeLessThan(0);
    expect([0, 1]).toContain(mode);
    expect(key).toBeLessThan(12);
    expect(durationMs).toBeGreaterThanOrEqual(120_000);
    expect(durationMs).toBeLessThanOrEqual(300_000);
  }
  const unknown = songs.filter((song) => !song.featuresKnown).length / songs.length;
  expect(unknown).toBeGreaterThan(0.04);
  expect(unknown).toBeLessThan(0.12);
});

test('every album has its own cover: well-formed, without letters or script', () => {
  const covers = [...new Set(songs.map((song) => song.album))].map(paintCover);
  expect(new Set(covers).size).toBe(covers.length);
  for (const cover of covers) {
    expect(cover).not.toMatch(/<text|<script|href|NaN|undefined|Infinity/);
    expect(cover.length).toBeLessThan(8000);
    expect(cover.match(/<g /g)?.length ?? 0).toBe(cover.match(/<\/g>/g)?.length ?? 0);
  }
});

function distance(a: { valence: number; energy: number }, b: { valence: number; energy: number }): number {
  return Math.hypot(a.valence - b.valence, a.energy - b.energy);
}
