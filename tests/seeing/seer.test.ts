import { describe, expect, test } from 'vitest';
import { lookOnce } from '../../daemon/seeing/look-once.ts';
import { Seer } from '../../daemon/seeing/seer.ts';
import { CLOTH_LEVEL, FakeModels, paintRoom, type Person } from './fake-room.ts';

const anna: Person = { level: 200, x: 100, y: 150, side: 90 };
const ben: Person = { level: 160, x: 400, y: 180, side: 80 };

const at = (person: Person, x: number, y = person.y): Person => ({ ...person, x, y });

/** Looks at the people of each step, 200 ms apart from `fromMs` on; the numbers of the faces seen in each. */
async function film(seer: Seer, steps: readonly (readonly Person[])[], fromMs = 0): Promise<number[][]> {
  const numbers: number[][] = [];
  for (const [i, people] of steps.entries()) {
    const faces = await seer.look(paintRoom(people), fromMs + i * 200);
    numbers.push(faces.map(({ track }) => track));
  }
  return numbers;
}

describe('a seer', () => {
  test('finds a face where it is, with its mesh and mood', async () => {
    const [face] = await new Seer(new FakeModels()).look(paintRoom([anna]), 0);
    expect(face!.boxPx[0]).toBeCloseTo(100, -1);
    expect(face!.boxPx[1]).toBeCloseTo(150, -1);
    expect(Math.abs(face!.boxPx[2] - 90)).toBeLessThan(4);
    expect(face!.points).toHaveLength(478 * 3);
    expect([...face!.moods]).toEqual([0, 1, 0, 0, 0, 0, 0, 0]);
    expect(face!.score).toBeGreaterThan(0.99);
  });

  test('sees nobody in an empty room', async () => {
    const models = new FakeModels();
    expect(await film(new Seer(models), [[], [], []])).toEqual([[], [], []]);
    expect(models.calls).toMatchObject({ mesh: 0, mood: 0 });
  });

  test('follows a moving face under one number without running the detector each time', async () => {
    const models = new FakeModels();
    const seer = new Seer(models);
    let looksWithout = 0;
    for (let i = 0; i < 30; i++) {
      const before = models.calls.detect;
      const faces = await seer.look(paintRoom([at(anna, 100 + 6 * i)]), i * 67);
      expect(faces.map(({ track }) => track)).toEqual([1]);
      if (models.calls.detect === before) looksWithout += 1;
    }
    expect(looksWithout).toBeGreaterThanOrEqual(15);
    expect(models.calls.mesh).toBeLessThan(40);
  });

  test('gives who comes back a new number', async () => {
    const gone = Array.from({ length: 8 }, () => []);
    const numbers = await film(new Seer(new FakeModels()), [[anna], ...gone, [anna], [anna], [anna], [anna]]);
    expect(numbers.slice(1, 9).flat()).toEqual([]);
    expect(numbers.at(-1)).toEqual([2]);
  });

  test('notices a newcomer within a second while others are followed', async () => {
    const seer = new Seer(new FakeModels());
    await film(seer, [[anna]]);
    const numbers = await film(
      seer,
      Array.from({ length: 5 }, () => [anna, ben]),
      200,
    );
    expect(numbers.at(-1)).toEqual([1, 2]);
  });

  test('keeps the other’s number when one leaves', async () => {
    const seer = new Seer(new FakeModels());
    await film(seer, [[anna, ben]]);
    const [first] = await seer.look(paintRoom([anna, ben]), 100);
    const stays = first!.boxPx[0] < 300 ? anna : ben;
    expect(await film(seer, [[stays], [stays]], 200)).toEqual([[first!.track], [first!.track]]);
  });

  test('never counts one face twice when two people pass each other', async () => {
    const seer = new Seer(new FakeModels());
    const steps = Array.from({ length: 17 }, (_, i) => [at(anna, 100 + i * 20, 160), at(ben, 420 - i * 20, 165)]);
    for (const [i, people] of steps.entries()) {
      const faces = await seer.look(paintRoom(people), i * 200);
      expect(faces.length).toBeLessThanOrEqual(2);
      expect(new Set(faces.map(({ track }) => track)).size).toBe(faces.length);
    }
    const after = await film(
      seer,
      Array.from({ length: 6 }, () => steps.at(-1)!),
      17 * 200,
    );
    expect(after.at(-1)).toHaveLength(2);
  });

  test('finds a face that jumped by its own width again under its number', async () => {
    expect(await film(new Seer(new FakeModels()), [[anna], [at(anna, 185)]])).toEqual([[1], [1]]);
  });

  test('does not hand a number on to someone far away', async () => {
    const numbers = await film(new Seer(new FakeModels()), [[anna], [ben], [ben], [ben], [ben]]);
    expect(numbers[0]).toEqual([1]);
    expect(numbers[1]).toEqual([]);
    expect(numbers.at(-1)).toEqual([2]);
  });

  test('looks closer at what it is unsure of, and is not fooled by cloth', async () => {
    const cloth: Person = { level: CLOTH_LEVEL, x: 300, y: 300, side: 60 };
    const steps = [[cloth], ...Array.from({ length: 12 }, () => [anna, cloth])];
    const numbers = await film(new Seer(new FakeModels()), steps);
    expect(numbers[0]).toEqual([]);
    expect(numbers.at(-1)).toEqual([1]);
  });

  test('gives up what only its mesh takes for a face', async () => {
    const near: Person = { ...anna, side: 140 };
    const coat: Person = { ...near, level: CLOTH_LEVEL };
    const steps = [[near], [near], ...Array.from({ length: 12 }, () => [coat])];
    const numbers = await film(new Seer(new FakeModels()), steps);
    expect(numbers[3]).toEqual([1]);
    expect(numbers.at(-1)).toEqual([]);
  });

  test('finds small faces at the far end, tile by tile', async () => {
    const far: Person = { level: 120, x: 560, y: 60, side: 9 };
    const numbers = await film(
      new Seer(new FakeModels()),
      Array.from({ length: 40 }, () => [far]),
    );
    expect(numbers.at(-1)).toEqual([1]);
  });

  test.each([
    ['five times', 200],
    ['fifteen times', 67],
  ])('finds newcomers near and far while others are followed, looking %s a second', async (_, everyMs) => {
    const seer = new Seer(new FakeModels());
    const far: Person = { level: 120, x: 560, y: 60, side: 9 };
    await seer.look(paintRoom([anna]), 0);
    const foundMs = new Map<number, number>();
    for (let atMs = everyMs; atMs < 2000; atMs += everyMs) {
      for (const { boxPx } of await seer.look(paintRoom([anna, ben, far]), atMs)) {
        const side = Math.round(boxPx[2] / 10) * 10;
        foundMs.set(side, foundMs.get(side) ?? atMs);
      }
    }
    expect(foundMs.get(80)).toBeLessThanOrEqual(1000);
    expect(foundMs.get(10)).toBeLessThanOrEqual(1200);
  });

  test('follows the largest faces when there are too many', async () => {
    const crowd = [anna, ben, { level: 120, x: 250, y: 20, side: 60 }];
    const faces = await new Seer(new FakeModels(), { maxFaces: 2 }).look(paintRoom(crowd), 0);
    expect(faces).toHaveLength(2);
  });

  test('forgets everybody on reset and when the picture changes its size', async () => {
    const seer = new Seer(new FakeModels());
    expect(await film(seer, [[anna]])).toEqual([[1]]);
    seer.reset();
    expect(await film(seer, [[anna]], 200)).toEqual([[2]]);
    const faces = await seer.look(paintRoom([anna], [800, 600]), 400);
    expect(faces.map(({ track }) => track)).toEqual([3]);
  });

  test('refuses a look that begins before the last one ended, and goes on after it', async () => {
    const seer = new Seer(new FakeModels());
    const first = seer.look(paintRoom([anna]), 0);
    await expect(seer.look(paintRoom([anna]), 1)).rejects.toThrow('before the last one ended');
    expect(await first).toHaveLength(1);
    expect(await seer.look(paintRoom([anna]), 2)).toHaveLength(1);
  });

  test('goes on after a net failed once', async () => {
    const models = new FakeModels();
    const seer = new Seer(models);
    const works = models.mesh.bind(models);
    models.mesh = () => Promise.reject(new Error('out of memory'));
    await expect(seer.look(paintRoom([anna]), 0)).rejects.toThrow('out of memory');
    models.mesh = works;
    expect(await seer.look(paintRoom([anna]), 600)).toHaveLength(1);
  });

  test('says where the time went', async () => {
    const seer = new Seer(new FakeModels());
    await seer.look(paintRoom([anna]), 0);
    const { totalMs, ...stages } = seer.lastTimings;
    expect(Object.values(stages).every((ms) => ms > 0)).toBe(true);
    expect(Object.values(stages).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(totalMs);
  });
});

test('a still picture gives each face once, small ones too', async () => {
  const crowd: Person[] = [
    anna,
    ben,
    { level: 120, x: 600, y: 30, side: 12 },
    { level: 100, x: 300, y: 300, side: 40 },
  ];
  const faces = await lookOnce(new FakeModels(), paintRoom(crowd, [800, 600]));
  expect(faces).toHaveLength(4);
  expect(faces.map(({ track }) => track)).toEqual([1, 2, 3, 4]);
});
