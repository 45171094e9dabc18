import type { Socket } from 'node:net';
import { Compile } from 'typebox/compile';
import { decodeMesh } from '../contract/mesh.ts';
import { FRAME_JSON, FRAME_MESH, VisionMessage, VisionSettings } from '../contract/vision.ts';
import { encodeFrame, FrameSplitter, WireError } from './wire-frames.ts';

/** What arrives: a checked message, or the bytes of a checked mesh frame (`contract/mesh.ts`). */
export type Heard<In> =
  { readonly kind: 'json'; readonly message: In } | { readonly kind: 'mesh'; readonly mesh: Uint8Array };

/** What this end may be told. */
interface Vocabulary<In> {
  readonly meshes: boolean;
  readonly json: {
    Check(value: unknown): value is In;
    Errors(value: unknown): readonly { readonly instancePath: string; readonly message: string }[];
  };
}

// Compiled on first use: each process needs only what it hears.
const visionMessage = once(() => Compile(VisionMessage));
const visionSettings = once(() => Compile(VisionSettings));

/** The daemon's end: hears messages and meshes, says settings. */
export const openDaemonWire = (socket: Socket): Wire<VisionMessage, VisionSettings> =>
  new Wire(socket, { meshes: true, json: visionMessage() });

/** The vision process's end: hears settings, says messages and meshes. */
export const openVisionWire = (socket: Socket): Wire<VisionSettings, VisionMessage> =>
  new Wire(socket, { meshes: false, json: visionSettings() });

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * One end of a connected socket. What is said never queues: while the other side does not read, the newest message of each kind waits
 * and older ones are dropped.
 */
export class Wire<In, Out extends { readonly kind: string }> {
  readonly #socket: Socket;
  readonly #hears: Vocabulary<In>;
  readonly #waiting = new Map<string, Uint8Array>();

  constructor(socket: Socket, hears: Vocabulary<In>) {
    this.#socket = socket;
    this.#hears = hears;
    socket.on('drain', () => this.#flush());
    // Writing to a peer that died fails here; the end of `heard` is what tells its owner.
    socket.on('error', () => undefined);
  }

  say(message: Out): void {
    this.#put(message.kind, encodeFrame({ kind: FRAME_JSON, payload: Buffer.from(JSON.stringify(message)) }));
  }

  /** @param mesh encoded as in `contract/mesh.ts` */
  sayMesh(mesh: Uint8Array): void {
    this.#put('mesh', encodeFrame({ kind: FRAME_MESH, payload: mesh }));
  }

  /**
   * What the other side says, until the connection ends. Leaving the iteration closes the connection.
   * @throws WireError when the other side says something outside the vocabulary
   */
  async *heard(): AsyncGenerator<Heard<In>, void, undefined> {
    const splitter = new FrameSplitter();
    for await (const chunk of readChunks(this.#socket)) {
      for (const { kind, payload } of splitter.push(chunk)) {
        yield kind === FRAME_MESH
          ? { kind: 'mesh', mesh: this.#checkMesh(payload) }
          : { kind: 'json', message: this.#checkJson(payload) };
      }
    }
  }

  /** Says what still waits, then closes; a peer that does not read is given up after `limitMs`. */
  async end(limitMs: number): Promise<void> {
    if (this.#socket.destroyed) return;
    const closed = new Promise<void>((resolve) => this.#socket.once('close', () => resolve()));
    const limit = setTimeout(() => this.#socket.destroy(), limitMs);
    for (const frame of this.#waiting.values()) this.#socket.write(frame);
    this.#waiting.clear();
    this.#socket.end(() => this.#socket.destroy());
    await closed;
    clearTimeout(limit);
  }

  close(): void {
    this.#socket.destroy();
  }

  #put(kind: string, frame: Uint8Array): void {
    this.#waiting.set(kind, frame);
    this.#flush();
  }

  #flush(): void {
    for (const [kind, frame] of this.#waiting) {
      if (!this.#socket.writable || this.#socket.writableNeedDrain) return;
      this.#waiting.delete(kind);
      this.#socket.write(frame);
    }
  }

  #checkJson(payload: Uint8Array): In {
    const value = parseJson(payload);
    if (this.#hears.json.Check(value)) return value;
    const [first] = this.#hears.json.Errors(value);
    throw new WireError(`a message does not fit: ${first?.instancePath ?? ''} ${first?.message ?? ''}`);
  }

  #checkMesh(payload: Uint8Array): Uint8Array {
    if (!this.#hears.meshes) throw new WireError('a mesh came from the side that has none');
    try {
      decodeMesh(payload);
    } catch (error) {
      throw new WireError('a mesh does not fit', { cause: error });
    }
    return payload;
  }
}

function parseJson(payload: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(payload).toString('utf8'));
  } catch (error) {
    throw new WireError('a message is not JSON', { cause: error });
  }
}

/** A peer that is killed resets the connection: for the reader that is its end, like any other. */
async function* readChunks(socket: Socket): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for await (const chunk of socket as AsyncIterable<Buffer>) yield chunk;
  } catch (error) {
    if (!ENDINGS.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
const ENDINGS = new Set(['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE']);
