import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_CAPTURE, type Capture } from '../contract/vision.ts';
import { BadRequest, Retry } from '../core/errors.ts';
import { silent } from '../lib/log.ts';
import { readArguments } from '../system/arguments.ts';
import { loadConfig } from '../system/config.ts';
import { CameraFault } from '../vision/camera/faults.ts';
import { explainChoice } from '../vision/camera/find.ts';
import { openCameras } from '../vision/camera/open.ts';
import { probeCamera, type Probe } from '../vision/camera/probe.ts';
import { listCameras } from '../vision/camera/v4l2-list.ts';
import { describeCamera } from './camera-words.ts';
import { EXIT } from './exit-codes.ts';
import { parsed } from './tool.ts';

const HELP = `mooddj camera list [--json] [--config FILE]
mooddj camera test [SOURCE] [--frames N] [--times N] [--json] [--config FILE]

list   the V4L2 cameras that are plugged in: name, address that survives re-plugging, formats, sizes, rates, controls, how the box
       would read each, which one it would take, and why.
       --json writes {"cameras": […], "choice": {"path", "message", "remedy"}} on one line. Exit code 1 when there is none to take.
test   opens a camera as the box would (SOURCE as camera.source in the configuration, default that), reads N frames (30), closes it;
       all of it as often as --times says (1). Shows rate, age and losses, and what the process then holds.
       --json writes {"probes": […], "fds": [before, after], "rssMb": [before, after]} on one line. Exit code 1 when it fails.
`;

const HOME = join(import.meta.dirname, '../..');
const OPTIONS = {
  json: { type: 'boolean' },
  config: { type: 'string' },
  frames: { type: 'string', default: '30' },
  times: { type: 'string', default: '1' },
  help: { type: 'boolean', short: 'h' },
} as const;
/** A camera that gives one picture a second is slow, not broken. */
const LIMIT_PER_FRAME_MS = 1500;
const LIMIT_FIRST_MS = 5000;

export async function camera(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }),
  );
  if (values.help === true) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  const [command, source, ...rest] = positionals;
  const json = values.json === true;
  const configured = readConfigured(values.config);
  if (command === 'list' && source === undefined) return list(configured, json);
  if (command !== 'test' || rest.length > 0) {
    throw new BadRequest(`unknown: camera ${positionals.join(' ')}`, 'mooddj camera list, or mooddj camera test');
  }
  const [frames, times] = [countOf('--frames', values.frames), countOf('--times', values.times)];
  return test({ ...configured, source: source ?? configured.source }, { frames, times, json });
}

interface Configured {
  readonly source: string;
  readonly wish: Capture;
}

function readConfigured(file: string | undefined): Configured {
  const { config } = loadConfig({
    args: readArguments(file === undefined ? [] : ['--config', file], process.env),
    workingDir: process.env['INIT_CWD'] ?? process.cwd(),
    homeDir: HOME,
    stateDirectory: process.env['STATE_DIRECTORY'],
    configDirectory: process.env['CONFIGURATION_DIRECTORY'],
  });
  const { source, size, framesPerSecond, mainsHz } = config.camera;
  return { source, wish: { ...DEFAULT_CAPTURE, size, framesPerSecond, mainsHz } };
}

function countOf(option: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new BadRequest(`${option} must be a whole number from 1`);
  return count;
}

async function list({ source, wish }: Configured, json: boolean): Promise<number> {
  const cameras = await listCameras({ wish, controls: true });
  const choice = await explainChoice(cameras, source);
  if (json) process.stdout.write(`${JSON.stringify({ cameras, choice })}\n`);
  else {
    const remedy = choice.remedy === '' ? '' : `\n  → ${choice.remedy}`;
    process.stdout.write(`${[...cameras.map(describeCamera), `${choice.message}${remedy}`].join('\n\n')}\n`);
  }
  return choice.path === null ? EXIT.problem : EXIT.ok;
}

interface TestOptions {
  readonly frames: number;
  readonly times: number;
  readonly json: boolean;
}

async function test(wanted: Configured, { frames, times, json }: TestOptions): Promise<number> {
  const cameras = openCameras();
  const probes: Probe[] = [];
  const limitMs = LIMIT_FIRST_MS + frames * LIMIT_PER_FRAME_MS;
  const held: { readonly fds: number; readonly rssMb: number }[] = [];
  try {
    for (let n = 0; n < times; n++) {
      const probe = await probeCamera(() => cameras.open({ ...wanted, log: silent }), { frames, limitMs });
      probes.push(probe);
      // After the first, which loads libraries that stay.
      held.push(holding());
      if (!json) process.stdout.write(describeProbe(probe));
    }
  } catch (error) {
    if (!(error instanceof CameraFault)) throw error;
    throw new Retry(`${error.message}${error.remedy === '' ? '' : `\n  → ${error.remedy}`}`, { cause: error });
  }
  const [before, after] = [held[0], held.at(-1)];
  const fds = [before?.fds, after?.fds];
  const rssMb = [before?.rssMb, after?.rssMb];
  if (json) process.stdout.write(`${JSON.stringify({ probes, fds, rssMb })}\n`);
  else if (times > 1)
    process.stdout.write(`open files ${fds.join(' → ')}, memory ${rssMb.join(' → ')} MB, first to last\n`);
  return EXIT.ok;
}

const holding = (): { fds: number; rssMb: number } => ({
  fds: readdirSync('/proc/self/fd').length,
  rssMb: Math.round(process.memoryUsage.rss() / 2 ** 20),
});

function describeProbe(probe: Probe): string {
  const { name, details, frames, framesPerSecond, firstFrameMs, latencyMs, counts } = probe;
  return `${name}: ${frames} frames, ${framesPerSecond ?? '–'} a second, the first after ${firstFrameMs} ms, age ${latencyMs.median} ms (p95 ${latencyMs.p95})
  ${JSON.stringify({ ...details, ...counts })}
`;
}
