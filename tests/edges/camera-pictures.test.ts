import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CAPTURE } from '../../daemon/contract/vision.ts';
import { silent } from '../../daemon/lib/log.ts';
import { Seer } from '../../daemon/seeing/seer.ts';
import type { Camera, CameraFrame } from '../../daemon/vision/camera/camera.ts';
import { findDemoPictures, openDemoCamera } from '../../daemon/vision/camera/demo.ts';
import { openFilm } from '../../daemon/vision/camera/demo-film.ts';
import { layOutRound, SHOTS } from '../../daemon/vision/camera/demo-shots.ts';
import { CameraFault } from '../../daemon/vision/camera/faults.ts';
import { openFilesCamera } from '../../daemon/vision/camera/files.ts';
import { openCameras } from '../../daemon/vision/camera/open.ts';
import { JpegDecoder } from '../../daemon/vision/decode.ts';
import { openSessions } from '../../daemon/vision/sessions.ts';
import { buildModels } from '../../models/build.ts';

const forever = new AbortController().signal;

describe('the camera of a folder', () => {
  it('shows the pictures in order, round and round, all as JPEG and none too large', async () => {
    await using folder = await openFolder();
    const paint = (width: number, red: number): Sharp =>
      sharp({ create: { width, height: 100, channels: 3, background: { r: red, g: 0, b: 0 } } });
    await paint(200, 250).jpeg().toFile(join(folder.path, 'a.jpg'));
    await paint(2400, 20).png().toFile(join(folder.path, 'b.png'));
    await writeFile(join(folder.path, 'notes.txt'), 'not a picture');
    await using camera = await openFilesCamera(folder.path, { secondsEach: 0.05, log: silent });
    const shown: string[] = [];
    for await (const frame of camera.frames(forever)) {
      const { format, width } = await sharp(frame.bytes).metadata();
      shown.push(`${format} ${width}`);
      if (shown.length === 3) break;
    }
    expect(shown).toEqual(['jpeg 200', 'jpeg 1920', 'jpeg 200']);
  });

  it('skips a picture that cannot be read, and says so once', async () => {
    await using folder = await openFolder();
    await writeFile(join(folder.path, 'a.jpg'), 'not a picture');
    await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .jpeg()
      .toFile(join(folder.path, 'b.jpg'));
    const said: string[] = [];
    const log = { ...silent, warn: (_fields: object, message: string) => void said.push(message) };
    await using camera = await openFilesCamera(folder.path, { secondsEach: 0.05, log });
    let frames = 0;
    for await (const frame of camera.frames(forever)) {
      expect(frame.bytes[0]).toBe(0xff);
      if (++frames === 4) break;
    }
    expect(said).toEqual([expect.stringMatching(/a\.jpg is not a picture that can be read\. It is skipped\./)]);
  });

  it('says so when there is no picture, or one that cannot be read', async () => {
    await using folder = await openFolder();
    await expect(openSource(folder.path)).rejects.toThrow(/no picture/);
    await writeFile(join(folder.path, 'a.jpg'), 'not a picture');
    await using camera = await openSource(folder.path);
    await expect(readOne(camera)).rejects.toThrow(CameraFault);
  });

  it('says so when there is nothing at the path', async () => {
    const fault = await openSource('/nowhere/at/all').catch((error: unknown) => error);
    expect(fault).toMatchObject({ state: 'missing', remedy: 'Correct camera.source in the configuration.' });
  });
});

describe('the demo camera', () => {
  it('delivers JPEG, no faster than a camera', async () => {
    await using camera = openDemoCamera((await findDemoPictures())!);
    const startedMs = performance.now();
    let frames = 0;
    for await (const frame of camera.frames(forever)) {
      expect([frame.kind, frame.bytes[0], frame.bytes[1]]).toEqual(['jpeg', 0xff, 0xd8]);
      if (++frames === 6) break;
    }
    expect(performance.now() - startedMs).toBeGreaterThan((5 * 1000) / 15 - 10);
  });

  it('keeps within its memory: at most 60 MB of frames', async () => {
    const film = openFilm((await findDemoPictures())!);
    const round = layOutRound();
    const places = new Map(round.map((place) => [`${place.shot}:${place.step}`, place]));
    const sizes = await Promise.all(
      [...places.values()].filter((_, i) => i % 40 === 0).map(async (place) => (await film.frame(place)).byteLength),
    );
    expect((Math.max(...sizes) * places.size) / 2 ** 20).toBeLessThan(60);
    expect(await film.frame(round[0]!)).toBe(await film.frame(round[0]!));
  });

  it('shows one, two, nobody and a group, so that the mood of the room changes', async () => {
    await buildModels();
    await using models = await openSessions();
    const film = openFilm((await findDemoPictures())!);
    const jpeg = new JpegDecoder();
    const round = layOutRound();
    const counts: number[] = [];
    for (const shot of SHOTS.keys()) {
      const middle = round.filter((place) => place.shot === shot).at(20)!;
      const faces = await new Seer(models).look(jpeg.decode(await film.frame(middle)), 0);
      counts.push(faces.length);
    }
    expect(counts).toEqual([1, expect.any(Number), 2, 1, 1, 0, 1, expect.any(Number), 2, 4, 0]);
  });
});

const openSource = (source: string): Promise<Camera> =>
  openCameras().open({ source, wish: DEFAULT_CAPTURE, log: silent });

async function readOne(camera: Camera): Promise<CameraFrame | null> {
  for await (const frame of camera.frames(forever)) return frame;
  return null;
}

async function openFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'mooddj-camera-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}
