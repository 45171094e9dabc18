import { READABLE_FORMATS, type Mode, type Size } from './mode.ts';
import type { V4l2Device } from './v4l2-device.ts';
import {
  AT,
  BUF_TYPE_VIDEO_CAPTURE,
  FRMIVAL_DISCRETE,
  FRMSIZE_DISCRETE,
  fourcc,
  fourccName,
  SIZE,
} from './v4l2-layout.ts';

export interface OfferedFormat {
  readonly pixelFormat: string;
  readonly sizes: readonly OfferedSize[];
}

export interface OfferedSize extends Size {
  /** Highest first; empty when the driver does not say. */
  readonly framesPerSecond: readonly number[];
}

/** What stands for a range that a driver offers without steps. */
export interface Samples {
  readonly size: Size;
  readonly framesPerSecond: number;
}

/** All formats, sizes and rates, in the driver's order. @throws SystemCallError */
export function readOffers(device: V4l2Device, samples: Samples): OfferedFormat[] {
  return readFormats(device).map((pixelFormat) => ({
    pixelFormat,
    sizes: readSizes(device, pixelFormat, samples.size).map((size) => ({
      ...size,
      framesPerSecond: readRates(device, { pixelFormat, size }, samples.framesPerSecond),
    })),
  }));
}

/** Those that MoodDJ can read. A driver that tells no sizes is taken to have the sampled one. */
export function toModes(offers: readonly OfferedFormat[], samples: Samples): Mode[] {
  return READABLE_FORMATS.flatMap((pixelFormat) => {
    const offer = offers.find((one) => one.pixelFormat === pixelFormat);
    if (offer === undefined) return [];
    const sizes = offer.sizes.length > 0 ? offer.sizes : [{ ...samples.size, framesPerSecond: [] }];
    return sizes.map((size) => ({ pixelFormat, ...size }));
  });
}

function readFormats(device: V4l2Device): string[] {
  return device.enumerate('ENUM_FMT', (index) => {
    const b = Buffer.alloc(SIZE.fmtdesc);
    b.writeUInt32LE(index, AT.fmtdesc.index);
    b.writeUInt32LE(BUF_TYPE_VIDEO_CAPTURE, AT.fmtdesc.type);
    return { b, read: () => fourccName(b.readUInt32LE(AT.fmtdesc.pixelformat)) };
  });
}

function readSizes(device: V4l2Device, pixelFormat: string, sample: Size): Size[] {
  return device
    .enumerate('ENUM_FRAMESIZES', (index) => {
      const b = Buffer.alloc(SIZE.frmsizeenum);
      b.writeUInt32LE(index, AT.frmsizeenum.index);
      b.writeUInt32LE(fourcc(pixelFormat), AT.frmsizeenum.pixelformat);
      return { b, read: () => readSize(b, sample) };
    })
    .flat();
}

/** Of a range: what lies in it nearest to the sample, and the largest. */
function readSize(b: Buffer, sample: Size): Size[] {
  const at = AT.frmsizeenum;
  const read = (offset: number): number => b.readUInt32LE(offset);
  if (read(at.type) === FRMSIZE_DISCRETE) return [{ widthPx: read(at.width), heightPx: read(at.height) }];
  const largest = { widthPx: read(at.maxWidth), heightPx: read(at.maxHeight) };
  const nearest = {
    widthPx: clamp(sample.widthPx, { min: read(at.minWidth), max: largest.widthPx, step: read(at.stepWidth) }),
    heightPx: clamp(sample.heightPx, { min: read(at.minHeight), max: largest.heightPx, step: read(at.stepHeight) }),
  };
  const same = nearest.widthPx === largest.widthPx && nearest.heightPx === largest.heightPx;
  return same ? [largest] : [nearest, largest];
}

function clamp(value: number, { min, max, step }: { min: number; max: number; step: number }): number {
  const within = Math.max(min, Math.min(max, value));
  return min + Math.floor((within - min) / Math.max(1, step)) * Math.max(1, step);
}

function readRates(
  device: V4l2Device,
  { pixelFormat, size }: { pixelFormat: string; size: Size },
  sample: number,
): number[] {
  const at = AT.frmivalenum;
  const rates = device.enumerate('ENUM_FRAMEINTERVALS', (index) => {
    const b = Buffer.alloc(SIZE.frmivalenum);
    b.writeUInt32LE(index, at.index);
    b.writeUInt32LE(fourcc(pixelFormat), at.pixelformat);
    b.writeUInt32LE(size.widthPx, at.width);
    b.writeUInt32LE(size.heightPx, at.height);
    const read = (): number[] => {
      const rate = b.readUInt32LE(at.denominator) / Math.max(1, b.readUInt32LE(at.numerator));
      const highest = Math.round(rate * 100) / 100;
      const range = b.readUInt32LE(at.type) !== FRMIVAL_DISCRETE;
      return range && highest > sample ? [highest, sample] : [highest];
    };
    return { b, read };
  });
  return [...new Set(rates.flat())].sort((a, b) => b - a);
}
