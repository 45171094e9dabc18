import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Camera, CameraFrame } from '../../daemon/vision/camera/camera.ts';
import { CameraFault } from '../../daemon/vision/camera/faults.ts';
import { openV4l2Camera } from '../../daemon/vision/camera/v4l2-camera.ts';
import { CAP_STREAMING, SIZE, VIDIOC } from '../../daemon/vision/camera/v4l2-layout.ts';
import { openLibc, POLLERR, POLLHUP } from '../../daemon/vision/camera/v4l2-libc.ts';
import { listCameras } from '../../daemon/vision/camera/v4l2-list.ts';
import { FakeKernel } from '../fakes/eyes-v4l2.ts';

const forever = new AbortController().signal;

describe('a V4L2 camera', () => {
  it('takes JPEG where it is offered, and copies each whole frame out', async () => {
    const kernel = new FakeKernel();
    kernel.frames = [{ bytes: jpegOf(1) }, { bytes: jpegOf(2), damaged: true }, { bytes: jpegOf(3) }];
    await using camera = await openV4l2Camera('/dev/video9', { libc: kernel });
    expect([camera.name, camera.source, kernel.format]).toEqual(['Fake webcam', 'v4l2', 'MJPG']);
    const frames = await take(camera, 2);
    expect(frames.map(({ kind, bytes }) => [kind, bytes[2]])).toEqual([
      ['jpeg', 1],
      ['jpeg', 3],
    ]);
    expect(kernel.queued).toHaveLength(2);
  });

  it('takes YUYV where there is no JPEG, without the padding of the rows', async () => {
    const kernel = new FakeKernel();
    Object.assign(kernel, { formatsOffered: ['NV12', 'YUYV'], size: { widthPx: 2, heightPx: 2 }, strideBytes: 6 });
    kernel.frames = [{ bytes: Uint8Array.of(1, 2, 3, 4, 0, 0, 5, 6, 7, 8, 0, 0) }];
    await using camera = await openV4l2Camera('/dev/video9', { libc: kernel });
    const [frame] = await take(camera, 1);
    expect(frame).toMatchObject({ kind: 'yuyv', widthPx: 2, heightPx: 2 });
    expect([...frame!.bytes]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  const refusals: [call: string, code: string, state: string, remedy: RegExp][] = [
    ['open', 'ENOENT', 'missing', /Plug in/],
    ['open', 'EACCES', 'denied', /group "video"/],
    ['open', 'EPERM', 'denied', /group "video"/],
    ['S_FMT', 'EBUSY', 'busy', /other program/],
    ['REQBUFS', 'EBUSY', 'busy', /other program/],
    ['mmap', 'ENOMEM', 'failed', /./],
    ['STREAMON', 'ENOSPC', 'failed', /without a hub/],
    ['STREAMON', 'EIO', 'failed', /cable/],
    ['QUERYCAP', 'ENOTTY', 'failed', /./],
  ];
  for (const [call, code, state, remedy] of refusals) {
    it(`is "${state}" when ${call} says ${code}, and gives everything back`, async () => {
      const kernel = new FakeKernel();
      kernel.failures.set(call, code);
      const fault = await faultOf(openV4l2Camera('/dev/video9', { libc: kernel }));
      expect(fault.state).toBe(state);
      expect(fault.remedy).toMatch(remedy);
      expect(kernel).toMatchObject({ openFds: 0, mapped: 0, streaming: false });
    });
  }

  it('is not taken for a camera when it gives no pictures', async () => {
    const kernel = new FakeKernel();
    kernel.capabilities = CAP_STREAMING;
    expect((await faultOf(openV4l2Camera('/dev/video9', { libc: kernel }))).state).toBe('failed');
    kernel.capabilities = new FakeKernel().capabilities;
    kernel.formatsOffered = ['BA81'];
    expect((await faultOf(openV4l2Camera('/dev/video9', { libc: kernel }))).state).toBe('failed');
    expect(kernel.openFds).toBe(0);
  });

  const losses: [what: string, state: string, prepare: (kernel: FakeKernel) => void][] = [
    ['is unplugged', 'missing', (kernel) => kernel.failures.set('DQBUF', 'ENODEV')],
    ['hangs up', 'missing', (kernel) => Object.assign(kernel, { frames: [], events: POLLHUP })],
    ['has a broken transfer', 'failed', (kernel) => kernel.failures.set('DQBUF', 'EIO')],
    ['reports an error', 'failed', (kernel) => Object.assign(kernel, { frames: [], events: POLLERR })],
    ['stalls', 'stalled', (kernel) => (kernel.frames = [])],
  ];
  for (const [what, state, prepare] of losses) {
    it(`is "${state}" when it ${what} in the middle`, async () => {
      const kernel = new FakeKernel();
      kernel.frames = [{ bytes: jpegOf(1) }, { bytes: jpegOf(2) }];
      await using camera = await openV4l2Camera('/dev/video9', { libc: kernel, stallMs: 30 });
      const frames = camera.frames(forever)[Symbol.asyncIterator]();
      await frames.next();
      prepare(kernel);
      expect((await faultOf(frames.next())).state).toBe(state);
    });
  }

  it('closes in the middle of a wait, after the poll in flight', async () => {
    const kernel = new FakeKernel();
    const camera = await openV4l2Camera('/dev/video9', { libc: kernel });
    const life = new AbortController();
    const waiting = camera.frames(life.signal)[Symbol.asyncIterator]().next();
    const startedMs = performance.now();
    life.abort();
    await camera[Symbol.asyncDispose]();
    expect(await waiting).toMatchObject({ done: true });
    expect(performance.now() - startedMs).toBeLessThan(1000);
    expect(kernel).toMatchObject({ openFds: 0, mapped: 0, streaming: false });
  });
});

describe('listing cameras', () => {
  it('names each device once, by its stable link, those with a link first', async () => {
    await using folder = await openFolder();
    await mkdir(join(folder.path, 'v4l/by-id'), { recursive: true });
    for (const name of ['video10', 'video2', 'null']) await writeFile(join(folder.path, name), '');
    await symlink('../../video10', join(folder.path, 'v4l/by-id/usb-Fake'));
    await symlink('../../video77', join(folder.path, 'v4l/by-id/usb-Gone'));
    const listed = await listCameras({ libc: new FakeKernel(), devFolder: folder.path });
    expect(listed.map(({ path, stablePath, usable }) => [path, stablePath, usable])).toEqual([
      [join(folder.path, 'video10'), join(folder.path, 'v4l/by-id/usb-Fake'), true],
      [join(folder.path, 'video2'), null, true],
    ]);
    expect(listed[0]).toMatchObject({
      name: 'Fake webcam',
      formats: [{ pixelFormat: 'YUYV', sizes: [{ widthPx: 640, heightPx: 480 }] }, { pixelFormat: 'MJPG' }],
    });
  });

  it('leaves out what gives no pictures, and says why one cannot be asked', async () => {
    await using folder = await openFolder();
    await writeFile(join(folder.path, 'video0'), '');
    const kernel = new FakeKernel();
    kernel.driver = 'bcm2835-isp';
    expect(await listCameras({ libc: kernel, devFolder: folder.path })).toEqual([]);
    kernel.failures.set('open', 'EACCES');
    const [denied] = await listCameras({ libc: kernel, devFolder: folder.path });
    expect(denied).toMatchObject({ usable: false, path: join(folder.path, 'video0') });
    expect(denied?.problem?.remedy).toMatch(/group "video"/);
    expect(kernel.openFds).toBe(0);
  });

  it('finds nothing on a machine without a camera', async () => {
    await using folder = await openFolder();
    expect(await listCameras({ devFolder: folder.path })).toEqual([]);
  });
});

describe('the real libc', () => {
  it('tells the errno of a call that fails', () => {
    const libc = openLibc();
    const fd = libc.open('/dev/null');
    try {
      expect(() =>
        libc.ioctl(fd, { name: 'QUERYCAP', request: VIDIOC.QUERYCAP }, Buffer.alloc(SIZE.capability)),
      ).toThrow('QUERYCAP: ENOTTY');
      expect(() => libc.map(fd, { offset: 0, bytes: 4096 })).toThrow(/^mmap: E/);
    } finally {
      libc.close(fd);
    }
    expect(() => libc.open('/nowhere')).toThrow('open: ENOENT');
  });

  it('waits for a device without stopping the event loop', async () => {
    const libc = openLibc();
    const fd = libc.open('/dev/null');
    expect(await libc.poll(fd, 1000)).not.toBe(0);
    libc.close(fd);
  });
});

/** A JPEG as far as the camera looks: not at all. */
const jpegOf = (mark: number): Uint8Array => Uint8Array.of(0xff, 0xd8, mark);

async function take(camera: Camera, count: number): Promise<CameraFrame[]> {
  const frames: CameraFrame[] = [];
  for await (const frame of camera.frames(forever)) if (frames.push(frame) === count) break;
  return frames;
}

async function faultOf(failing: Promise<unknown>): Promise<CameraFault> {
  const error: unknown = await failing.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof CameraFault) return error;
  throw new Error(`no camera fault: ${String(error)}`);
}

async function openFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'mooddj-v4l2-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}
