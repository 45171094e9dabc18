import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../../lib/log.ts';
import type { Camera, CaptureWish } from './camera.ts';
import { CameraFault, faultFromErrno, noCamera } from './faults.ts';
import { DeviceMemory, explainNone, findByName } from './find.ts';
import { PlugWatch } from './plug-watch.ts';
import { openV4l2Camera } from './v4l2-camera.ts';
import { chooseCamera, listCameras, type ListedCamera, type ListOptions } from './v4l2-list.ts';

export interface Wanted {
  /** `auto` (the best V4L2 camera, else the demo of a checkout), `demo`, a device path, a part of a camera's name, or a folder of pictures. */
  readonly source: string;
  readonly wish: CaptureWish;
  readonly log: Log;
}

/** The cameras of a machine. */
export interface Cameras {
  /** @throws CameraFault */
  open(wanted: Wanted): Promise<Camera>;
  /** Returns once `auto` would take a real camera, or when aborted. */
  untilPlugged(signal: AbortSignal): Promise<void>;
}

/** How often to look where the system does not tell of new devices. */
const LOOK_EVERY_MS = 1000;
/** udev gives a new node to its group a moment after it has made it. */
const NEW_NODE_MS = 2000;
const GROUP_WAIT_MS = 200;

/** This machine's; tests bring a folder and a kernel of their own. */
export function openCameras(machine: Pick<ListOptions, 'libc' | 'devFolder'> = {}): Cameras {
  const memory = new DeviceMemory(machine);
  return {
    async open({ source, wish, log }) {
      if (source === 'demo') return openDemo(noCamera);
      const options = { ...machine, wish };
      if (source === 'auto') return openAny(await listCameras(options), options);
      if (source.startsWith(`${machine.devFolder ?? '/dev'}/`))
        return openPatiently(await memory.find(source), options);
      switch (await kindOf(source)) {
        case 'device':
          return openPatiently(source, options);
        case 'files':
          return (await import('./files.ts')).openFilesCamera(source, { log });
        case 'name':
          return openListed(findByName(await listCameras(options), source), options);
      }
    },
    async untilPlugged(signal) {
      while (!signal.aborted) {
        // Before the question, so that nothing comes unheard between question and listening.
        using plugs = new PlugWatch(machine.devFolder);
        if (chooseCamera(await listCameras(machine)) !== null) return;
        await plugs.changed(LOOK_EVERY_MS, signal);
      }
    },
  };
}

async function openAny(listed: readonly ListedCamera[], options: ListOptions): Promise<Camera> {
  const best = chooseCamera(listed);
  if (best !== null) return openListed(best, options);
  const fault = explainNone(listed);
  const demo = await openDemo(() => fault);
  // A camera is there and cannot be used: the demo must not hide that.
  return listed.length === 0 ? demo : { ...demo, notice: { message: fault.message, remedy: fault.remedy } };
}

const openListed = ({ stablePath, path, name }: ListedCamera, options: ListOptions): Promise<Camera> =>
  openPatiently(stablePath ?? path, options, name);

/** Opens a device; one that has only just come, and still belongs to root, a moment later. */
async function openPatiently(path: string, options: ListOptions, label?: string): Promise<Camera> {
  for (;;) {
    try {
      return await openV4l2Camera(path, { ...options, ...(label !== undefined && { label }) });
    } catch (error) {
      if (!(error instanceof CameraFault) || error.state !== 'denied' || !(await isNew(path))) throw error;
    }
    await delay(GROUP_WAIT_MS);
  }
}

async function isNew(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).birthtimeMs < NEW_NODE_MS;
  } catch {
    // Unplugged again: opening it anew says so.
    return false;
  }
}

async function openDemo(otherwise: () => CameraFault): Promise<Camera> {
  // Only here: it brings a picture library along, which a real camera does not need.
  const { findDemoPictures, openDemoCamera } = await import('./demo.ts');
  const pictures = await findDemoPictures();
  if (pictures === null) throw otherwise();
  return openDemoCamera(pictures);
}

/** What lies at a path outside /dev; a word that is no path is a camera's name. */
async function kindOf(source: string): Promise<'device' | 'files' | 'name'> {
  try {
    return (await stat(source)).isCharacterDevice() ? 'device' : 'files';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code !== 'ENOENT') throw faultFromErrno(code, { name: source, operation: 'stat', cause: error });
    if (!isAbsolute(source) && !source.startsWith('.')) return 'name';
    const remedy = 'Correct camera.source in the configuration.';
    throw new CameraFault('missing', { message: `There is nothing at ${source}.`, remedy, cause: error });
  }
}
