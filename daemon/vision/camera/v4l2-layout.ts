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
  frmivalenum: 52,
  queryctrl: 68,
  querymenu: 44,
  control: 8,
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
  G_CTRL: both(27, SIZE.control),
  S_CTRL: both(28, SIZE.control),
  QUERYCTRL: both(36, SIZE.queryctrl),
  QUERYMENU: both(37, SIZE.querymenu),
  ENUM_FRAMESIZES: both(74, SIZE.frmsizeenum),
  ENUM_FRAMEINTERVALS: both(75, SIZE.frmivalenum),
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
    sequence: 56,
    memory: 60,
    offset: 64,
    length: 72,
  },
  streamparm: { type: 0, numerator: 12, denominator: 16 },
  frmsizeenum: {
    index: 0,
    pixelformat: 4,
    type: 8,
    width: 12,
    height: 16,
    minWidth: 12,
    maxWidth: 16,
    stepWidth: 20,
    minHeight: 24,
    maxHeight: 28,
    stepHeight: 32,
  },
  /** Of a stepless range only the shortest interval, which is the highest rate, is read. */
  frmivalenum: { index: 0, pixelformat: 4, width: 8, height: 12, type: 16, numerator: 20, denominator: 24 },
  queryctrl: { id: 0, type: 4, name: 8, minimum: 40, maximum: 44, step: 48, defaultValue: 52, flags: 56 },
  querymenu: { id: 0, index: 4, name: 8, value: 8 },
  control: { id: 0, value: 4 },
} as const;

/** Lengths of the fixed texts. */
export const TEXT_BYTES = { driver: 16, card: 32, busInfo: 32, control: 32 } as const;

export const BUF_TYPE_VIDEO_CAPTURE = 1;
export const MEMORY_MMAP = 1;
export const FIELD_NONE = 1;
export const FRMSIZE_DISCRETE = 1;
export const FRMIVAL_DISCRETE = 1;
export const BUF_FLAG_ERROR = 0x40;
export const BUF_FLAG_TIMESTAMP_MASK = 0xe000;
export const BUF_FLAG_TIMESTAMP_MONOTONIC = 0x2000;
export const CAP_VIDEO_CAPTURE = 0x1;
export const CAP_STREAMING = 0x0400_0000;
export const CAP_DEVICE_CAPS = 0x8000_0000;

export const CTRL_TYPE = { integer: 1, boolean: 2, menu: 3, bitmask: 8, integerMenu: 9 } as const;
export const CTRL_FLAG = { disabled: 0x1, readOnly: 0x4, inactive: 0x10, writeOnly: 0x40, next: 0x8000_0000 } as const;
export const CID = {
  powerLineFrequency: 0x0098_0918,
  exposureAuto: 0x009a_0901,
  exposureAutoPriority: 0x009a_0903,
} as const;
/** Values of the two menus. */
export const POWER_LINE = { hz50: 1, hz60: 2, auto: 3 } as const;
export const EXPOSURE = { auto: 0, aperturePriority: 3 } as const;

/** Four characters as the number that names a pixel format. */
export const fourcc = (name: string): number =>
  (name.charCodeAt(0) | (name.charCodeAt(1) << 8) | (name.charCodeAt(2) << 16) | (name.charCodeAt(3) << 24)) >>> 0;

export const fourccName = (code: number): string =>
  String.fromCharCode(code & 255, (code >> 8) & 255, (code >> 16) & 255, (code >>> 24) & 127);
