import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { atLeast, judge } from '../../daemon/cli/eval/goals.ts';
import { explained, explainMissing } from '../../daemon/cli/tool.ts';
import { BadRequest } from '../../daemon/core/errors.ts';
import { compete, Fighter } from './arena.ts';
import type { Mode } from './contender.ts';
import { rounded, type Figures } from './figures.ts';
import { makeFilm } from './frames.ts';
import { installPeers } from './install-peers.ts';

const HELP = `Measures how fast MoodDJ sees, against two other libraries on the same moving frames.

  npm run -s bench:vision -- [--json] [--image FILE]

Writes {stages, tracking, detecting, floorMs, rssMb, emptyRoomCpu, peers, ratio, ratioDetecting, goals}.
Times are milliseconds a frame from JPEG bytes to moods, on one 640 × 480 frame with one face.
  tracking   the face is known from the frame before; p95 holds looks for newcomers
  detecting  every frame is the first
  floorMs    decoding plus the nets of a tracked frame, nothing else
  emptyRoomCpu  share of one core while nobody is there, at five looks a second
  peers      with the same decoder, result caching off, tracking in their video mode
  ratio      peer's tracking median over ours; ratioDetecting likewise

Exit code: 0; 1 when a goal is missed or the peers cannot be installed; 2 for a wrong call.
`;

const GOALS = { human: 5, faceapi: 10 };
const MODES: readonly Mode[] = ['tracking', 'detecting'];

async function main(): Promise<number> {
  const values = parseBenchArgs();
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  const image = values.image === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? '.', values.image);
  const film = await explainMissing(image ?? 'the sample picture', () => makeFilm(image));
  await installPeers();
  await using ours = await Fighter.open('MoodDJ', 'ours.ts', film);
  await using human = await Fighter.open('human', 'peer-human.ts', film);
  await using faceapi = await Fighter.open('face-api', 'peer-faceapi.ts', film);
  const fighters = [ours, human, faceapi];
  for (const mode of MODES) {
    process.stderr.write(`${mode}: ${film.frames.length} frames for each of ${fighters.length}…\n`);
    await compete(fighters, mode, film.frames.length);
  }

  const { stages, floorMs, emptyRoomCpu, rssMb } = (await ours.extras()) as OursExtras;
  const ratioOf = (mode: Mode, peer: Fighter): number =>
    rounded(peer.figures(mode).medianMs / ours.figures(mode).medianMs);
  const ratio = { human: ratioOf('tracking', human), faceapi: ratioOf('tracking', faceapi) };
  const result = {
    stages: Object.fromEntries(Object.entries(stages).map(([name, ms]) => [name, rounded(ms)])),
    tracking: { ...ours.figures('tracking'), found: ours.found('tracking') },
    detecting: { ...ours.figures('detecting'), found: ours.found('detecting') },
    floorMs: rounded(floorMs),
    rssMb: rounded(rssMb),
    emptyRoomCpu: Math.round(emptyRoomCpu * 1e4) / 1e4,
    peers: { human: await describePeer(human), faceapi: await describePeer(faceapi) },
    ratio,
    ratioDetecting: { human: ratioOf('detecting', human), faceapi: ratioOf('detecting', faceapi) },
    goals: [
      atLeast('ratio.human', ratio.human, GOALS.human),
      atLeast('ratio.faceapi', ratio.faceapi, GOALS.faceapi),
      // A contender that finds nothing is fast.
      atLeast('tracking.found', ours.found('tracking'), 0.98),
      atLeast('detecting.found', ours.found('detecting'), 0.98),
    ],
  };
  process.stdout.write(values.json === true ? `${JSON.stringify(result)}\n` : `${JSON.stringify(result, null, 2)}\n`);
  return judge(result.goals);
}

function parseBenchArgs(): { json?: boolean; image?: string; help?: boolean } {
  try {
    return parseArgs({
      options: { json: { type: 'boolean' }, image: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch (error) {
    throw new BadRequest(error instanceof Error ? error.message : String(error));
  }
}

interface OursExtras {
  readonly stages: Readonly<Record<string, number>>;
  readonly floorMs: number;
  readonly emptyRoomCpu: number;
  readonly rssMb: number;
}

async function describePeer(peer: Fighter): Promise<Figures & Record<string, unknown>> {
  const { version, rssMb } = (await peer.extras()) as { version: string; rssMb: number };
  return {
    ...peer.figures('tracking'),
    found: peer.found('tracking'),
    detecting: { ...peer.figures('detecting'), found: peer.found('detecting') },
    rssMb: rounded(rssMb),
    version,
  };
}

if (import.meta.main) process.exitCode = await explained(main());
