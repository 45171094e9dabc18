import { mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FRAME_JSON, FRAME_MESH, MAX_MESSAGE_BYTES } from '../../daemon/contract/vision.ts';
import { Fatal } from '../../daemon/core/errors.ts';
import { silent, type Log } from '../../daemon/lib/log.ts';
import { openEyes, type EyesOptions } from '../../daemon/vision/eyes.ts';
import { encodeFrame } from '../../daemon/vision/wire-frames.ts';
import { FakeEyes } from '../fakes/eyes.ts';
import { eyesContract, type EyesRig } from '../fakes/eyes-contract.ts';
import { lookOf, statusOf } from '../fakes/eyes-looks.ts';
import { firstThat, ScriptedVision } from '../fakes/eyes-vision.ts';

const forever = new AbortController().signal;

eyesContract('fake', () => {
  const eyes = new FakeEyes();
  return Promise.resolve<EyesRig>({
    eyes,
    see: (look) => eyes.see(look),
    tell: (status) => eyes.tell(status),
    sendMesh: (mesh) => eyes.sendMesh(mesh),
    told: (fits) => firstThat(eyes.settings.changes(forever), fits),
    leave: () => Promise.resolve().then(() => eyes.leave()),
    arrive: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  });
});

eyesContract('the daemon side of the socket', async () => {
  await using stack = new AsyncDisposableStack();
  const folder = stack.use(await openFolder());
  const eyes = stack.use(await openEyes(optionsIn(folder.path)));
  let vision = stack.use(await ScriptedVision.connect(socketIn(folder.path)));
  const owned = stack.move();
  return {
    eyes,
    see: (look) => vision.wire.say(look),
    tell: (status) => vision.wire.say(status),
    sendMesh: (mesh) => vision.wire.sayMesh(mesh),
    told: (fits) => firstThat(vision.settings.changes(forever), fits),
    leave: () => vision[Symbol.asyncDispose](),
    arrive: async () => {
      vision = owned.use(await ScriptedVision.connect(socketIn(folder.path)));
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
});

describe('the socket for the vision process', () => {
  it('is for this user and its group alone', async () => {
    await using folder = await openFolder();
    await using eyes = await openEyes(optionsIn(folder.path, 'run/vision.sock'));
    expect(eyes).toBeDefined();
    const modeOf = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8);
    expect(await modeOf(join(folder.path, 'run'))).toBe('700');
    expect(await modeOf(join(folder.path, 'run/vision.sock'))).toBe('660');
  });

  it('takes the place of one that a killed daemon left behind, and goes with the eyes', async () => {
    await using folder = await openFolder();
    const path = socketIn(folder.path);
    await leaveDeadSocket(path);
    {
      await using eyes = await openEyes(optionsIn(folder.path));
      await using vision = await ScriptedVision.connect(path);
      expect([eyes, vision]).toHaveLength(2);
    }
    await expect(stat(path)).rejects.toThrow('ENOENT');
  });

  it('never takes the place of a living daemon, nor of the owner’s file', async () => {
    await using folder = await openFolder();
    await using first = await openEyes(optionsIn(folder.path));
    await expect(openEyes(optionsIn(folder.path))).rejects.toThrow(/Another MoodDJ/);
    await using vision = await ScriptedVision.connect(socketIn(folder.path));
    expect([first, vision]).toHaveLength(2);
    await writeFile(join(folder.path, 'letter'), 'dear');
    await expect(openEyes(optionsIn(folder.path, 'letter'))).rejects.toThrow(Fatal);
    expect(await readFile(join(folder.path, 'letter'), 'utf8')).toBe('dear');
  });

  it('refuses a path that the kernel would cut off', async () => {
    await using folder = await openFolder();
    await expect(openEyes(optionsIn(folder.path, 'a'.repeat(108)))).rejects.toThrow(/107 bytes/);
  });

  it('holds one vision process: a second one takes over, the first is let go', async () => {
    await using folder = await openFolder();
    await using eyes = await openEyes(optionsIn(folder.path));
    await using first = await ScriptedVision.connect(socketIn(folder.path));
    await using second = await ScriptedVision.connect(socketIn(folder.path));
    await first.ended;
    second.wire.say(statusOf({}, { pid: 2 }));
    expect(await firstThat(eyes.status(forever), (status) => status !== null)).toMatchObject({ pid: 2 });
  });
});

describe('a vision process that talks nonsense', () => {
  const json = (value: unknown): Uint8Array =>
    encodeFrame({ kind: FRAME_JSON, payload: Buffer.from(JSON.stringify(value)) });
  const header = (length: number, kind: number): Uint8Array => {
    const bytes = Buffer.alloc(5);
    bytes.writeUInt32LE(length);
    bytes[4] = kind;
    return bytes;
  };
  const nonsense: Record<string, Uint8Array> = {
    'announces more than the limit': header(MAX_MESSAGE_BYTES + 1, FRAME_JSON),
    'announces nothing': header(0, FRAME_JSON),
    'uses an unknown kind': header(4, 9),
    'sends text that is not JSON': encodeFrame({ kind: FRAME_JSON, payload: Buffer.from('{"kind":') }),
    'sends a kind of message nobody knows': json({ kind: 'picture' }),
    'sends a look with a probability above 1': json({ ...lookOf([]), brightness: 1.01 }),
    'speaks another version of the protocol': json({ ...statusOf(), protocol: 2 }),
    'sends a mesh that is cut short': encodeFrame({ kind: FRAME_MESH, payload: new Uint8Array([1, 5, 0, 0, 0, 0]) }),
  };

  for (const [what, bytes] of Object.entries(nonsense)) {
    it(`is let go when it ${what}, and another one is welcome`, async () => {
      const warnings: string[] = [];
      const log: Log = { ...silent, warn: (fields) => warnings.push(JSON.stringify(fields)) };
      await using folder = await openFolder();
      await using eyes = await openEyes({ ...optionsIn(folder.path), log });
      await using vision = await ScriptedVision.connect(socketIn(folder.path));
      vision.sendRaw(bytes);
      await vision.ended;
      expect(warnings).toHaveLength(1);
      await using next = await ScriptedVision.connect(socketIn(folder.path));
      next.wire.say(statusOf());
      expect(await firstThat(eyes.status(forever), (status) => status !== null)).toMatchObject({ kind: 'status' });
    });
  }

  it('is let go when it says nothing for too long', async () => {
    await using folder = await openFolder();
    await using eyes = await openEyes({ ...optionsIn(folder.path), silenceMs: 50 });
    await using vision = await ScriptedVision.connect(socketIn(folder.path));
    vision.wire.say(statusOf());
    await vision.ended;
    expect(await firstThat(eyes.status(forever), (status) => status === null)).toBeNull();
  });
});

const socketIn = (folder: string, name = 'vision.sock'): string => join(folder, name);

function optionsIn(folder: string, name?: string): EyesOptions {
  const settings = { cameraOn: true, source: 'demo', looksPerSecond: 5 };
  return { socketPath: socketIn(folder, name), spawn: false, settings, log: silent };
}

async function openFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'mooddj-eyes-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

/** What a kill leaves: the file of a socket on which nobody listens. A server removes only the name it was given. */
async function leaveDeadSocket(path: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(`${path}.before`, resolve));
  await rename(`${path}.before`, path);
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
