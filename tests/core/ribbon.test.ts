import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RIBBON_POINTS, ribbonOf, type RibbonMood } from '../../daemon/core/mood/ribbon.ts';
import { ROOM_MOODS } from '../../daemon/contract/mood.ts';

const QUARTER_MS = 900_000;
const NOW_MS = 1_000 * QUARTER_MS;
const FROM_MS = NOW_MS - 12 * QUARTER_MS;

const happy = (atMs: number): RibbonMood => ({ atMs, mood: 'happy', valence: 0.7, arousal: 0.4 });
const sad = (atMs: number): RibbonMood => ({ atMs, mood: 'sad', valence: -0.6, arousal: -0.4 });
const quarters = (fromMs: number, toMs: number): Set<number> => {
  const starts = new Set<number>();
  for (let ms = Math.floor(fromMs / QUARTER_MS) * QUARTER_MS; ms < toMs; ms += QUARTER_MS) starts.add(ms);
  return starts;
};
const all = quarters(FROM_MS, NOW_MS);

describe('the ribbon of an evening', () => {
  it('begins with the mood that was there before it, and goes on with each other one', () => {
    const moods = [sad(FROM_MS + 4 * QUARTER_MS), happy(FROM_MS - 5000)];
    expect(ribbonOf({ fromMs: FROM_MS, nowMs: NOW_MS, moods, looked: all })).toEqual([
      happy(FROM_MS),
      sad(FROM_MS + 4 * QUARTER_MS),
    ]);
  });

  it('says nothing about the time in which nobody looked', () => {
    const looked = new Set([...all].filter((ms) => ms < FROM_MS + QUARTER_MS || ms >= FROM_MS + 3 * QUARTER_MS));
    const points = ribbonOf({ fromMs: FROM_MS, nowMs: NOW_MS, moods: [happy(FROM_MS)], looked });
    expect(points.map(({ atMs, mood }) => [atMs - FROM_MS, mood])).toEqual([
      [0, 'happy'],
      [QUARTER_MS, 'none'],
      [3 * QUARTER_MS, 'happy'],
    ]);
  });

  it('knows the last minutes before they are written down', () => {
    const moods = [happy(NOW_MS - 60_000)];
    expect(ribbonOf({ fromMs: FROM_MS, nowMs: NOW_MS, moods, looked: new Set() })).toEqual([happy(NOW_MS - 60_000)]);
  });

  it('never has more points than a page can bear, in the order of time', () => {
    const rows = fc.array(
      fc.record({
        atMs: fc.integer({ min: FROM_MS - QUARTER_MS, max: NOW_MS }),
        mood: fc.constantFrom(...ROOM_MOODS),
        valence: fc.double({ min: -1, max: 1, noNaN: true }),
        arousal: fc.double({ min: -1, max: 1, noNaN: true }),
      }),
      { maxLength: 500, size: 'max' },
    );
    fc.assert(
      fc.property(rows, (moods) => {
        const newestFirst = moods.toSorted((a, b) => b.atMs - a.atMs);
        const points = ribbonOf({ fromMs: FROM_MS, nowMs: NOW_MS, moods: newestFirst, looked: all });
        expect(points.length).toBeLessThanOrEqual(RIBBON_POINTS);
        for (const [i, { atMs }] of points.entries()) expect(atMs).toBeGreaterThan(points[i - 1]?.atMs ?? FROM_MS - 1);
      }),
      { numRuns: 50 },
    );
  });
});
