import type { Eyes } from '../core/ports.ts';
import type { RoomSeen, VisionFailed, VisionMessage, VisionSettings, VisionStatus } from '../contract/vision.ts';
import { Fanout } from '../lib/fanout.ts';
import { Store } from '../lib/store.ts';
import { Watchdog } from './eyes-watchdog.ts';

export interface BrowserEyesOptions {
  readonly settings: Omit<VisionSettings, 'kind' | 'mesh'>;
  /** What is true while no page is there; asked again when the settings change. */
  readonly absent: (settings: VisionSettings) => VisionStatus | null;
  /** What is true of a page that has been silent for `silenceMs`, although nobody closed it. */
  readonly silent: () => VisionStatus | null;
  /** A page speaks every 3 s. */
  readonly silenceMs?: number;
  readonly clock: () => number;
}

/** The one who looks. */
export interface Looking extends Disposable {
  /** Aborted when another one has taken over. */
  readonly dropped: AbortSignal;
  hear(message: VisionMessage): void;
  /** Its time stays the page's: nobody reads it. */
  hearMesh(mesh: Uint8Array): void;
}

const SILENCE_MS = 10_000;
/** Looks do not overlap by so much: then our clock was set. */
const CLOCK_SLACK_MS = 5000;

/** Eyes behind a connection that a page in a browser opens: no process, no camera of this machine. */
export class BrowserEyes implements Eyes, Disposable {
  readonly #options: BrowserEyesOptions;
  readonly #seen = new Fanout<RoomSeen>();
  readonly #meshes = new Fanout<Uint8Array>((readers) => this.#change({ mesh: readers > 0 }));
  readonly #status: Store<VisionStatus | VisionFailed | null>;
  readonly #watchdog: Watchdog;
  #settings: VisionSettings;
  #page: { readonly dropping: AbortController; readonly tell: (settings: VisionSettings) => void } | null = null;
  #lastMs = -Infinity;

  private constructor(options: BrowserEyesOptions) {
    this.#options = options;
    this.#settings = { kind: 'settings', mesh: false, ...options.settings };
    this.#status = new Store(options.absent(this.#settings));
    this.#watchdog = new Watchdog(options.silenceMs ?? SILENCE_MS, () => {
      if (this.#page !== null) this.#status.update(() => options.silent());
    });
  }

  static open(options: BrowserEyesOptions): BrowserEyes {
    return new BrowserEyes(options);
  }

  seen(signal: AbortSignal): AsyncIterable<RoomSeen> {
    return this.#seen.read(signal);
  }

  status(signal: AbortSignal): AsyncIterable<VisionStatus | VisionFailed | null> {
    return this.#status.changes(signal);
  }

  meshes(signal: AbortSignal): AsyncIterable<Uint8Array> {
    return this.#meshes.read(signal);
  }

  configure(settings: Partial<Omit<VisionSettings, 'kind' | 'mesh'>>): void {
    this.#change(settings);
  }

  /** One page at a time, and the newcomer wins: the one before may be on a tablet that left without a word. */
  attach(tell: (settings: VisionSettings) => void): Looking {
    this.#page?.dropping.abort();
    const page = { dropping: new AbortController(), tell };
    this.#page = page;
    const isPresent = (): boolean => this.#page === page;
    this.#watchdog.feed();
    tell(this.#settings);
    return {
      dropped: page.dropping.signal,
      hear: (message) => {
        if (isPresent()) this.#pass(message);
      },
      hearMesh: (mesh) => {
        if (isPresent()) this.#meshes.put(mesh);
      },
      [Symbol.dispose]: () => {
        if (!isPresent()) return;
        this.#page = null;
        this.refresh();
      },
    };
  }

  /** What is true while no page is there has changed. */
  refresh(): void {
    if (this.#page !== null) return;
    // Why it failed stays known until another one works.
    this.#status.update((status) => (status?.kind === 'failed' ? status : this.#options.absent(this.#settings)));
  }

  [Symbol.dispose](): void {
    this.#watchdog[Symbol.dispose]();
    this.#page?.dropping.abort();
    this.#page = null;
  }

  #change(change: Partial<Omit<VisionSettings, 'kind'>>): void {
    this.#settings = { ...this.#settings, ...change };
    this.#page?.tell(this.#settings);
    this.refresh();
  }

  #pass(message: VisionMessage): void {
    this.#watchdog.feed();
    if (message.kind !== 'seen') this.#status.update(() => message);
    else this.#seen.put({ ...message, atMs: this.#onOurClock(message.workMs) });
  }

  /** The page's device may have any time: what it saw just now it began to look at when its work began. */
  #onOurClock(workMs: number): number {
    const atMs = this.#options.clock() - workMs;
    this.#lastMs = atMs < this.#lastMs - CLOCK_SLACK_MS ? atMs : Math.max(this.#lastMs, atMs);
    return this.#lastMs;
  }
}
