import { Retry } from '../core/errors.ts';
import { Latest } from '../lib/latest.ts';
import type { Log } from '../lib/log.ts';
import { Store } from '../lib/store.ts';
import { wait } from '../lib/wait.ts';
import type { VisionMessage, VisionSettings } from '../contract/vision.ts';
import type { SeerModels } from '../seeing/models.ts';
import type { PacedLooker } from '../seeing/paced-looker.ts';
import { STATUS_EVERY_MS, type StatusBoard } from '../seeing/status-board.ts';
import type { CameraFrame } from './camera/camera.ts';
import type { Cameras } from './camera/open.ts';
import { openPacedLooker } from './film.ts';
import { HeatWatch } from './heat-watch.ts';
import { pace } from './pace.ts';
import { openBoard } from './process-status.ts';
import { watchCamera, type CameraStatus } from './watch.ts';
import type { Heard, Wire } from './wire.ts';

export interface ServeOptions {
  /** Aborting ends the work; so does the end of the daemon. */
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Told when the work begins to end: what holds the process up from then on is a hanging device. */
  readonly onEnding?: () => void;
  /** Other cameras than this machine's. */
  readonly cameras?: Cameras;
}

type VisionWire = Wire<VisionSettings, VisionMessage>;

/** Damaged frames and nothing else for so long are no accident, if there were a few of them. */
const DAMAGED_MS = 2000;
const DAMAGED_FRAMES = 3;

/** A frame, and which life of the camera it is from. */
interface Taken {
  readonly frame: CameraFrame;
  readonly life: number;
}

/** Looks as the daemon's settings say, until the daemon hangs up or the signal is aborted. */
export async function serveDaemon(wire: VisionWire, models: SeerModels, options: ServeOptions): Promise<void> {
  const heard = wire.heard();
  const first = await heard.next();
  if (first.done === true || first.value.kind !== 'json') return;
  const settings = new Store(first.value.message);
  const board = openBoard((status) => wire.say(status));
  const frames = new Latest<Taken>();
  const heat = new HeatWatch();
  const looker = openPacedLooker(models, { isHot: () => heat.isHot() });
  const looking = new Looking({ looker, wire, settings, board });
  await together(options.signal, options.onEnding, [
    (signal) => hear(heard, settings, signal),
    (signal) =>
      watchCamera({
        ...options,
        settings,
        signal,
        onCamera: (camera) => {
          if (camera.state !== 'streaming') looking.life += 1;
          board.setCamera(camera);
        },
        onFrame: (frame) => {
          board.frames.count();
          frames.put({ frame, life: looking.life });
        },
      }),
    (signal) => looking.run(frames.read(signal), signal),
    (signal) => keepTelling(board, signal),
  ]);
}

async function keepTelling(board: StatusBoard<CameraStatus>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await wait(STATUS_EVERY_MS, signal);
    board.refresh();
  }
}

/** Until the daemon hangs up or the signal is aborted: a failure elsewhere must not wait for a daemon that has nothing to say. */
async function hear(
  heard: AsyncIterator<Heard<VisionSettings>>,
  settings: Store<VisionSettings>,
  signal: AbortSignal,
): Promise<void> {
  const { promise: ended, resolve: end } = Promise.withResolvers<null>();
  signal.addEventListener('abort', () => end(null), { once: true });
  while (!signal.aborted) {
    const next = await Promise.race([heard.next(), ended]);
    if (next === null || next.done === true) return;
    const one = next.value;
    if (one.kind === 'json') settings.update(() => one.message);
  }
}

interface LookingParts {
  readonly looker: PacedLooker<CameraFrame>;
  readonly wire: VisionWire;
  readonly settings: Store<VisionSettings>;
  readonly board: StatusBoard<CameraStatus>;
}

class Looking {
  /** Grows with every life of the camera: nothing seen in an earlier one is told any more. */
  life = 0;
  readonly #parts: LookingParts;
  #damaged = { frames: 0, sinceMs: 0 };

  constructor(parts: LookingParts) {
    this.#parts = parts;
  }

  async run(frames: AsyncIterable<Taken>, signal: AbortSignal): Promise<void> {
    const { looker, settings } = this.#parts;
    let known = this.life;
    for await (const { frame, life } of pace(frames, {
      perSecond: () => looker.framesPerSecond(settings.get()),
      signal,
    })) {
      if (life !== this.life) continue;
      if (life !== known) looker.forget();
      known = life;
      await this.#lookAt(frame);
    }
  }

  async #lookAt(frame: CameraFrame): Promise<void> {
    const { looker, wire, settings, board } = this.#parts;
    const life = this.life;
    try {
      const look = await looker.offer(frame, settings.get());
      if (life !== this.life) return;
      board.setPace(looker.pace(settings.get()));
      this.#setDamaged(false);
      if (look === null) return;
      board.looks.count();
      wire.say(look.seen);
      if (settings.get().mesh) wire.sayMesh(look.mesh());
    } catch (error) {
      if (!(error instanceof Retry)) throw error;
      this.#setDamaged(true);
    }
  }

  #setDamaged(isDamaged: boolean): void {
    const nowMs = performance.now();
    const { frames, sinceMs } = this.#damaged;
    this.#damaged = isDamaged
      ? { frames: frames + 1, sinceMs: frames === 0 ? nowMs : sinceMs }
      : { frames: 0, sinceMs: nowMs };
    this.#parts.board.setDamaged(this.#damaged.frames >= DAMAGED_FRAMES && nowMs - this.#damaged.sinceMs >= DAMAGED_MS);
  }
}

type Part = (signal: AbortSignal) => Promise<void>;

/** Runs all parts until one ends; then the others are told to end too. The first failure is passed on once all have ended. */
async function together(
  signal: AbortSignal,
  onEnding: (() => void) | undefined,
  parts: readonly Part[],
): Promise<void> {
  const ending = new AbortController();
  const scope = AbortSignal.any([signal, ending.signal]);
  scope.addEventListener('abort', () => onEnding?.(), { once: true });
  const ended = parts.map(async (part) => {
    try {
      await part(scope);
    } finally {
      ending.abort();
    }
  });
  const failure = (await Promise.allSettled(ended)).find((result) => result.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
}
