import { describe, expect, it } from 'vitest';
import type { Camera, CameraFrame } from '../../daemon/vision/camera/camera.ts';
import { CameraFault } from '../../daemon/vision/camera/faults.ts';
import { openV4l2Camera } from '../../daemon/vision/camera/v4l2-camera.ts';
import { CAP_STREAMING, SIZE, VIDIOC } from '../../daemon/vision/camera/v4l2-layout.ts';
import { openLibc, POLLERR, POLLHUP } from '../../daemon/vision/camera/v4l2-libc.ts';
import { FakeDevice, FakeKernel } from '../fakes/eyes-v4l2.ts';

const forever = new AbortController().signal;

describe('a V4L2 camera', () => {
  it('copies each whole frame out, and skips the damaged', async () => {
    const { device, kernel } = plug();
    device.frames = [{ bytes: jpegOf(1) }, { bytes: jpegOf(2), damaged: true }, { bytes: jpegOf(3) }];
    await using camera = await openV4l2Camera('/dev/video9', { libc: kernel });
    expect([camera.name, camera.source, device.format, device.rate]).toEqual([
      'Fake webcam',
      'v4l2',
      'MJPG 640x480',
      15,
    ]);
    const frames = await take(camera, 2);
    expect(frames.map(({ kind, bytes }) => [kind, bytes[3]])).toEqual([
      ['jpeg', 1],
      ['jpeg', 3],
    ]);
    expect(camera.counts).toEqual({ taken: 2, damaged: 1, outdated: 0, lost: 0 });
    expect(device.queued).toHaveLength(4);
  });

  it('skips what is no JPEG picture at all', async () => {
    const { device, kernel } = plug();
    device.frames = [{ bytes: new Uint8Array(9) }, { bytes: jpegOf(2) }];
    await using camera = await openV4l2Camera('/dev/video9', { libc: kernel });
    expect((await take(camera, 1))[0]?.bytes[3]).toBe(2);
    expect(camera.counts.damaged).toBe(1);
  });

  it('hands on the newest of those that came while the reader was away', async () => {
    const { device, kernel } = plug();
    device.frames = [1, 2, 3, 4, 5].map((mark) => ({ bytes: jpegOf(mark) }));
    await using camera = await openV4l2Camera('/dev/video9', { libc: kernel });
    const frames = camera.frames(forever)[Symbol.asyncIterator]();
    expect(markOf(await frames.next())).toBe(1);
    device.arrive(3);
    expect(markOf(await frames.next())).toBe(4);
    expect(camera.counts).toMatchObject({ taken: 2, outdated: 2 });
    expect(device.queued).toHaveLength(4);
  });

  it('takes none of them when all buffers were full: a newer one found no room, so it waits for the next', async () => {
    const { device, kernel } = plug();
    device.frames = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((mark) => ({ bytes: jpegOf(mark) }));
    await using camera = await openV4l2Camera('/dev/video9', { libc: kernel });
    const frames = camera.frames(forever)[Symbol.asyncIterator]();
    await frames.next();
    // 2 to 5 fill the buffers, 6 to 8 are lost.
    device.arrive(7);
    expect(markOf(await frames.next())).toBe(9);
    expect(camera.counts).toEqual({ taken: 2, damaged: 0, outdated: 4, lost: 3 });
  });

  it('does not starve a reader that always comes too late', async () => {
    const { device, kernel } = plug();
    device.endless = { bytes: jpegOf(7) };
    kernel.poll = () => {
      device.arrive(9);
      return Promise.resolve(1);
    };
    await using camera = await openV4l2Camera('/dev/video9', { libc: kernel });
    expect(await take(camera, 3)).toHaveLength(3);
    expect(camera.counts.taken).toBe(3);
  });

  it('is not called stalled when it was the reader that had no time', async () => {
    const { device, kernel } = plug();
    device.endless = { bytes: jpegOf(7) };
    kernel.poll = async () => {
      // As while a net runs in this thread, for longer than a camera may be silent.
      await new Promise((resolve) => setTimeout(resolve, 60));
      device.arrive(9);
      return 1;
    };
    await using camera = await openV4l2Camera('/dev/video9', { libc: kernel, stallMs: 30 });
    expect(await take(camera, 2)).toHaveLength(2);
  });

  it('takes the newest whole one when the newest is damaged', async () => {
    const { device, kernel } = plug();
    device.frames = [{ bytes: jpegOf(1) }, { bytes: jpegOf(2) }, { bytes: jpegOf(3), damaged: true }];
    await using camera = await openV4l2Camera('/dev/video9', { libc: kernel });
    device.arrive(3);
    expect((await take(camera, 1))[0]?.bytes[3]).toBe(2);
  });

  it('takes YUYV where there is no JPEG, without the padding of the rows', async () => {
    const { device, kernel } = plug();
    Object.assign(device, { offers: { NV12: {}, YUYV: { '2x2': [30] } }, strideBytes: 6 });
    device.frames = [{ bytes: Uint8Array.of(1, 2, 3, 4, 0, 0, 5, 6, 7, 8) }];
    await using camera = await openV4l2Camera('/dev/video9', { libc: kernel });
    const [frame] = await take(camera, 1);
    expect(frame).toMatchObject({ kind: 'yuyv', widthPx: 2, heightPx: 2 });
    expect([...frame!.bytes]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('leaves the last column of an odd width out, and skips half a picture', async () => {
    const { device, kernel } = plug();
    Object.assign(device, { offers: { YUYV: { '3x2': [30] } } });
    device.frames = [{ bytes: new Uint8Array(11) }, { bytes: Uint8Array.from({ length: 16 }, (_, i) => i) }];
    await using camera = await openV4l2Camera('/dev/video9', { libc: kernel });
    const [frame] = await take(camera, 1);
    expect(frame).toMatchObject({ widthPx: 2, heightPx: 2 });
    expect([...frame!.bytes]).toEqual([0, 1, 2, 3, 8, 9, 10, 11]);
    expect(camera.counts.damaged).toBe(1);
  });

  const refusals: [call: string, code: string, state: string, remedy: RegExp][] = [
    ['open', 'ENOENT', 'missing', /Plug in/],
    ['open', 'EACCES', 'denied', /group "video"/],
    ['open', 'EPERM', 'denied', /modules-load/],
    ['open', 'EBUSY', 'busy', /other program/],
    ['S_FMT', 'EBUSY', 'busy', /other program/],
    ['REQBUFS', 'EBUSY', 'busy', /other program/],
    ['mmap', 'ENOMEM', 'failed', /./],
    ['STREAMON', 'ENOSPC', 'failed', /without a hub/],
    ['STREAMON', 'EIO', 'failed', /cable/],
    ['QUERYCAP', 'ENOTTY', 'failed', /./],
  ];
  for (const [call, code, state, remedy] of refusals) {
    it(`is "${state}" when ${call} says ${code}, and gives everything back`, async () => {
      const { device, kernel } = plug();
      device.failures.set(call, code);
      const fault = await faultOf(openV4l2Camera('/dev/video9', { libc: kernel }));
      expect(fault.state).toBe(state);
      expect(fault.remedy).toMatch(remedy);
      expect(kernel).toMatchObject({ openFds: 0, mapped: 0 });
      expect(device.streaming).toBe(false);
    });
  }

  it('is not taken for a camera when it gives no pictures', async () => {
    const { device, kernel } = plug();
    device.capabilities = CAP_STREAMING;
    expect((await faultOf(openV4l2Camera('/dev/video9', { libc: kernel }))).state).toBe('failed');
    expect(kernel.openFds).toBe(0);
  });

  it('names the formats that it cannot read, and those it could', async () => {
    const { device, kernel } = plug();
    device.offers = { GREY: { '640x480': [30] }, NV12: { '640x480': [30] } };
    const offered = await faultOf(openV4l2Camera('/dev/video9', { libc: kernel }));
    expect([offered.state, offered.message, offered.remedy]).toEqual([
      'failed',
      'Fake webcam gives no pictures that MoodDJ can read (GREY, NV12).',
      expect.stringMatching(/MJPG or YUYV/),
    ]);
    Object.assign(device, { offers: new FakeDevice().offers, answers: { format: 'H264' } });
    expect((await faultOf(openV4l2Camera('/dev/video9', { libc: kernel }))).message).toMatch(/H264/);
    expect(kernel.openFds).toBe(0);
  });

  const losses: [what: string, state: string, prepare: (device: FakeDevice) => void][] = [
    ['is unplugged', 'missing', (device) => device.failures.set('DQBUF', 'ENODEV')],
    ['hangs up', 'missing', (device) => Object.assign(device, { endless: null, events: POLLHUP })],
    ['has a broken transfer', 'failed', (device) => device.failures.set('DQBUF', 'EIO')],
    ['reports an error', 'failed', (device) => Object.assign(device, { endless: null, events: POLLERR })],
    ['stalls', 'stalled', (device) => (device.endless = null)],
    ['sends only damaged pictures', 'failed', (device) => (device.endless = { bytes: jpegOf(1), damaged: true })],
    ['sends something else', 'failed', (device) => (device.endless = { bytes: new Uint8Array(8) })],
  ];
  for (const [what, state, prepare] of losses) {
    it(`is "${state}" when it ${what} in the middle`, async () => {
      const { device, kernel } = plug();
      device.endless = { bytes: jpegOf(1) };
      await using camera = await openV4l2Camera('/dev/video9', { libc: kernel, stallMs: 30 });
      const frames = camera.frames(forever)[Symbol.asyncIterator]();
      await frames.next();
      prepare(device);
      expect((await faultOf(frames.next())).state).toBe(state);
    });
  }

  /** So long a kernel may be busy with what was pulled out. */
  const TAKING_APART_MS = 200;
  it.each([
    ['in the middle of a picture', 'DQBUF'],
    ['just as it is switched off', 'STREAMOFF'],
  ])('is held until the kernel has taken it apart, when unplugged %s', async (_, call) => {
    const { device, kernel } = plug();
    device.endless = { bytes: jpegOf(1) };
    const camera = await openV4l2Camera('/dev/video9', { libc: kernel });
    const frames = camera.frames(forever)[Symbol.asyncIterator]();
    await frames.next();
    let apart = false;
    const closedWhen: boolean[] = [];
    const close = kernel.close.bind(kernel);
    kernel.close = (fd) => {
      closedWhen.push(apart);
      close(fd);
    };
    device.failures.set(call, 'ENODEV').set('STREAMOFF', 'ENODEV');
    setTimeout(() => (apart = true), TAKING_APART_MS);
    if (call === 'DQBUF') await faultOf(frames.next());
    await camera[Symbol.asyncDispose]();
    expect(closedWhen).toEqual([true]);
    expect(kernel).toMatchObject({ openFds: 0, mapped: 0 });
  });

  it('stops the driver before it takes its buffers away', async () => {
    const { device, kernel } = plug();
    device.frames = [{ bytes: jpegOf(1) }];
    const streamedThen: boolean[] = [];
    const unmap = kernel.unmap.bind(kernel);
    kernel.unmap = () => {
      streamedThen.push(device.streaming);
      unmap();
    };
    const camera = await openV4l2Camera('/dev/video9', { libc: kernel });
    await take(camera, 1);
    await camera[Symbol.asyncDispose]();
    expect(streamedThen).toEqual([false, false, false, false]);
  });

  it('closes in the middle of a wait, after the poll in flight', async () => {
    const { device, kernel } = plug();
    const camera = await openV4l2Camera('/dev/video9', { libc: kernel });
    const life = new AbortController();
    const waiting = camera.frames(life.signal)[Symbol.asyncIterator]().next();
    const startedMs = performance.now();
    life.abort();
    await camera[Symbol.asyncDispose]();
    expect(await waiting).toMatchObject({ done: true });
    expect(performance.now() - startedMs).toBeLessThan(1000);
    expect(kernel).toMatchObject({ openFds: 0, mapped: 0 });
    expect(device.streaming).toBe(false);
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

/** A JPEG as far as the camera looks. */
const jpegOf = (mark: number): Uint8Array => Uint8Array.of(0xff, 0xd8, 0xff, mark);

const markOf = ({ value }: IteratorResult<CameraFrame, unknown>): unknown => (value as CameraFrame).bytes[3];

function plug(): { device: FakeDevice; kernel: FakeKernel } {
  const kernel = new FakeKernel();
  return { device: kernel.device, kernel };
}

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
