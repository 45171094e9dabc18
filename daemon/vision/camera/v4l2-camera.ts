import { DEFAULT_CAPTURE } from '../../contract/vision.ts';
import type { Camera, CameraFrame, CaptureWish } from './camera.ts';
import { CameraFault, damagedCamera, faultFromErrno, stalledCamera, unreadableFormat } from './faults.ts';
import { chooseMode, parseSize, type ChosenMode } from './mode.ts';
import { setForFaces, type ControlOutcome } from './v4l2-controls.ts';
import { V4l2Capture, type Captured, type Counts } from './v4l2-capture.ts';
import { V4l2Device, type ChosenFormat } from './v4l2-device.ts';
import { openLibc, SystemCallError, type Libc } from './v4l2-libc.ts';
import { readOffers, toModes } from './v4l2-modes.ts';
import { isWholeJpeg, isWholeYuyv, packYuyv } from './whole.ts';

const STALL_MS = 3000;
/** A timestamp further from now than this comes from another clock than it says. */
const BELIEVABLE_AGE_MS = 1000;

export interface V4l2Options {
  readonly libc?: Libc;
  readonly wish?: CaptureWish;
  /** Name for people until the device tells its own. */
  readonly label?: string;
  readonly stallMs?: number;
}

/** A camera that also tells what it does. */
export interface V4l2Camera extends Camera {
  /** What the driver agreed to. */
  readonly format: ChosenFormat;
  readonly controls: readonly ControlOutcome[];
  /** As of now. */
  readonly counts: Readonly<Counts>;
}

/**
 * Opens a video device in the mode nearest to the wish, and starts streaming.
 * @param path a link under `/dev/v4l/by-id`, which stays the same when others are plugged in
 * @throws CameraFault
 */
export async function openV4l2Camera(path: string, options: V4l2Options = {}): Promise<V4l2Camera> {
  const { libc = openLibc(), wish = DEFAULT_CAPTURE } = options;
  let name = options.label ?? path;
  let device: V4l2Device | null = null;
  try {
    device = new V4l2Device(libc, path);
    const { card, captures } = device.capability();
    name = card || name;
    if (!captures) throw new SystemCallError('QUERYCAP', 'EINVAL');
    const format = agreeOnMode(device, wish, name);
    const controls = setForFaces(device, wish.mainsHz);
    const isWhole = format.pixelFormat === 'YUYV' ? isWholeYuyv(format) : isWholeJpeg;
    const capture = await V4l2Capture.start(libc, device, { isWhole });
    const { pixelFormat, widthPx, heightPx, framesPerSecond } = format;
    return {
      name,
      source: 'v4l2',
      format,
      controls,
      counts: capture.counts,
      details: { path, mode: `${pixelFormat} ${widthPx}×${heightPx}`, framesPerSecond, controls },
      frames: (signal) => readFrames({ capture, format, name, stallMs: options.stallMs ?? STALL_MS }, signal),
      [Symbol.asyncDispose]: () => capture[Symbol.asyncDispose](),
    };
  } catch (error) {
    device?.close();
    throw toFault(error, name);
  }
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
      const damagedBefore = capture.counts.damaged;
      const captured = await capture.next(stallMs, signal);
      if (signal.aborted) return;
      if (captured === null) {
        throw capture.counts.damaged > damagedBefore ? damagedCamera(name, stallMs) : stalledCamera(name, stallMs);
      }
      yield toFrame(captured, format);
    }
  } catch (error) {
    throw toFault(error, name);
  }
}

function agreeOnMode(device: V4l2Device, wish: CaptureWish, name: string): ChosenFormat {
  const samples = { size: parseSize(wish.size), framesPerSecond: wish.framesPerSecond };
  const offers = readOffers(device, samples);
  const mode: ChosenMode | null = chooseMode(toModes(offers, samples), wish);
  const offered = offers.map(({ pixelFormat }) => pixelFormat);
  if (mode === null) throw unreadableFormat(name, offered);
  const agreed = device.setFormat(mode.pixelFormat, mode, mode.framesPerSecond);
  // The driver may give another format than it offered: bytes taken for what they are not would be noise.
  if (agreed.pixelFormat !== mode.pixelFormat) throw unreadableFormat(name, [agreed.pixelFormat]);
  return agreed;
}

function toFrame({ bytes, monotonicMs }: Captured, format: ChosenFormat): CameraFrame {
  const atMs = toEpochMs(monotonicMs);
  return format.pixelFormat === 'YUYV' ? { ...packYuyv(bytes, format), atMs } : { kind: 'jpeg', bytes, atMs };
}

/** Node's high-resolution time is CLOCK_MONOTONIC, the clock of the drivers. */
function toEpochMs(monotonicMs: number | null): number {
  const now = Date.now();
  if (monotonicMs === null) return now;
  const ageMs = Number(process.hrtime.bigint()) / 1e6 - monotonicMs;
  return ageMs >= 0 && ageMs < BELIEVABLE_AGE_MS ? now - ageMs : now;
}

/** Anything but a failed system call is a bug and stays what it is. */
function toFault(error: unknown, name: string): unknown {
  if (error instanceof CameraFault || !(error instanceof SystemCallError)) return error;
  return faultFromErrno(error.code, { name, operation: error.operation, cause: error });
}
