import { stat } from 'node:fs/promises';
import type { Camera } from './camera.ts';
import { findDemoPictures, openDemoCamera } from './demo.ts';
import { CameraFault, faultFromErrno, noCamera } from './faults.ts';
import { openFilesCamera } from './files.ts';
import { openV4l2Camera } from './v4l2-camera.ts';
import { listCameras, type ListedCamera } from './v4l2-list.ts';

/**
 * @param source `auto` (the first V4L2 device, else the demo of a checkout), `demo`, a device path, or a folder of pictures
 * @throws CameraFault
 */
export async function openCamera(source: string): Promise<Camera> {
  if (source === 'auto') return openAny();
  if (source === 'demo') return openDemo(noCamera());
  return (await isDevice(source)) ? openV4l2Camera(source) : openFilesCamera(source);
}

/** The camera that `auto` would take; null when there is none that can be read. */
export async function findCamera(): Promise<ListedCamera | null> {
  return (await listCameras()).find((camera) => camera.usable) ?? null;
}

async function openAny(): Promise<Camera> {
  const listed = await listCameras();
  const camera = listed.find(({ usable }) => usable);
  if (camera !== undefined) return openV4l2Camera(camera.stablePath ?? camera.path, { label: camera.name });
  const problem = listed.find((one) => one.problem !== null)?.problem;
  return openDemo(problem ? new CameraFault('denied', problem) : noCamera());
}

async function openDemo(otherwise: CameraFault): Promise<Camera> {
  const pictures = await findDemoPictures();
  if (pictures === null) throw otherwise;
  return openDemoCamera(pictures);
}

/** A path under /dev is a device even while nothing is plugged in there. */
async function isDevice(path: string): Promise<boolean> {
  if (path.startsWith('/dev/')) return true;
  try {
    return (await stat(path)).isCharacterDevice();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code !== 'ENOENT') throw faultFromErrno(code, { name: path, operation: 'stat', cause: error });
    const remedy = 'Correct camera.source in the configuration.';
    throw new CameraFault('missing', { message: `There is nothing at ${path}.`, remedy, cause: error });
  }
}
