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
  FRMSIZE_DISCRETE,
  SIZE,
  TEXT_BYTES,
  VIDIOC,
  type VidiocName,
} from './v4l2-layout.ts';

/** No camera has so many formats or sizes; a driver that never says "no more" would hold us forever. */
const MAX_ENTRIES = 256;

export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface Capability {
  readonly driver: string;
  /** The name that the maker gave it. */
  readonly card: string;
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

/** The questions and settings of one open video device. Every method throws `SystemCallError`. */
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

  /** Four-character names, in the driver's order. */
  formats(): string[] {
    return this.#enumerate('ENUM_FMT', (index) => {
      const b = Buffer.alloc(SIZE.fmtdesc);
      b.writeUInt32LE(index, AT.fmtdesc.index);
      b.writeUInt32LE(BUF_TYPE_VIDEO_CAPTURE, AT.fmtdesc.type);
      return { b, read: () => fourccName(b.readUInt32LE(AT.fmtdesc.pixelformat)) };
    });
  }

  /** The sizes offered in this format; of a stepless range only the largest. */
  sizes(pixelFormat: string): Size[] {
    return this.#enumerate('ENUM_FRAMESIZES', (index) => {
      const b = Buffer.alloc(SIZE.frmsizeenum);
      b.writeUInt32LE(index, AT.frmsizeenum.index);
      b.writeUInt32LE(fourcc(pixelFormat), AT.frmsizeenum.pixelformat);
      return { b, read: () => readSize(b) };
    });
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

  #setRate(framesPerSecond: number): number | null {
    const b = Buffer.alloc(SIZE.streamparm);
    b.writeUInt32LE(BUF_TYPE_VIDEO_CAPTURE, AT.streamparm.type);
    b.writeUInt32LE(1, AT.streamparm.numerator);
    b.writeUInt32LE(framesPerSecond, AT.streamparm.denominator);
    try {
      this.call('S_PARM', b);
    } catch (error) {
      if (isOneOf(error, 'ENOTTY', 'EINVAL')) return null;
      throw error;
    }
    return b.readUInt32LE(AT.streamparm.denominator) / Math.max(1, b.readUInt32LE(AT.streamparm.numerator));
  }

  /** Counts up until the driver has no more. */
  #enumerate<T>(name: VidiocName, ask: (index: number) => { b: Buffer; read: () => T }): T[] {
    const found: T[] = [];
    while (found.length < MAX_ENTRIES) {
      const { b, read } = ask(found.length);
      try {
        this.call(name, b);
      } catch (error) {
        if (isOneOf(error, 'EINVAL', 'ENOTTY')) return found;
        throw error;
      }
      found.push(read());
    }
    return found;
  }
}

export const isOneOf = (error: unknown, ...codes: string[]): error is SystemCallError =>
  error instanceof SystemCallError && codes.includes(error.code);

function readSize(b: Buffer): Size {
  const at = AT.frmsizeenum;
  const discrete = b.readUInt32LE(at.type) === FRMSIZE_DISCRETE;
  return {
    widthPx: b.readUInt32LE(discrete ? at.width : at.maxWidth),
    heightPx: b.readUInt32LE(discrete ? at.height : at.maxHeight),
  };
}

function readText(b: Buffer, from: number, bytes: number): string {
  const text = b.toString('utf8', from, from + bytes);
  const end = text.indexOf('\0');
  return (end < 0 ? text : text.slice(0, end)).trim();
}
