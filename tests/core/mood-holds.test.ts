import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affectOf, sharesOf } from '../../daemon/contract/affect.ts';
import { FER_CLASSES, type FerClass, type RoomMoodName } from '../../daemon/contract/mood.ts';
import type { RoomFold } from '../../daemon/core/mood/room.ts';
import { config, face, mostly, openDice, Room, SHOWN_CLASSES, START_MS, strangeMoods } from './room-rig.ts';

const MOODS = Object.keys(SHOWN_CLASSES) as (keyof typeof SHOWN_CLASSES)[];
const clear = fc.constantFrom(...MOODS);
/** Where the dice start: drawn by a generator of our own, so that shrinking cannot turn noise into a signal. */
const diceSeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const NOISY = 0.3;

type Faces = (sinceMs: number) => ReturnType<typeof face>[];

/** People who all feel the same, each look at each face misread at random with a chance of 30 %. */
function misread(people: number, moods: (sinceMs: number) => number[], dice: () => number): Faces {
  return (sinceMs) =>
    Array.from({ length: people }, (_, n) => face(n + 1, dice() < NOISY ? strangeMoods(dice) : moods(sinceMs)));
}

/** When the room was called what, from the first mood on. */
function changesOf(folds: readonly RoomFold[]): { readonly mood: RoomMoodName; readonly atMs: number }[] {
  const changes: { mood: RoomMoodName; atMs: number }[] = [];
  for (const { room, state } of folds) {
    if (changes.at(-1)?.mood !== room.mood) changes.push({ mood: room.mood, atMs: state.atMs });
  }
  return changes;
}

describe('the room when three looks in ten are wrong', () => {
  it('does not change its mood more than once a minute', () => {
    const people = fc.integer({ min: 1, max: 6 });
    const share = fc.double({ min: 0.65, max: 0.97, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({ people, share, mood: clear, seed: diceSeed }),
        ({ people: count, share: clearly, mood, seed }) => {
          const room = new Room();
          room.watch(4000, 5, () => Array.from({ length: count }, (_, n) => face(n + 1, mostly(mood, clearly))));
          const folds = room.watch(
            60_000,
            5,
            misread(count, () => mostly(mood, clearly), openDice(seed)),
          );
          expect(changesOf(folds).length - 1).toBeLessThanOrEqual(1);
          expect(
            folds.filter(({ room: { mood: told } }) => told === SHOWN_CLASSES[mood]).length / folds.length,
          ).toBeGreaterThan(0.9);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('still follows a true change within 6 s', () => {
    fc.assert(
      fc.property(clear, clear, diceSeed, (from, to, seed) => {
        fc.pre(from !== to);
        const dice = openDice(seed);
        const room = new Room();
        room.watch(
          10_000,
          5,
          misread(2, () => mostly(from, 0.75), dice),
        );
        const folds = room.watch(
          6000,
          5,
          misread(2, () => mostly(to, 0.75), dice),
        );
        expect(folds.at(-1)?.room.mood).toBe(SHOWN_CLASSES[to]);
      }),
      { numRuns: 40 },
    );
  });

  it('does not let the name of a face flicker', () => {
    fc.assert(
      fc.property(clear, diceSeed, (mood, seed) => {
        const dice = openDice(seed);
        const blur = (): number[] => {
          const raw = mostly(mood, 0.65).map((p) => Math.max(0.001, p + 0.3 * (2 * dice() - 1)));
          return raw.map((p) => p / raw.reduce((a, b) => a + b, 0));
        };
        const room = new Room();
        room.watch(4000, 5, () => [face(1, mostly(mood, 0.7))]);
        const names = room.watch(30_000, 5, () => [face(1, blur())]).map(({ faces }) => faces[0]?.mood);
        expect(names.filter((name, i) => i > 0 && name !== names[i - 1]).length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the room at any pace of looking', () => {
  /** Comings, goings and changes on whole seconds. */
  const evening: Faces = (sinceMs) => {
    const second = sinceMs / 1000;
    const all = (mood: FerClass, share: number, ...tracks: number[]): ReturnType<typeof face>[] =>
      tracks.map((track) => face(track, mostly(mood, share)));
    if (second < 3) return [];
    if (second < 15) return all('neutral', 0.8, 1, 2);
    if (second < 30) return all('happiness', 0.75, 1, 2, 3);
    if (second < 45) return [...all('sadness', 0.9, 1, 2), ...all('happiness', 0.75, 3)];
    return second < 56 ? all('anger', 0.7, 3) : [];
  };

  it('changes to the same moods at the same times, also when looks come unevenly or not at all', () => {
    const pace = {
      rate: fc.integer({ min: 2, max: 30 }),
      jitter: fc.constantFrom(0, 0.4),
      lost: fc.constantFrom(0, 0.15),
    };
    const reference = changesOf(new Room().watch(62_000, 30, evening));
    fc.assert(
      fc.property(fc.record({ ...pace, seed: diceSeed }), ({ rate, jitter, lost, seed }) => {
        const dice = openDice(seed);
        const room = new Room();
        const folds: RoomFold[] = [];
        for (let n = 1; n <= 62 * rate; n++) {
          const sinceMs = ((n + jitter * (dice() - 0.5)) * 1000) / rate;
          if (dice() >= lost) folds.push(room.look(START_MS + sinceMs, evening(sinceMs)));
        }
        const changes = changesOf(folds);
        expect(changes.map(({ mood }) => mood)).toEqual(reference.map(({ mood }) => mood));
        // Two looks at the slower pace, and what those add that were lost: hardly ever more than four in a row.
        const toleranceMs = 200 + (lost > 0 ? 6000 : 2000) / rate;
        changes.forEach(({ atMs }, n) =>
          expect(Math.abs(atMs - (reference[n]?.atMs ?? 0))).toBeLessThanOrEqual(toleranceMs),
        );
      }),
      { numRuns: 25 },
    );
    expect(reference.map(({ mood }) => mood)).toEqual(['none', 'unsure', 'neutral', 'happy', 'sad', 'angry', 'none']);
  });

  it('does not take one look after a pause for a whole pause of evidence', () => {
    const room = new Room();
    room.watch(8000, 5, () => [face(1, mostly('happiness', 0.9))]);
    room.watch(1400, 5, () => [face(1, mostly('sadness', 0.9))]);
    expect(room.look(room.nowMs + 4900, [face(1, mostly('sadness', 0.9))]).room.mood).toBe('happy');
  });

  it('goes on when the clock is set, back or forth', () => {
    for (const leapMs of [-3_600_000, 7 * 86_400_000]) {
      const room = new Room();
      room.watch(10_000, 5, () => [face(1, mostly('happiness', 0.9))]);
      const heldMs = room.nowMs - room.fold.room.sinceMs;
      expect(room.tick(room.nowMs + leapMs).room.mood).toBe('happy');
      expect(room.nowMs - room.fold.room.sinceMs).toBe(heldMs);
      const folds = room.watch(3000, 5, () => [face(1, mostly('happiness', 0.9))]);
      expect(changesOf(folds)).toHaveLength(1);
      expect(room.watch(5000, 5, () => []).at(-1)?.room.mood).toBe('none');
    }
  });
});

describe('who speaks for the room', () => {
  const small = { box: [0.7, 0.3, 0.04, 0.05] as [number, number, number, number], quality: 0.4 };
  const large = { box: [0.1, 0.1, 0.5, 0.7] as [number, number, number, number], quality: 1 };

  it('is not one face before the lens, when five others agree', () => {
    const room = new Room();
    const others = [2, 3, 4, 5, 6].map((track) => face(track, mostly('happiness', 0.7), small));
    const folds = room.watch(10_000, 5, () => [face(1, mostly('sadness', 0.98), large), ...others]);
    expect(folds.at(-1)?.room).toMatchObject({ mood: 'happy', people: 6 });
  });

  it('is more the larger, clearer face of two', () => {
    const room = new Room();
    const folds = room.watch(10_000, 5, () => [
      face(1, mostly('sadness', 0.8), large),
      face(2, mostly('happiness', 0.8), small),
    ]);
    expect(folds.at(-1)?.room.mood).toBe('sad');
  });

  it('is not who passes by', () => {
    const room = new Room();
    const host = (): ReturnType<typeof face> => face(1, mostly('happiness', 0.6));
    room.watch(20_000, 5, () => [host()]);
    const folds = room.watch(4000, 5, () => [host(), face(2, mostly('anger', 0.98), large)]);
    expect(changesOf([...folds, ...room.watch(6000, 5, () => [host()])])).toHaveLength(1);
  });

  it('is nobody who cannot be read, though everybody counts as a person', () => {
    const room = new Room();
    const folds = room.watch(10_000, 5, () => [
      face(1, mostly('happiness', 0.7), { quality: 0.3 }),
      ...[2, 3, 4].map((track) => face(track, mostly('anger', 0.99), { quality: 0 })),
    ]);
    expect(folds.at(-1)?.room).toMatchObject({ mood: 'happy', people: 4 });
    const mean = 0.7 * 0.85;
    expect(folds.at(-1)?.room.valence).toBeGreaterThan(mean - 0.15);
  });

  it('is nobody once the only face has turned away for long', () => {
    const room = new Room();
    room.watch(6000, 5, () => [face(1, mostly('happiness', 0.9))]);
    const folds = room.watch(15_000, 5, () => [face(1, mostly('happiness', 0.9), { quality: 0 })]);
    expect(folds[5]?.room.mood).toBe('happy');
    expect(folds.at(-1)?.room).toMatchObject({ mood: 'unsure', confidence: 0, people: 1 });
    expect(folds.at(-1)?.faces[0]).toMatchObject({ mood: 'unsure', confidence: 0 });
  });
});

describe('what is told of the room', () => {
  const { minConfidence } = config.mood;

  function expectOneStory({ room, faces }: RoomFold): void {
    const { mood, valence, arousal, confidence } = room;
    if (mood === 'none') expect([valence, arousal, confidence]).toEqual([0, 0, 0]);
    else if (mood === 'unsure') expect(confidence).toBeLessThan(minConfidence);
    else expect(confidence).toBeGreaterThanOrEqual(minConfidence - 1e-9);
    if (mood === 'happy') expect(valence).toBeGreaterThan(0.09);
    if (mood === 'sad' || mood === 'angry') expect(valence).toBeLessThan(-0.09);
    if (mood === 'angry' || mood === 'surprised') expect(arousal).toBeGreaterThan(0.09);
    if (mood === 'neutral') expect(Math.abs(valence)).toBeLessThan(0.5);
    for (const one of faces) {
      if (one.mood === 'unsure') expect(one.confidence).toBeLessThan(minConfidence);
      else expect(one.confidence).toBeGreaterThanOrEqual(minConfidence - 1e-9);
    }
  }

  it('is one story in every moment: mood, valence, arousal and confidence', () => {
    const people = fc.array(
      fc.record({ mood: fc.constantFrom(...FER_CLASSES), share: fc.double({ min: 0.13, max: 1, noNaN: true }) }),
      {
        maxLength: 4,
      },
    );
    const scenes = fc.array(fc.record({ people, seconds: fc.integer({ min: 1, max: 9 }), noisy: fc.boolean() }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(scenes, diceSeed, fc.constantFrom(2, 5, 15), (shown, seed, rate) => {
        const dice = openDice(seed);
        const room = new Room();
        for (const { people: present, seconds, noisy } of shown) {
          const look: Faces = () =>
            present.map(({ mood, share }, n) =>
              face(n + 1, noisy && dice() < NOISY ? strangeMoods(dice) : mostly(mood, share)),
            );
          for (const fold of room.watch(seconds * 1000, rate, look)) expectOneStory(fold);
          expectOneStory(room.tick(room.nowMs + 500));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is just what is seen while that agrees with the mood', () => {
    const room = new Room();
    const moods = [0.2, 0.6, 0.05, 0.05, 0.03, 0.03, 0.02, 0.02];
    const told = room.watch(10_000, 5, () => [face(1, moods)]).at(-1)?.room;
    expect(told?.confidence).toBeCloseTo(sharesOf(moods).happy);
    expect(told?.valence).toBeCloseTo(affectOf(moods).valence);
  });

  it('speaks of the mood held until the next one takes over, and loses confidence meanwhile', () => {
    const room = new Room();
    const before = room.watch(8000, 5, () => [face(1, mostly('sadness', 0.9))]).at(-1)?.room;
    const folds = room.watch(6000, 5, () => [face(1, mostly('happiness', 0.9))]);
    const turn = folds.findIndex(({ room: { mood } }) => mood === 'happy');
    const [last, first] = [folds[turn - 1]?.room, folds[turn]?.room];
    expect(last).toMatchObject({ mood: 'sad' });
    expect(last?.valence).toBeLessThan(-0.09);
    expect(last?.confidence).toBeLessThan((before?.confidence ?? 0) - 0.2);
    expect(first?.valence).toBeGreaterThan(0.4);
  });
});
