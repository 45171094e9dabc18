import type { CameraState } from './camera.ts';

export type FaultState = Exclude<CameraState, 'opening' | 'streaming' | 'off'>;

/** Why there are no pictures, in words for the person who can change it. */
export class CameraFault extends Error {
  override readonly name = 'CameraFault';
  readonly state: FaultState;
  /** One sentence; empty when nothing can be done but wait. */
  readonly remedy: string;

  constructor(state: FaultState, text: { message: string; remedy: string; cause?: unknown }) {
    super(text.message, { cause: text.cause });
    this.state = state;
    this.remedy = text.remedy;
  }
}

const PLUG = 'Plug in a USB camera.';
const VIDEO_GROUP = 'Add the user that runs MoodDJ to the group "video", then start MoodDJ again.';
const DEVICE_FENCE =
  'Restart mooddj-vision; if that helps, /etc/modules-load.d/mooddj.conf must load videodev at boot. In a container, let the device in.';
const REPLUG = 'Unplug the camera and plug it in again.';

export const noCamera = (cause?: unknown): CameraFault =>
  new CameraFault('missing', { message: 'No camera found.', remedy: PLUG, cause });

export const stalledCamera = (name: string, silentMs: number): CameraFault =>
  new CameraFault('stalled', {
    message: `${name} has sent no picture for ${Math.round(silentMs / 1000)} s.`,
    remedy: REPLUG,
  });

export const damagedCamera = (name: string, silentMs: number): CameraFault =>
  new CameraFault('failed', {
    message: `${name} has sent only damaged pictures for ${Math.round(silentMs / 1000)} s.`,
    remedy: 'Try another cable or another USB socket.',
  });

/** @param offered four-character names */
export const unreadableFormat = (name: string, offered: readonly string[]): CameraFault =>
  new CameraFault('failed', {
    message: `${name} gives no pictures that MoodDJ can read (${offered.join(', ') || 'no format at all'}).`,
    remedy: 'Use a camera that gives MJPG or YUYV, as nearly every USB webcam does.',
  });

export const pretenderOnly = (name: string): CameraFault =>
  new CameraFault('missing', {
    message: `No camera found but "${name}", which has no hardware behind it.`,
    remedy: `Plug in a USB camera; or, to use that one, set camera.source to "${name}".`,
  });

/** A configured camera that is not plugged in now. */
export const absentCamera = (source: string): CameraFault =>
  new CameraFault('missing', {
    message: `The camera "${source}" is not plugged in.`,
    remedy: 'Plug it in, or set camera.source to one that `mooddj camera list` shows.',
  });

/** What a failed system call means for the owner. `code` is an errno name such as `ENODEV`. */
export function faultFromErrno(
  code: string,
  context: { name: string; operation: string; cause?: unknown },
): CameraFault {
  const { name, operation, cause } = context;
  const fault = (state: FaultState, message: string, remedy: string): CameraFault =>
    new CameraFault(state, { message, remedy, cause });
  switch (code) {
    // ENXIO and ENODEV: the node is there, the device behind it has gone.
    case 'ENODEV':
    case 'ENXIO':
    case 'ENOENT':
      return fault('missing', `${name} is not there (any more).`, PLUG);
    case 'EBUSY':
      return fault(
        'busy',
        `${name} is used by another program.`,
        'Close the other program that uses the camera; `fuser -v /dev/video*` names it.',
      );
    case 'EACCES':
      return fault('denied', `MoodDJ may not open ${name}.`, VIDEO_GROUP);
    // Not the file's permissions but a fence around the service. systemd's `DeviceAllow=char-video4linux` looks the number up once, at start.
    case 'EPERM':
      return fault('denied', `The system keeps MoodDJ from opening ${name}.`, DEVICE_FENCE);
    case 'EIO':
    case 'EPROTO':
      return fault('failed', `${name} reported a broken transfer.`, 'Try another cable or another USB socket.');
    case 'ENOSPC':
      return fault(
        'failed',
        `There is too little USB bandwidth for ${name}.`,
        'Use another USB socket, without a hub.',
      );
    case 'ENOTTY':
    case 'EINVAL':
      return fault('failed', `${name} is not a camera that MoodDJ can read (${operation}: ${code}).`, PLUG);
    default:
      return fault('failed', `${name} failed (${operation}: ${code}).`, REPLUG);
  }
}
