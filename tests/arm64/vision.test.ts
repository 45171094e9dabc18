import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RoomSeen } from '../../daemon/contract/vision.ts';
import { chooseVisionScript } from '../../daemon/vision/eyes-script.ts';
import type { FileReport } from '../../daemon/vision/look-at-files.ts';
import { tellObstacle } from '../appliance/host/obstacle.ts';
import { ROOT } from '../e2e/box.ts';
import { DEMO_SETTINGS, ScriptedDaemon } from '../fakes/eyes-daemon.ts';
import { openArm64, type Arm64 } from './machine.ts';
import { run } from './run.ts';

/** The emulator takes twenty times as long as a processor, and a first run downloads. */
const PATIENCE_MS = 900_000;
/** The same nets on another processor add up in another order: by 0.014 pixels and 0.0016 of a mood at most, when it was tried. */
const NEAR_PX = 0.3;
const NEAR_SHARE = 0.02;

const dir = mkdtempSync(join(tmpdir(), 'mooddj-arm64-'));
const photo = join(dir, 'camera', 'photo.jpg');
afterAll(() => rmSync(dir, { recursive: true }));

let box: Arm64;
let obstacle: string | null = null;
beforeAll(async () => {
  mkdirSync(join(dir, 'camera'));
  const sample = fileURLToPath(import.meta.resolve('@vladmandic/face-api/demo/sample1.jpg'));
  await sharp(sample).resize(480).jpeg({ quality: 92 }).toFile(photo);
  try {
    box = await openArm64(join(dir, 'box'));
  } catch (error) {
    obstacle = tellObstacle('The box as arm64 (tests/arm64)', error);
  }
}, PATIENCE_MS);

beforeEach(({ skip }) => {
  if (obstacle !== null) skip(obstacle);
});

describe('as arm64, under an emulator', { timeout: PATIENCE_MS }, () => {
  it('every native package loads and works', async () => {
    const [command, ...args] = box.node(join(import.meta.dirname, 'natives.mjs'), box.home, photo);
    const { output, stdout } = await run(command, args, dir);
    expect(stdout, output).not.toBe('');
    const report = JSON.parse(stdout) as Record<string, unknown>;
    const whole = [480, 320];
    const works = { arch: 'arm64', title: 'Tea by the Firefly', pid: true, dumpable: 0, jpeg: whole, sharp: whole };
    expect(report).toMatchObject(works);
  });

  it('`vision --json` reads the same faces and moods from a photograph as on this machine', async () => {
    const here = spawnSync(process.execPath, [join(ROOT, 'daemon/cli/vision.ts'), '--json', photo], {
      encoding: 'utf8',
    });
    expect(here.status, here.stderr).toBe(0);
    const expected = JSON.parse(here.stdout) as FileReport;
    const [command, ...args] = box.node(join(box.home, 'daemon/cli/vision.ts'), '--json', photo);
    const { code, stdout, output } = await run(command, args, dir);
    expect(code, output).toBe(0);
    const report = JSON.parse(stdout) as FileReport;
    expect(expected.faces.length).toBeGreaterThan(0);
    expect(report.faces).toHaveLength(expected.faces.length);
    for (const [n, face] of report.faces.entries()) {
      const same = expected.faces[n]!;
      for (const [i, px] of face.box.entries()) expect(Math.abs(px - same.box[i]!)).toBeLessThan(NEAR_PX);
      for (const [i, point] of face.points.entries()) expect(distance(point, same.points[i]!)).toBeLessThan(NEAR_PX);
      for (const [mood, share] of Object.entries(face.mood))
        expect(Math.abs(share - same.mood[mood as keyof typeof same.mood])).toBeLessThan(NEAR_SHARE);
      expect(face.shown).toBe(same.shown);
    }
  });

  it('the vision process looks at a camera, tells a daemon of the face, and ends with it', async () => {
    const socketPath = join(dir, 's');
    // The same one that the daemon would take here: the bundle, where it is current.
    const built = chooseVisionScript(pathToFileURL(`${box.home}/`));
    await using daemon = await ScriptedDaemon.listen(socketPath);
    const [command, ...args] = box.node(built, '--socket', socketPath);
    const vision = spawn(command, args, { cwd: dir, stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    vision.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const ended = once(vision, 'close');
    try {
      const looked = lookThrough(daemon, join(dir, 'camera'));
      const died = ended.then((how) =>
        Promise.reject(new Error(`the vision process ended (${how.join()}):\n${errors}`)),
      );
      const seen = await Promise.race([looked, died]);
      expect(seen.faces[0]!.moods.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
      daemon.hangUp();
      expect(await ended).toEqual([0, null]);
    } finally {
      vision.kill('SIGKILL');
    }
  });
});

const distance = ([x, y]: readonly number[], [u, v]: readonly number[]): number => Math.hypot(x! - u!, y! - v!);

/** The first look at `folder` that shows a face. */
async function lookThrough(daemon: ScriptedDaemon, folder: string): Promise<RoomSeen> {
  let told = false;
  for await (const message of daemon.heard.read(new AbortController().signal)) {
    if (!told) daemon.say({ ...DEMO_SETTINGS, source: folder, looksPerSecond: 1 });
    told = true;
    if (message.kind === 'seen' && message.faces.length > 0) return message;
  }
  throw new Error('the daemon stopped listening');
}
