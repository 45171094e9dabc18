import type { Log } from '../lib/log.ts';
import { superviseLoop, type Verdict } from '../lib/loop.ts';
import type { Store } from '../lib/store.ts';
import { DEFAULT_CAPTURE, type VisionSettings, type VisionStatus } from '../contract/vision.ts';
import type { Camera, CameraFrame } from './camera/camera.ts';
import { CameraFault } from './camera/faults.ts';
import { openCameras, type Cameras, type Wanted } from './camera/open.ts';

export type CameraStatus = VisionStatus['camera'];

export interface WatchOptions {
  readonly settings: Store<VisionSettings>;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly onFrame: (frame: CameraFrame) => void;
  readonly onCamera: (camera: CameraStatus) => void;
  /** The cameras of this machine; tests bring their own. */
  readonly cameras?: Cameras;
  /** Pause before a camera is opened anew after a fault. */
  readonly reopenMs?: number;
}

/** Cameras need a moment after a fault; plugging one in should show within a second. */
const REOPEN_MS = 500;

/** Keeps the camera open as the settings say and opens it anew after every fault, until aborted. */
export async function watchCamera(options: WatchOptions): Promise<void> {
  const { settings, signal, cameras = openCameras() } = options;
  while (!signal.aborted) {
    const wanted = toWanted(settings.get(), options.log);
    const session = new AbortController();
    const scope = AbortSignal.any([signal, session.signal]);
    const changed = waitForChange(settings, scope).then(() => session.abort());
    try {
      if (settings.get().cameraOn) {
        await keepStreaming(wanted, { ...options, cameras, signal: scope });
      } else {
        options.onCamera(describeOff(wanted.source));
        await changed;
      }
    } finally {
      session.abort();
      await changed;
    }
  }
}

async function waitForChange(settings: Store<VisionSettings>, signal: AbortSignal): Promise<void> {
  const key = cameraKey(settings.get());
  for await (const now of settings.changes(signal)) if (cameraKey(now) !== key) return;
}

/** Two settings with the same key want the same of the camera: it stays open. */
const cameraKey = ({ cameraOn, source, size, framesPerSecond, mainsHz }: VisionSettings): string =>
  JSON.stringify([cameraOn, source, size, framesPerSecond, mainsHz]);

const toWanted = ({ source, size, framesPerSecond, mainsHz }: VisionSettings, log: Log): Wanted => ({
  source,
  wish: {
    size: size ?? DEFAULT_CAPTURE.size,
    framesPerSecond: framesPerSecond ?? DEFAULT_CAPTURE.framesPerSecond,
    mainsHz: mainsHz ?? DEFAULT_CAPTURE.mainsHz,
  },
  log,
});

type Watching = WatchOptions & { readonly cameras: Cameras };

async function keepStreaming(wanted: Wanted, options: Watching): Promise<void> {
  const { signal, log, onCamera, reopenMs = REOPEN_MS } = options;
  const { source } = wanted;
  onCamera({ state: 'opening', source: guessSource(source), name: '', message: 'The camera is opening.', remedy: '' });
  await superviseLoop(
    {
      name: 'camera',
      signal,
      backoff: { firstMs: reopenMs, maxMs: reopenMs },
      judge: (error): Verdict => (error instanceof CameraFault ? { retry: true, afterMs: reopenMs } : { retry: false }),
      report: (error) => {
        if (!(error instanceof CameraFault)) return;
        log.warn({ state: error.state, remedy: error.remedy }, error.message);
        const { state, message, remedy } = error;
        onCamera({ state, source: guessSource(source), name: '', message, remedy });
      },
    },
    (alive) => stream(wanted, { ...options, alive }),
  );
}

/** One life of a camera: from opening to a fault, an abort, or a real camera taking over from the demo. */
async function stream(wanted: Wanted, options: Watching & { readonly alive: () => void }): Promise<void> {
  const { signal, cameras } = options;
  await using camera = await cameras.open(wanted);
  if (wanted.source !== 'auto' || camera.source !== 'demo') {
    await readFrames(camera, options);
    return;
  }
  const taken = new AbortController();
  const scope = AbortSignal.any([signal, taken.signal]);
  // Whichever ends first ends the other; a failure of either is the stream's.
  const ends = [readFrames(camera, { ...options, signal: scope }), cameras.untilPlugged(scope)];
  const ended = ends.map((one) => one.finally(() => taken.abort()));
  const failure = (await Promise.allSettled(ended)).find((end) => end.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
}

async function readFrames(camera: Camera, options: Watching & { readonly alive: () => void }): Promise<void> {
  const { signal, log, onFrame, onCamera, alive } = options;
  let streaming = false;
  for await (const frame of camera.frames(signal)) {
    alive();
    if (!streaming) {
      streaming = true;
      const { name, source, notice = { message: '', remedy: '' } } = camera;
      log.info({ source, ...camera.details }, `${name} is streaming`);
      if (notice.message !== '') log.warn({ remedy: notice.remedy }, notice.message);
      onCamera({ state: 'streaming', source, name, ...notice });
    }
    onFrame(frame);
  }
}

function describeOff(source: string): CameraStatus {
  return { state: 'off', source: guessSource(source), name: '', message: 'The camera is switched off.', remedy: '' };
}

/** What kind of source was meant, while none is open to say. A word without a slash is a part of a camera's name. */
const guessSource = (source: string): CameraStatus['source'] =>
  source === 'demo' ? 'demo' : source.startsWith('/dev/') || !source.includes('/') ? 'v4l2' : 'files';
