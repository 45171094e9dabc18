import {
  AT,
  BUF_FLAG_ERROR,
  BUF_FLAG_TIMESTAMP_MASK,
  BUF_FLAG_TIMESTAMP_MONOTONIC,
  BUF_TYPE_VIDEO_CAPTURE,
  MEMORY_MMAP,
  SIZE,
} from './v4l2-layout.ts';
import { isOneOf, type V4l2Device } from './v4l2-device.ts';
import { POLLERR, POLLHUP, POLLNVAL, SystemCallError, type Libc, type Mapping } from './v4l2-libc.ts';

export interface Captured {
  readonly bytes: Uint8Array;
  /** Milliseconds of CLOCK_MONOTONIC, or null when the driver uses another clock. */
  readonly monotonicMs: number | null;
}

/** One to fill, one to hand over, one in reserve: more would only make pictures older. */
const BUFFERS = 3;
/** `close` waits for the poll in flight, so no poll may be long. */
const POLL_SLICE_MS = 250;

/** The driver's ring of buffers while it streams. Pictures are copied out: no view of the mapped memory leaves this class. */
export class V4l2Capture implements AsyncDisposable {
  readonly #libc: Libc;
  readonly #device: V4l2Device;
  readonly #ring: Mapping[] = [];
  #polling: Promise<number> | null = null;
  #closed = false;

  private constructor(libc: Libc, device: V4l2Device) {
    this.#libc = libc;
    this.#device = device;
  }

  /** @throws SystemCallError */
  static async start(libc: Libc, device: V4l2Device): Promise<V4l2Capture> {
    const capture = new V4l2Capture(libc, device);
    try {
      capture.#begin();
    } catch (error) {
      await capture[Symbol.asyncDispose]();
      throw error;
    }
    return capture;
  }

  /**
   * The next picture that arrived whole; null when none came within `timeoutMs` or when closed or aborted. One caller at a time.
   * @throws SystemCallError
   */
  async next(timeoutMs: number, signal: AbortSignal): Promise<Captured | null> {
    const until = performance.now() + timeoutMs;
    for (;;) {
      const leftMs = Math.ceil(until - performance.now());
      if (leftMs <= 0 || this.#closed || signal.aborted) return null;
      this.#polling = this.#libc.poll(this.#device.fd, Math.min(leftMs, POLL_SLICE_MS));
      const events = await this.#polling;
      this.#polling = null;
      if (events === 0 || this.#isClosed()) continue;
      const captured = this.#take(events);
      if (captured !== null) return captured;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#polling;
    try {
      this.#device.call('STREAMOFF', intArgument(BUF_TYPE_VIDEO_CAPTURE));
    } catch (error) {
      // The device may be what has gone.
      if (!(error instanceof SystemCallError)) throw error;
    } finally {
      for (const mapping of this.#ring) this.#libc.unmap(mapping);
      this.#device.close();
    }
  }

  // A method, because the type checker does not see that `#closed` changes during an await.
  #isClosed(): boolean {
    return this.#closed;
  }

  #begin(): void {
    const wanted = Buffer.alloc(SIZE.requestbuffers);
    wanted.writeUInt32LE(BUFFERS, AT.requestbuffers.count);
    wanted.writeUInt32LE(BUF_TYPE_VIDEO_CAPTURE, AT.requestbuffers.type);
    wanted.writeUInt32LE(MEMORY_MMAP, AT.requestbuffers.memory);
    this.#device.call('REQBUFS', wanted);
    const count = wanted.readUInt32LE(AT.requestbuffers.count);
    for (let index = 0; index < count; index++) {
      const buffer = bufferArgument(index);
      this.#device.call('QUERYBUF', buffer);
      const area = { offset: buffer.readUInt32LE(AT.buffer.offset), bytes: buffer.readUInt32LE(AT.buffer.length) };
      this.#ring.push(this.#libc.map(this.#device.fd, area));
      this.#device.call('QBUF', bufferArgument(index));
    }
    this.#device.call('STREAMON', intArgument(BUF_TYPE_VIDEO_CAPTURE));
  }

  /** Null when there was nothing to take, or only a damaged picture. */
  #take(events: number): Captured | null {
    const filled = bufferArgument(0);
    try {
      this.#device.call('DQBUF', filled);
    } catch (error) {
      if (!isOneOf(error, 'EAGAIN')) throw error;
      if (events & POLLHUP) throw new SystemCallError('poll', 'ENODEV');
      if (events & (POLLERR | POLLNVAL)) throw new SystemCallError('poll', 'EIO');
      return null;
    }
    const index = filled.readUInt32LE(AT.buffer.index);
    const used = filled.readUInt32LE(AT.buffer.bytesused);
    const flags = filled.readUInt32LE(AT.buffer.flags);
    const mapping = this.#ring[index];
    const whole = (flags & BUF_FLAG_ERROR) === 0 && used > 0 && mapping !== undefined;
    const bytes = whole ? this.#libc.copy(mapping, used) : null;
    this.#device.call('QBUF', bufferArgument(index));
    return bytes === null ? null : { bytes, monotonicMs: readMonotonicMs(filled, flags) };
  }
}

function intArgument(value: number): Buffer {
  const b = Buffer.alloc(SIZE.int);
  b.writeUInt32LE(value);
  return b;
}

function bufferArgument(index: number): Buffer {
  const b = Buffer.alloc(SIZE.buffer);
  b.writeUInt32LE(index, AT.buffer.index);
  b.writeUInt32LE(BUF_TYPE_VIDEO_CAPTURE, AT.buffer.type);
  b.writeUInt32LE(MEMORY_MMAP, AT.buffer.memory);
  return b;
}

function readMonotonicMs(b: Buffer, flags: number): number | null {
  if ((flags & BUF_FLAG_TIMESTAMP_MASK) !== BUF_FLAG_TIMESTAMP_MONOTONIC) return null;
  return Number(b.readBigInt64LE(AT.buffer.seconds)) * 1000 + Number(b.readBigInt64LE(AT.buffer.microseconds)) / 1000;
}
