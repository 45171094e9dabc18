import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHOWN_MOODS } from '../../daemon/contract/mood.ts';
import { reconcile } from '../../daemon/core/features/reconcile.ts';
import type { FeatureValue } from '../../daemon/core/ports/features.ts';

const value = (more: Partial<FeatureValue> = {}): FeatureValue => ({
  valence: 0.7,
  energy: 0.6,
  tempoBpm: 120,
  danceability: 0.5,
  acousticness: 0.2,
  source: 'reccobeats',
  confidence: 0.8,
  ...more,
});
const soundnet = (more: Partial<FeatureValue> = {}): FeatureValue =>
  value({ source: 'soundnet', confidence: 0.6, ...more });
const file = (more: Partial<FeatureValue> = {}): FeatureValue =>
  value({ source: 'owner-file', confidence: 0.95, ...more });

describe('one opinion', () => {
  it('is taken as it is', () => {
    expect(reconcile([value()], null)).toEqual({ ...value(), sources: ['reccobeats'] });
  });

  it('missing, with no mood either, is not known', () => {
    expect(reconcile([], null)).toBeNull();
  });
});

describe('two measurements', () => {
  it('that agree are believed more than either alone', () => {
    const both = reconcile([value(), soundnet({ valence: 0.74 })], null);
    expect(both?.confidence).toBeGreaterThan(0.8);
    expect(both?.valence).toBeCloseTo((0.7 * 0.8 + 0.74 * 0.6) / 1.4);
    expect(both?.sources).toEqual(['reccobeats', 'soundnet']);
  });

  it('far apart are believed half as much as the better alone', () => {
    const both = reconcile([value({ valence: 0.9 }), soundnet({ valence: 0.1 })], null);
    expect(both?.confidence).toBeCloseTo(0.4);
  });

  it('of the same pulse in another octave agree on the tempo of the better one', () => {
    const both = reconcile([value({ tempoBpm: 140 }), soundnet({ tempoBpm: 71 })], null);
    expect(both?.tempoBpm).toBeGreaterThan(140);
    expect(both?.tempoBpm).toBeLessThan(142);
    expect(both?.confidence).toBeGreaterThan(0.8);
  });

  it('of unlike tempo take the better one’s, and are believed less for it', () => {
    const both = reconcile([value({ tempoBpm: 100 }), soundnet({ tempoBpm: 141 })], null);
    expect(both?.tempoBpm).toBe(100);
    expect(both?.confidence).toBeLessThan(0.8);
  });

  it('fill each other’s gaps; key and mode come from one of them', () => {
    const both = reconcile([value({ loudnessDb: -6 }), soundnet({ key: 4, mode: 0, liveness: 0.3 })], null);
    expect(both).toMatchObject({ loudnessDb: -6, key: 4, mode: 0, liveness: 0.3 });
  });
});

describe('the owner', () => {
  it('decides by a file, whatever was measured; gaps are filled', () => {
    const all = reconcile([value({ valence: 0.1, key: 7 }), file({ valence: 0.9 })], null);
    expect(all).toMatchObject({ valence: 0.9, key: 7, source: 'owner-file', confidence: 0.95 });
  });

  it('places an unmeasured song by its playlist’s mood, with low confidence', () => {
    const sad = reconcile([], 'sad');
    expect(sad).toMatchObject({ source: 'owner-tag', sources: ['owner-tag'] });
    expect(sad?.valence).toBeLessThan(0.4);
    expect(sad?.confidence).toBeLessThan(0.5);
  });

  it('wins on the direction: a song measured bright, in a sad playlist, lies on the sad side', () => {
    const song = reconcile([value({ valence: 0.9 })], 'sad');
    expect(song?.valence).toBeLessThan(0.5);
    expect(song?.confidence).toBeLessThanOrEqual(0.5);
    expect(song?.sources).toEqual(['reccobeats', 'owner-tag']);
  });

  it('who hears what was measured makes it surer, and leaves its place', () => {
    const song = reconcile([value({ valence: 0.8, energy: 0.7 })], 'happy');
    expect(song).toMatchObject({ valence: 0.8, energy: 0.7 });
    expect(song?.confidence).toBeGreaterThan(0.8);
  });
});

describe('whatever is said', () => {
  const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
  const opinion = fc.record({
    ...{ valence: share, energy: share, danceability: share, acousticness: share, confidence: share },
    tempoBpm: fc.oneof(fc.constant(0), fc.double({ min: 20, max: 300, noNaN: true })),
    source: fc.constantFrom('reccobeats', 'soundnet', 'owner-file', 'other'),
  });
  const opinions = fc.uniqueArray(opinion, { maxLength: 4, selector: ({ source }) => source });

  it('the answer stays in range, and does not depend on the order', () => {
    fc.assert(
      fc.property(opinions, fc.constantFrom(null, ...SHOWN_MOODS), (values, mood) => {
        const one = reconcile(values, mood);
        expect(reconcile(values.toReversed(), mood)).toEqual(one);
        if (one === null) return;
        for (const share of [one.valence, one.energy, one.danceability, one.acousticness, one.confidence]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(one.tempoBpm).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(one.tempoBpm)).toBe(true);
      }),
    );
  });
});
