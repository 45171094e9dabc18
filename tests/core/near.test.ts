import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyGap } from '../../daemon/core/dj/keys.ts';
import { indexLibrary } from '../../daemon/core/dj/library.ts';
import { distanceOf, findNearest, octaveGap } from '../../daemon/core/dj/near.ts';
import { draw } from '../../daemon/core/dj/random.ts';
import type { Target } from '../../daemon/core/dj/target.ts';
import { features, song } from './dj-rig.ts';
import { openDice } from './room-rig.ts';

const bpm = fc.double({ min: 20, max: 300, noNaN: true });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const gapOf = (a: number, b: number): number => octaveGap(Math.log2(a), Math.log2(b));

describe('distance between songs and target', () => {
  it('compares tempo modulo the octave', () => {
    expect(gapOf(70, 140)).toBeCloseTo(0);
    expect(gapOf(60, 240)).toBeCloseTo(0);
    expect(gapOf(100, 141)).toBeGreaterThan(0.49);
    fc.assert(
      fc.property(bpm, bpm, (a, b) => {
        expect(gapOf(a, b)).toBeLessThanOrEqual(0.5);
        expect(gapOf(a, b)).toBeCloseTo(gapOf(b, a), 9);
        expect(gapOf(2 * a, b)).toBeCloseTo(gapOf(a, b), 9);
      }),
    );
  });

  it('is nothing on the target, and half of the plane for a song nobody knows', () => {
    const target = { valence: 0.6, energy: 0.5, tempoBpm: 110 };
    const library = indexLibrary([song('a', features(0.6, 0.5, 110)), song('b', null)]);
    expect(distanceOf(library, 0, target)).toBeCloseTo(0);
    expect(distanceOf(library, 1, target)).toBe(0.5);
  });

  it('takes a mood that the owner gave a playlist for a vague place', () => {
    const [tagged, plain] = [song('a', null, { ownerMood: 'happy' }), song('b', null)];
    const library = indexLibrary([tagged, plain]);
    const happy = { valence: 0.82, energy: 0.7, tempoBpm: 126 };
    expect(distanceOf(library, 0, happy)).toBeLessThan(distanceOf(library, 1, happy));
  });
});

describe('the search', () => {
  it('finds exactly what looking at every song finds', () => {
    const track = fc.record({
      valence: fraction,
      energy: fraction,
      tempo: bpm,
      confidence: fraction,
      known: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(track, { maxLength: 300 }),
        fc.record({ valence: fraction, energy: fraction, tempoBpm: bpm }),
        fc.integer({ min: 1, max: 40 }),
        (drafts, target: Target, count) => {
          const tracks = drafts.map(({ valence, energy, tempo, confidence, known }, i) =>
            song(String(i), known ? { ...features(valence, energy, tempo), confidence } : null),
          );
          const library = indexLibrary(tracks);
          const allows = (i: number): boolean => i % 3 !== 0;
          const all = tracks.map((_, i) => distanceOf(library, i, target)).filter((_, i) => allows(i));
          const nearest = all.sort((a, b) => a - b).slice(0, count);
          expect(findNearest(library, { target, count, allows }).map(({ far }) => far)).toEqual(nearest);
        },
      ),
    );
  });

  it('does so in a crowd, where it looks at few of them', () => {
    const dice = openDice(5);
    const tracks = Array.from({ length: 4000 }, (_, i) => song(String(i), features(dice(), dice(), 60 + 120 * dice())));
    const library = indexLibrary(tracks);
    for (let count = 1; count < 200; count += 4) {
      const target = { valence: dice(), energy: dice(), tempoBpm: 60 + 120 * dice() };
      let asked = 0;
      const allows = (): boolean => ++asked > 0;
      const found = findNearest(library, { target, count, allows }).map(({ far }) => far);
      expect(asked).toBeLessThan(1500);
      const all = tracks.map((_, i) => distanceOf(library, i, target)).sort((a, b) => a - b);
      expect(found).toEqual(all.slice(0, count));
    }
  });

  it('draws evenly', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    let seed = 1;
    for (let i = 0; i < 10_000; i++) {
      const drawn = draw(seed);
      seed = drawn.seed;
      const slot = Math.floor(drawn.value * 10);
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('keys', () => {
  it('are near when they are neighbours on the circle of fifths, or relatives', () => {
    const at = (key: number, mode: 0 | 1) =>
      indexLibrary([song('a', { ...features(0.5, 0.5), key, mode })]).camelot[0]!;
    const [c, g, a, fSharp] = [at(0, 1), at(7, 1), at(9, 0), at(6, 1)];
    expect(keyGap(c, c)).toBe(0);
    expect(keyGap(c, g)).toBeCloseTo(1 / 7);
    expect(keyGap(c, a)).toBeCloseTo(1 / 7);
    expect(keyGap(c, fSharp)).toBeCloseTo(6 / 7);
    expect(keyGap(c, -1)).toBe(0.5);
  });
});
