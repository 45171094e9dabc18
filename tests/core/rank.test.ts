import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, tempoGap } from '../../daemon/core/dj/rank.ts';
import { draw } from '../../daemon/core/dj/random.ts';
import { features, song } from './dj-rig.ts';

const bpm = fc.double({ min: 20, max: 300, noNaN: true });

describe('distance between songs and target', () => {
  it('compares tempo modulo the octave', () => {
    expect(tempoGap(70, 140)).toBeCloseTo(0);
    expect(tempoGap(60, 240)).toBeCloseTo(0);
    expect(tempoGap(100, 141)).toBeGreaterThan(0.49);
    fc.assert(
      fc.property(bpm, bpm, (a, b) => {
        expect(tempoGap(a, b)).toBeLessThanOrEqual(0.5);
        expect(tempoGap(a, b)).toBeCloseTo(tempoGap(b, a), 9);
        expect(tempoGap(2 * a, b)).toBeCloseTo(tempoGap(a, b), 9);
      }),
    );
  });

  it('is nothing on the target, and half of the plane for a song nobody knows', () => {
    const target = { valence: 0.6, energy: 0.5, tempoBpm: 110 };
    expect(distance(song('a', features(0.6, 0.5, 110)), target)).toBeCloseTo(0);
    expect(distance(song('b', null), target)).toBe(0.5);
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
