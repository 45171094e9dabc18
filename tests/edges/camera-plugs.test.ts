import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CAPTURE, type VisionSettings } from '../../daemon/contract/vision.ts';
import { silent, type Log } from '../../daemon/lib/log.ts';
import { Store } from '../../daemon/lib/store.ts';
import { openCameras, type Cameras } from '../../daemon/vision/camera/open.ts';
import { PlugWatch } from '../../daemon/vision/camera/plug-watch.ts';
import { probeCamera } from '../../daemon/vision/camera/probe.ts';
import { watchCamera, type CameraStatus } from '../../daemon/vision/watch.ts';
import { FakeDevFolder } from '../fakes/eyes-dev-folder.ts';
import { FakeDevice } from '../fakes/eyes-v4l2.ts';
import { firstThat } from '../fakes/eyes-vision.ts';

const forever = new AbortController().signal;
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 1);
/** The promise is 2 s; a test machine with other work gets more. */
const BACK_MS = 6000;
const LINK = 'by-id/usb-Fake-video-index0';
/** Longer than a test may take: what returns has heard something. */
const NEVER_MS = 1e7;

describe('a camera on a cable', () => {
  it('is used again soon after it was plugged in again, and told of once', async () => {
    await using rig = await openRig();
    await rig.until('streaming');
    await rig.folder.unplug('video0');
    const lost = await rig.until('missing');
    expect(lost.remedy).not.toBe('');
    await rig.folder.plug('video1', rig.device, LINK);
    const pluggedMs = performance.now();
    expect(await rig.until('streaming')).toMatchObject({ source: 'v4l2', name: 'Fake webcam', message: '' });
    expect(performance.now() - pluggedMs).toBeLessThan(BACK_MS);
    expect(rig.warnings).toHaveLength(1);
  });

  it('leaves nothing behind in 30 times of unplugging and plugging in', async () => {
    await using rig = await openRig({ reopenMs: 20 });
    await rig.until('streaming');
    for (let n = 0; n < 30; n++) {
      const node = `video${n % 2}`;
      await rig.folder.unplug(node);
      await rig.until('missing');
      await rig.folder.plug(`video${(n + 1) % 2}`, rig.device, LINK);
      await rig.until('streaming');
      expect(rig.folder.kernel).toMatchObject({ openFds: 1, mapped: 4 });
    }
    expect(rig.folder.kernel.opened).toBeGreaterThanOrEqual(31);
  });

  it('is closed while it is switched off: no file is open, no memory mapped, nothing streams', async () => {
    await using rig = await openRig();
    await rig.until('streaming');
    expect(rig.folder.kernel).toMatchObject({ openFds: 1, mapped: 4 });
    rig.set({ cameraOn: false });
    await rig.until('off');
    expect(rig.folder.kernel).toMatchObject({ openFds: 0, mapped: 0 });
    expect(rig.device.streaming).toBe(false);
    rig.set({ cameraOn: true });
    await rig.until('streaming');
  });

  it('is opened anew when another size is wished', async () => {
    await using rig = await openRig();
    await rig.until('streaming');
    rig.set({ size: '1280x720' });
    await rig.until('opening');
    await rig.until('streaming');
    expect(rig.device.format).toBe('MJPG 1280x720');
    expect(rig.folder.kernel.openFds).toBe(1);
  });

  it('takes over from the demo soon after it was plugged in', async () => {
    await using rig = await openRig({ source: 'auto', plugged: false });
    await firstThat(rig.cameras.changes(forever), ({ source, state }) => source === 'demo' && state === 'streaming');
    await rig.folder.plug('video0', rig.device, LINK);
    const pluggedMs = performance.now();
    await firstThat(rig.cameras.changes(forever), ({ source, state }) => source === 'v4l2' && state === 'streaming');
    expect(performance.now() - pluggedMs).toBeLessThan(BACK_MS);
  });

  it('may belong to root for a moment when it is new', async () => {
    await using rig = await openRig({ plugged: false });
    await rig.until('missing');
    rig.device.failures.set('open', 'EACCES');
    await rig.folder.plug('video0', rig.device, LINK);
    setTimeout(() => rig.device.failures.delete('open'), 700);
    await rig.until('streaming');
    expect(rig.told.map(({ state }) => state)).not.toContain('denied');
  });

  it('ends the watch, not the process, by an error while the demo waits for it', async () => {
    await using folder = await FakeDevFolder.open();
    const real = machineOf(folder);
    const cameras: Cameras = {
      open: (wanted) => real.open(wanted),
      untilPlugged: () => Promise.reject(new TypeError('a bug')),
    };
    const rejected: unknown[] = [];
    const onRejection = (reason: unknown): void => void rejected.push(reason);
    process.on('unhandledRejection', onRejection);
    const watching = watch(cameras, { source: 'auto', reopenMs: 500 });
    await expect(watching.ended).rejects.toThrow('a bug');
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', onRejection);
    expect(rejected).toEqual([]);
  });
});

describe('opening and closing a camera 200 times', () => {
  it('leaves no file open, no memory mapped, and no memory used', async () => {
    await using folder = await FakeDevFolder.open();
    const device = new FakeDevice();
    device.endless = { bytes: JPEG };
    await folder.plug('video0', device, LINK);
    const cameras = machineOf(folder);
    const wanted = { source: folder.linkPath(LINK), wish: DEFAULT_CAPTURE, log: silent };
    const once = (): Promise<unknown> => probeCamera(() => cameras.open(wanted), { frames: 2, limitMs: 60_000 });
    for (let n = 0; n < 50; n++) await once();
    const before = { fds: openFds(), bytes: usedBytes() };
    for (let n = 0; n < 200; n++) await once();
    expect(openFds()).toBeLessThanOrEqual(before.fds);
    expect(usedBytes() - before.bytes).toBeLessThan(500_000);
    expect(folder.kernel).toMatchObject({ openFds: 0, mapped: 0, opened: 250 });
  });

  it('gives everything back too when it fails at any step on the way', async () => {
    await using folder = await FakeDevFolder.open();
    const device = new FakeDevice();
    await folder.plug('video0', device, LINK);
    const cameras = machineOf(folder);
    const wanted = { source: folder.linkPath(LINK), wish: DEFAULT_CAPTURE, log: silent };
    for (const call of [
      'open',
      'QUERYCAP',
      'ENUM_FMT',
      'S_FMT',
      'S_PARM',
      'REQBUFS',
      'QUERYBUF',
      'mmap',
      'QBUF',
      'STREAMON',
    ]) {
      device.failures.clear();
      device.failures.set(call, 'EIO');
      await expect(cameras.open(wanted), call).rejects.toThrow();
      expect(folder.kernel, call).toMatchObject({ openFds: 0, mapped: 0 });
    }
  });
});

describe('listening for devices', () => {
  const events: [what: string, happen: (path: string) => Promise<unknown>][] = [
    ['a node', (path) => writeFile(join(path, 'video3'), '')],
    ['udev’s folder', (path) => mkdir(join(path, 'v4l'))],
  ];
  for (const [what, happen] of events) {
    it(`hears ${what} come where there was nothing`, async () => {
      await using folder = await FakeDevFolder.open();
      using plugs = new PlugWatch(folder.path);
      const heard = plugs.changed(NEVER_MS, forever);
      await happen(folder.path);
      await heard;
    });
  }

  it('hears a link come and go in a folder that was there', async () => {
    await using folder = await FakeDevFolder.open();
    await folder.plug('video0', new FakeDevice(), LINK);
    for (const happen of [
      () => writeFile(folder.linkPath('by-id/usb-B-video-index0'), ''),
      () => folder.unplug('video0'),
    ]) {
      using plugs = new PlugWatch(folder.path);
      const heard = plugs.changed(NEVER_MS, forever);
      await happen();
      await heard;
    }
  });

  it('is deaf, not broken, where there is nothing to listen at, and after that has gone', async () => {
    await using folder = await FakeDevFolder.open();
    using nowhere = new PlugWatch(join(folder.path, 'not-there'));
    await nowhere.changed(1, forever);
    await mkdir(join(folder.path, 'dev'));
    using gone = new PlugWatch(join(folder.path, 'dev'));
    await rm(join(folder.path, 'dev'), { recursive: true });
    await gone.changed(1, forever);
  });

  it('holds nothing afterwards', async () => {
    await using folder = await FakeDevFolder.open();
    await folder.plug('video0', new FakeDevice(), LINK);
    const before = watchesOfKernel();
    for (let n = 0; n < 3; n++) {
      const plugs = new PlugWatch(folder.path);
      expect(watchesOfKernel()).toBeGreaterThan(before);
      plugs[Symbol.dispose]();
      expect(watchesOfKernel()).toBe(before);
    }
  });
});

interface Rig extends AsyncDisposable {
  readonly folder: FakeDevFolder;
  readonly device: FakeDevice;
  readonly cameras: Store<CameraStatus>;
  readonly told: readonly CameraStatus[];
  readonly warnings: readonly string[];
  set(change: Partial<VisionSettings>): void;
  until(state: CameraStatus['state']): Promise<CameraStatus>;
}

async function openRig({ source = 'link', plugged = true, reopenMs = 500 } = {}): Promise<Rig> {
  const folder = await FakeDevFolder.open();
  const device = new FakeDevice();
  device.endless = { bytes: JPEG };
  device.offers = { MJPG: { '640x480': [30, 15], '1280x720': [30, 15] } };
  if (plugged) await folder.plug('video0', device, LINK);
  const watching = watch(machineOf(folder), { source: source === 'link' ? folder.linkPath(LINK) : source, reopenMs });
  const { cameras } = watching;
  return {
    ...watching,
    folder,
    device,
    until: (state) => firstThat(cameras.changes(forever), (camera) => camera.state === state),
    async [Symbol.asyncDispose]() {
      watching.end();
      await watching.ended;
      await folder[Symbol.asyncDispose]();
      expect(folder.kernel).toMatchObject({ openFds: 0, mapped: 0 });
    },
  };
}

const machineOf = (folder: FakeDevFolder): Cameras => openCameras({ libc: folder.kernel, devFolder: folder.path });

interface Watching {
  readonly cameras: Store<CameraStatus>;
  readonly told: CameraStatus[];
  readonly warnings: string[];
  readonly ended: Promise<void>;
  set(change: Partial<VisionSettings>): void;
  end(): void;
}

function watch(cameras: Cameras, { source, reopenMs }: { source: string; reopenMs: number }): Watching {
  const life = new AbortController();
  const told: CameraStatus[] = [];
  const warnings: string[] = [];
  const log: Log = { ...silent, warn: (_fields, message) => void warnings.push(message) };
  const status = new Store<CameraStatus>({ state: 'opening', source: 'v4l2', name: '', message: '', remedy: '' });
  const settings = new Store<VisionSettings>({
    kind: 'settings',
    cameraOn: true,
    source,
    mesh: false,
    looksPerSecond: 5,
  });
  const onCamera = (camera: CameraStatus): void => {
    told.push(camera);
    status.update(() => camera);
  };
  const { signal } = life;
  const ended = watchCamera({ settings, signal, log, onFrame: () => undefined, onCamera, cameras, reopenMs });
  const set = (change: Partial<VisionSettings>): void => settings.update((now) => ({ ...now, ...change }));
  return { cameras: status, told, warnings, ended, set, end: () => life.abort() };
}

const openFds = (): number => readdirSync('/proc/self/fd').length;

/** The folders and files that this process has asked the kernel to watch. */
function watchesOfKernel(): number {
  const infos = readdirSync('/proc/self/fdinfo').map((fd) => {
    try {
      return readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8');
    } catch {
      // Closed since: the one that listed them.
      return '';
    }
  });
  return infos.join('').split('inotify wd:').length - 1;
}

/** After collecting garbage. */
function usedBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
