import { describe, expect, it } from 'vitest';
import { DEFAULT_CAPTURE } from '../../daemon/contract/vision.ts';
import { openV4l2Camera, type V4l2Camera } from '../../daemon/vision/camera/v4l2-camera.ts';
import { readControls } from '../../daemon/vision/camera/v4l2-controls.ts';
import { V4l2Device } from '../../daemon/vision/camera/v4l2-device.ts';
import { CID, CTRL_FLAG, CTRL_TYPE } from '../../daemon/vision/camera/v4l2-layout.ts';
import { FakeKernel, type FakeControl } from '../fakes/eyes-v4l2.ts';

const MAINS = { 0: 'Disabled', 1: '50 Hz', 2: '60 Hz' };
const EXPOSURES = { 1: 'Manual Mode', 3: 'Aperture Priority Mode' };
/** A heading: asking for its value is an error. */
const HEADING = 6;
const TEXT = 7;

describe('the controls of a camera', () => {
  it('are set so that faces stay readable: no flicker, exposure by itself, no long exposures', async () => {
    const controls = makeControls();
    const { outcomes } = await openWith(controls, { mainsHz: 60 });
    expect(valuesOf(controls)).toEqual({ mains: 2, exposure: 3, priority: 0 });
    expect(outcomes.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['Power Line Frequency', 'set'],
      ['Auto Exposure', 'set'],
      ['Exposure, Dynamic Framerate', 'set'],
    ]);
  });

  it('leave the frequency to the camera where it can tell by itself', async () => {
    const controls = makeControls();
    Object.assign(controls[0]!, { max: 3, menu: { ...MAINS, 3: 'Auto' } });
    await openWith(controls, { mainsHz: 'auto' });
    expect(controls[0]?.value).toBe(3);
  });

  it('take it from the time zone where the camera cannot', async () => {
    const controls = makeControls();
    await openWith(controls, { mainsHz: 'auto' });
    expect([1, 2]).toContain(controls[0]?.value);
  });

  it('are not written when they are right already', async () => {
    const controls = makeControls();
    for (const control of controls) Object.assign(control, { refuses: 'EIO' });
    Object.assign(controls[0]!, { value: 1 });
    Object.assign(controls[1]!, { value: 3 });
    const { outcomes } = await openWith(controls.slice(0, 2), { mainsHz: 50 });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['was so', 'was so']);
  });

  for (const code of ['EIO', 'EPIPE', 'EINVAL', 'EACCES', 'EBUSY', 'ERANGE', 'EPROTO']) {
    it(`that the camera refuses with ${code} do not keep it from streaming`, async () => {
      const controls = makeControls();
      for (const control of controls) Object.assign(control, { refuses: code });
      const { outcomes, streamed } = await openWith(controls, { mainsHz: 50 });
      expect(streamed).toBe(true);
      expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['refused']));
    });
  }

  it('that have no effect, or that a camera lacks, are left alone', async () => {
    const controls = makeControls();
    controls[0] = { ...controls[0]!, flags: CTRL_FLAG.inactive };
    const { outcomes } = await openWith(controls.slice(0, 1), { mainsHz: 50 });
    expect(outcomes).toEqual([]);
  });

  it('are listed with range and value, without headings and texts', () => {
    const kernel = new FakeKernel();
    kernel.device.controls = [
      { id: 0x98_0001, name: 'User Controls', type: HEADING, value: 0 },
      { id: 0x98_0900, name: 'Brightness', type: CTRL_TYPE.integer, min: -64, max: 64, value: -3 },
      { id: 0x98_0910, name: 'Secret', type: CTRL_TYPE.integer, flags: CTRL_FLAG.writeOnly, value: 9 },
      { id: 0x98_0911, name: 'Gone', type: CTRL_TYPE.integer, flags: CTRL_FLAG.disabled, value: 9 },
      { id: 0x98_0912, name: 'Serial', type: TEXT, value: 0 },
      ...makeControls(),
    ];
    const device = new V4l2Device(kernel, '/dev/video0');
    const listed = readControls(device);
    expect(listed.map(({ name, value }) => [name, value])).toEqual([
      ['Brightness', -3],
      ['Secret', null],
      ['Power Line Frequency', 0],
      ['Auto Exposure', 1],
      ['Exposure, Dynamic Framerate', 1],
    ]);
    expect(listed[0]).toMatchObject({ min: -64, max: 64, menu: {} });
    expect(listed[3]).toMatchObject({ type: 'menu', menu: EXPOSURES });
  });

  it('end where a driver repeats the last one for ever', () => {
    const kernel = new FakeKernel();
    kernel.device.controls = makeControls().slice(0, 1);
    const calls: number[] = [];
    const real = kernel.ioctl.bind(kernel);
    kernel.ioctl = (fd, call, argument) => {
      if (call.name === 'QUERYCTRL') {
        calls.push(1);
        argument.writeUInt32LE(CID.powerLineFrequency);
      }
      real(fd, call, argument);
    };
    expect(readControls(new V4l2Device(kernel, '/dev/video0'))).toHaveLength(1);
    expect(calls).toHaveLength(2);
  });
});

function makeControls(): FakeControl[] {
  return [
    { id: CID.powerLineFrequency, name: 'Power Line Frequency', type: CTRL_TYPE.menu, max: 2, menu: MAINS, value: 0 },
    { id: CID.exposureAuto, name: 'Auto Exposure', type: CTRL_TYPE.menu, max: 3, menu: EXPOSURES, value: 1 },
    { id: CID.exposureAutoPriority, name: 'Exposure, Dynamic Framerate', type: CTRL_TYPE.boolean, value: 1 },
  ];
}

const valuesOf = ([mains, exposure, priority]: readonly FakeControl[]): Record<string, number | undefined> => ({
  mains: mains?.value,
  exposure: exposure?.value,
  priority: priority?.value,
});

async function openWith(
  controls: FakeControl[],
  { mainsHz }: { mainsHz: 'auto' | 50 | 60 },
): Promise<{ outcomes: V4l2Camera['controls']; streamed: boolean }> {
  const kernel = new FakeKernel();
  kernel.device.controls = controls;
  await using camera = await openV4l2Camera('/dev/video0', { libc: kernel, wish: { ...DEFAULT_CAPTURE, mainsHz } });
  return { outcomes: camera.controls, streamed: kernel.device.streaming };
}
