import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { CheckResult, GuestLine } from '../guest/check.ts';
import { writeBlindModels } from './blind-models.ts';
import { bundlePrograms } from './bundle.ts';
import { accelerators, Emulator, type Accelerator } from './emulator.ts';
import { prepareImage, type Image } from './image.ts';
import { tailOf } from './logs.ts';
import { Obstacle } from './obstacle.ts';
import { preparePackages, type Needed } from './packages.ts';
import { preparePictures } from './pictures.ts';
import { requireDisk, requireMemory } from './room.ts';
import { say } from './say.ts';

const NEEDED: Needed = [
  ['/usr/bin/qemu-system-x86_64', 'qemu-system-x86'],
  ['/usr/bin/mmdebstrap', 'mmdebstrap'],
  ['/usr/share/keyrings/debian-archive-keyring.gpg', 'debian-archive-keyring'],
  ['/bin/busybox', 'busybox-static'],
  ['/usr/bin/cpio', 'cpio'],
  ['/sbin/depmod', 'kmod'],
  ['/sbin/mke2fs', 'e2fsprogs'],
  ['/usr/bin/xz', 'xz-utils'],
];
/** The emulator and the guest's own; pictures, logs, and what the guest writes on its disk. */
const MEMORY_MB = 1600;
const SHARE_MB = 500;
const ASK_EVERY_MS = 250;
const POWER_OFF_LIMIT_MS = 120_000;
/** Longer than any check may take (`guest/check.ts`). */
const SILENCE_LIMIT_MS = 660_000;
const LOG_LINES = 25;
/** What the guest and its emulator write into the share. */
const GUEST_FILES = ['results.jsonl', 'guest.log', 'vision.log', 'serial.log', 'qemu.log'];

/** A Debian machine with the stock kernel, emulated, on which this checkout's product is checked. */
export class Guest implements AsyncDisposable {
  /** The folder that it shares with the host: results and logs. */
  readonly folder: string;
  readonly #emulator: Emulator;
  readonly #results = new Map<string, CheckResult>();
  #told = 0;
  #failed = false;
  #lastWordMs = performance.now();

  private constructor(folder: string, emulator: Emulator) {
    this.folder = folder;
    this.#emulator = emulator;
  }

  /**
   * Builds what is missing, boots, and returns when the guest has said its first words.
   * @param only title of the one group to run
   * @throws Obstacle when this machine cannot run it
   */
  static async boot(only?: string): Promise<Guest> {
    // The guest runs the checkout's own Node and packages.
    if (process.arch !== 'x64')
      throw new Obstacle(`the guest is x86-64, this machine is ${process.arch}`, 'run it on an x86-64 PC');
    requireMemory(MEMORY_MB);
    requireDisk(tmpdir(), SHARE_MB);
    preparePackages(NEEDED);
    const image = await prepareImage();
    const folder = await mkdtemp(join(tmpdir(), 'mooddj-guest-'));
    say(`booting the guest; its logs: ${folder}`);
    await fillShare(folder, only);
    return Guest.#bootWith(image, folder, accelerators());
  }

  /** With the first of them that boots: the last one's failure is the guest's. */
  static async #bootWith(image: Image, folder: string, [first, ...others]: readonly Accelerator[]): Promise<Guest> {
    if (first === undefined) throw new Error('there is nothing to emulate the guest with');
    const guest = new Guest(folder, await Emulator.start(image, folder, first));
    if (await guest.#hasBooted(first)) return guest;
    if (others.length === 0) throw guest.#lost('did not boot');
    await guest.#emulator[Symbol.asyncDispose]();
    say(`${first.name} does not work here (${lastLine(folder)}): trying ${others[0]?.name ?? ''}`);
    for (const name of GUEST_FILES) await rm(join(folder, name), { force: true });
    return Guest.#bootWith(image, folder, others);
  }

  /** @throws Error with what the guest saw, when the check failed or could not be made */
  async result(group: string, check: string): Promise<CheckResult> {
    const result = await this.#find(`${group} ${check}`);
    if (result.ok) return result;
    this.#failed = true;
    throw new Error(`${result.message}\n(all logs of the guest: ${this.folder})`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // It powers off by itself after the last check; what hangs on is cut off.
    await this.#emulator.poweredOff(POWER_OFF_LIMIT_MS);
    await this.#emulator[Symbol.asyncDispose]();
    if (this.#failed) say(`the guest's logs are kept: ${this.folder}`);
    else await rm(this.folder, { recursive: true, force: true });
  }

  async #hasBooted({ name, bootLimitMs }: Accelerator): Promise<boolean> {
    const startedMs = performance.now();
    while (this.#told === 0) {
      if (this.#emulator.hasEnded || performance.now() - startedMs > bootLimitMs) return false;
      await this.#listen();
    }
    say(`the guest has booted (${((performance.now() - startedMs) / 1000).toFixed(0)} s, by ${name})`);
    return true;
  }

  async #find(name: string): Promise<CheckResult> {
    for (;;) {
      const isOver = this.#emulator.hasEnded;
      await this.#listen();
      const result = this.#results.get(name);
      if (result !== undefined) return result;
      if (isOver) throw this.#lost('ended before this check');
      if (performance.now() - this.#lastWordMs > SILENCE_LIMIT_MS) throw this.#lost('fell silent');
    }
  }

  async #listen(): Promise<void> {
    await delay(ASK_EVERY_MS);
    const text = await readFile(join(this.folder, 'results.jsonl'), 'utf8').catch(() => '');
    // The last line may be half written.
    const lines = text.split('\n').slice(0, -1);
    for (const line of lines.slice(this.#told)) this.#take(JSON.parse(line) as GuestLine);
    this.#told = lines.length;
  }

  #take(line: GuestLine): void {
    this.#lastWordMs = performance.now();
    if (line.kind === 'note') {
      say(`guest: ${line.message}`);
      return;
    }
    const { group, check, ok, message, seconds } = line;
    // What the vision process did until now: later it is something else.
    const told = ok ? line : { ...line, message: `${message}\n${tailOf(this.folder, 'vision.log', LOG_LINES)}` };
    this.#results.set(`${group} ${check}`, told);
    say(`${ok ? '✓' : '✗'} ${group} ${check} (${seconds} s): ${message.split('\n')[0] ?? ''}`);
  }

  /** With the logs, the first time. */
  #lost(how: string): Error {
    const logs = this.#failed ? [] : GUEST_FILES.map((name) => tailOf(this.folder, name, LOG_LINES));
    this.#failed = true;
    return new Error([`the guest ${how}; all its logs: ${this.folder}`, ...logs].join('\n'));
  }
}

/** Why an emulator gave up, in its own words. */
const lastLine = (folder: string): string => tailOf(folder, 'qemu.log', 1).split('\n').at(-1) || 'it hangs';

async function fillShare(folder: string, only: string | undefined): Promise<void> {
  await bundlePrograms(folder);
  await writeBlindModels(join(folder, 'product/blind-models'));
  await mkdir(join(folder, 'pictures'));
  await preparePictures(join(folder, 'pictures'));
  if (only !== undefined) await writeFile(join(folder, 'environment'), `ONLY="${only}"\n`);
}
