import { describe, expect, it } from 'vitest';
import { evaluate } from '../../daemon/cli/eval-dj.ts';
import { openDice } from '../../daemon/cli/eval-dj/dice.ts';
import { inventEvening } from '../../daemon/cli/eval-dj/evenings.ts';
import { inventLibrary } from '../../daemon/cli/eval-dj/library.ts';
import { emptyTally, measure } from '../../daemon/cli/eval-dj/measure.ts';
import { reportOf } from '../../daemon/cli/eval-dj/report.ts';
import { START_MS } from './room-rig.ts';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  const product = mean(a.map((value, i) => (value - ma) * ((b[i] ?? 0) - mb)));
  return product / Math.sqrt(mean(a.map((v) => (v - ma) ** 2)) * mean(b.map((v) => (v - mb) ** 2)));
}

describe('an invented library', () => {
  const songs = inventLibrary(5000, openDice(2));

  it('has features that go together as real ones do, and songs that nobody knows', () => {
    expect(songs).toHaveLength(5000);
    const known = songs.flatMap(({ features }) => (features === null ? [] : [features]));
    expect(known.length / songs.length).toBeGreaterThan(0.85);
    expect(known.length / songs.length).toBeLessThan(0.91);
    const energies = known.map(({ energy }) => energy);
    expect(
      correlation(
        energies,
        known.map(({ valence }) => valence),
      ),
    ).toBeGreaterThan(0.25);
    expect(
      correlation(
        energies,
        known.map(({ acousticness }) => acousticness),
      ),
    ).toBeLessThan(-0.6);
  });

  it('has a few artists with many songs, and many with one', () => {
    const counts = new Map<string, number>();
    for (const { artist } of songs) counts.set(artist, (counts.get(artist) ?? 0) + 1);
    const sizes = [...counts.values()].sort((a, b) => b - a);
    expect(sizes[0]).toBeGreaterThan(60);
    expect(sizes.filter((size) => size === 1).length).toBeGreaterThan(sizes.length / 3);
  });
});

describe('the evaluation', () => {
  it('counts repeats, artists that return too soon, and how long the music takes to follow', () => {
    const songs = inventLibrary(200, openDice(4));
    const evening = inventEvening({ startMs: START_MS, hours: 2 }, openDice(3));
    const started = Array.from({ length: 30 }, (_, i) => ({
      atMs: START_MS + i * 240_000,
      uri: songs[i % 3]?.uri ?? '',
    }));
    const tally = emptyTally();
    measure(tally, evening, { started, songs: new Map(songs.map((song) => [song.uri, song])) });
    const report = reportOf(tally);
    expect(report.songs).toBe(30);
    expect(report.repeatsWithin3h).toBe(27);
    expect(report.artistWithin5).toBeGreaterThanOrEqual(27);
    expect(report.reaction.changes).toBeGreaterThan(0);
  });

  it('finds the DJ nearer than the original rule, without repeats, on a small library too', () => {
    const { ours, nearer } = evaluate(2000, { evenings: 2, seed: 5 });
    expect(nearer).toBeGreaterThan(0.25);
    expect(ours).toMatchObject({ repeatsWithin3h: 0, artistWithin5: 0 });
  });
});
