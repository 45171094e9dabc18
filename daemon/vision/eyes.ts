import type { Socket } from 'node:net';
import type { Eyes } from '../core/ports.ts';
import type { RoomSeen, VisionFailed, VisionMessage, VisionSettings, VisionStatus } from '../contract/vision.ts';
import { Fanout } from '../lib/fanout.ts';
import type { Log } from '../lib/log.ts';
import { Store } from '../lib/store.ts';
import { VisionChild } from './eyes-child.ts';
import { chooseVisionScript } from './eyes-script.ts';
import { listenForVision } from './eyes-listen.ts';
import { Watchdog } from './eyes-watchdog.ts';
import { openDaemonWire, type Wire } from './wire.ts';
import { WireError } from './wire-frames.ts';

export interface EyesOptions {
  /** Unix socket to listen on, at most 107 bytes. Its folder is made, for this user alone, where there is none. */
  readonly socketPath: string;
  /** Start the vision process and keep it running; false where systemd does that. */
  readonly spawn: boolean;
  readonly settings: Omit<VisionSettings, 'kind' | 'mesh'>;
  readonly log: Log;
  /** A vision process that says nothing for so long hangs: it speaks every 3 s at least. */
  readonly silenceMs?: number;
  /** Another script than the product's. */
  readonly script?: string;
}

const SILENCE_MS = 30_000;

/**
 * The daemon's side of the vision process: listens for it, tells it the settings, passes on what it sees.
 * Disposing it ends the vision process that it started.
 * @throws Fatal when the socket cannot be made
 */
export async function openEyes(options: EyesOptions): Promise<Eyes & AsyncDisposable> {
  const { socketPath, log, script = chooseVisionScript(), silenceMs = SILENCE_MS } = options;
  await using stack = new AsyncDisposableStack();
  const line = new Line(options);
  stack.use(await listenForVision(socketPath, (socket) => line.take(socket)));
  // Before the listener ends, which waits for its connections.
  stack.defer(() => line.hangUp());
  const watchdog = stack.use(
    new Watchdog(silenceMs, () => {
      log.warn({ silenceMs }, 'the vision process says nothing: it is ended and started again');
      child?.kill();
      line.hangUp();
    }),
  );
  line.onSign = () => watchdog.feed();
  const child = options.spawn ? stack.use(VisionChild.start({ script, socketPath, log, onStart: line.onSign })) : null;
  const owned = stack.move();
  return {
    seen: (signal) => line.seen.read(signal),
    status: (signal) => line.status.changes(signal),
    meshes: (signal) => line.meshes.read(signal),
    configure: (settings) => line.configure(settings),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

/** The connection to whichever vision process is there now. */
class Line {
  readonly seen = new Fanout<RoomSeen>();
  readonly meshes = new Fanout<Uint8Array>((readers) => this.configure({ mesh: readers > 0 }));
  readonly status = new Store<VisionStatus | VisionFailed | null>(null);
  /** Called at every sign of life. */
  onSign: () => void = () => undefined;
  readonly #log: Log;
  #settings: VisionSettings;
  #wire: Wire<VisionMessage, VisionSettings> | null = null;

  constructor({ settings, log }: EyesOptions) {
    this.#settings = { kind: 'settings', mesh: false, ...settings };
    this.#log = log;
  }

  configure(change: Partial<Omit<VisionSettings, 'kind'>>): void {
    this.#settings = { ...this.#settings, ...change };
    this.#wire?.say(this.#settings);
  }

  /** One vision process at a time. The newcomer wins: the one before may be hanging, or dead without our knowing yet. */
  take(socket: Socket): void {
    this.hangUp();
    const wire = openDaemonWire(socket);
    this.#wire = wire;
    wire.say(this.#settings);
    void this.#attend(wire);
  }

  hangUp(): void {
    this.#wire?.close();
  }

  async #attend(wire: Wire<VisionMessage, VisionSettings>): Promise<void> {
    try {
      for await (const heard of wire.heard()) {
        if (this.#wire !== wire) return;
        this.onSign();
        if (heard.kind === 'mesh') this.meshes.put(heard.mesh);
        else this.#pass(heard.message);
      }
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      this.#log.warn({ error: error.message }, 'the vision process broke the protocol: its connection is closed');
    } finally {
      if (this.#wire === wire) {
        this.#wire = null;
        // Why it failed stays known until another one works.
        this.status.update((status) => (status?.kind === 'failed' ? status : null));
      }
    }
  }

  #pass(message: VisionMessage): void {
    if (message.kind === 'seen') this.seen.put(message);
    else this.status.update(() => message);
  }
}
