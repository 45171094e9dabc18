import { setTimeout as delay } from 'node:timers/promises';
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

/** What came and what became of it, since the start. */
export interface Counts {
  /** Handed on. */
  taken: number;
  /** Damaged on the way, by the driver's word or by `isWhole`. */
  damaged: number;
  /** Good, but a newer one was there already. */
  outdated: number;
  /** Never arrived: gaps in the driver's numbering. */
  lost: number;
}

export interface CaptureOptions {
  /** Tells a whole picture from a torn one. */
  readonly isWhole?: (bytes: Uint8Array) => boolean;
}

/** Enough that the driver has one to fill while others wait for a reader that is held up. Age is no matter: only the newest is read. */
const BUFFERS = 4;
/** `close` waits for the poll in flight, so no poll may be long. */
const POLL_SLICE_MS = 250;
/**
 * A camera that is pulled out fails our calls while the kernel still takes it apart. Whoever closes it in that moment can bring Linux down: seen
 * in 6.12, where `v4l2_release` then reads a media device that has just gone.
 */
const LET_GO_MS = 500;

/** The driver's ring of buffers while it streams. Pictures are copied out: no view of the mapped memory leaves this class. */
export class V4l2Capture implements AsyncDisposable {
  readonly #libc: Libc;
  readonly #device: V4l2Device;
  readonly #ring: Mapping[] = [];
  readonly #isWhole: (bytes: Uint8Array) => boolean;
  readonly counts: Counts = { taken: 0, damaged: 0, outdated: 0, lost: 0 };
  #polling: Promise<number> | null = null;
  #sequence: number | null = null;
  #closed = false;
  #failed = false;

  private constructor(libc: Libc, device: V4l2Device, { isWhole = () => true }: CaptureOptions) {
    this.#libc = libc;
    this.#device = device;
    this.#isWhole = isWhole;
  }

  /** @throws SystemCallError */
  static async start(libc: Libc, device: V4l2Device, options: CaptureOptions = {}): Promise<V4l2Capture> {
    const capture = new V4l2Capture(libc, device, options);
    try {
      capture.#begin();
    } catch (error) {
      await capture[Symbol.asyncDispose]();
      throw error;
    }
    return capture;
  }

  /**
   * The newest whole picture; null when none came in `timeoutMs` of listening, or when closed or aborted. One caller at a time.
   * Only the polls' own time counts: while inference holds this thread up nobody listens, and the camera is not to blame.
   * @throws SystemCallError
   */
  async next(timeoutMs: number, signal: AbortSignal): Promise<Captured | null> {
    try {
      return await this.#listen(timeoutMs, signal);
    } catch (error) {
      this.#failed = true;
      throw error;
    }
  }

  async #listen(timeoutMs: number, signal: AbortSignal): Promise<Captured | null> {
    let listenedMs = 0;
    let renewed = false;
    while (listenedMs < timeoutMs && !this.#isClosed() && !signal.aborted) {
      const sliceMs = Math.ceil(Math.min(timeoutMs - listenedMs, POLL_SLICE_MS));
      const startMs = performance.now();
      this.#polling = this.#libc.poll(this.#device.fd, sliceMs);
      const events = await this.#polling;
      this.#polling = null;
      listenedMs += Math.min(sliceMs, performance.now() - startMs);
      if (events === 0 || this.#isClosed()) continue;
      const filled = this.#takeAll(events);
      // With every buffer full the driver had nowhere to put newer pictures: what lies there is old. Once only, or a busy process starves.
      const old: boolean = filled.length === this.#ring.length && filled.length > 1 && !renewed;
      if (old) {
        renewed = true;
        listenedMs = 0;
      }
      const captured = this.#readNewest(filled, old);
      if (captured !== null) return captured;
    }
    return null;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#polling;
    if (this.#failed) await delay(LET_GO_MS);
    try {
      this.#device.call('STREAMOFF', intArgument(BUF_TYPE_VIDEO_CAPTURE));
    } catch (error) {
      if (!(error instanceof SystemCallError)) throw error;
      // The device has gone, and nobody had heard of it yet.
      if (!this.#failed) await delay(LET_GO_MS);
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

  /** All that the driver has filled, oldest first. They are ours until given back. */
  #takeAll(events: number): Buffer[] {
    const filled: Buffer[] = [];
    while (filled.length < this.#ring.length) {
      const buffer = bufferArgument(0);
      try {
        this.#device.call('DQBUF', buffer);
      } catch (error) {
        if (!isOneOf(error, 'EAGAIN')) throw error;
        if (filled.length > 0) break;
        if (events & POLLHUP) throw new SystemCallError('poll', 'ENODEV');
        if (events & (POLLERR | POLLNVAL)) throw new SystemCallError('poll', 'EIO');
        break;
      }
      this.#count(buffer.readUInt32LE(AT.buffer.sequence));
      filled.push(buffer);
    }
    return filled;
  }

  /** Copies the newest that is whole, and gives all back to the driver. */
  #readNewest(filled: readonly Buffer[], old: boolean): Captured | null {
    let newest: Captured | null = null;
    for (const buffer of filled.toReversed()) {
      if (newest !== null || old) {
        this.counts.outdated += 1;
        continue;
      }
      newest = this.#read(buffer);
      if (newest === null) this.counts.damaged += 1;
      else this.counts.taken += 1;
    }
    for (const buffer of filled) this.#device.call('QBUF', bufferArgument(buffer.readUInt32LE(AT.buffer.index)));
    return newest;
  }

  #read(buffer: Buffer): Captured | null {
    const used = buffer.readUInt32LE(AT.buffer.bytesused);
    const flags = buffer.readUInt32LE(AT.buffer.flags);
    const mapping = this.#ring[buffer.readUInt32LE(AT.buffer.index)];
    if ((flags & BUF_FLAG_ERROR) !== 0 || used === 0 || mapping === undefined) return null;
    const bytes = this.#libc.copy(mapping, used);
    return this.#isWhole(bytes) ? { bytes, monotonicMs: readMonotonicMs(buffer, flags) } : null;
  }

  #count(sequence: number): void {
    // A driver that starts anew, or does not count, has lost nothing that we know of.
    if (this.#sequence !== null && sequence > this.#sequence) this.counts.lost += sequence - this.#sequence - 1;
    this.#sequence = sequence;
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
