import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildModels } from '../../models/build.ts';
import { DEMO_SETTINGS, ScriptedDaemon } from '../fakes/eyes-daemon.ts';
import { asGreedyCaller, filesBelow, GREEDY_NODE, lookOn, makePlaces, type LookedOn } from './privacy/look-on.ts';
import { makeMarkedPictures, TORN } from './privacy/marked-pictures.ts';
import { bytesOut, readRecording, whoOpened, type Recorded } from './privacy/recording.ts';
import { Scanner } from './privacy/scanner.ts';
import { secretsOf } from './privacy/secrets.ts';
import { recordedBy, whyNoRecording } from './privacy/strace.ts';
import { trespasses } from './privacy/ways-out.ts';
import { accountFor } from './privacy/wire-account.ts';

/**
 * The promise of the box: no picture leaves the vision process. Every system call of the real box is recorded, and all bytes in them are
 * searched for the pictures that its camera showed. The last part puts leaks in on purpose, and finds every one.
 */
const unable = whyNoRecording();
beforeEach(({ skip }) => {
  if (unable !== null) skip(`NOT PROVEN HERE: ${unable}`);
});

/** Where in these bytes there is a piece of a picture, a line each. */
function picturesIn(scanner: Scanner, places: ReadonlyMap<string, Buffer>): string[] {
  return [...places].flatMap(([where, bytes]) =>
    scanner.search(bytes).map(({ secret, as, at }) => `${where}: ${secret}, as ${as}, at byte ${at}`),
  );
}

const socketOf = ({ calls }: Recorded): string =>
  calls.find(({ name, args }) => name === 'connect' && args.includes('AF_UNIX'))?.strings[0]?.toString() ?? '';

/** All that went into the socket that was connected to the daemon. */
function toldDaemon(vision: Recorded): Buffer {
  const connect = vision.calls.find(({ name }) => name === 'connect');
  const [descriptor = ''] = /^\d+<socket:\[\d+\]>/.exec(connect?.args ?? '') ?? [];
  const told = vision.calls.filter(({ name, args }) => name.startsWith('write') && args.startsWith(`${descriptor},`));
  return Buffer.concat(told.flatMap(({ strings }) => strings));
}

const environmentOf = ({ calls }: Recorded): string[] =>
  calls.find(({ name }) => name === 'execve')?.strings.map((text) => text.toString()) ?? [];

const endOf = ({ calls }: Recorded): string =>
  calls.findLast(({ name }) => name === 'killed' || name === 'exited')?.args ?? '';

describe('while the vision process runs on a camera', () => {
  const places = makePlaces();
  afterAll(() => places[Symbol.dispose]());
  let run: LookedOn;
  let scanner: Scanner;
  beforeAll(async () => {
    if (unable !== null) return;
    await buildModels();
    run = await lookOn(places);
    scanner = new Scanner(await secretsOf(run.frames));
  }, 240_000);

  it('it sees faces, and a page watches them: there is something to hide', () => {
    // Those that came as far as a picture; the last one was ended at once.
    expect(run.visions.length).toBeGreaterThanOrEqual(3);
    const [first] = run.visions;
    const opened = first!.calls.filter(({ name }) => name === 'openat').map(({ strings }) => strings[0]!.toString());
    for (const { name } of run.frames) expect(opened).toContain(join(places.camera, name));
    const { seen, faces, meshes, statuses } = accountFor(toldDaemon(first!));
    expect(Math.min(seen, faces, meshes, statuses)).toBeGreaterThan(0);
    expect(scanner.windows).toBeGreaterThan(500_000);
  });

  it('nothing of a picture is in any byte that it gives to the kernel', () => {
    expect(run.visions.flatMap((vision) => picturesIn(scanner, bytesOut(vision)))).toEqual([]);
  });

  it('every byte that it tells the daemon is a number or a sentence of the protocol', () => {
    expect(run.visions.flatMap((vision) => accountFor(toldDaemon(vision)).unaccounted)).toEqual([]);
  });

  it('it opens nothing to write, has no network, starts no program, and shares no memory', () => {
    const codeCache = join(places.tmp, 'node-compile-cache');
    for (const vision of run.visions)
      expect(trespasses(vision, { socketPath: socketOf(vision), codeCache })).toEqual([]);
  });

  it('nothing of a picture is in what the daemon gives to the kernel: pages, broker, database, log', () => {
    expect(picturesIn(scanner, bytesOut(run.daemon))).toEqual([]);
    expect(run.output).toContain('vision');
  });

  it('the daemon opens no picture, no camera, and nothing that could read one', () => {
    const opened = run.daemon.calls
      .filter(({ name }) => name.startsWith('open'))
      .map(({ strings }) => strings[0]!.toString());
    expect(opened.length).toBeGreaterThan(100);
    expect(opened.filter((path) => path.startsWith(places.camera) || /^\/dev\/(?:video|v4l)/.test(path))).toEqual([]);
    expect(opened.filter((path) => /onnxruntime|libvips|sharp-linux|jpeg-turbo/.test(basename(path)))).toEqual([]);
  });

  it('nothing of a picture is left in any file', () => {
    expect(picturesIn(scanner, filesBelow(places.left))).toEqual([]);
  });

  it('its memory is sealed before it opens the first picture', () => {
    for (const { calls } of run.visions) {
      const sealed = calls.findIndex(
        ({ name, args, result }) => name === 'prctl' && args.includes('SUID_DUMP_DISABLE') && result.startsWith('0'),
      );
      const looked = calls.findIndex(
        ({ name, strings }) => name === 'openat' && strings[0]?.toString().startsWith(places.camera),
      );
      expect(sealed).toBeGreaterThan(0);
      expect(looked).toBeGreaterThan(sealed);
    }
  });

  it('it leaves no core when it crashes, though the caller allows one of any size', () => {
    expect(run.visions.slice(0, 3).map(endOf)).toEqual(['by SIGSEGV', 'by SIGABRT', 'by SIGUSR2']);
    expect([...filesBelow(places.cwd).keys()]).toEqual([]);
  });

  it('it knows nothing of the Node options of the caller, who asks for reports', () => {
    expect(environmentOf(run.daemon)).toContain(`NODE_OPTIONS=${GREEDY_NODE}`);
    for (const vision of run.visions) {
      expect(environmentOf(vision)).toContain('--disable-sigusr1');
      expect(environmentOf(vision).filter((text) => text.startsWith('NODE_'))).toEqual([]);
    }
  });
});

describe('the search finds', () => {
  const places = makePlaces();
  afterAll(() => places[Symbol.dispose]());
  let scanner: Scanner;
  let leaky: Recorded;
  beforeAll(async () => {
    if (unable !== null) return;
    const frames = await makeMarkedPictures(places.camera);
    rmSync(join(places.camera, TORN));
    scanner = new Scanner(await secretsOf(frames));
    leaky = await recordLeaks();
  }, 240_000);

  it.each<[string, [where: string, secret: string, as: string]]>([
    ['a row in a file', ['left/row)', 'RGB', 'plain']],
    ['a JPEG in a file', ['left/jpeg)', 'JPEG', 'plain']],
    ['a crop in a file', ['left/crop)', 'float32', 'plain']],
    ['a row that is written ten bytes at a time', ['left/bit-by-bit)', 'RGB', 'plain']],
    ['a JPEG in the log, in base64', ['(socket:', 'JPEG', 'base64']],
    ['a row in the log, in hex', ['(socket:', 'RGB', 'hex']],
    ['a row in the log, as a list of bytes', ['(socket:', 'RGB', 'numbers']],
    ['a row in the log, as a list of fractions', ['(socket:', 'RGB', 'fractions']],
    ['a row in the log, as a string', ['(socket:', 'RGB', 'text']],
    ['a row in a datagram', ['send', 'RGB', 'plain']],
    ['a row in the name of the camera, told to the daemon', ['(socket:', 'RGB', 'base64']],
  ])('%s', (_, [where, secret, as]) => {
    const written = [...bytesOut(leaky)].filter(([place]) => place.includes(where));
    const found = written.flatMap(([, bytes]) => scanner.search(bytes));
    expect(found).toContainEqual(expect.objectContaining({ as, secret: expect.stringContaining(secret) as unknown }));
  });

  it('a row that was written through shared memory, in the file', () => {
    const found = scanner.search(filesBelow(places.left).get(join(places.left, 'shared-memory'))!);
    expect(found[0]?.secret).toContain('RGB');
  });

  it('and the trespasses: files, another network, shared memory', () => {
    const all = trespasses(leaky, {
      socketPath: socketOf(leaky),
      codeCache: join(places.tmp, 'node-compile-cache'),
    }).join('\n');
    for (const name of ['row', 'jpeg', 'crop', 'bit-by-bit', 'shared-memory'])
      expect(all).toMatch(new RegExp(`openat.*left/${name}"`));
    expect(all).toMatch(/socket\(AF_INET/);
    expect(all).toMatch(/mmap\(.*MAP_SHARED/);
  });

  it('and what is in the stream beyond the protocol', () => {
    expect(accountFor(toldDaemon(leaky)).unaccounted).toContain('status: a long text');
  });

  it('and a core, of a process that is not sealed', async ({ skip }) => {
    await run(places.trace, [process.execPath, '-e', 'process.abort()']);
    const ends = readRecording(places.trace).map(endOf);
    if (!ends.includes('by SIGABRT (core dumped)'))
      skip('this machine writes no core of any process (hard limit, or its core_pattern)');
    expect(ends).toContain('by SIGABRT (core dumped)');
  });

  async function recordLeaks(): Promise<Recorded> {
    const socketPath = join(places.tmp, 's');
    await using daemon = await ScriptedDaemon.listen(socketPath);
    const script = join(import.meta.dirname, 'privacy/leaky-vision.ts');
    const ended = run(places.trace, [process.execPath, script, '--socket', socketPath, '--leaks', places.left]);
    for await (const message of daemon.heard.read(new AbortController().signal)) {
      if (message.kind !== 'status') continue;
      if (message.camera.source === 'files' && message.camera.name !== '') break;
      daemon.say({ ...DEMO_SETTINGS, source: places.camera });
    }
    daemon.hangUp();
    await ended;
    return whoOpened(readRecording(places.trace), places.camera)[0]!;
  }

  /** Its stderr is a pipe, as it is for the daemon's child; the last one to hold it is the tracer. */
  async function run(trace: string, command: readonly string[]): Promise<void> {
    const [program = '', ...args] = asGreedyCaller([...recordedBy(trace), ...command]);
    const child = spawn(program, args, {
      cwd: places.cwd,
      env: { ...process.env, TMPDIR: places.tmp },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.resume();
    await once(child, 'close');
  }
});
