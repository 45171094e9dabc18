import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHOWN_MOODS } from '../../daemon/contract/mood.ts';
import { songKey } from '../../daemon/core/dj/library.ts';
import { gap } from '../../daemon/core/dj/target.ts';
import type { Track } from '../../daemon/core/ports.ts';
import { Dj, features, room, song } from './dj-rig.ts';

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const bipolar = fc.double({ min: -1, max: 1, noNaN: true });
const draft = fc.record({
  valence: fraction,
  energy: fraction,
  known: fc.boolean(),
  artist: fc.nat(6),
});
const libraries = (most: number) =>
  fc
    .array(draft, { minLength: 1, maxLength: most })
    .map((drafts) =>
      drafts.map(({ valence, energy, known, artist }, i): Track =>
        song(String(i), known ? features(valence, energy) : null, { artist: `Artist ${artist}` }),
      ),
    );
const rooms = fc.array(
  fc.record({
    mood: fc.constantFrom(...SHOWN_MOODS, 'unsure' as const, 'none' as const),
    valence: bipolar,
    arousal: bipolar,
  }),
  { minLength: 1, maxLength: 12 },
);
const orders = fc.record({
  direction: fc.constantFrom('match' as const, 'lift' as const, 'calm' as const),
  arc: fc.constantFrom('flat' as const, 'party' as const, 'dinner' as const),
  maxStep: fc.double({ min: 0.02, max: 0.5, noNaN: true }),
  variety: fraction,
});

const ordersAndBans = fc.tuple(orders, fc.array(fc.nat(39))).map(([order, banned]) => ({ ...order, banned }));

describe('whatever the library, the room and the orders', () => {
  it('is never silent while a song is allowed, and never plays one that is not', () => {
    fc.assert(
      fc.property(libraries(40), rooms, ordersAndBans, (tracks, moods, { banned, ...order }) => {
        const dj = new Dj(tracks);
        dj.settings = { ...dj.settings, ...order };
        dj.bans = { songs: new Set(banned.flatMap((i) => tracks.slice(i, i + 1).map(songKey))), artists: new Set() };
        const isAllowed = (track: Track): boolean => !dj.bans.songs.has(songKey(track));
        for (const { mood, valence, arousal } of moods) {
          dj.feel(room(mood, valence, arousal));
          const [effect] = dj.take({ kind: 'skip', atMs: (dj.nowMs += 200_000) });
          expect(effect !== undefined).toBe(tracks.some(isAllowed));
          const track = tracks.find(({ uri }) => uri === effect?.uri);
          if (track !== undefined) expect(isAllowed(track)).toBe(true);
        }
      }),
    );
  });

  it('moves the target by at most maxStep a song', () => {
    fc.assert(
      fc.property(libraries(60), rooms, orders, (tracks, moods, order) => {
        const dj = new Dj(tracks);
        dj.settings = { ...dj.settings, ...order };
        let before = dj.state.target;
        for (const { mood, valence, arousal } of moods) {
          dj.feel(room(mood, valence, arousal));
          for (let i = 0; i < 3; i++) {
            dj.take({ kind: 'skip', atMs: (dj.nowMs += 200_000) });
            const { target } = dj.state;
            if (before !== null && target !== null) {
              expect(gap(before, target)).toBeLessThanOrEqual(order.maxStep + 1e-9);
            }
            before = target;
          }
        }
      }),
    );
  });

  it('repeats neither song nor artist while the library allows it', () => {
    fc.assert(
      fc.property(rooms, orders, fc.nat(), (moods, order, seed) => {
        // Enough for three hours of songs, and artists enough for any five in a row.
        const tracks = Array.from({ length: 200 }, (_, i) =>
          song(String(i), features((i % 14) / 14, Math.floor(i / 14) / 14), { artist: `Artist ${i % 30}` }),
        );
        const dj = new Dj(tracks, seed);
        dj.settings = { ...dj.settings, ...order };
        const played: { uri: string; artist: string }[] = [];
        for (const { mood, valence, arousal } of moods) {
          dj.feel(room(mood, valence, arousal));
          for (let i = 0; i < 5; i++) {
            const [effect] = dj.take({ kind: 'skip', atMs: (dj.nowMs += 200_000) });
            if (effect === undefined) throw new Error('silent');
            expect(effect.reason).not.toContain('although');
            expect(played.slice(-53).map(({ uri }) => uri)).not.toContain(effect.uri);
            expect(played.slice(-5).map(({ artist }) => artist)).not.toContain(effect.song.artist);
            played.push(effect.song);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
