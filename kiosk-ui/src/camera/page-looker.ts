import type { PageStatus } from '../../../daemon/contract/browser-camera.ts';
import type { RoomSeen, VisionSettings } from '../../../daemon/contract/vision.ts';
import { STATUS_EVERY_MS, StatusBoard } from '../../../daemon/seeing/status-board.ts';
import { BoxSocket } from './box-socket.ts';
import { EyesWorker, type Looked } from './eyes-worker.ts';
import { Lens, LensFault } from './lens.ts';
import type { CameraState, LensTrouble, Phase } from './phases.ts';

export interface LookerHandlers {
  readonly onPhase: (phase: Phase) => void;
  readonly onLook: (seen: RoomSeen) => void;
}

/** After a frame that is not to be had: the camera has not given one yet. */
const FRAME_RETRY_MS = 250;

/** Camera, eyes and connection of one page, from start to stop: once all three are there, it looks. */
export class PageLooker {
  readonly #handlers: LookerHandlers;
  readonly #ending = new AbortController();
  readonly #eyes: EyesWorker;
  readonly #board = new StatusBoard<PageStatus['camera']>(({ isDamaged: isNever, ...report }) => {
    // Browsers give no damaged pictures.
    if (!isNever) this.#socket?.say({ kind: 'status', protocol: 1, ...report });
  });
  #phase: Phase | null = null;
  #socket: BoxSocket | null = null;
  #settings: VisionSettings | null = null;
  #lens: Lens | null = null;
  #trouble: LensTrouble | null = null;
  #isOpening = false;
  #isLooking = false;
  #next = 0;
  #dueMs = 0;
  #pictures = 0;

  constructor(handlers: LookerHandlers) {
    this.#handlers = handlers;
    this.#become('loading');
    this.#eyes = new EyesWorker({
      onReady: () => this.#connect(),
      onUnwanted: () => this.#become('unwanted'),
      onLost: () => this.#become('lost'),
      onLooked: (looked) => this.#pass(looked),
      onFailed: () => this.#fail(),
    });
    const { signal } = this.#ending;
    document.addEventListener('visibilitychange', () => this.#settle(), { signal });
    const heart = setInterval(() => this.#beat(), STATUS_EVERY_MS);
    signal.addEventListener('abort', () => clearInterval(heart));
  }

  close(): void {
    this.#ending.abort();
    clearTimeout(this.#next);
    this.#eyes.close();
    this.#closeLens();
    this.#socket?.close();
    this.#socket = null;
  }

  #connect(): void {
    this.#socket = new BoxSocket({
      onSettings: (settings) => {
        this.#settings = settings;
        this.#settle();
      },
      onLost: () => {
        this.#settings = null;
        if (this.#phase !== 'cannot') this.#become('lost');
      },
      onFarewell: (why) => {
        this.close();
        this.#become(why);
      },
    });
  }

  /** Brings the camera to where it should be, and says so. */
  #settle(): void {
    const settings = this.#settings;
    if (settings === null || this.#phase === 'cannot') return;
    if (!settings.cameraOn) {
      this.#trouble = null;
      this.#closeLens();
      this.#show('off');
    } else if (this.#trouble !== null) this.#show(this.#trouble);
    else if (this.#lens === null) void this.#openLens(settings);
    else if (document.hidden) this.#show('hidden');
    else {
      this.#show('streaming');
      this.#offerIn(0);
    }
  }

  async #openLens(settings: VisionSettings): Promise<void> {
    if (this.#isOpening) return;
    this.#isOpening = true;
    this.#show('opening');
    try {
      const lens = await Lens.open(settings, () => this.#lose('failed'));
      if (this.#ending.signal.aborted) lens.close();
      else this.#lens = lens;
      this.#eyes.forget();
    } catch (error) {
      if (!(error instanceof LensFault)) throw error;
      this.#trouble = error.trouble;
    } finally {
      this.#isOpening = false;
    }
    if (!this.#ending.signal.aborted) this.#settle();
  }

  #lose(trouble: LensTrouble): void {
    this.#trouble = trouble;
    this.#closeLens();
    this.#settle();
  }

  #closeLens(): void {
    this.#lens?.close();
    this.#lens = null;
    this.#pictures = 0;
  }

  #offerIn(ms: number): void {
    clearTimeout(this.#next);
    this.#next = setTimeout(() => void this.#offer(), ms);
  }

  /** One frame at a time: the next one is taken when the eyes are free and it is time. */
  async #offer(): Promise<void> {
    const [lens, settings] = [this.#lens, this.#settings];
    if (lens === null || settings === null || this.#phase !== 'streaming' || this.#isLooking) return;
    this.#isLooking = true;
    this.#dueMs = Math.max(this.#dueMs, performance.now());
    const frame = await lens.take();
    if (frame !== null && !this.#ending.signal.aborted) {
      this.#eyes.look({ frame, atMs: Date.now(), settings });
      return;
    }
    this.#isLooking = false;
    this.#offerIn(FRAME_RETRY_MS);
  }

  #pass({ seen, mesh, pace, framesPerSecond }: Looked): void {
    this.#isLooking = false;
    if (this.#phase !== 'streaming') return;
    this.#board.setPace(pace);
    if (seen !== null) {
      this.#board.looks.count();
      this.#socket?.say(seen);
      this.#handlers.onLook(seen);
    }
    if (mesh !== null) this.#socket?.sayMesh(mesh);
    // Late work is not made up for by a burst afterwards.
    const nowMs = performance.now();
    this.#dueMs = Math.max(this.#dueMs + 1000 / framesPerSecond, nowMs);
    this.#offerIn(this.#dueMs - nowMs);
  }

  #fail(): void {
    this.#closeLens();
    this.#become('cannot');
    this.#beat();
  }

  #beat(): void {
    if (this.#phase === 'cannot') {
      this.#socket?.say({ kind: 'failed' });
      return;
    }
    const pictures = this.#lens?.pictures ?? 0;
    this.#board.frames.count(Math.max(0, pictures - this.#pictures));
    this.#pictures = pictures;
    this.#board.refresh();
  }

  #show(state: CameraState): void {
    if (this.#phase !== state) this.#board.setCamera({ state, name: (this.#lens?.name ?? '').slice(0, 200) });
    this.#become(state);
  }

  #become(phase: Phase): void {
    if (phase === this.#phase) return;
    this.#phase = phase;
    this.#handlers.onPhase(phase);
  }
}
