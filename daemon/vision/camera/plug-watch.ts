import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { wait } from '../../lib/wait.ts';

/** udev's folders come and go with the first and the last camera: they are watched where they are there, and /dev for their coming. */
const FOLDERS = ['', 'v4l', 'v4l/by-id', 'v4l/by-path'];
/** Others write to /dev/null all day long. */
const OF_CAMERAS = /^(v4l|by-id|by-path|video\d+|.*-video-index\d+)$/;
/** udev makes the node, gives it to its group, then makes the links: asked in between, the camera could not be opened. */
const SETTLE_MS = 150;

/** Listens for video devices that come or go, from now on until disposed. Where the system cannot tell, nothing is heard. */
export class PlugWatch implements Disposable {
  readonly #watchers: FSWatcher[] = [];
  readonly #heard = new AbortController();

  constructor(devFolder = '/dev') {
    for (const folder of FOLDERS) this.#listen(join(devFolder, folder));
  }

  /** Returns soon after something came or went since this watch began, at the latest after `limitMs` or when aborted. Never rejects. */
  async changed(limitMs: number, signal: AbortSignal): Promise<void> {
    await wait(limitMs, AbortSignal.any([this.#heard.signal, signal]));
    if (this.#heard.signal.aborted) await wait(SETTLE_MS, signal);
  }

  [Symbol.dispose](): void {
    for (const watcher of this.#watchers) watcher.close();
  }

  #listen(folder: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, (_event, name) => {
        if (name === null || OF_CAMERAS.test(name)) this.#heard.abort();
      });
      // The folder has gone, which the one above it tells too.
      watcher.on('error', () => watcher.close());
      this.#watchers.push(watcher);
    } catch {
      // Not there, no permission, or no watches left: whoever waits looks for himself now and then.
    }
  }
}
