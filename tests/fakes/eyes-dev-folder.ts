import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FakeKernel, type FakeDevice } from './eyes-v4l2.ts';

/** A folder like /dev, as kernel and udev keep it, and the kernel behind it. */
export class FakeDevFolder implements AsyncDisposable {
  readonly path: string;
  readonly kernel = new FakeKernel();
  readonly #devices = new Map<string, FakeDevice>();

  private constructor(path: string) {
    this.path = path;
    this.kernel.devices = this.#devices;
  }

  static async open(): Promise<FakeDevFolder> {
    return new FakeDevFolder(await realpath(await mkdtemp(join(tmpdir(), 'mooddj-dev-'))));
  }

  /** @param link such as `by-id/usb-Fake` */
  linkPath(link: string): string {
    return join(this.path, 'v4l', link);
  }

  /** Makes the node, then the link, as they come when a camera is plugged in. */
  async plug(node: string, device: FakeDevice, link?: string): Promise<void> {
    const path = join(this.path, node);
    device.failures.delete('DQBUF');
    this.#devices.set(path, device);
    await writeFile(path, '');
    if (link === undefined) return;
    await mkdir(dirname(this.linkPath(link)), { recursive: true });
    await symlink(path, this.linkPath(link));
  }

  /** udev takes its folders away with the last link. */
  async unplug(node: string): Promise<void> {
    const path = join(this.path, node);
    this.#devices.get(path)?.failures.set('DQBUF', 'ENODEV');
    this.#devices.delete(path);
    await rm(path);
    await rm(join(this.path, 'v4l'), { recursive: true, force: true });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.path, { recursive: true });
  }
}
