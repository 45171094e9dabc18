import { readdir, readFile, readlink, realpath } from 'node:fs/promises';
import type { UsbCamera } from '../usb-camera/usb-camera.ts';
import { eventually } from './expect.ts';
import { must } from './programs.ts';

/** Enumerating a device takes a second on an emulated machine, several when the host is busy. */
const PLUG_LIMIT_MS = 60_000;

/** The name that udev gives a camera, and keeps. */
export const stablePath = ({ model }: UsbCamera): string =>
  `/dev/v4l/by-id/usb-MoodDJ_test_${model.name.replaceAll(' ', '_')}_${model.serial}-video-index0`;

/** Plugs the camera in. @returns the device node that it got, such as `/dev/video0` */
export async function plug(camera: UsbCamera): Promise<string> {
  await must('usbip', '--tcp-port', String(camera.port), 'attach', '-r', '127.0.0.1', '-b', '1-1');
  return eventually(`${stablePath(camera)} after plugging in`, PLUG_LIMIT_MS, () => nodeOf(stablePath(camera)));
}

export async function unplug(camera: UsbCamera): Promise<void> {
  camera.yank();
  await eventually('the device node to go', PLUG_LIMIT_MS, async () => (await nodeOf(stablePath(camera))) === null);
}

async function nodeOf(link: string): Promise<string | null> {
  try {
    return await realpath(link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Loads the kernel's virtual video driver anew. @returns the node of its capture device */
export async function loadVivid(...parameters: readonly string[]): Promise<string> {
  await unloadVivid();
  // One device, of which only the webcam input and no output, radio, teletext or touch.
  const all = ['n_devs=1', 'node_types=0x1', 'num_inputs=1', 'input_types=0x0', 'no_error_inj=0', ...parameters];
  await must('modprobe', 'vivid', ...all);
  const node = await eventually('the node of vivid', PLUG_LIMIT_MS, findVivid);
  // Its link comes a moment later: who opens the node before takes it for one that has none.
  await must('udevadm', 'settle', '--timeout=60');
  return node;
}

export const unloadVivid = (): Promise<string> => must('modprobe', '-r', 'vivid');

async function findVivid(): Promise<string | null> {
  for (const node of await readdir('/sys/class/video4linux').catch(() => [])) {
    const name = await readFile(`/sys/class/video4linux/${node}/name`, 'utf8').catch(() => '');
    if (name.startsWith('vivid') && (await nodeOf(`/dev/${node}`)) !== null) return `/dev/${node}`;
  }
  return null;
}

/** Presses one of vivid's buttons, such as `inject_fatal_streaming_error`. */
export const press = (node: string, button: string): Promise<string> =>
  must('v4l2-ctl', '-d', node, '-c', `${button}=1`);

/** Which processes have the device open. */
export async function holdersOf(node: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const holds = await Promise.all(pids.map(async (pid) => (await openFiles(pid)).includes(node)));
  return pids.filter((_, at) => holds[at]).map(Number);
}

/** What a process has open; empty when it has ended. */
export async function openFiles(pid: number | string): Promise<string[]> {
  const fds = await readdir(`/proc/${pid}/fd`).catch(() => []);
  return Promise.all(fds.map((fd) => readlink(`/proc/${pid}/fd/${fd}`).catch(() => '')));
}
