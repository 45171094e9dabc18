import type { PageMessage } from '../../../daemon/contract/browser-camera.ts';
import type { VisionSettings } from '../../../daemon/contract/vision.ts';
import { pauseMs } from '../live/backoff.ts';
import type { Farewell } from './phases.ts';

interface Handlers {
  readonly onSettings: (settings: VisionSettings) => void;
  readonly onLost: () => void;
  readonly onFarewell: (why: Farewell) => void;
}

const PATH = '/api/browser-camera';
const FAREWELLS: Readonly<Record<number, Farewell>> = { 4401: 'guest', 4409: 'taken' };
/** Looks are moments: while the network is this far behind they are dropped, so that the next one is a new one. */
const MOST_OWED_BYTES = 1 << 16;

/** Tells the box what is seen, over a connection that comes back by itself. */
export class BoxSocket {
  readonly #handlers: Handlers;
  #socket: WebSocket | null = null;
  #attempt = 0;
  #retry = 0;

  constructor(handlers: Handlers) {
    this.#handlers = handlers;
    this.#connect();
  }

  say(message: PageMessage): void {
    this.#send(JSON.stringify(message));
  }

  sayMesh(mesh: Uint8Array<ArrayBuffer>): void {
    this.#send(mesh);
  }

  close(): void {
    clearTimeout(this.#retry);
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }

  #send(bytes: string | Uint8Array<ArrayBuffer>): void {
    const socket = this.#socket;
    if (socket?.readyState === WebSocket.OPEN && socket.bufferedAmount < MOST_OWED_BYTES) socket.send(bytes);
  }

  #connect(): void {
    const socket = new WebSocket(new URL(PATH, location.href.replace(/^http/, 'ws')));
    this.#socket = socket;
    socket.onmessage = ({ data }: MessageEvent<string>) => {
      this.#attempt = 0;
      this.#handlers.onSettings(JSON.parse(data) as VisionSettings);
    };
    socket.onclose = ({ code }) => {
      if (this.#socket !== socket) return;
      this.#socket = null;
      const farewell = FAREWELLS[code];
      if (farewell !== undefined) {
        this.#handlers.onFarewell(farewell);
        return;
      }
      this.#attempt += 1;
      this.#retry = setTimeout(() => this.#connect(), pauseMs(this.#attempt, Math.random()));
      this.#handlers.onLost();
    };
  }
}
