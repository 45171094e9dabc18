import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childrenOf, startBox, waitFor, type Box } from '../box.ts';
import { makeMarkedPictures, type Frame } from './marked-pictures.ts';
import { readRecording, whoOpened, type Recorded } from './recording.ts';
import { recordedBy } from './strace.ts';

/** Folders of a recorded run. All that the box may write to is `left`. */
export interface Places extends Disposable {
  readonly camera: string;
  readonly trace: string;
  readonly left: string;
  readonly cwd: string;
  readonly tmp: string;
  readonly home: string;
}

export function makePlaces(): Places {
  const root = mkdtempSync(join(tmpdir(), 'mooddj-privacy-'));
  const left = join(root, 'left');
  const places = { camera: join(root, 'camera'), trace: join(root, 'trace'), left, cwd: join(left, 'cwd') };
  const more = { tmp: join(left, 'tmp'), home: join(left, 'home') };
  for (const folder of [...Object.values(places), ...Object.values(more)]) mkdirSync(folder, { recursive: true });
  return { ...places, ...more, [Symbol.dispose]: () => rmSync(root, { recursive: true }) };
}

/** The caller's wishes that a box must not heed: dumps of all sizes, and reports of everything on a signal. */
export const asGreedyCaller = (command: readonly string[]): readonly string[] => [
  'sh',
  '-c',
  'ulimit -c unlimited 2>/dev/null; exec "$@"',
  'sh',
  ...command,
];
export const GREEDY_NODE =
  '--report-on-signal --report-signal=SIGUSR2 --report-on-fatalerror --report-uncaught-exception';

export interface LookedOn {
  readonly frames: readonly Frame[];
  readonly daemon: Recorded;
  /** Each life of the vision process: it was killed twice. */
  readonly visions: readonly Recorded[];
  readonly output: string;
}

/** Runs a whole box on a camera of marked pictures with a kiosk that watches, kills its eyes in every way, and ends it. */
export async function lookOn(places: Places): Promise<LookedOn> {
  const frames = await makeMarkedPictures(places.camera);
  const config = join(places.left, 'mooddj.yaml');
  writeFileSync(config, `camera:\n  source: ${places.camera}\n`);
  await using box = await startBox({
    args: ['--config', config],
    stateDir: join(places.left, 'state'),
    cwd: places.cwd,
    under: asGreedyCaller(recordedBy(places.trace)),
    env: { TMPDIR: places.tmp, HOME: places.home, NODE_OPTIONS: GREEDY_NODE, NODE_COMPILE_CACHE: undefined },
  });
  using kiosk = watchMirror(box.url);
  await box.until('a face on the left, of the second picture', (s) => (s.faces[0]?.box[0] ?? 1) < 0.5);
  await box.until('a face on the right, of the third picture', (s) => (s.faces[0]?.box[0] ?? 0) > 0.5);
  await waitFor('meshes', () => kiosk.meshes() > 5);
  await killEyes(box, 'SIGSEGV');
  await box.until('a camera again', (s) => s.health.camera.state === 'ok');
  const [eyes] = childrenOf(box.child.pid!);
  // By default Node opens its debugger at this, on a port.
  process.kill(eyes!, 'SIGUSR1');
  await box.until('a face again', (s) => s.faces.length > 0);
  await killEyes(box, 'SIGABRT');
  await box.until('a camera again', (s) => s.health.camera.state === 'ok');
  // What asks for a report where a report is wanted.
  await killEyes(box, 'SIGUSR2');
  await box.stop();
  const processes = readRecording(places.trace);
  const visions = whoOpened(processes, places.camera);
  const daemon = processes.find(({ pid }) => pid === box.child.pid);
  if (daemon === undefined) throw new Error('the daemon was not recorded');
  return { frames, daemon, visions, output: box.output() };
}

async function killEyes(box: Box, signal: NodeJS.Signals): Promise<void> {
  const [eyes] = childrenOf(box.child.pid!);
  process.kill(eyes!, signal);
  await waitFor(`the next vision process after ${signal}`, () =>
    childrenOf(box.child.pid!).some((pid) => pid !== eyes),
  );
}

function watchMirror(url: string): Disposable & { readonly meshes: () => number } {
  const socket = new WebSocket(`${url.replace('http', 'ws')}api/live`);
  let meshes = 0;
  socket.addEventListener('open', () => socket.send(JSON.stringify({ kind: 'watch', mesh: true })));
  socket.addEventListener('message', ({ data }) => {
    if (typeof data !== 'string') meshes += 1;
  });
  return { meshes: () => meshes, [Symbol.dispose]: () => socket.close() };
}

/** Every file below a folder. */
export function filesBelow(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name))]),
  );
}
