import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { Fatal } from '../core/errors.ts';
import { readArguments } from '../system/arguments.ts';
import { loadConfig } from '../system/config.ts';
import { listCameras } from '../vision/camera/v4l2-list.ts';
import { findModel } from '../vision/model-files.ts';
import { parsed } from './tool.ts';
import { EXIT } from './exit-codes.ts';

/** One thing looked at. `warn` works, but not as one would wish; `fail` keeps the box from running. */
export interface Check {
  readonly name: string;
  readonly state: 'ok' | 'warn' | 'fail';
  readonly message: string;
  /** What to do; empty when nothing needs doing. */
  readonly remedy: string;
}

const HELP = `mooddj doctor [--json]

Looks at what MoodDJ needs on this computer and says what to do about what is missing.
--json writes {"ok": …, "checks": [{"name", "state": "ok"|"warn"|"fail", "message", "remedy"}]} on one line.
Exit code 1 when something keeps the box from running.
`;

const HOME = join(import.meta.dirname, '../..');

export async function doctor(args: readonly string[]): Promise<number> {
  const { values } = parsed(() =>
    parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    }),
  );
  if (values.help === true) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  const { config } = loadConfig({
    args: readArguments([], process.env),
    workingDir: process.env['INIT_CWD'] ?? process.cwd(),
    homeDir: HOME,
    stateDirectory: process.env['STATE_DIRECTORY'],
    configDirectory: process.env['CONFIGURATION_DIRECTORY'],
  });
  const checks = [
    node(),
    memory(),
    ...(await models()),
    pages(),
    state(config.stateDir),
    await camera(),
    await port('pages', { host: config.host, port: config.httpPort, option: '--http-port' }),
    ...(config.mqtt.url === ''
      ? [await port('broker', { host: config.host, port: config.mqtt.port, option: '--mqtt-port' })]
      : []),
  ];
  const ok = checks.every((check) => check.state !== 'fail');
  process.stdout.write(values.json === true ? `${JSON.stringify({ ok, checks })}\n` : checks.map(line).join(''));
  return ok ? EXIT.ok : EXIT.problem;
}

const MARKS = { ok: styleText('green', '✓'), warn: styleText('yellow', '!'), fail: styleText('red', '✗') };
const line = ({ name, state: result, message, remedy }: Check): string =>
  `${MARKS[result]} ${name.padEnd(8)} ${message}\n${remedy === '' ? '' : `           → ${remedy}\n`}`;

const good = (name: string, message: string): Check => ({ name, state: 'ok', message, remedy: '' });

function node(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const message = `Node ${process.versions.node} on ${process.platform} ${process.arch}, ${availableParallelism()} cores`;
  if (major >= 26 || (major === 24 && minor >= 11)) return good('node', message);
  return {
    name: 'node',
    state: 'fail',
    message,
    remedy: 'Start it with `npx mooddj` or `npm start`: they bring Node 24.',
  };
}

function memory(): Check {
  const gib = totalmem() / 2 ** 30;
  const message = `${gib.toFixed(1)} GiB of memory`;
  return gib > 0.85
    ? good('memory', message)
    : { name: 'memory', state: 'warn', message, remedy: 'MoodDJ wants 1 GB or more.' };
}

async function models(): Promise<Check[]> {
  const names = ['face-detector', 'face-mesh', 'mood'] as const;
  const results = await Promise.allSettled(names.map((name) => findModel(name)));
  const bad = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  if (bad.length === 0) return [good('models', `${names.join(', ')}: there, and what models.json says`)];
  return bad.map((error) => {
    if (!(error instanceof Fatal)) throw error;
    return { name: 'models', state: 'fail', message: error.message, remedy: error.remedy };
  });
}

function pages(): Check {
  if (existsSync(join(HOME, 'dist/kiosk-ui/index.html'))) return good('pages', 'kiosk and phone page are built');
  return {
    name: 'pages',
    state: 'fail',
    message: 'the kiosk and phone pages are not built',
    remedy: 'Run `npm start`: it builds them.',
  };
}

function state(dir: string): Check {
  try {
    // Looking must not make it: the folder it would be made in decides.
    let there = dir;
    while (!existsSync(there)) there = dirname(there);
    accessSync(there, constants.W_OK);
    const { bavail, bsize } = statfsSync(there);
    const freeMb = Math.round((bavail * bsize) / 1e6);
    const message = `${dir} can be written, ${freeMb} MB free`;
    if (freeMb > 200) return good('state', message);
    return { name: 'state', state: 'warn', message, remedy: 'Free some space: MoodDJ keeps its history there.' };
  } catch (error) {
    const message = `${dir} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
    return {
      name: 'state',
      state: 'fail',
      message,
      remedy: 'Give this user the folder, or choose another with --state.',
    };
  }
}

async function camera(): Promise<Check> {
  const cameras = await listCameras();
  const usable = cameras.filter((c) => c.usable);
  if (usable.length > 0) return good('camera', usable.map((c) => c.name).join(', '));
  const problem = cameras.find((c) => c.problem !== null)?.problem;
  if (problem != null) return { ...problem, name: 'camera', state: 'warn' };
  return {
    name: 'camera',
    state: 'warn',
    message: 'no V4L2 camera; a checkout plays its demo pictures instead',
    remedy: 'Plug in a USB camera; this user must be in the group `video`.',
  };
}

function port(
  name: string,
  on: { readonly host: string; readonly port: number; readonly option: string },
): Promise<Check> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const message = `port ${on.port} at ${on.host}: ${error.code === 'EADDRINUSE' ? 'taken, perhaps by a running MoodDJ' : error.message}`;
      resolve({ name, state: 'warn', message, remedy: `Stop what uses it, or choose another with ${on.option}.` });
    });
    server.listen(on.port, on.host, () =>
      server.close(() => resolve(good(name, `port ${on.port} at ${on.host} is free`))),
    );
  });
}
