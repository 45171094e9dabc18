/**
 * Numbers of Linux' `videodev2.h`, as on every little-endian LP64 machine (x86-64, aarch64). Held to the compiler by a test.
 */

const WRITE = 1;
const READ = 2;

/** `_IOC` of `asm-generic/ioctl.h`: direction, size of the argument, driver letter, number. */
export const ioc = (direction: number, letter: string, { nr, size }: { nr: number; size: number }): number =>
  ((direction << 30) | (size << 16) | (letter.charCodeAt(0) << 8) | nr) >>> 0;

/** Sizes of the structures in bytes. */
export const SIZE = {
  capability: 104,
  fmtdesc: 64,
  format: 208,
  requestbuffers: 20,
  buffer: 88,
  streamparm: 204,
  frmsizeenum: 44,
  int: 4,
} as const;

const query = (nr: number, size: number): number => ioc(READ, 'V', { nr, size });
const change = (nr: number, size: number): number => ioc(WRITE, 'V', { nr, size });
const both = (nr: number, size: number): number => ioc(READ | WRITE, 'V', { nr, size });

export const VIDIOC = {
  QUERYCAP: query(0, SIZE.capability),
  ENUM_FMT: both(2, SIZE.fmtdesc),
  S_FMT: both(5, SIZE.format),
  REQBUFS: both(8, SIZE.requestbuffers),
  QUERYBUF: both(9, SIZE.buffer),
  QBUF: both(15, SIZE.buffer),
  DQBUF: both(17, SIZE.buffer),
  STREAMON: change(18, SIZE.int),
  STREAMOFF: change(19, SIZE.int),
  S_PARM: both(22, SIZE.streamparm),
  ENUM_FRAMESIZES: both(74, SIZE.frmsizeenum),
} as const;
export type VidiocName = keyof typeof VIDIOC;

/** Byte offsets of the fields that are used. */
export const AT = {
  capability: { driver: 0, card: 16, busInfo: 48, capabilities: 84, deviceCaps: 88 },
  fmtdesc: { index: 0, type: 4, pixelformat: 44 },
  format: { type: 0, width: 8, height: 12, pixelformat: 16, field: 20, bytesperline: 24 },
  requestbuffers: { count: 0, type: 4, memory: 8 },
  buffer: {
    index: 0,
    type: 4,
    bytesused: 8,
    flags: 12,
    seconds: 24,
    microseconds: 32,
    memory: 60,
    offset: 64,
    length: 72,
  },
  streamparm: { type: 0, numerator: 12, denominator: 16 },
  frmsizeenum: { index: 0, pixelformat: 4, type: 8, width: 12, height: 16, maxWidth: 16, maxHeight: 28 },
} as const;

/** Lengths of the fixed texts in `v4l2_capability`. */
export const TEXT_BYTES = { driver: 16, card: 32, busInfo: 32 } as const;

export const BUF_TYPE_VIDEO_CAPTURE = 1;
export const MEMORY_MMAP = 1;
export const FIELD_NONE = 1;
export const FRMSIZE_DISCRETE = 1;
export const BUF_FLAG_ERROR = 0x40;
export const BUF_FLAG_TIMESTAMP_MASK = 0xe000;
export const BUF_FLAG_TIMESTAMP_MONOTONIC = 0x2000;
export const CAP_VIDEO_CAPTURE = 0x1;
export const CAP_STREAMING = 0x0400_0000;
export const CAP_DEVICE_CAPS = 0x8000_0000;

/** Four characters as the number that names a pixel format. */
export const fourcc = (name: string): number =>
  (name.charCodeAt(0) | (name.charCodeAt(1) << 8) | (name.charCodeAt(2) << 16) | (name.charCodeAt(3) << 24)) >>> 0;

export const fourccName = (code: number): string =>
  String.fromCharCode(code & 255, (code >> 8) & 255, (code >> 16) & 255, (code >>> 24) & 127);
