import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildModels } from '../../models/build.ts';
import { Seer, type FaceFound, type SeerModels } from '../../daemon/seeing/seer.ts';
import { openSessions } from '../../daemon/vision/sessions.ts';
import { centreOf, cutHead, paintCard, shoot, type Head, type Placed } from './film.ts';
import { SAMPLES } from './shared-data.ts';

let models: SeerModels & AsyncDisposable;
let anna: Head;
let ben: Head;
let cleo: Head;
beforeAll(async () => {
  await buildModels();
  models = await openSessions();
  const photo = (name: string): Promise<Buffer> => readFile(new URL(name, SAMPLES));
  anna = await cutHead(models, await photo('sample3.jpg'), { index: 0, facePx: 110 });
  ben = await cutHead(models, await photo('sample6.jpg'), { index: 0, facePx: 110 });
  cleo = await cutHead(models, await photo('sample5.jpg'), { index: 0, facePx: 110 });
});
afterAll(() => models[Symbol.asyncDispose]());

const EVERY_MS = 200;

/** The number of the face nearest to a place, or null when there is none within half a face. */
function numberAt(faces: readonly FaceFound[], { x, y }: Placed): number | null {
  const near = faces.find(({ boxPx }) => {
    const [cx, cy] = centreOf(boxPx);
    return Math.hypot(cx - x, cy - y) < 55;
  });
  return near?.track ?? null;
}

async function play(steps: readonly (readonly Placed[])[], everyMs = EVERY_MS): Promise<FaceFound[][]> {
  const seer = new Seer(models);
  const seen: FaceFound[][] = [];
  for (const [i, heads] of steps.entries()) seen.push([...(await seer.look(await shoot(heads), i * everyMs))]);
  return seen;
}

const steps = (count: number, at: (t: number) => Placed[]): Placed[][] =>
  Array.from({ length: count }, (_, i) => at(i / (count - 1)));

describe('faces of photographs that pass each other', () => {
  test.each([
    ['quickly', 10],
    ['at a walk', 16],
    ['slowly', 28],
  ])('keep their numbers when they cross %s', async (_, count) => {
    const way = steps(count, (t) => [
      { head: anna, x: 110 + 420 * t, y: 235 },
      { head: ben, x: 530 - 420 * t, y: 245 },
    ]);
    // Both stand still before and after.
    const film = [way[0]!, way[0]!, way[0]!, ...way, ...Array.from({ length: 5 }, () => way.at(-1)!)];
    const seen = await play(film);
    for (const faces of seen) expect(faces.length).toBeLessThanOrEqual(2);
    const before = film[2]!.map((head) => numberAt(seen[2]!, head));
    expect(before).not.toContain(null);
    expect(film.at(-1)!.map((head) => numberAt(seen.at(-1)!, head))).toEqual(before);
  });

  test('keep their numbers when a third one walks through before them', async () => {
    const still = [
      { head: anna, x: 230, y: 230 },
      { head: ben, x: 420, y: 240 },
    ];
    const walk = steps(18, (t) => [...still, { head: cleo, x: 80 + 480 * t, y: 260 }]);
    const seen = await play([still, still, ...walk, ...Array.from({ length: 5 }, () => walk.at(-1)!)]);
    const before = still.map((head) => numberAt(seen[1]!, head));
    expect(before).not.toContain(null);
    expect(still.map((head) => numberAt(seen.at(-1)!, head))).toEqual(before);
    expect(numberAt(seen.at(-1)!, walk.at(-1)!.at(-1)!)).toBe(numberAt(seen[3]!, walk[1]!.at(-1)!));
  });

  test.each([200, 67])('come back from behind a card under their number, looking every %i ms', async (everyMs) => {
    const card = await paintCard(150);
    const face = { head: anna, x: 320, y: 240 };
    const covered = [face, { head: card, x: 320, y: 240 }];
    const looks = (ms: number): number => Math.round(ms / everyMs);
    const film = [
      ...Array.from({ length: 4 }, () => [face]),
      ...Array.from({ length: looks(800) }, () => covered),
      ...Array.from({ length: looks(800) }, () => [face]),
    ];
    const seen = await play(film, everyMs);
    expect(seen[3]!.map(({ track }) => track)).toEqual([1]);
    expect(seen.at(-1)!.map(({ track }) => track)).toEqual([1]);
  });

  test('are given up when something else stays before them, however sure the mesh is of it', async () => {
    const card = await paintCard(150);
    const face = { head: anna, x: 320, y: 240 };
    const covered = [face, { head: card, x: 320, y: 240 }];
    const seen = await play([[face], [face], [face], ...Array.from({ length: 15 }, () => covered)]);
    expect(seen[2]).toHaveLength(1);
    expect(seen.at(-1)).toHaveLength(0);
  });

  test('are followed ten at a time, each under its number', async () => {
    const heads = await Promise.all(
      [3, 5, 6].map(async (n) =>
        cutHead(models, await readFile(new URL(`sample${n}.jpg`, SAMPLES)), { index: 0, facePx: 62 }),
      ),
    );
    const crowd = (shift: number): Placed[] =>
      Array.from({ length: 10 }, (_, i) => ({
        head: heads[i % 3]!,
        x: 75 + 115 * (i % 5) + shift * (i % 2 === 0 ? 1 : -1),
        y: i < 5 ? 130 + shift : 340 - shift,
      }));
    const film = Array.from({ length: 16 }, (_, i) => crowd(14 * Math.sin(i / 2)));
    const seen = await play(film);
    const numbers = film[8]!.map((head) => numberAt(seen[8]!, head));
    expect(new Set(numbers).size).toBe(10);
    expect(numbers).not.toContain(null);
    for (let i = 8; i < film.length; i++) expect(film[i]!.map((head) => numberAt(seen[i]!, head))).toEqual(numbers);
  });

  test('get a new number after they were away', async () => {
    const face = { head: anna, x: 320, y: 240 };
    const film = [[face], [face], ...Array.from({ length: 8 }, () => []), ...Array.from({ length: 6 }, () => [face])];
    const seen = await play(film);
    expect(seen[1]!.map(({ track }) => track)).toEqual([1]);
    expect(seen.at(-1)!.map(({ track }) => track)).toEqual([2]);
  });
});
