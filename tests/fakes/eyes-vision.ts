import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { VisionMessage, VisionSettings } from '../../daemon/contract/vision.ts';
import { Store } from '../../daemon/lib/store.ts';
import { openVisionWire, type Heard, type Wire } from '../../daemon/vision/wire.ts';

interface Connected {
  readonly socket: Socket;
  readonly wire: Wire<VisionSettings, VisionMessage>;
  readonly heard: AsyncIterableIterator<Heard<VisionSettings>>;
  readonly settings: VisionSettings;
}

/** A vision process in this process: says what a test tells it to. */
export class ScriptedVision implements AsyncDisposable {
  readonly wire: Wire<VisionSettings, VisionMessage>;
  /** What the daemon told it last. */
  readonly settings: Store<VisionSettings>;
  readonly #socket: Socket;
  readonly #ended: Promise<void>;

  private constructor({ socket, wire, heard, settings }: Connected) {
    this.#socket = socket;
    this.wire = wire;
    this.settings = new Store(settings);
    this.#ended = this.#hear(heard);
  }

  /** Connects and waits for the first settings. */
  static async connect(socketPath: string): Promise<ScriptedVision> {
    const socket = connect({ path: socketPath });
    await once(socket, 'connect');
    const wire = openVisionWire(socket);
    const heard = wire.heard();
    const first = await heard.next();
    if (first.done === true || first.value.kind !== 'json') throw new Error('the daemon said no settings');
    return new ScriptedVision({ socket, wire, heard, settings: first.value.message });
  }

  /** Settles when the daemon has hung up. */
  get ended(): Promise<void> {
    return this.#ended;
  }

  /** Anything at all, to see what the other side makes of it. */
  sendRaw(bytes: Uint8Array): void {
    this.#socket.write(bytes);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.wire.close();
    await this.#ended;
  }

  async #hear(heard: Connected['heard']): Promise<void> {
    for await (const one of heard) if (one.kind === 'json') this.settings.update(() => one.message);
  }
}

/** The first value that fits, now or later. */
export async function firstThat<T>(values: AsyncIterable<T>, fits: (value: T) => boolean): Promise<T> {
  for await (const value of values) if (fits(value)) return value;
  throw new Error('it ended before a value fitted');
}
