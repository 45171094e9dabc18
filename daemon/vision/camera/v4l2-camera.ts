import type { Camera, CameraFrame } from './camera.ts';
import { faultFromErrno, stalledCamera, CameraFault } from './faults.ts';
import { V4l2Capture, type Captured } from './v4l2-capture.ts';
import { V4l2Device, type ChosenFormat, type Size } from './v4l2-device.ts';
import { openLibc, SystemCallError, type Libc } from './v4l2-libc.ts';

/** JPEG first: a USB camera has room for few uncompressed pictures. */
export const READABLE_FORMATS = ['MJPG', 'JPEG', 'YUYV'] as const;
/** Enough for faces across a room, and every camera has it. */
const WANTED_SIZE: Size = { widthPx: 640, heightPx: 480 };
const WANTED_FRAMES_PER_SECOND = 15;
const STALL_MS = 3000;
/** A timestamp further from now than this comes from another clock than it says. */
const BELIEVABLE_AGE_MS = 1000;

export interface V4l2Options {
  readonly libc?: Libc;
  /** Name for people until the device tells its own. */
  readonly label?: string;
  readonly stallMs?: number;
}

/**
 * Opens a video device and starts streaming.
 * @param path such as `/dev/video0`, or better a link under `/dev/v4l/by-id`, which stays the same
 * @throws CameraFault
 */
export async function openV4l2Camera(path: string, options: V4l2Options = {}): Promise<Camera> {
  const libc = options.libc ?? openLibc();
  let name = options.label ?? path;
  const device = blame(() => new V4l2Device(libc, path), name);
  let capture: V4l2Capture;
  let format: ChosenFormat;
  try {
    const capability = device.capability();
    name = capability.card || name;
    if (!capability.captures) throw new SystemCallError('QUERYCAP', 'EINVAL');
    format = chooseFormat(device);
    capture = await V4l2Capture.start(libc, device);
  } catch (error) {
    device.close();
    throw toFault(error, name);
  }
  return {
    name,
    source: 'v4l2',
    frames: (signal) => readFrames({ capture, format, name, stallMs: options.stallMs ?? STALL_MS }, signal),
    [Symbol.asyncDispose]: () => capture[Symbol.asyncDispose](),
  };
}

interface Running {
  readonly capture: V4l2Capture;
  readonly format: ChosenFormat;
  readonly name: string;
  readonly stallMs: number;
}

async function* readFrames(running: Running, signal: AbortSignal): AsyncGenerator<CameraFrame, void, undefined> {
  const { capture, format, name, stallMs } = running;
  try {
    for (;;) {
      const captured = await capture.next(stallMs, signal);
      if (signal.aborted) return;
      if (captured === null) throw stalledCamera(name, stallMs);
      yield toFrame(captured, format);
    }
  } catch (error) {
    throw toFault(error, name);
  }
}

function chooseFormat(device: V4l2Device): ChosenFormat {
  const offered = device.formats();
  const wanted = READABLE_FORMATS.find((format) => offered.includes(format));
  if (wanted === undefined) throw new SystemCallError('ENUM_FMT', 'EINVAL');
  const chosen = device.setFormat(wanted, WANTED_SIZE, WANTED_FRAMES_PER_SECOND);
  if (chosen.pixelFormat !== wanted) throw new SystemCallError('S_FMT', 'EINVAL');
  return chosen;
}

function toFrame({ bytes, monotonicMs }: Captured, format: ChosenFormat): CameraFrame {
  const atMs = toEpochMs(monotonicMs);
  if (format.pixelFormat !== 'YUYV') return { kind: 'jpeg', bytes, atMs };
  const { widthPx, heightPx, strideBytes } = format;
  return {
    kind: 'yuyv',
    bytes: packRows(bytes, { rowBytes: widthPx * 2, strideBytes, rows: heightPx }),
    widthPx,
    heightPx,
    atMs,
  };
}

/** Node's high-resolution time is CLOCK_MONOTONIC, the clock of the drivers. */
function toEpochMs(monotonicMs: number | null): number {
  const now = Date.now();
  if (monotonicMs === null) return now;
  const ageMs = Number(process.hrtime.bigint()) / 1e6 - monotonicMs;
  return ageMs >= 0 && ageMs < BELIEVABLE_AGE_MS ? now - ageMs : now;
}

/** Drivers may pad the rows. */
function packRows(bytes: Uint8Array, layout: { rowBytes: number; strideBytes: number; rows: number }): Uint8Array {
  const { rowBytes, strideBytes, rows } = layout;
  if (strideBytes <= rowBytes) return bytes;
  const packed = new Uint8Array(rowBytes * rows);
  for (let row = 0; row < rows; row++) {
    packed.set(bytes.subarray(row * strideBytes, row * strideBytes + rowBytes), row * rowBytes);
  }
  return packed;
}

function blame<T>(action: () => T, name: string): T {
  try {
    return action();
  } catch (error) {
    throw toFault(error, name);
  }
}

/** Anything but a failed system call is a bug and stays what it is. */
function toFault(error: unknown, name: string): unknown {
  if (error instanceof CameraFault || !(error instanceof SystemCallError)) return error;
  return faultFromErrno(error.code, { name, operation: error.operation, cause: error });
}
