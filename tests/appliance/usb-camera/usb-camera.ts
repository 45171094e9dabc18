import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { ControlPipe, readSetup, type Committed } from './controls.ts';
import { describeCamera, type Descriptors } from './descriptors.ts';
import type { CameraModel } from './model.ts';
import { VideoStream, type Pictures } from './stream.ts';
import { importReply, stallReply, submitReply, unlinkReply, UsbipReader, type UsbRequest } from './usbip.ts';

/** More payloads than this wait only when nobody takes them: the picture is dropped, as a camera does. */
const MAX_WAITING = 64;
const TO_ENDPOINT = 2;
const CLEAR_FEATURE = 1;

/**
 * A USB Video Class camera in software, offered over USB/IP on the loopback interface. A Linux machine that attaches it sees a USB
 * device: its own `uvcvideo` driver binds to it, and udev names it.
 */
export class UsbCamera implements AsyncDisposable {
  readonly model: CameraModel;
  readonly stream: VideoStream;
  readonly #descriptors: Descriptors;
  readonly #server: Server;
  #plugged: Plugged | null = null;

  private constructor(model: CameraModel, pictures: Pictures) {
    this.model = model;
    this.stream = new VideoStream(pictures);
    this.#descriptors = describeCamera(model);
    this.#server = createServer((socket) => this.#accept(socket));
  }

  static async open(model: CameraModel, pictures: Pictures): Promise<UsbCamera> {
    const camera = new UsbCamera(model, pictures);
    camera.#server.listen(0, '127.0.0.1');
    await once(camera.#server, 'listening');
    return camera;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** What the host set of a control, see `controls.ts`; undefined while unplugged. */
  control(name: string): number | undefined {
    return this.#plugged?.controls.value(name);
  }

  /** What the host receives; null while it does not stream. */
  get streaming(): Committed | null {
    return this.#plugged?.streaming ?? null;
  }

  /** Pulls the plug: at once and in the middle of whatever was going on. */
  yank(): void {
    this.#plugged?.socket.destroy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.yank();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** One host at a time, as with a cable. Each plugging-in starts the camera afresh. */
  #accept(socket: Socket): void {
    this.yank();
    const plugged = new Plugged(socket, this.stream, {
      model: this.model,
      descriptors: this.#descriptors,
    });
    this.#plugged = plugged;
    socket.once('close', () => {
      plugged.end();
      if (this.#plugged === plugged) this.#plugged = null;
    });
  }
}

/** The camera's electronics while it has power: from plugging in to the yank. */
class Plugged {
  readonly socket: Socket;
  readonly controls: ControlPipe;
  readonly #stream: VideoStream;
  readonly #reader = new UsbipReader();
  /** Requests of the host for pictures, which wait for them. */
  readonly #asked: number[] = [];
  /** Between two requests a host that receives has none open, for a moment: so this is not told by `#asked`. */
  #isReceiving = false;
  #payloads: Buffer[] = [];
  #committed: Committed | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(socket: Socket, stream: VideoStream, what: { model: CameraModel; descriptors: Descriptors }) {
    this.socket = socket;
    this.#stream = stream;
    this.controls = new ControlPipe(what.model, what.descriptors, (committed) => this.#commit(committed));
    socket.setNoDelay(true);
    // A host that drops the connection resets it; `close` follows.
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => this.#hear(chunk));
  }

  get streaming(): Committed | null {
    return this.#isReceiving ? this.#committed : null;
  }

  end(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  #hear(chunk: Buffer): void {
    const { imports, requests } = this.#reader.push(chunk);
    if (imports) this.socket.write(importReply());
    for (const request of requests) this.#serve(request);
  }

  #serve(request: UsbRequest): void {
    if (request.kind === 'unlink') {
      const at = this.#asked.indexOf(request.victim);
      if (at >= 0) this.#asked.splice(at, 1);
      if (this.#asked.length === 0) this.#stop();
      this.socket.write(unlinkReply(request.id, at >= 0));
    } else if (request.endpoint === 0) {
      this.#control(request);
    } else if (request.isIn) {
      this.#asked.push(request.id);
      this.#isReceiving = true;
      this.#pump();
    } else {
      this.socket.write(submitReply(request.id, Buffer.alloc(0), request.sent.length));
    }
  }

  #control({ id, isIn, setup, sent }: Extract<UsbRequest, { kind: 'submit' }>): void {
    const { type, request } = readSetup(setup);
    // By this the driver ends a stream in bulk, also one of which no request was left to take back.
    if (type === TO_ENDPOINT && request === CLEAR_FEATURE && this.#asked.length === 0) this.#stop();
    const answer = this.controls.answer(readSetup(setup), sent);
    if (answer === null) this.socket.write(stallReply(id));
    else this.socket.write(submitReply(id, answer, isIn ? answer.length : sent.length));
  }

  /** What the host did not take is never sent. */
  #stop(): void {
    this.#isReceiving = false;
    this.#payloads = [];
  }

  #commit(committed: Committed): void {
    this.end();
    this.#committed = committed;
    this.#payloads = [];
    this.#timer = setInterval(() => this.#expose(committed), 1000 / committed.framesPerSecond);
  }

  #expose(committed: Committed): void {
    if (this.#asked.length === 0 || this.#payloads.length > MAX_WAITING) return;
    this.#payloads.push(...this.#stream.next(committed));
    this.#pump();
  }

  #pump(): void {
    while (this.#asked.length > 0 && this.#payloads.length > 0) {
      this.socket.write(submitReply(this.#asked.shift()!, this.#payloads.shift()!));
    }
  }
}
