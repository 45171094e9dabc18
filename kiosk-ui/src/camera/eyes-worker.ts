import { pauseMs } from '../live/backoff.ts';
import { loadNets, Refused } from './load-nets.ts';
import type { FromWorker, ToWorker } from './worker-words.ts';

export type Looked = Extract<FromWorker, { kind: 'looked' }>;

interface Handlers {
  readonly onReady: () => void;
  /** The box does not look through a browser. */
  readonly onUnwanted: () => void;
  /** The box does not answer; it is asked again. */
  readonly onLost: () => void;
  readonly onLooked: (looked: Looked) => void;
  /** This browser cannot read faces. */
  readonly onFailed: () => void;
}

/** The worker that reads faces, with the nets that it is given. */
export class EyesWorker {
  readonly #handlers: Handlers;
  readonly #worker: Worker;
  #retry = 0;
  #isGone = false;

  constructor(handlers: Handlers) {
    this.#handlers = handlers;
    this.#worker = new Worker(new URL('./look-worker.ts', import.meta.url), { type: 'module' });
    this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#hear(data);
    this.#worker.onerror = () => handlers.onFailed();
    void this.#load(1);
  }

  look(order: Omit<Extract<ToWorker, { kind: 'frame' }>, 'kind'>): void {
    this.#tell({ kind: 'frame', ...order }, [order.frame]);
  }

  forget(): void {
    this.#tell({ kind: 'forget' }, []);
  }

  close(): void {
    this.#isGone = true;
    clearTimeout(this.#retry);
    this.#worker.terminate();
  }

  async #load(attempt: number): Promise<void> {
    try {
      const { runtime, nets } = await loadNets();
      if (!this.#isGone) this.#tell({ kind: 'open', runtime, nets }, [runtime, ...Object.values(nets)]);
    } catch (error) {
      if (this.#isGone) return;
      if (error instanceof Refused) this.#handlers.onUnwanted();
      else if (error instanceof TypeError) {
        this.#handlers.onLost();
        this.#retry = setTimeout(() => void this.#load(attempt + 1), pauseMs(attempt, Math.random()));
      } else throw error;
    }
  }

  #hear(answer: FromWorker): void {
    if (answer.kind === 'ready') this.#handlers.onReady();
    else if (answer.kind === 'looked') this.#handlers.onLooked(answer);
    else this.#handlers.onFailed();
  }

  #tell(order: ToWorker, handOver: Transferable[]): void {
    this.#worker.postMessage(order, handOver);
  }
}
