import type { LiveMessage, LiveRequest } from '../../../daemon/contract/live.ts';
import type { BoxState } from '../../../daemon/contract/state.ts';
import { pauseMs } from './backoff.ts';
import { forgetServerTime, noteServerTime } from './server-clock.ts';

/** `lost`: was or should be there, and the page keeps trying. `signed-out`: the box wants its code first. */
export type Link = 'connecting' | 'open' | 'lost' | 'signed-out';

export interface LiveHandlers {
  readonly onState: (state: BoxState) => void;
  /** A mesh message as it came; who draws it reads it. */
  readonly onMesh: (bytes: ArrayBuffer) => void;
  readonly onLink: (link: Link) => void;
}

const LIVE_PATH = '/api/live';
const SIGN_IN_FIRST = 4401;
const SILENT_MS = 20_000;
const ANSWER_MS = 5_000;
const SIGNED_OUT_RETRY_MS = 30_000;

/** One live connection to the box that comes back by itself. */
export class LiveSocket {
  readonly #handlers: LiveHandlers;
  #socket: WebSocket | null = null;
  #wantMesh = false;
  #attempt = 0;
  #retry = 0;
  #silence = 0;

  constructor(handlers: LiveHandlers) {
    this.#handlers = handlers;
  }

  open(): void {
    addEventListener('online', () => this.connectNow());
    addEventListener('offline', () => this.#drop());
    document.addEventListener('visibilitychange', () => {
      this.#askForMesh();
      if (!document.hidden && this.#socket === null) this.connectNow();
    });
    this.connectNow();
  }

  /** Meshes flow only while somebody can see them. */
  watchMesh(on: boolean): void {
    this.#wantMesh = on;
    this.#askForMesh();
  }

  connectNow(): void {
    clearTimeout(this.#retry);
    if (this.#socket === null) void this.#connect();
  }

  async #connect(): Promise<void> {
    const answer = await askState();
    if (answer === 'signed-out') {
      this.#later('signed-out', SIGNED_OUT_RETRY_MS);
      return;
    }
    if (answer === 'lost') {
      this.#lost();
      return;
    }
    if (this.#socket !== null) return;
    this.#handlers.onState(answer);
    const socket = new WebSocket(new URL(LIVE_PATH, location.href.replace(/^http/, 'ws')));
    socket.binaryType = 'arraybuffer';
    this.#socket = socket;
    socket.onopen = () => {
      this.#handlers.onLink('open');
      this.#askForMesh();
      this.#listenForSilence();
    };
    socket.onmessage = (event: MessageEvent<string | ArrayBuffer>) => {
      this.#attempt = 0;
      this.#listenForSilence();
      this.#take(event.data);
    };
    socket.onclose = (event) => {
      if (this.#socket !== socket) return;
      this.#socket = null;
      clearTimeout(this.#silence);
      if (event.code === SIGN_IN_FIRST) this.#later('signed-out', SIGNED_OUT_RETRY_MS);
      else this.#lost();
    };
  }

  #take(data: string | ArrayBuffer): void {
    if (typeof data !== 'string') {
      this.#handlers.onMesh(data);
      return;
    }
    const message = JSON.parse(data) as LiveMessage;
    noteServerTime(Date.parse(message.state.at));
    this.#handlers.onState(message.state);
  }

  #askForMesh(): void {
    if (this.#socket?.readyState !== WebSocket.OPEN) return;
    const request: LiveRequest = { kind: 'watch', mesh: this.#wantMesh && !document.hidden };
    this.#socket.send(JSON.stringify(request));
  }

  /** A network that went away without a word leaves a socket that looks open: after a silence, ask. */
  #listenForSilence(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      void askState().then((answer) => {
        if (answer === 'lost') this.#drop();
        else this.#listenForSilence();
      });
    }, SILENT_MS);
  }

  #drop(): void {
    const socket = this.#socket;
    this.#socket = null;
    clearTimeout(this.#silence);
    socket?.close();
    this.#lost();
  }

  #lost(): void {
    this.#attempt += 1;
    this.#later('lost', pauseMs(this.#attempt, Math.random()));
  }

  #later(link: Link, ms: number): void {
    this.#handlers.onLink(link);
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.connectNow(), ms);
  }
}

/** A refused socket does not say why, a plain request does; its Date header also sets the page's idea of the box's clock. */
async function askState(): Promise<BoxState | 'signed-out' | 'lost'> {
  try {
    const response = await fetch('/api/state', { cache: 'no-store', signal: AbortSignal.timeout(ANSWER_MS) });
    if (response.status === 401) return 'signed-out';
    if (!response.ok) return 'lost';
    const state = (await response.json()) as BoxState;
    forgetServerTime();
    noteServerTime(Date.parse(response.headers.get('date') ?? ''));
    noteServerTime(Date.parse(state.at));
    return state;
  } catch {
    // No answer, or half of one: what it means is the same, and the caller tries again.
    return 'lost';
  }
}
