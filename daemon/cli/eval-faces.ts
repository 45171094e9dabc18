import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { BadRequest } from '../core/errors.ts';
import { lookOnce } from '../seeing/look-once.ts';
import { decodeAny } from '../vision/decode.ts';
import { openSessions } from '../vision/sessions.ts';
import { atLeast, atMost, judge } from './eval/goals.ts';
import { explained, explainMissing, runTool, type ToolInput } from './tool.ts';

const HELP = `Measures how many faces are found, on counted photographs.

  npm run -s eval:faces -- [--json] DIR

  DIR holds index.json ({photos: [{file, faces}]}) and images/. Writes {photos, faces, recall, extra, goals}:
  faces = counted by people, recall = found of them (a photo's surplus does not make up for another's lack), extra = surplus.

Exit code: 0; 1 when a goal is missed; 2 for a wrong call; 3 when the models are missing or damaged.
`;

const LEAST_RECALL = 0.9;
/** Surplus faces for each counted one. */
const MOST_EXTRA = 0.05;

const Index = Type.Object({
  photos: Type.Array(Type.Object({ file: Type.String(), faces: Type.Integer({ minimum: 0 }) }), { minItems: 1 }),
});

async function measureFaces({ json, paths }: ToolInput): Promise<number> {
  await using models = await openSessions();
  const dir = paths[0]!;
  const total = { photos: 0, faces: 0, found: 0, extra: 0 };
  await explainMissing(dir, async () => {
    const index: unknown = JSON.parse(await readFile(join(dir, 'index.json'), 'utf8'));
    if (!Value.Check(Index, index)) throw new BadRequest('index.json is not {photos: [{file, faces}]}.');
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
  const goals = [
    atLeast('recall', recall, LEAST_RECALL),
    atMost('extra / faces', extra / Math.max(1, faces), MOST_EXTRA),
  ];
  process.stdout.write(
    json
      ? `${JSON.stringify({ photos, faces, recall, extra, goals })}\n`
      : `${photos} photos with ${faces} faces: ${total.found} found (recall ${recall.toFixed(3)}), ${extra} extra\n`,
  );
  return judge(goals);
}

export const evalFaces = (args: readonly string[]): Promise<number> =>
  runTool(args, { help: HELP, body: measureFaces });

if (import.meta.main) process.exitCode = await explained(evalFaces(process.argv.slice(2)));
