import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { CheckResult, GuestLine } from '../guest/check.ts';
import { writeBlindModels } from './blind-models.ts';
import { bundlePrograms } from './bundle.ts';
import { prepareImage, type Image } from './image.ts';
import { preparePackages } from './packages.ts';
import { preparePictures } from './pictures.ts';
import { say } from './say.ts';

const CHECKOUT = join(import.meta.dirname, '../../..');
const ASK_EVERY_MS = 250;
/** Memory of the guest; its emulator takes as much again. */
const MEMORY_MB = 1024;
/** From power-on to the first words; usually half a minute. */
const BOOT_LIMIT_MS = 420_000;
const POWER_OFF_LIMIT_MS = 120_000;
const SILENCE_LIMIT_MS = 420_000;

/** A Debian machine with the stock kernel, emulated, on which this checkout's product is checked. */
export class Guest implements AsyncDisposable {
  /** The folder that it shares with the host: results and logs. */
  readonly folder: string;
  readonly #emulator: ChildProcess;
  readonly #results = new Map<string, CheckResult>();
  readonly #ended: Promise<unknown>;
  #hasEnded = false;
  #told = 0;
  #failed = false;
  #lastWordMs = performance.now();

  private constructor(folder: string, emulator: ChildProcess) {
    this.folder = folder;
    this.#emulator = emulator;
    this.#ended = once(emulator, 'exit').then(() => (this.#hasEnded = true));
  }

  /**
   * Builds what is missing, boots, and returns when the guest has said its first words.
   * @param only title of the one group to run
   * @throws Obstacle when this machine cannot run it
   */
  static async boot(only?: string): Promise<Guest> {
    preparePackages();
    const image = await prepareImage();
    const folder = await mkdtemp(join(tmpdir(), 'mooddj-guest-'));
    say(`booting the guest; its logs: ${folder}`);
    await fillShare(folder, only);
    const serial = await open(join(folder, 'serial.log'), 'w');
    const [program = '', ...args] = commandOf(image, folder);
    const guest = new Guest(folder, spawn(program, args, { stdio: ['ignore', serial.fd, serial.fd] }));
    await serial.close();
    await guest.#waitForBoot();
    return guest;
  }

  /** @throws Error with what the guest saw, when the check failed or could not be made */
  async result(group: string, check: string): Promise<CheckResult> {
    const result = await this.#find(`${group} ${check}`);
    if (result.ok) return result;
    this.#failed = true;
    throw new Error(`${result.message}\n(logs of the guest: ${this.folder})`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // It powers off by itself after the last check; what hangs on is cut off.
    await Promise.race([this.#ended, delay(POWER_OFF_LIMIT_MS, undefined, { ref: false })]);
    this.#emulator.kill('SIGKILL');
    await this.#ended;
    if (this.#failed) say(`the guest's logs are kept: ${this.folder}`);
    else await rm(this.folder, { recursive: true, force: true });
  }

  async #waitForBoot(): Promise<void> {
    const startedMs = performance.now();
    while (this.#told === 0) {
      if (this.#hasEnded || performance.now() - startedMs > BOOT_LIMIT_MS) throw await this.#lost('did not boot');
      await this.#listen();
    }
    say(`the guest has booted (${((performance.now() - startedMs) / 1000).toFixed(0)} s)`);
  }

  async #find(name: string): Promise<CheckResult> {
    for (;;) {
      const isOver = this.#hasEnded;
      await this.#listen();
      const result = this.#results.get(name);
      if (result !== undefined) return result;
      if (isOver) throw await this.#lost('ended before this check');
      if (performance.now() - this.#lastWordMs > SILENCE_LIMIT_MS) throw await this.#lost('fell silent');
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
    this.#results.set(`${line.group} ${line.check}`, line);
    say(`${line.ok ? '✓' : '✗'} ${line.group} ${line.check} (${line.seconds} s): ${line.message.split('\n')[0] ?? ''}`);
  }

  async #lost(how: string): Promise<Error> {
    this.#failed = true;
    const tail = async (name: string): Promise<string> => {
      const text = await readFile(join(this.folder, name), 'utf8').catch(() => '(none)');
      return `--- ${name}\n${text.split('\n').slice(-25).join('\n')}`;
    };
    const logs = await Promise.all(['guest.log', 'serial.log'].map(tail));
    return new Error(`the guest ${how}; its logs: ${this.folder}\n${logs.join('\n')}`);
  }
}

async function fillShare(folder: string, only: string | undefined): Promise<void> {
  await bundlePrograms(folder);
  await writeBlindModels(join(folder, 'product/blind-models'));
  await mkdir(join(folder, 'pictures'));
  await preparePictures(join(folder, 'pictures'));
  if (only !== undefined) await writeFile(join(folder, 'environment'), `ONLY="${only}"\n`);
}

/**
 * Emulated in software although `/dev/kvm` may be there: on some hosts it opens, a machine can be made, and then it hangs.
 * The disk stays as it is: what the guest writes is dropped.
 */
function commandOf({ disk, kernel, initrd }: Image, share: string): string[] {
  const mount = (name: string, path: string, more: string): string[] => [
    ...['-fsdev', `local,id=${name},path=${path},security_model=none,multidevs=remap${more}`],
    ...['-device', `virtio-9p-pci,fsdev=${name},mount_tag=${name}`],
  ];
  return [
    ...['nice', '-n', '5', 'qemu-system-x86_64', '-machine', 'q35', '-accel', 'tcg,thread=multi,tb-size=512'],
    ...['-cpu', 'max', '-smp', '2', '-m', String(MEMORY_MB), '-nodefaults', '-no-reboot', '-display', 'none'],
    ...['-serial', 'stdio', '-monitor', 'none', '-kernel', kernel, '-initrd', initrd],
    ...['-append', 'console=ttyS0,115200 panic=5 mitigations=off net.ifnames=0 quiet'],
    ...['-drive', `file=${disk},if=virtio,format=raw,snapshot=on`, '-device', 'virtio-rng-pci'],
    ...mount('product', CHECKOUT, ',readonly=on'),
    ...mount('share', share, ''),
  ];
}
