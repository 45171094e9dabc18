import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { describeCamera } from '../../daemon/cli/camera-words.ts';
import { CTRL_FLAG, CTRL_TYPE } from '../../daemon/vision/camera/v4l2-layout.ts';
import { listCameras } from '../../daemon/vision/camera/v4l2-list.ts';
import { FakeDevFolder } from '../fakes/eyes-dev-folder.ts';
import { FakeDevice } from '../fakes/eyes-v4l2.ts';

const run = promisify(execFile);
const MAIN = fileURLToPath(new URL('../../daemon/cli/main.ts', import.meta.url));

describe('a camera in words', () => {
  it('has its names, how it would be read and why, formats with rates, controls with ranges', async () => {
    await using folder = await FakeDevFolder.open();
    const device = new FakeDevice();
    device.controls = [
      { id: 1, name: 'Brightness', type: CTRL_TYPE.integer, min: -64, max: 64, value: 3 },
      { id: 2, name: 'Mains', type: CTRL_TYPE.menu, max: 1, menu: { 0: 'Off', 1: '50 Hz' }, value: 1 },
      { id: 3, name: 'Focus', type: CTRL_TYPE.boolean, flags: CTRL_FLAG.inactive, value: 0 },
    ];
    await folder.plug('video0', device, 'by-id/usb-Fake');
    const text = await describeOnly(folder);
    expect(text.split('\n')).toEqual([
      'Fake webcam (uvcvideo, usb-1)',
      `  ${folder.linkPath('by-id/usb-Fake')} (now ${join(folder.path, 'video0')})`,
      '  read as MJPG 640×480, 15 a second: the size that is wished; MJPG costs less to read than YUYV',
      '    YUYV  640×480 at 30/15',
      '    MJPG  640×480 at 30/15',
      '    Brightness: 3  [-64 to 64 by 0; default 0]',
      '    Mains: 50 Hz (1)  [0 = Off, 1 = 50 Hz; default 0]',
      '    Focus: 0  [0 or 1; default 0; without effect now]',
    ]);
  });

  it('that may not be opened says so, with the remedy', async () => {
    await using folder = await FakeDevFolder.open();
    const device = new FakeDevice();
    device.failures.set('open', 'EACCES');
    await folder.plug('video0', device);
    const path = join(folder.path, 'video0');
    expect((await describeOnly(folder)).split('\n')).toEqual([
      path,
      `  ${path} (no address that survives re-plugging)`,
      `  MoodDJ may not open ${path}.`,
      expect.stringMatching(/^ {2}→ .*group "video"/),
    ]);
  });
});

describe('mooddj camera', () => {
  it('lists as one line of JSON which cameras there are and which would be taken', async () => {
    const { stdout } = await mooddj('list', '--json');
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toEqual({
      cameras: expect.any(Array) as unknown,
      choice: {
        path: expect.toBeOneOf([null, expect.any(String)]) as unknown,
        message: expect.any(String) as unknown,
        remedy: expect.any(String) as unknown,
      },
    });
  });

  it('tries a source again and again, and says what it then holds', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mooddj-cli-'));
    await writeFile(
      join(folder, 'a.jpg'),
      await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
        .jpeg()
        .toBuffer(),
    );
    const { stdout, code } = await mooddj('test', folder, '--frames', '3', '--times', '2', '--json');
    await rm(folder, { recursive: true });
    const { probes, fds } = JSON.parse(stdout) as { probes: object[]; fds: [number, number] };
    expect(probes).toEqual([0, 1].map(() => expect.objectContaining({ source: 'files', frames: 3 }) as unknown));
    expect(fds[1]).toBeLessThanOrEqual(fds[0]);
    expect(code).toBe(0);
  });

  it('fails with reason and remedy when the camera is not there', async () => {
    const { code, stderr } = await mooddj('test', '/dev/v4l/by-id/usb-Nothing');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/is not plugged in\.\n {2}→ Plug it in/)]);
  });

  it('refuses a count that is none', async () => {
    expect(await mooddj('test', '--frames', '0')).toMatchObject({ code: 2 });
  });
});

async function describeOnly(folder: FakeDevFolder): Promise<string> {
  const [camera] = await listCameras({ libc: folder.kernel, devFolder: folder.path, controls: true });
  return describeCamera(camera!);
}

async function mooddj(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    return { code: 0, ...(await run(process.execPath, [MAIN, 'camera', ...args])) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}
