import { WEBCAM } from '../../usb-camera/model.ts';
import type { Fault } from '../../usb-camera/stream.ts';
import { UsbCamera } from '../../usb-camera/usb-camera.ts';
import type { Bench } from '../bench.ts';
import { group, type Check } from '../check.ts';
import { holdersOf, plug, stablePath, unplug } from '../devices.ts';
import { eventually, expect } from '../expect.ts';
import { listCameras } from '../mooddj.ts';
import { openPictures } from '../pictures.ts';
import { must, run, start } from '../programs.ts';
import type { Vision } from '../vision.ts';

interface Rig extends AsyncDisposable {
  readonly vision: Vision;
  readonly camera: UsbCamera;
  /** Such as `/dev/video0`. */
  node: string;
}

/** The promise to the owner; an emulated machine that shares its host gets more. */
const BACK_MS = { promised: 2000, allowed: 30_000 };
const DAMAGES: readonly Fault[] = ['torn', 'garbled', 'flagged'];
const DAMAGED_FRAMES = 3;
/** Far more than there are buffers: each must have been given back to the driver. */
const FRAMES_ON_END = 40;

async function open({ vision }: Bench): Promise<Rig> {
  await using stack = new AsyncDisposableStack();
  const camera = stack.use(await UsbCamera.open(WEBCAM, openPictures()));
  const node = await plug(camera);
  vision.configure({ source: 'auto', cameraOn: true });
  const owned = stack.move();
  return { vision, camera, node, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

const isListed: Check<Rig> = async ({ camera, node }) => {
  const found = (await listCameras()).find(({ path }) => path === node);
  expect(found !== undefined, `${node} in the list`, await listCameras());
  expect(found.stablePath === stablePath(camera), stablePath(camera), found.stablePath);
  expect(found.name.includes(WEBCAM.name) && found.driver === 'uvcvideo' && found.usable, 'a usable SimCam', found);
  const text = JSON.stringify(found);
  for (const word of ['MJPG', 'YUYV', '640', '480', '1280', '720', '30', '15', 'Brightness', 'Power Line Frequency']) {
    expect(text.includes(word), `${word} in its entry`, found);
  }
  return `${found.name} at ${found.stablePath}, ${text.length} bytes of particulars`;
};

const streamsOn: Check<Rig> = async ({ vision, camera }) => {
  await vision.camera('streaming');
  const [faultsBefore, sentBefore] = [vision.faults.length, camera.stream.framesSent];
  const done = (): boolean => camera.stream.framesSent >= sentBefore + FRAMES_ON_END;
  await eventually(`${FRAMES_ON_END} frames on end`, 120_000, done);
  const faults = vision.faults.slice(faultsBefore);
  expect(faults.length === 0, 'no fault', faults);
  await vision.look('a look at the latest');
  return `${FRAMES_ON_END} frames on end, as ${camera.streaming?.encoding ?? 'nothing'}`;
};

const isToldOfTheLight: Check<Rig> = async ({ vision, camera }) => {
  for (const [mainsHz, value] of [
    [60, 2],
    [50, 1],
  ] as const) {
    await vision.reopen({ mainsHz });
    const found = camera.control('mainsFrequency');
    expect(found === value, `a camera set to ${mainsHz} Hz (${value})`, found);
  }
  await vision.reopen({ mainsHz: 'auto' });
  return `60 Hz, then 50 Hz; exposure mode ${camera.control('exposureMode') ?? 'unknown'}`;
};

const skipsDamage: Check<Rig> = async ({ vision, camera }) => {
  await vision.camera('streaming');
  for (const fault of DAMAGES) {
    const before = camera.stream.framesSent;
    camera.stream.fault = fault;
    await eventually(`frames that are ${fault}`, 30_000, () => camera.stream.framesSent >= before + DAMAGED_FRAMES);
    camera.stream.fault = 'none';
    await vision.look(`a look after frames that are ${fault}`);
    expect(vision.state === 'streaming', 'a camera that streams on', vision.state);
  }
  return `went on after ${DAMAGED_FRAMES} frames each that were ${DAMAGES.join(', ')}`;
};

const tellsOfLastingDamage: Check<Rig> = async ({ vision, camera }) => {
  const told: string[] = [];
  for (const fault of DAMAGES) {
    await vision.camera('streaming');
    camera.stream.fault = fault;
    const { message, remedy } = await vision.camera('failed');
    expect(remedy !== '', 'a remedy', message);
    const looksBefore = vision.looks;
    const sentBefore = camera.stream.framesSent;
    const more = (): boolean => camera.stream.framesSent >= sentBefore + DAMAGED_FRAMES;
    await eventually(`more frames that are ${fault}`, 60_000, more);
    expect(vision.looks === looksBefore, `no look at frames that are ${fault}`, vision.looks - looksBefore);
    camera.stream.fault = 'none';
    await vision.camera('streaming');
    await vision.look(`a look after frames that were ${fault}`);
    told.push(`${fault}: “${message}” → ${remedy}`);
  }
  return told.join('; ');
};

const recoversFromStall: Check<Rig> = async ({ vision, camera }) => {
  await vision.camera('streaming');
  camera.stream.fault = 'stalled';
  const { message, remedy } = await vision.camera('stalled');
  expect(remedy !== '', 'a remedy', message);
  camera.stream.fault = 'none';
  await vision.camera('streaming');
  await vision.look('a look after the stall');
  return `“${message}” → ${remedy}`;
};

const comesBack: Check<Rig> = async (rig) => {
  const { vision, camera } = rig;
  await vision.camera('streaming');
  // Just after a look, so that none holds the process up while it is to notice.
  await vision.look('a look before unplugging');
  const pulledMs = performance.now();
  camera.yank();
  const { state, message, remedy } = await vision.camera('missing', 'failed');
  const noticedMs = performance.now() - pulledMs;
  expect(remedy !== '', 'a remedy', message);
  await unplug(camera);
  rig.node = await plug(camera);
  const nodeMs = performance.now();
  await vision.camera('streaming');
  const backMs = Math.max(0, performance.now() - nodeMs);
  await vision.look('a look after plugging in again');
  expect(backMs < BACK_MS.allowed, `streaming within ${BACK_MS.allowed} ms`, backMs);
  const verdict = backMs <= BACK_MS.promised ? 'within' : 'beyond';
  const figures = `noticed after ${noticedMs.toFixed(0)} ms, back ${backMs.toFixed(0)} ms after its node`;
  return `${figures} (${verdict} the promised ${BACK_MS.promised}); ${state}: “${message}” → ${remedy}`;
};

const isClosedWhenOff: Check<Rig> = async ({ vision, camera, node }) => {
  await vision.camera('streaming');
  const open = await holdersOf(node);
  expect(open.includes(vision.pid), `${vision.pid} to hold ${node}`, open);
  vision.configure({ cameraOn: false });
  await vision.camera('off');
  await eventually('nobody to hold the device', 10_000, async () => (await holdersOf(node)).length === 0);
  await eventually('the camera to be told to stop', 10_000, () => camera.streaming === null);
  vision.configure({ cameraOn: true });
  await vision.camera('streaming');
  return `${node} had no holder while off`;
};

const isBusy: Check<Rig> = async ({ vision, node }) => {
  vision.configure({ cameraOn: false });
  await vision.camera('off');
  const other = start(['v4l2-ctl', '-d', node, '--stream-mmap', '--stream-count=0'], () => undefined);
  try {
    await eventually('the other program to stream', 30_000, async () => (await holdersOf(node)).includes(other.pid));
    // Holding is not streaming yet.
    await eventually('the other program to have buffers', 30_000, () => isStreamingElsewhere(node));
    vision.configure({ cameraOn: true, source: node });
    const { message, remedy } = await vision.camera('busy');
    expect(remedy !== '', 'a remedy', message);
    await other.kill();
    await vision.camera('streaming');
    return `“${message}” → ${remedy}`;
  } finally {
    await other.kill();
    await vision.reopen({ cameraOn: true, source: 'auto' });
  }
};

/** True when a third program is refused. */
async function isStreamingElsewhere(node: string): Promise<boolean> {
  const { code, stderr } = await run('v4l2-ctl', '-d', node, '--stream-mmap', '--stream-count=1');
  return code !== 0 || /busy/i.test(stderr);
}

const isDenied: Check<Rig> = async ({ vision, node }) => {
  try {
    await vision.run({ user: 'nobody', groups: 'none' });
    const { message, remedy } = await vision.camera('denied');
    expect(/group/i.test(remedy), 'a remedy that names the group', remedy);
    const listed = (await listCameras('nobody')).find(({ path }) => path === node);
    expect(listed?.problem?.state === 'denied' && listed.problem.remedy === remedy, 'the same in the list', listed);
    return `“${message}” → ${remedy}`;
  } finally {
    await vision.run();
  }
};

const isFreeAfterKill: Check<Rig> = async ({ vision, node }) => {
  await vision.camera('streaming');
  await vision.kill();
  const holders = await holdersOf(node);
  expect(holders.length === 0, 'no holder', holders);
  await must('v4l2-ctl', '-d', node, '--stream-mmap', '--stream-count=2');
  await vision.run();
  await vision.look('a look of the next process');
  return 'another program streamed at once, then the next vision process';
};

export const usbCamera = group<Bench, Rig>({
  title: 'a USB camera',
  open,
  checks: {
    'is listed with its stable name, formats, sizes, rates and controls': isListed,
    'sends pictures on and on': streamsOn,
    'is set to the frequency of the light': isToldOfTheLight,
    'sends damaged pictures, which are skipped': skipsDamage,
    'that sends nothing but damaged pictures is told of, and used again when it recovers': tellsOfLastingDamage,
    'that stalls is told of, and used again when it recovers': recoversFromStall,
    'is missing when unplugged, and back soon after it is plugged in again': comesBack,
    'is closed while it is switched off': isClosedWhenOff,
    'is busy while another program has it, and used when that has ended': isBusy,
    'is denied to a user without the group': isDenied,
    'is free after a kill -9 of the vision process': isFreeAfterKill,
  },
});
