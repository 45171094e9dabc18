import type { Log } from '../lib/log.ts';
import { superviseLoop, type Verdict } from '../lib/loop.ts';
import type { Store } from '../lib/store.ts';
import { wait } from '../lib/wait.ts';
import type { VisionSettings, VisionStatus } from '../contract/vision.ts';
import type { Camera, CameraFrame } from './camera/camera.ts';
import { CameraFault } from './camera/faults.ts';
import { findCamera, openCamera } from './camera/open.ts';

export type CameraStatus = VisionStatus['camera'];

export interface WatchOptions {
  readonly settings: Store<VisionSettings>;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly onFrame: (frame: CameraFrame) => void;
  readonly onCamera: (camera: CameraStatus) => void;
  /** The cameras of this machine; tests bring their own. */
  readonly cameras?: Cameras;
}

export interface Cameras {
  open(source: string): Promise<Camera>;
  /** True when `auto` would now take a real camera. */
  isPlugged(): Promise<boolean>;
  /** How often to ask that while the demo runs. */
  readonly askEveryMs: number;
}

const THIS_MACHINE: Cameras = {
  open: openCamera,
  isPlugged: async () => (await findCamera()) !== null,
  askEveryMs: 3000,
};

/** Cameras need a moment after a fault; plugging one in should show within a second. */
const REOPEN_MS = 500;

/** Keeps the camera open as the settings say and opens it anew after every fault, until aborted. */
export async function watchCamera(options: WatchOptions): Promise<void> {
  const { settings, signal } = options;
  while (!signal.aborted) {
    const { cameraOn, source } = settings.get();
    const session = new AbortController();
    const scope = AbortSignal.any([signal, session.signal]);
    const changed = waitForChange(settings, scope).then(() => session.abort());
    try {
      if (cameraOn) {
        await keepStreaming(source, { ...options, signal: scope });
      } else {
        options.onCamera(describeOff(source));
        await changed;
      }
    } finally {
      session.abort();
      await changed;
    }
  }
}

async function waitForChange(settings: Store<VisionSettings>, signal: AbortSignal): Promise<void> {
  const { cameraOn, source } = settings.get();
  for await (const now of settings.changes(signal)) {
    if (now.cameraOn !== cameraOn || now.source !== source) return;
  }
}

async function keepStreaming(source: string, options: WatchOptions): Promise<void> {
  const { signal, log, onCamera } = options;
  onCamera({ state: 'opening', source: guessSource(source), name: '', message: 'The camera is opening.', remedy: '' });
  await superviseLoop(
    {
      name: 'camera',
      signal,
      backoff: { firstMs: REOPEN_MS, maxMs: REOPEN_MS },
      judge: (error): Verdict =>
        error instanceof CameraFault ? { retry: true, afterMs: REOPEN_MS } : { retry: false },
      report: (error) => {
        if (!(error instanceof CameraFault)) return;
        log.warn({ state: error.state, remedy: error.remedy }, error.message);
        const { state, message, remedy } = error;
        onCamera({ state, source: guessSource(source), name: '', message, remedy });
      },
    },
    (alive) => stream(source, { ...options, alive }),
  );
}

/** One life of a camera: from opening to a fault, an abort, or a real camera taking over from the demo. */
async function stream(source: string, options: WatchOptions & { readonly alive: () => void }): Promise<void> {
  const { signal, log, onFrame, onCamera, alive, cameras = THIS_MACHINE } = options;
  await using camera = await cameras.open(source);
  const taken = new AbortController();
  const scope = AbortSignal.any([signal, taken.signal]);
  const takingOver =
    source === 'auto' && camera.source === 'demo'
      ? waitForPlug(cameras, scope).then(() => taken.abort())
      : Promise.resolve();
  let streaming = false;
  try {
    for await (const frame of camera.frames(scope)) {
      alive();
      if (!streaming) {
        streaming = true;
        log.info({ source: camera.source }, `${camera.name} is streaming`);
        onCamera({ state: 'streaming', source: camera.source, name: camera.name, message: '', remedy: '' });
      }
      onFrame(frame);
    }
  } finally {
    taken.abort();
    await takingOver;
  }
}

async function waitForPlug(cameras: Cameras, signal: AbortSignal): Promise<void> {
  do await wait(cameras.askEveryMs, signal);
  while (!signal.aborted && !(await cameras.isPlugged()));
}

function describeOff(source: string): CameraStatus {
  return { state: 'off', source: guessSource(source), name: '', message: 'The camera is switched off.', remedy: '' };
}

/** What kind of source was meant, while none is open to say. */
const guessSource = (source: string): CameraStatus['source'] =>
  source === 'demo' ? 'demo' : source === 'auto' || source.startsWith('/dev/') ? 'v4l2' : 'files';
