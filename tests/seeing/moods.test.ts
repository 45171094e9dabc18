import { beforeEach, describe, expect, test } from 'vitest';
import { Seer } from '../../daemon/seeing/seer.ts';
import { FakeModels, paintRoom, TURNED_LEVEL, type Person } from './fake-room.ts';

const anna: Person = { level: 200, x: 100, y: 150, side: 90 };
const ben: Person = { level: 160, x: 400, y: 180, side: 80 };

let models: FakeModels;
beforeEach(() => {
  models = new FakeModels();
});

async function watchAnna(ms: number, everyMs: number, seer = new Seer(models)): Promise<void> {
  for (let atMs = 0; atMs < ms; atMs += everyMs) await seer.look(paintRoom([anna]), atMs);
}

describe('moods of followed faces', () => {
  test.each([
    ['5', 200],
    ['5, a little early each', 190],
    ['8', 125],
    ['15', 67],
    ['30', 33],
  ])('are read five times a second at most, and hardly less, with %s looks a second', async (_, everyMs) => {
    await watchAnna(4000, everyMs);
    expect(models.calls.mood).toBeLessThanOrEqual(4 * 5 + 1);
    expect(models.calls.mood).toBeGreaterThanOrEqual(4 * 4);
  });

  test('are read at every look when that is asked for', async () => {
    await watchAnna(1000, 50, new Seer(models, { moodEveryMs: 0 }));
    expect(models.calls.mood).toBe(20);
  });

  test('of several faces come out of one run', async () => {
    const seer = new Seer(models, { moodEveryMs: 0 });
    const faces = await seer.look(paintRoom([anna, ben]), 0);
    expect(faces).toHaveLength(2);
    expect(models.calls.mood).toBe(1);
  });

  test('are carried along between two readings', async () => {
    const seer = new Seer(models);
    await seer.look(paintRoom([anna]), 0);
    const [face] = await seer.look(paintRoom([anna]), 50);
    expect(models.calls.mood).toBe(1);
    expect([...face!.moods]).toEqual([0, 1, 0, 0, 0, 0, 0, 0]);
    expect(face!.quality).toBeGreaterThan(0.5);
  });

  test('of a newcomer are read at once, though the others’ are not due', async () => {
    const seer = new Seer(models, { moodEveryMs: 5000 });
    for (let atMs = 0; atMs <= 1200; atMs += 200) {
      for (const { quality } of await seer.look(paintRoom(atMs < 100 ? [anna] : [anna, ben]), atMs)) {
        expect(quality).toBeGreaterThan(0);
      }
    }
    expect(models.calls.mood).toBe(2);
  });

  test('of a head that is turned away are not guessed: it is there, with quality 0 and eight equal shares', async () => {
    const seer = new Seer(models);
    const turned: Person = { ...anna, level: TURNED_LEVEL };
    for (let atMs = 0; atMs < 600; atMs += 200) await seer.look(paintRoom([anna]), atMs);
    const read = models.calls.mood;
    for (let atMs = 600; atMs <= 2600; atMs += 200) {
      const [face, ...others] = await seer.look(paintRoom([turned]), atMs);
      expect(others).toEqual([]);
      expect(face).toMatchObject({ track: 1, quality: 0 });
      expect([...face!.moods]).toEqual(Array.from({ length: 8 }, () => 1 / 8));
    }
    expect(models.calls.mood).toBe(read);
    const [face] = await seer.look(paintRoom([anna]), 2800);
    expect(face!.track).toBe(1);
    expect(face!.quality).toBeGreaterThan(0.5);
  });

  test('a head that never turns back is given up', async () => {
    const seer = new Seer(models);
    await seer.look(paintRoom([anna]), 0);
    let faces: readonly unknown[] = [];
    for (let atMs = 200; atMs <= 8000; atMs += 200)
      faces = await seer.look(paintRoom([{ ...anna, level: TURNED_LEVEL }]), atMs);
    expect(faces).toEqual([]);
  });
});
