import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CAPTURE } from '../../daemon/contract/vision.ts';
import { silent } from '../../daemon/lib/log.ts';
import type { Camera } from '../../daemon/vision/camera/camera.ts';
import { CameraFault } from '../../daemon/vision/camera/faults.ts';
import { explainChoice } from '../../daemon/vision/camera/find.ts';
import { openCameras, type Cameras } from '../../daemon/vision/camera/open.ts';
import { CAP_STREAMING, CTRL_TYPE } from '../../daemon/vision/camera/v4l2-layout.ts';
import { chooseCamera, listCameras } from '../../daemon/vision/camera/v4l2-list.ts';
import { FakeDevFolder } from '../fakes/eyes-dev-folder.ts';
import { FakeDevice } from '../fakes/eyes-v4l2.ts';

describe('listing cameras', () => {
  it('names each device once, by its stable link, those with a link first', async () => {
    await using folder = await FakeDevFolder.open();
    await folder.plug('video2', new FakeDevice());
    await folder.plug('video10', new FakeDevice(), 'by-id/usb-Fake');
    await mkdir(folder.linkPath('by-path'));
    await symlink('../../video10', folder.linkPath('by-path/pci-usb'));
    await symlink('../../video77', folder.linkPath('by-id/usb-Gone'));
    await writeFile(join(folder.path, 'null'), '');
    const listed = await listCameras({ libc: folder.kernel, devFolder: folder.path });
    expect(listed.map(({ path, stablePath, usable }) => [path, stablePath, usable])).toEqual([
      [join(folder.path, 'video10'), folder.linkPath('by-id/usb-Fake'), true],
      [join(folder.path, 'video2'), null, true],
    ]);
    expect(folder.kernel.openFds).toBe(0);
  });

  it('tells formats, sizes, rates, controls, and how each would be read', async () => {
    await using folder = await FakeDevFolder.open();
    const device = named('Webcam');
    device.offers = { YUYV: { '640x480': [30, 7.5] }, MJPG: { '640x480': [30], '1280x720': [30] }, GREY: {} };
    device.controls = [{ id: 9, name: 'Brightness', type: CTRL_TYPE.integer, max: 255, value: 128 }];
    await folder.plug('video0', device);
    const [camera] = await listCameras({ libc: folder.kernel, devFolder: folder.path, controls: true });
    expect(camera).toMatchObject({
      name: 'Webcam',
      driver: 'uvcvideo',
      real: true,
      formats: [
        { pixelFormat: 'YUYV', sizes: [{ widthPx: 640, heightPx: 480, framesPerSecond: [30, 7.5] }] },
        { pixelFormat: 'MJPG', sizes: [{ widthPx: 640 }, { widthPx: 1280, heightPx: 720 }] },
        { pixelFormat: 'GREY', sizes: [] },
      ],
      mode: { pixelFormat: 'MJPG', widthPx: 640, heightPx: 480, framesPerSecond: 30 },
      controls: [{ name: 'Brightness', min: 0, max: 255, value: 128 }],
    });
  });

  it('leaves out what gives no pictures, and says why one cannot be asked', async () => {
    await using folder = await FakeDevFolder.open();
    const device = new FakeDevice();
    await folder.plug('video0', device);
    const options = { libc: folder.kernel, devFolder: folder.path };
    device.driver = 'bcm2835-isp';
    expect(await listCameras(options)).toEqual([]);
    Object.assign(device, { driver: 'uvcvideo', capabilities: CAP_STREAMING });
    expect(await listCameras(options)).toEqual([]);
    device.failures.set('open', 'EACCES');
    const [denied] = await listCameras(options);
    expect(denied).toMatchObject({ usable: false, path: join(folder.path, 'video0'), problem: { state: 'denied' } });
    expect(denied?.problem?.remedy).toMatch(/group "video"/);
    expect(folder.kernel.openFds).toBe(0);
  });

  it('finds nothing on a machine without a camera', async () => {
    await using folder = await FakeDevFolder.open();
    expect(await listCameras({ devFolder: folder.path })).toEqual([]);
  });
});

describe('the camera that the box takes by itself', () => {
  it('is a real one, in the better mode, with a stable path', async () => {
    await using folder = await FakeDevFolder.open();
    const slow = named('Slow');
    slow.offers = { YUYV: { '640x480': [5] } };
    const infrared = named('Infrared');
    infrared.offers = { GREY: { '640x480': [30] } };
    const vivid = named('vivid');
    vivid.driver = 'vivid';
    await folder.plug('video0', vivid, 'by-path/platform-vivid');
    await folder.plug('video1', infrared, 'by-id/usb-A');
    await folder.plug('video2', slow, 'by-id/usb-B');
    await folder.plug('video3', named('Nameless'));
    await folder.plug('video4', named('Good'), 'by-id/usb-C');
    const listed = await listCameras({ libc: folder.kernel, devFolder: folder.path });
    expect(chooseCamera(listed)?.name).toBe('Good');
    expect(await explainChoice(listed, 'auto')).toEqual({
      path: folder.linkPath('by-id/usb-C'),
      message: 'The box would take Good: of 3 it comes nearest to what is wished.',
      remedy: '',
    });
  });

  const none: [what: string, prepare: (device: FakeDevice) => void, message: RegExp, remedy: RegExp][] = [
    ['may not be opened', (device) => device.failures.set('open', 'EACCES'), /may not open/, /group "video"/],
    ['is fenced off', (device) => device.failures.set('open', 'EPERM'), /keeps MoodDJ from/, /modules-load/],
    ['only pretends', (device) => (device.driver = 'v4l2 loopback'), /no hardware behind it/, /camera.source/],
    ['cannot be read', (device) => (device.offers = { NV12: {} }), /can read \(NV12\)/, /MJPG or YUYV/],
  ];
  for (const [what, prepare, message, remedy] of none) {
    it(`is none when the only one ${what}, with the reason and the remedy`, async () => {
      await using folder = await FakeDevFolder.open();
      const device = new FakeDevice();
      prepare(device);
      await folder.plug('video0', device);
      const listed = await listCameras({ libc: folder.kernel, devFolder: folder.path });
      const choice = await explainChoice(listed, 'auto');
      expect([choice.path, choice.message, choice.remedy]).toEqual([
        null,
        expect.stringMatching(message),
        expect.stringMatching(remedy),
      ]);
      await using camera = await open(machineOf(folder), 'auto');
      expect(camera).toMatchObject({ source: 'demo', notice: { remedy: expect.stringMatching(remedy) as unknown } });
    });
  }

  it('is the demo without a word when there is no camera at all', async () => {
    await using folder = await FakeDevFolder.open();
    await using camera = await open(machineOf(folder), 'auto');
    expect([camera.source, camera.notice]).toEqual(['demo', undefined]);
  });
});

describe('a configured camera', () => {
  it('is found by a part of its name, whatever the case', async () => {
    await using folder = await FakeDevFolder.open();
    await folder.plug('video0', named('Other cam'), 'by-id/usb-A');
    await folder.plug('video1', named('HD Pro Webcam C920'), 'by-id/usb-B');
    const cameras = machineOf(folder);
    await using camera = await open(cameras, 'pro webcam');
    expect(camera).toMatchObject({ name: 'HD Pro Webcam C920', details: { path: folder.linkPath('by-id/usb-B') } });
    const absent = await open(cameras, 'Brio').catch((error: unknown) => error);
    expect(absent).toMatchObject({ state: 'missing', message: 'The camera "Brio" is not plugged in.' });
  });

  it('may be one that only pretends, when it is named', async () => {
    await using folder = await FakeDevFolder.open();
    const vivid = named('vivid');
    vivid.driver = 'vivid';
    await folder.plug('video0', vivid, 'by-path/platform-vivid');
    await using camera = await open(machineOf(folder), 'vivid');
    expect(camera.source).toBe('v4l2');
  });

  it('stays the same device when it comes back under another number, if it was named by number', async () => {
    await using folder = await FakeDevFolder.open();
    const mine = named('Mine');
    await folder.plug('video0', mine, 'by-id/usb-Mine');
    const cameras = openNumbered(folder);
    expect(await cameras('video0')).toMatchObject({
      name: 'Mine',
      details: { path: folder.linkPath('by-id/usb-Mine') },
    });
    await folder.unplug('video0');
    await folder.plug('video0', named('Other'), 'by-id/usb-Other');
    expect(await cameras('video0')).toMatchObject({ state: 'missing' });
    await folder.plug('video1', mine, 'by-id/usb-Mine');
    expect(await cameras('video0')).toMatchObject({ name: 'Mine' });
  });

  it('is known again by what it is where nothing gives it a stable path', async () => {
    await using folder = await FakeDevFolder.open();
    const mine = named('Mine');
    await folder.plug('video0', mine);
    const cameras = openNumbered(folder);
    expect(await cameras('video0')).toMatchObject({ name: 'Mine' });
    await folder.unplug('video0');
    await folder.plug('video0', named('Other'));
    expect(await cameras('video0')).toMatchObject({ state: 'missing' });
    await folder.plug('video3', mine);
    expect(await cameras('video0')).toMatchObject({ name: 'Mine', details: { path: join(folder.path, 'video3') } });
  });
});

function named(card: string): FakeDevice {
  const device = new FakeDevice();
  device.card = card;
  return device;
}

const machineOf = (folder: FakeDevFolder): Cameras => openCameras({ libc: folder.kernel, devFolder: folder.path });

const open = (cameras: Cameras, source: string): Promise<Camera> =>
  cameras.open({ source, wish: DEFAULT_CAPTURE, log: silent });

/** Opens a device by its number as the box would, again and again, and closes it. @returns what it was, or the fault */
function openNumbered(folder: FakeDevFolder): (node: string) => Promise<object> {
  const cameras = machineOf(folder);
  return async (node) => {
    try {
      await using camera = await open(cameras, join(folder.path, node));
      const { name, details } = camera;
      return { name, details };
    } catch (error) {
      if (error instanceof CameraFault) return error;
      throw error;
    }
  };
}
