import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { wait } from '../../lib/wait.ts';
import type { Camera, JpegFrame } from './camera.ts';
import { openFilm } from './demo-film.ts';
import { FRAMES_PER_SECOND, layOutRound, type Place } from './demo-shots.ts';

const PICTURES = 6;

/** The sample photographs of a package that only a checkout has; null on an appliance. They are read where they lie, never copied. */
export async function findDemoPictures(): Promise<readonly string[] | null> {
  try {
    const files = Array.from({ length: PICTURES }, (_, i) =>
      fileURLToPath(import.meta.resolve(`@vladmandic/face-api/demo/sample${i + 1}.jpg`)),
    );
    await Promise.all(files.map((file) => access(file)));
    return files;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (['ENOENT', 'ERR_MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED'].includes(code)) return null;
    throw error;
  }
}

/** Plays photographs as a camera would: real faces through the whole path on a machine that has no camera. */
export function openDemoCamera(pictures: readonly string[], round: readonly Place[] = layOutRound()): Camera {
  const film = openFilm(pictures);
  async function* frames(signal: AbortSignal): AsyncGenerator<JpegFrame, void, undefined> {
    const startedMs = performance.now();
    for (let n = 0; !signal.aborted;) {
      yield { kind: 'jpeg', bytes: await film.frame(round[n % round.length]!), atMs: Date.now() };
      // By the clock, not by counting: a late frame is left out, as a camera would.
      n = Math.max(n + 1, Math.floor(((performance.now() - startedMs) / 1000) * FRAMES_PER_SECOND));
      await wait(Math.max(0, startedMs + (n / FRAMES_PER_SECOND) * 1000 - performance.now()), signal);
    }
  }
  return { name: 'Demo photographs', source: 'demo', frames, [Symbol.asyncDispose]: () => Promise.resolve() };
}
