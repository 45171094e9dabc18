import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Log } from '../../lib/log.ts';
import { wait } from '../../lib/wait.ts';
import type { Camera, JpegFrame } from './camera.ts';
import { CameraFault } from './faults.ts';
import { sideOfPlainJpeg } from './plain-jpeg.ts';

const PICTURES = new Set(['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif', '.tif', '.tiff']);
const FRAMES_PER_SECOND = 15;
/** A larger picture is made smaller once, instead of being decoded whole 15 times a second. */
const MAX_SIDE_PX = 1920;

export interface FilesOptions {
  readonly log: Log;
  /** How long each picture is shown. */
  readonly secondsEach?: number;
}

/**
 * A camera that shows the pictures of a folder (or one picture) round and round, each at camera rate. What cannot be read is
 * skipped, said once, and tried again in the next round.
 * @throws CameraFault when there are none
 */
export async function openFilesCamera(path: string, options: FilesOptions): Promise<Camera> {
  const files = await findPictures(path);
  if (files.length === 0) throw unreadable(`There is no picture in ${path}.`, 'Put JPEG or PNG files there.');
  const framesEach = Math.max(1, Math.round((options.secondsEach ?? 5) * FRAMES_PER_SECOND));
  const said = new Set<string>();
  const skip = (fault: CameraFault): void => {
    if (said.has(fault.message)) return;
    said.add(fault.message);
    options.log.warn({ remedy: fault.remedy }, `${fault.message} It is skipped.`);
  };

  /** The pictures of one round. @throws CameraFault when none of them can be read */
  async function* readRound(): AsyncGenerator<Uint8Array, void, undefined> {
    let shown = 0;
    let last: CameraFault | null = null;
    for (const file of files) {
      const bytes = await readAsJpeg(file);
      if (bytes instanceof CameraFault) {
        last = bytes;
        if (files.length > 1) skip(bytes);
        continue;
      }
      yield bytes;
      shown += 1;
    }
    if (shown === 0 && last !== null) throw last;
  }

  async function* frames(signal: AbortSignal): AsyncGenerator<JpegFrame, void, undefined> {
    for (;;) {
      for await (const bytes of readRound()) {
        for (let n = 0; n < framesEach; n++) {
          if (signal.aborted) return;
          yield { kind: 'jpeg', bytes, atMs: Date.now() };
          await wait(1000 / FRAMES_PER_SECOND, signal);
        }
      }
    }
  }
  return { name: basename(path), source: 'files', frames, [Symbol.asyncDispose]: () => Promise.resolve() };
}

async function findPictures(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = (await readdir(path)).filter((name) => PICTURES.has(extname(name).toLowerCase()));
    return names.sort().map((name) => join(path, name));
  } catch (error) {
    const remedy = 'Correct camera.source in the configuration.';
    throw unreadable(`${path} cannot be read.`, remedy, error);
  }
}

async function readAsJpeg(file: string): Promise<Uint8Array | CameraFault> {
  try {
    const bytes = await readFile(file);
    if ((sideOfPlainJpeg(bytes) ?? Infinity) <= MAX_SIDE_PX) return bytes;
    // Only here: the library takes 9 MB, and most folders do not need it.
    const { default: sharp } = await import('sharp');
    const size = { width: MAX_SIDE_PX, height: MAX_SIDE_PX, fit: 'inside', withoutEnlargement: true } as const;
    return await sharp(bytes)
      .autoOrient()
      .resize(size)
      .flatten({ background: '#808080' })
      .jpeg({ quality: 90 })
      .toBuffer();
  } catch (error) {
    return unreadable(`${file} is not a picture that can be read.`, 'Remove it from the folder, or replace it.', error);
  }
}

const unreadable = (message: string, remedy: string, cause?: unknown): CameraFault =>
  new CameraFault('failed', { message, remedy, cause });
