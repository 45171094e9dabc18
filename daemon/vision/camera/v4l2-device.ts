import type { Libc } from './v4l2-libc.ts';
import { SystemCallError } from './v4l2-libc.ts';
import {
  AT,
  BUF_TYPE_VIDEO_CAPTURE,
  CAP_DEVICE_CAPS,
  CAP_STREAMING,
  CAP_VIDEO_CAPTURE,
  FIELD_NONE,
  fourcc,
  fourccName,
  SIZE,
  TEXT_BYTES,
  VIDIOC,
  type VidiocName,
} from './v4l2-layout.ts';
import type { Size } from './mode.ts';

/** No camera has so many formats or sizes; a driver that never says "no more" would hold us forever. */
const MAX_ENTRIES = 256;

export interface Capability {
  readonly driver: string;
  /** The name that the maker gave it. */
  readonly card: string;
  /** Where it is plugged in. */
  readonly busInfo: string;
  /** Gives pictures by streaming, and is not only the metadata node of a camera. */
  readonly captures: boolean;
}

export interface ChosenFormat extends Size {
  readonly pixelFormat: string;
  /** Bytes from one row to the next; 0 for compressed formats. */
  readonly strideBytes: number;
  /** What the driver promised; null when it does not say. */
  readonly framesPerSecond: number | null;
}

/** One open video device. Every method throws `SystemCallError`. */
export class V4l2Device {
  readonly fd: number;
  readonly #libc: Libc;
  #open = true;

  constructor(libc: Libc, path: string) {
    this.#libc = libc;
    this.fd = libc.open(path);
  }

  call(name: VidiocName, argument: Buffer): void {
    this.#libc.ioctl(this.fd, { name, request: VIDIOC[name] }, argument);
  }

  /** Once only: a second close could hit whoever got the number next. */
  close(): void {
    if (this.#open) this.#libc.close(this.fd);
    this.#open = false;
  }

  capability(): Capability {
    const b = Buffer.alloc(SIZE.capability);
    this.call('QUERYCAP', b);
    const whole = b.readUInt32LE(AT.capability.capabilities);
    // The first word speaks of the whole device, of which this node may be one part.
    const bits = whole & CAP_DEVICE_CAPS ? b.readUInt32LE(AT.capability.deviceCaps) : whole;
    return {
      driver: readText(b, AT.capability.driver, TEXT_BYTES.driver),
      card: readText(b, AT.capability.card, TEXT_BYTES.card),
      busInfo: readText(b, AT.capability.busInfo, TEXT_BYTES.busInfo),
      captures: (bits & CAP_VIDEO_CAPTURE) !== 0 && (bits & CAP_STREAMING) !== 0,
    };
  }

  /** Asks for a format; drivers answer with the nearest they have. */
  setFormat(pixelFormat: string, size: Size, framesPerSecond: number): ChosenFormat {
    const b = Buffer.alloc(SIZE.format);
    b.writeUInt32LE(BUF_TYPE_VIDEO_CAPTURE, AT.format.type);
    b.writeUInt32LE(size.widthPx, AT.format.width);
    b.writeUInt32LE(size.heightPx, AT.format.height);
    b.writeUInt32LE(fourcc(pixelFormat), AT.format.pixelformat);
    b.writeUInt32LE(FIELD_NONE, AT.format.field);
    this.call('S_FMT', b);
    return {
      pixelFormat: fourccName(b.readUInt32LE(AT.format.pixelformat)),
      widthPx: b.readUInt32LE(AT.format.width),
      heightPx: b.readUInt32LE(AT.format.height),
      strideBytes: b.readUInt32LE(AT.format.bytesperline),
      framesPerSecond: this.#setRate(framesPerSecond),
    };
  }

  /** Asks for the entries 0, 1, 2, … until the driver has no more, or does not know the question. */
  enumerate<T>(name: VidiocName, ask: (index: number) => { b: Buffer; read: () => T }): T[] {
    const found: T[] = [];
    while (found.length < MAX_ENTRIES) {
      const { b, read } = ask(found.length);
      if (!this.knows(name, b)) break;
      found.push(read());
    }
    return found;
  }

  /** False when the driver does not know the question or has no such entry. */
  knows(name: VidiocName, argument: Buffer): boolean {
    try {
      this.call(name, argument);
      return true;
    } catch (error) {
      if (isOneOf(error, 'EINVAL', 'ENOTTY')) return false;
      throw error;
    }
  }

  #setRate(framesPerSecond: number): number | null {
    const b = Buffer.alloc(SIZE.streamparm);
    b.writeUInt32LE(BUF_TYPE_VIDEO_CAPTURE, AT.streamparm.type);
    // In thousandths: some cameras have 7.5 or 29.97.
    b.writeUInt32LE(1000, AT.streamparm.numerator);
    b.writeUInt32LE(Math.round(framesPerSecond * 1000), AT.streamparm.denominator);
    if (!this.knows('S_PARM', b)) return null;
    return b.readUInt32LE(AT.streamparm.denominator) / Math.max(1, b.readUInt32LE(AT.streamparm.numerator));
  }
}

export const isOneOf = (error: unknown, ...codes: string[]): error is SystemCallError =>
  error instanceof SystemCallError && codes.includes(error.code);

/** A text of at most so many bytes, ended by a zero. */
export function readText(b: Buffer, from: number, bytes: number): string {
  const text = b.toString('utf8', from, from + bytes);
  const end = text.indexOf('\0');
  return (end < 0 ? text : text.slice(0, end)).trim();
}
