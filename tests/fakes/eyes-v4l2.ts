import type { Libc, Mapping } from '../../daemon/vision/camera/v4l2-libc.ts';
import { SystemCallError } from '../../daemon/vision/camera/v4l2-libc.ts';
import {
  AT,
  BUF_FLAG_ERROR,
  CAP_STREAMING,
  CAP_VIDEO_CAPTURE,
  fourcc,
  fourccName,
  FRMSIZE_DISCRETE,
} from '../../daemon/vision/camera/v4l2-layout.ts';

const BUFFER_BYTES = 1 << 16;

export interface FakeFrame {
  readonly bytes: Uint8Array;
  readonly damaged?: boolean;
}

/** A kernel with one video device in it, and the ways in which such a device fails. */
export class FakeKernel implements Libc {
  card = 'Fake webcam';
  driver = 'uvcvideo';
  capabilities = CAP_VIDEO_CAPTURE | CAP_STREAMING;
  formatsOffered = ['YUYV', 'MJPG'];
  strideBytes = 0;
  size = { widthPx: 640, heightPx: 480 };
  /** What was chosen. */
  format = '';
  /** Frames that the device delivers; then it stalls. */
  frames: FakeFrame[] = [];
  /** Call (`open`, `mmap`, `DQBUF`, …) → errno name with which it fails. */
  readonly failures = new Map<string, string>();
  /** Bits of `revents` when nothing is readable. */
  events = 0;
  openFds = 0;
  mapped = 0;
  streaming = false;
  /** Indices of the buffers that the driver may fill. */
  readonly queued: number[] = [];
  #polling = 0;
  readonly #memory: Uint8Array[] = [];
  readonly #calls: Record<string, (argument: Buffer) => void> = {
    QUERYCAP: (b) => {
      b.write(this.driver, AT.capability.driver);
      b.write(this.card, AT.capability.card);
      b.writeUInt32LE(this.capabilities, AT.capability.capabilities);
    },
    ENUM_FMT: (b) => {
      const format = this.formatsOffered[b.readUInt32LE(AT.fmtdesc.index)];
      if (format === undefined) throw new SystemCallError('ENUM_FMT', 'EINVAL');
      b.writeUInt32LE(fourcc(format), AT.fmtdesc.pixelformat);
    },
    ENUM_FRAMESIZES: (b) => {
      if (b.readUInt32LE(AT.frmsizeenum.index) > 0) throw new SystemCallError('ENUM_FRAMESIZES', 'EINVAL');
      b.writeUInt32LE(FRMSIZE_DISCRETE, AT.frmsizeenum.type);
      b.writeUInt32LE(640, AT.frmsizeenum.width);
      b.writeUInt32LE(480, AT.frmsizeenum.height);
    },
    S_FMT: (b) => {
      this.format = fourccName(b.readUInt32LE(AT.format.pixelformat));
      b.writeUInt32LE(this.size.widthPx, AT.format.width);
      b.writeUInt32LE(this.size.heightPx, AT.format.height);
      b.writeUInt32LE(this.strideBytes, AT.format.bytesperline);
    },
    REQBUFS: (b) => b.writeUInt32LE(2, AT.requestbuffers.count),
    QUERYBUF: (b) => b.writeUInt32LE(BUFFER_BYTES, AT.buffer.length),
    QBUF: (b) => void this.queued.push(b.readUInt32LE(AT.buffer.index)),
    STREAMON: () => (this.streaming = true),
    STREAMOFF: () => (this.streaming = false),
    DQBUF: (b) => this.#deliver(b),
  };

  open(): number {
    this.#failIf('open');
    this.openFds += 1;
    return 42;
  }

  close(): void {
    this.openFds -= 1;
  }

  ioctl(_fd: number, { name }: { name: string }, argument: Buffer): void {
    this.#failIf(name);
    this.#calls[name]?.(argument);
  }

  map(_fd: number, { bytes }: { bytes: number }): Mapping {
    this.#failIf('mmap');
    this.mapped += 1;
    const address = new Uint8Array(bytes);
    this.#memory.push(address);
    return { address, bytes };
  }

  unmap(): void {
    if (this.#polling > 0) throw new Error('unmapped during a poll');
    this.mapped -= 1;
  }

  copy({ address }: Mapping, bytes: number): Uint8Array {
    return (address as Uint8Array).slice(0, bytes);
  }

  async poll(_fd: number, timeoutMs: number): Promise<number> {
    this.#polling += 1;
    await new Promise((resolve) => setTimeout(resolve, this.frames.length > 0 || this.events > 0 ? 0 : timeoutMs));
    this.#polling -= 1;
    return this.frames.length > 0 ? 1 : this.events;
  }

  #deliver(b: Buffer): void {
    const frame = this.frames.shift();
    const index = this.queued.shift();
    if (frame === undefined || index === undefined) throw new SystemCallError('DQBUF', 'EAGAIN');
    this.#memory[index]?.set(frame.bytes);
    b.writeUInt32LE(index, AT.buffer.index);
    b.writeUInt32LE(frame.bytes.byteLength, AT.buffer.bytesused);
    b.writeUInt32LE(frame.damaged === true ? BUF_FLAG_ERROR : 0, AT.buffer.flags);
  }

  #failIf(call: string): void {
    const code = this.failures.get(call);
    if (code !== undefined) throw new SystemCallError(call, code);
  }
}
