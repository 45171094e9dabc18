import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Image } from './image.ts';

const CHECKOUT = join(import.meta.dirname, '../../..');
/** USB devices stay awake: `vhci-hcd` sometimes cannot wake one, and then plugs it in anew. */
const CONSOLE = 'console=ttyS0,115200 panic=5 mitigations=off net.ifnames=0 usbcore.autosuspend=-1';
/** Memory of the guest; its emulator takes as much again. */
const MEMORY_MB = 1024;
/** Killed tests must not leave an emulator behind that takes two cores. */
const DIE_WITH_US = ['--pdeathsig', 'KILL'];
const END_LIMIT_MS = 10_000;
const ASK_EVERY_MS = 100;

/** How the guest's processor is made. */
export interface Accelerator {
  readonly name: 'KVM' | 'software';
  readonly args: readonly string[];
  /** By `quiet` the console is fast; without, its first letters show at once that the machine runs. */
  readonly kernelWords: string;
  /** From power-on to the first letters on the console; null where they do not come at once, and need not. */
  readonly wakeLimitMs: number | null;
  /** From power-on to the first words of the checks; in software usually half a minute. */
  readonly bootLimitMs: number;
}

const SOFTWARE: Accelerator = {
  name: 'software',
  args: ['-accel', 'tcg,thread=multi,tb-size=512', '-cpu', 'max'],
  kernelWords: `${CONSOLE} quiet`,
  wakeLimitMs: null,
  bootLimitMs: 300_000,
};

const KVM: Accelerator = {
  name: 'KVM',
  args: ['-accel', 'kvm', '-cpu', 'host'],
  kernelWords: CONSOLE,
  wakeLimitMs: 15_000,
  bootLimitMs: 90_000,
};

/** To be tried in this order: where `/dev/kvm` opens, a machine can still fail at once, or be made and then hang. */
export function accelerators(): readonly Accelerator[] {
  try {
    accessSync('/dev/kvm', constants.R_OK | constants.W_OK);
    return [KVM, SOFTWARE];
  } catch {
    return [SOFTWARE];
  }
}

/** The emulated machine: a process of this one. Its console goes to `serial.log` of the share, what it says itself to `qemu.log`. */
export class Emulator implements AsyncDisposable {
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;
  hasEnded = false;

  private constructor(process: ChildProcess) {
    this.#process = process;
    this.#ended = once(process, 'exit').then(() => (this.hasEnded = true));
  }

  static async start(image: Image, share: string, accelerator: Accelerator): Promise<Emulator> {
    const serial = await open(join(share, 'serial.log'), 'w');
    const errors = await open(join(share, 'qemu.log'), 'w');
    const child = spawn('setpriv', [...DIE_WITH_US, ...commandOf(image, share, accelerator)], {
      stdio: ['ignore', serial.fd, errors.fd],
    });
    await serial.close();
    await errors.close();
    const emulator = new Emulator(child);
    const { wakeLimitMs } = accelerator;
    if (wakeLimitMs !== null) await emulator.#waitForLetters(join(share, 'serial.log'), wakeLimitMs);
    return emulator;
  }

  /** Until it has powered off. */
  async poweredOff(limitMs: number): Promise<void> {
    await Promise.race([this.#ended, delay(limitMs, undefined, { ref: false })]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#process.kill('SIGKILL');
    // One that hangs in the kernel's KVM may not even hear this.
    await this.poweredOff(END_LIMIT_MS);
  }

  async #waitForLetters(path: string, limitMs: number): Promise<void> {
    const untilMs = performance.now() + limitMs;
    while (!this.hasEnded && statSync(path).size === 0 && performance.now() < untilMs) await delay(ASK_EVERY_MS);
    // Nothing to see: as good as ended.
    if (statSync(path).size === 0) await this[Symbol.asyncDispose]();
  }
}

/** The disk stays as it is: what the guest writes is dropped. */
function commandOf({ disk, kernel, initrd }: Image, share: string, { args, kernelWords }: Accelerator): string[] {
  const mount = (name: string, path: string, more: string): string[] => [
    ...['-fsdev', `local,id=${name},path=${path},security_model=none,multidevs=remap${more}`],
    ...['-device', `virtio-9p-pci,fsdev=${name},mount_tag=${name}`],
  ];
  return [
    ...[
      'qemu-system-x86_64',
      '-machine',
      'q35',
      ...args,
      '-smp',
      '2',
      '-m',
      String(MEMORY_MB),
      '-nodefaults',
      '-no-reboot',
    ],
    ...['-display', 'none', '-serial', 'stdio', '-monitor', 'none', '-kernel', kernel, '-initrd', initrd],
    ...['-append', kernelWords, '-device', 'virtio-rng-pci'],
    ...['-drive', `file=${disk},if=virtio,format=raw,snapshot=on`],
    ...mount('product', CHECKOUT, ',readonly=on'),
    ...mount('share', share, ''),
  ];
}
