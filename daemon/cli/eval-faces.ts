import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { BadRequest } from '../core/errors.ts';
import { lookOnce } from '../seeing/look-once.ts';
import { decodeAny } from '../vision/decode.ts';
import { openSessions } from '../vision/sessions.ts';
import { atLeast, atMost, judge, type Goal } from './eval/goals.ts';
import { measureSmallFaces } from './eval/small-faces.ts';
import { explained, explainMissing, runTool, type ToolInput } from './tool.ts';

const HELP = `Measures how many faces are found, on counted photographs.

  npm run -s eval:faces -- [--json] [--sizes] DIR

  DIR holds index.json ({photos: [{file, faces}]}) and images/. Writes {photos, faces, recall, extra, goals}:
  faces = counted by people, recall = found of them (a photo's surplus does not make up for another's lack), extra = surplus.

  --sizes  Shrinks up to four faces of each photograph to 24, 32, 48 and 64 px on a canvas of 1280 × 720 and writes {photos, sizes, goals}, with
           {sizePx, faces, recall, recallFilm, extra, extraFilm} a size: by one look at a still picture, and by following a film of it
           for six seconds. The truth is what is found in the photographs as they are. It takes some minutes.

Exit code: 0; 1 when a goal is missed; 2 for a wrong call; 3 when the models are missing or damaged.
`;

const LEAST_RECALL = 0.95;
/** Surplus faces. */
const MOST_EXTRA = 2;
/** By size in pixels, for the film: what the product does. */
const LEAST_RECALL_AT: Readonly<Record<number, number>> = { 24: 0.9, 32: 0.95, 48: 0.95, 64: 0.95 };
/** Surplus faces for each canvas. */
const MOST_EXTRA_A_CANVAS = 0.05;

const Index = Type.Object({
  photos: Type.Array(Type.Object({ file: Type.String(), faces: Type.Integer({ minimum: 0 }) }), { minItems: 1 }),
});

async function readIndex(dir: string): Promise<Static<typeof Index>> {
  const index: unknown = JSON.parse(await readFile(join(dir, 'index.json'), 'utf8'));
  if (!Value.Check(Index, index)) throw new BadRequest('index.json is not {photos: [{file, faces}]}.');
  return index;
}

async function measureFaces({ json, paths }: ToolInput): Promise<number> {
  await using models = await openSessions();
  const dir = paths[0]!;
  const total = { photos: 0, faces: 0, found: 0, extra: 0 };
  await explainMissing(dir, async () => {
    const index = await readIndex(dir);
    for (const { file, faces } of index.photos) {
      const found = (await lookOnce(models, await decodeAny(await readFile(join(dir, 'images', file))))).length;
      total.photos += 1;
      total.faces += faces;
      total.found += Math.min(faces, found);
      total.extra += Math.max(0, found - faces);
      if (!json || found !== faces) process.stderr.write(`${file}: ${found} found, ${faces} counted\n`);
    }
  });
  const { photos, faces, extra } = total;
  const recall = faces === 0 ? 1 : total.found / faces;
  const goals = [atLeast('recall', recall, LEAST_RECALL), atMost('extra', extra, MOST_EXTRA)];
  process.stdout.write(
    json
      ? `${JSON.stringify({ photos, faces, recall, extra, goals })}\n`
      : `${photos} photos with ${faces} faces: ${total.found} found (recall ${recall.toFixed(3)}), ${extra} extra\n`,
  );
  return judge(goals);
}

async function measureSizes({ json, paths }: ToolInput): Promise<number> {
  await using models = await openSessions();
  const dir = paths[0]!;
  const files = await explainMissing(dir, async () =>
    Promise.all((await readIndex(dir)).photos.map(({ file }) => readFile(join(dir, 'images', file)))),
  );
  const sizes = await measureSmallFaces(models, files, (line) => process.stderr.write(`${line}\n`));
  const goals: Goal[] = sizes.flatMap(({ sizePx, faces, recallFilm, extraFilm }) => [
    atLeast(`recall at ${sizePx} px`, recallFilm, LEAST_RECALL_AT[sizePx] ?? LEAST_RECALL),
    atMost(`extra a canvas at ${sizePx} px`, extraFilm / Math.max(1, faces), MOST_EXTRA_A_CANVAS),
  ]);
  if (json) process.stdout.write(`${JSON.stringify({ photos: files.length, sizes, goals })}\n`);
  else {
    for (const { sizePx, faces, recall, recallFilm, extra, extraFilm } of sizes) {
      process.stdout.write(
        `${sizePx} px: of ${faces} faces a still picture shows ${recall.toFixed(3)} (${extra} extra), a film ${recallFilm.toFixed(3)} (${extraFilm} extra)\n`,
      );
    }
  }
  return judge(goals);
}

export const evalFaces = (args: readonly string[]): Promise<number> =>
  runTool(
    args.filter((arg) => arg !== '--sizes'),
    { help: HELP, body: args.includes('--sizes') ? measureSizes : measureFaces },
  );

if (import.meta.main) process.exitCode = await explained(evalFaces(process.argv.slice(2)));
