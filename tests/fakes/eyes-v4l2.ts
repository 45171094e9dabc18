import { realpathSync } from 'node:fs';
import type { Libc, Mapping } from '../../daemon/vision/camera/v4l2-libc.ts';
import { SystemCallError } from '../../daemon/vision/camera/v4l2-libc.ts';
import {
  AT,
  BUF_FLAG_ERROR,
  CAP_STREAMING,
  CAP_VIDEO_CAPTURE,
  CTRL_FLAG,
  fourcc,
  fourccName,
  FRMIVAL_DISCRETE,
  FRMSIZE_DISCRETE,
} from '../../daemon/vision/camera/v4l2-layout.ts';

const BUFFER_BYTES = 1 << 16;
/** How many buffers the driver gives, whatever is asked for. */
const BUFFERS = 4;

export interface FakeFrame {
  readonly bytes: Uint8Array;
  readonly damaged?: boolean;
}

export interface FakeControl {
  readonly id: number;
  readonly name: string;
  readonly type: number;
  readonly min?: number;
  readonly max?: number;
  readonly flags?: number;
  readonly menu?: Readonly<Record<number, string>>;
  /** Errno name with which writing fails. */
  readonly refuses?: string;
  value: number;
}

type Sizes = Readonly<Record<string, readonly number[]>>;

/** One video device, and the ways in which such a device fails. */
export class FakeDevice {
  card = 'Fake webcam';
  driver = 'uvcvideo';
  busInfo = 'usb-1';
  capabilities = CAP_VIDEO_CAPTURE | CAP_STREAMING;
  /** Format → size such as `640x480` → rates. */
  offers: Readonly<Record<string, Sizes>> = { YUYV: { '640x480': [30, 15] }, MJPG: { '640x480': [30, 15] } };
  controls: FakeControl[] = [];
  strideBytes = 0;
  /** Given instead of what was asked for. */
  answers: { size?: string; format?: string } = {};
  /** What was chosen, as `MJPG 640x480 15`. */
  format = '';
  rate = 0;
  /** Frames that are yet to come: one arrives at each poll, where a buffer is free; then the device stalls. */
  frames: FakeFrame[] = [];
  /** Frames that come again and again when the others are through. */
  endless: FakeFrame | null = null;
  /** Call (`open`, `mmap`, `DQBUF`, …) → errno name with which it fails. */
  readonly failures = new Map<string, string>();
  /** Bits of `revents` when nothing is readable. */
  events = 0;
  streaming = false;
  /** Indices of the buffers that the driver may fill. */
  readonly queued: number[] = [];
  readonly memory: Uint8Array[] = [];
  #filled: { index: number; frame: FakeFrame; sequence: number }[] = [];
  #sequence = 0;
  readonly #calls: Record<string, (argument: Buffer) => void> = {
    QUERYCAP: (b) => {
      b.write(this.driver, AT.capability.driver);
      b.write(this.card, AT.capability.card);
      b.write(this.busInfo, AT.capability.busInfo);
      b.writeUInt32LE(this.capabilities, AT.capability.capabilities);
    },
    ENUM_FMT: (b) => {
      const format = Object.keys(this.offers)[b.readUInt32LE(AT.fmtdesc.index)];
      b.writeUInt32LE(fourcc(orEnd(format)), AT.fmtdesc.pixelformat);
    },
    ENUM_FRAMESIZES: (b) => {
      const sizes = this.offers[fourccName(b.readUInt32LE(AT.frmsizeenum.pixelformat))] ?? {};
      const [width = 0, height = 0] = orEnd(Object.keys(sizes)[b.readUInt32LE(AT.frmsizeenum.index)])
        .split('x')
        .map(Number);
      b.writeUInt32LE(FRMSIZE_DISCRETE, AT.frmsizeenum.type);
      b.writeUInt32LE(width, AT.frmsizeenum.width);
      b.writeUInt32LE(height, AT.frmsizeenum.height);
    },
    ENUM_FRAMEINTERVALS: (b) => {
      const sizes = this.offers[fourccName(b.readUInt32LE(AT.frmivalenum.pixelformat))] ?? {};
      const size = `${b.readUInt32LE(AT.frmivalenum.width)}x${b.readUInt32LE(AT.frmivalenum.height)}`;
      const rate = orEnd(sizes[size]?.[b.readUInt32LE(AT.frmivalenum.index)]);
      b.writeUInt32LE(FRMIVAL_DISCRETE, AT.frmivalenum.type);
      b.writeUInt32LE(10, AT.frmivalenum.numerator);
      b.writeUInt32LE(rate * 10, AT.frmivalenum.denominator);
    },
    S_FMT: (b) => {
      const asked = `${b.readUInt32LE(AT.format.width)}x${b.readUInt32LE(AT.format.height)}`;
      const format = this.answers.format ?? fourccName(b.readUInt32LE(AT.format.pixelformat));
      const size = this.answers.size ?? asked;
      const [width = 0, height = 0] = size.split('x').map(Number);
      this.format = `${format} ${size}`;
      b.writeUInt32LE(fourcc(format), AT.format.pixelformat);
      b.writeUInt32LE(width, AT.format.width);
      b.writeUInt32LE(height, AT.format.height);
      b.writeUInt32LE(this.strideBytes, AT.format.bytesperline);
    },
    S_PARM: (b) => (this.rate = b.readUInt32LE(AT.streamparm.denominator) / b.readUInt32LE(AT.streamparm.numerator)),
    QUERYCTRL: (b) => {
      const id = b.readUInt32LE(AT.queryctrl.id);
      const { next } = CTRL_FLAG;
      const after = (id ^ next) >>> 0;
      const control = orEnd(this.controls.find((one) => (id >= next ? one.id > after : one.id === id)));
      b.fill(0);
      b.writeUInt32LE(control.id, AT.queryctrl.id);
      b.writeUInt32LE(control.type, AT.queryctrl.type);
      b.write(control.name, AT.queryctrl.name);
      b.writeInt32LE(control.min ?? 0, AT.queryctrl.minimum);
      b.writeInt32LE(control.max ?? 1, AT.queryctrl.maximum);
      b.writeUInt32LE(control.flags ?? 0, AT.queryctrl.flags);
    },
    QUERYMENU: (b) => {
      const { menu = {} } = this.#control(b.readUInt32LE(AT.querymenu.id));
      b.write(orEnd(menu[b.readUInt32LE(AT.querymenu.index)]), AT.querymenu.name);
    },
    G_CTRL: (b) => void b.writeInt32LE(this.#control(b.readUInt32LE(AT.control.id)).value, AT.control.value),
    S_CTRL: (b) => {
      const control = this.#control(b.readUInt32LE(AT.control.id));
      if (control.refuses !== undefined) throw new SystemCallError('S_CTRL', control.refuses);
      control.value = b.readInt32LE(AT.control.value);
    },
    REQBUFS: (b) => b.writeUInt32LE(BUFFERS, AT.requestbuffers.count),
    QUERYBUF: (b) => b.writeUInt32LE(BUFFER_BYTES, AT.buffer.length),
    QBUF: (b) => void this.queued.push(b.readUInt32LE(AT.buffer.index)),
    STREAMON: () => (this.streaming = true),
    STREAMOFF: () => this.#stop(),
    DQBUF: (b) => this.#deliver(b),
  };

  ioctl(name: string, argument: Buffer): void {
    this.failIf(name);
    this.#calls[name]?.(argument);
  }

  failIf(call: string): void {
    const code = this.failures.get(call);
    if (code !== undefined) throw new SystemCallError(call, code);
  }

  /** Lets time pass: so many frames come, each into a free buffer, or into none. */
  arrive(count: number): void {
    for (let n = 0; n < count && this.streaming; n++) {
      const frame = this.frames.shift() ?? this.endless;
      if (frame === null) return;
      const index = this.queued.shift();
      const sequence = this.#sequence++;
      if (index === undefined) continue;
      this.memory[index]?.set(frame.bytes);
      this.#filled.push({ index, frame, sequence });
    }
  }

  isReadable(): boolean {
    return this.#filled.length > 0;
  }

  willSpeak(): boolean {
    return (
      this.isReadable() ||
      this.frames.length > 0 ||
      this.endless !== null ||
      this.events > 0 ||
      this.failures.has('DQBUF')
    );
  }

  /** What the last process that had it left behind is gone. */
  reset(): void {
    this.#stop();
    this.memory.length = 0;
  }

  #stop(): void {
    this.streaming = false;
    this.queued.length = 0;
    this.#filled = [];
  }

  #control(id: number): FakeControl {
    return orEnd(this.controls.find((one) => one.id === id));
  }

  #deliver(b: Buffer): void {
    const filled = this.#filled.shift();
    if (filled === undefined) throw new SystemCallError('DQBUF', 'EAGAIN');
    const { index, frame, sequence } = filled;
    b.writeUInt32LE(index, AT.buffer.index);
    b.writeUInt32LE(frame.bytes.byteLength, AT.buffer.bytesused);
    b.writeUInt32LE(sequence, AT.buffer.sequence);
    b.writeUInt32LE(frame.damaged === true ? BUF_FLAG_ERROR : 0, AT.buffer.flags);
  }
}

/** A kernel with video devices in it. Every path is the one device, unless `devices` was given. */
export class FakeKernel implements Libc {
  readonly device: FakeDevice;
  /** By path; others do not exist then. */
  devices: Map<string, FakeDevice> | null = null;
  mapped = 0;
  /** How often a device was opened. */
  opened = 0;
  readonly #open = new Map<number, FakeDevice>();
  #nextFd = 40;
  #polling = 0;

  constructor(device = new FakeDevice()) {
    this.device = device;
  }

  get openFds(): number {
    return this.#open.size;
  }

  /** The lowest free number, as kernels do: a stale one soon means somebody else. */
  open(path: string): number {
    const device = this.devices === null ? this.device : this.devices.get(follow(path));
    if (device === undefined) throw new SystemCallError('open', 'ENOENT');
    device.failIf('open');
    let fd = this.#nextFd;
    while (this.#open.has(fd)) fd += 1;
    this.#open.set(fd, device);
    this.opened += 1;
    return fd;
  }

  close(fd: number): void {
    this.#of(fd).reset();
    this.#open.delete(fd);
  }

  ioctl(fd: number, { name }: { name: string }, argument: Buffer): void {
    this.#of(fd).ioctl(name, argument);
  }

  map(fd: number, { bytes }: { bytes: number }): Mapping {
    const device = this.#of(fd);
    device.failIf('mmap');
    this.mapped += 1;
    const address = new Uint8Array(bytes);
    device.memory.push(address);
    return { address, bytes };
  }

  unmap(): void {
    if (this.#polling > 0) throw new Error('unmapped during a poll');
    this.mapped -= 1;
  }

  copy({ address }: Mapping, bytes: number): Uint8Array {
    return (address as Uint8Array).slice(0, bytes);
  }

  async poll(fd: number, timeoutMs: number): Promise<number> {
    const device = this.#of(fd);
    this.#polling += 1;
    await new Promise((resolve) => setTimeout(resolve, device.willSpeak() ? 0 : timeoutMs));
    this.#polling -= 1;
    if (!device.isReadable()) device.arrive(1);
    return device.isReadable() || device.failures.has('DQBUF') ? 1 : device.events;
  }

  #of(fd: number): FakeDevice {
    const device = this.#open.get(fd);
    if (device === undefined) throw new Error(`file descriptor ${fd} is not open`);
    return device;
  }
}

function follow(link: string): string {
  try {
    return realpathSync(link);
  } catch {
    return link;
  }
}

/** Drivers say so when there is no such entry. */
function orEnd<T>(entry: T | undefined): T {
  if (entry === undefined) throw new SystemCallError('ioctl', 'EINVAL');
  return entry;
}
