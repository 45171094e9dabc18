import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FER_CLASSES } from '../../daemon/contract/mood.ts';
import { draw } from '../../daemon/core/dj/random.ts';
import { face, mostly, Room, SHOWN_CLASSES, START_MS } from './room-rig.ts';

const perSecond = fc.integer({ min: 2, max: 30 });
const NAMES = SHOWN_CLASSES;
const CLEAR = Object.keys(NAMES) as (keyof typeof NAMES)[];
/** Where the noise starts: drawn by a generator, so that shrinking cannot turn it into a signal. */
const noiseSeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

/** Shares with independent noise of at most `strength` on each, a new one at every call. */
function openNoise(start: number, strength: number): (moods: number[]) => number[] {
  let seed = start;
  return (moods) => {
    const raw = moods.map((p) => {
      const drawn = draw(seed);
      seed = drawn.seed;
      return Math.max(0.001, p + strength * (2 * drawn.value - 1));
    });
    const sum = raw.reduce((a, b) => a + b, 0);
    return raw.map((p) => p / sum);
  };
}

const clear = fc.constantFrom(...CLEAR);

describe('the mood of the room', () => {
  it('does not flip from noise, at any pace of looking', () => {
    fc.assert(
      fc.property(perSecond, clear, noiseSeed, (rate, mood, seed) => {
        const noise = openNoise(seed, 0.25);
        const room = new Room();
        room.watch(5000, rate, () => [face(1, mostly(mood, 0.7))]);
        const folds = room.watch(30_000, rate, () => [face(1, noise(mostly(mood, 0.7)))]);
        expect(new Set(folds.map((fold) => fold.room.mood))).toEqual(new Set([NAMES[mood]]));
      }),
      { numRuns: 40 },
    );
  });

  it('follows a true change within 6 s, and not before the dwell', () => {
    fc.assert(
      fc.property(
        fc.record({ rate: perSecond, from: clear, to: clear, seed: noiseSeed }),
        ({ rate, from, to, seed }) => {
          fc.pre(from !== to);
          const noise = openNoise(seed, 0.2);
          const room = new Room();
          room.watch(8000, rate, () => [face(1, mostly(from, 0.7))]);
          const changeMs = room.nowMs;
          const folds = room.watch(6000, rate, () => [face(1, noise(mostly(to, 0.7)))]);
          const first = folds.find((fold) => fold.room.mood === NAMES[to]);
          expect(folds.at(-1)?.room.mood).toBe(NAMES[to]);
          expect((first?.room.sinceMs ?? 0) - changeMs).toBeGreaterThanOrEqual(room.settings.dwellMs);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('stays within its ranges whatever it is shown', () => {
    const moods = fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 })
      .filter((raw) => raw.some((p) => p > 0.01))
      .map((raw) => raw.map((p) => p / raw.reduce((a, b) => a + b, 0)));
    const anyFace = fc.record({
      track: fc.integer({ min: 1, max: 6 }),
      moods,
      quality: fc.double({ min: 0, max: 1, noNaN: true }),
      size: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const looks = fc.array(
      fc.record({
        gapMs: fc.integer({ min: -3000, max: 8000 }),
        faces: fc.uniqueArray(anyFace, { selector: ({ track }) => track, maxLength: 6 }),
        tick: fc.boolean(),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(looks, (steps) => {
        const room = new Room();
        let atMs = START_MS;
        for (const step of steps) {
          atMs += step.gapMs;
          const seen = step.faces.map(({ size, ...seenFace }) =>
            face(seenFace.track, seenFace.moods, { quality: seenFace.quality, box: [0, 0, size, size] }),
          );
          const fold = step.tick ? room.tick(atMs) : room.look(atMs, seen);
          expect(Math.abs(fold.room.valence)).toBeLessThanOrEqual(1);
          expect(Math.abs(fold.room.arousal)).toBeLessThanOrEqual(1);
          expect(fold.room.confidence).toBeGreaterThanOrEqual(0);
          expect(fold.room.confidence).toBeLessThanOrEqual(1);
          // A clock may be corrected by up to a second without starting anew.
          expect(fold.room.sinceMs).toBeLessThanOrEqual(atMs + 1000);
          for (const track of fold.state.tracks) {
            expect(track.moods.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
          }
        }
      }),
    );
  });

  it('is none until someone comes, unsure for a moment, and then their mood', () => {
    const room = new Room();
    expect(room.tick(START_MS + 500).room.mood).toBe('none');
    expect(room.look(START_MS + 1000, [face(1, mostly('happiness', 0.8))]).room.mood).toBe('unsure');
    const folds = room.watch(1500, 5, () => [face(1, mostly('happiness', 0.8))]);
    expect(folds.at(-1)?.room).toMatchObject({ mood: 'happy', people: 1 });
  });

  it('is none when no face was seen for emptyAfterMs, and not earlier', () => {
    const room = new Room();
    room.watch(6000, 5, () => [face(1, mostly('happiness', 0.8))]);
    const leftMs = room.nowMs;
    const folds = room.watch(4000, 5, () => []);
    expect(folds.at(-2)?.room.mood).toBe('happy');
    expect(folds.at(-1)?.room).toMatchObject({
      mood: 'none',
      people: 0,
      valence: 0,
      confidence: 0,
      sinceMs: leftMs + 4000,
    });
    expect(folds.at(-1)?.faces).toEqual([]);
  });

  it('empties by time alone when the eyes shut', () => {
    const room = new Room();
    room.watch(6000, 5, () => [face(1, mostly('happiness', 0.8))]);
    expect(room.tick(room.nowMs + 3900).room.mood).toBe('happy');
    expect(room.tick(room.nowMs + 200).room.mood).toBe('none');
  });

  it('does not call a room empty between the looks of the slowest pace', () => {
    const room = new Room();
    for (let look = 1; look <= 6; look++) {
      room.look(START_MS + look * 5000, [face(1, mostly('happiness', 0.8))]);
      if (look > 1) expect(room.tick(room.nowMs + 4500).room.mood).not.toBe('none');
    }
    expect(room.fold.room.mood).toBe('happy');
  });

  it('still counts someone whom one look missed', () => {
    const room = new Room();
    room.watch(3000, 5, () => [face(1, mostly('neutral', 0.8)), face(2, mostly('neutral', 0.8))]);
    expect(room.look(room.nowMs + 200, [face(1, mostly('neutral', 0.8))]).room.people).toBe(2);
    expect(room.watch(1600, 5, () => [face(1, mostly('neutral', 0.8))]).at(-1)?.room.people).toBe(1);
  });

  it('is unsure when no mood is clear, with what it can say', () => {
    const room = new Room();
    const folds = room.watch(10_000, 5, () => [
      face(
        1,
        FER_CLASSES.map(() => 0.125),
      ),
    ]);
    expect(folds.at(-1)?.room).toMatchObject({ mood: 'unsure', people: 1 });
    expect(folds.at(-1)?.faces[0]).toMatchObject({ mood: 'unsure' });
  });

  it('goes from a mood to unsure only after the dwell, and comes back', () => {
    const room = new Room();
    room.watch(5000, 5, () => [face(1, mostly('sadness', 0.7))]);
    const doubtMs = room.nowMs;
    const folds = room.watch(8000, 5, () => [face(1, mostly('fear', 0.9))]);
    const unsure = folds.find((fold) => fold.room.mood === 'unsure');
    expect(unsure?.room.sinceMs).toBeGreaterThan(doubtMs + room.settings.dwellMs);
    expect(room.watch(6000, 5, () => [face(1, mostly('sadness', 0.7))]).at(-1)?.room.mood).toBe('sad');
  });

  it('tells nothing but the number of people below the minimum group, and the mood at once above it', () => {
    const room = new Room({ minimumGroup: 2 });
    const alone = room.watch(8000, 5, () => [face(1, mostly('anger', 0.9))]).at(-1);
    expect(alone?.room).toMatchObject({ mood: 'unsure', valence: 0, arousal: 0, confidence: 0, people: 1 });
    expect(alone?.faces).toMatchObject([{ mood: 'unsure', confidence: 0 }]);
    const both = room.look(room.nowMs + 200, [face(1, mostly('anger', 0.9)), face(2, mostly('anger', 0.9))]);
    expect(both.room).toMatchObject({ mood: 'angry', people: 2 });
  });

  it('lets a face that cannot be read say nothing', () => {
    const room = new Room();
    const folds = room.watch(6000, 5, () => [
      face(1, mostly('happiness', 0.8)),
      face(2, mostly('anger', 0.99), { quality: 0 }),
    ]);
    expect(folds.at(-1)?.room).toMatchObject({ mood: 'happy', people: 2 });
    expect(folds.at(-1)?.faces.map(({ mood }) => mood)).toEqual(['happy', 'unsure']);
  });

  it('takes track numbers of a restarted vision process for new people', () => {
    const room = new Room();
    room.watch(10_000, 5, () => [face(1, mostly('happiness', 0.9))]);
    const fold = room.look(room.nowMs + 200, [face(1, mostly('sadness', 0.9))], 1);
    expect(fold.faces[0]?.mood).toBe('sad');
    expect(fold.room.mood).toBe('happy');
  });
});
