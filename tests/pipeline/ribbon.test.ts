import { describe, expect, it } from 'vitest';
import { ribbonUntilNow, type RibbonDeps } from '../../daemon/pipeline/ribbon.ts';

const HOUR_MS = 3_600_000;
const NOW_MS = Date.UTC(2026, 10, 23, 22);
const QUARTER_MS = 900_000;

const deps = (beganMs: number): RibbonDeps => ({
  clock: () => NOW_MS,
  moods: () => [{ atMs: beganMs, mood: 'happy', valence: 0.7, arousal: 0.3, confidence: 0.9, people: 2 }],
  insights: {
    moods: ({ fromMs, toMs }) => {
      const rows = [];
      for (let ms = Math.floor(fromMs / QUARTER_MS) * QUARTER_MS; ms < toMs; ms += QUARTER_MS) {
        rows.push({ fromMs: ms, mood: 'happy' as const, ms: QUARTER_MS, valence: 0.7, arousal: 0.3 });
      }
      return rows;
    },
  },
  evenings: {
    startedMs: () => beganMs,
    songs: () =>
      Array.from({ length: 400 }, (_, i) => ({
        startedMs: beganMs + i * 60_000,
        uri: `spotify:track:${i}`,
        title: `Song ${i}`,
        artist: 'A',
      })),
  },
});

describe('the evening’s ribbon until now', () => {
  it('begins with the evening, and a young one has the rest of an hour before it', () => {
    const { from, to, moods } = ribbonUntilNow(deps(NOW_MS - HOUR_MS / 4));
    expect(Date.parse(from)).toBe(NOW_MS - HOUR_MS / 4);
    expect(Date.parse(to) - Date.parse(from)).toBe(HOUR_MS);
    expect(moods.map(({ mood }) => mood)).toEqual(['happy', 'none']);
    expect(Date.parse(moods[1]?.at ?? '')).toBe(NOW_MS);
  });

  it('shows the last six hours of a long one, and no more songs than a page can bear', () => {
    const { from, to, moods, songs } = ribbonUntilNow(deps(NOW_MS - 9 * HOUR_MS));
    expect(Date.parse(to)).toBe(NOW_MS);
    expect(NOW_MS - Date.parse(from)).toBe(6 * HOUR_MS);
    expect(moods).toHaveLength(1);
    expect(songs.length).toBeLessThanOrEqual(200);
    for (const { at } of songs) expect(Date.parse(at)).toBeGreaterThanOrEqual(Date.parse(from));
  });
});
