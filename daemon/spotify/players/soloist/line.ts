import { Retry } from '../../../core/errors.ts';
import { readEvent, type SoloistEvent } from './messages.ts';

export interface LineOptions {
  /** `ws://127.0.0.1:PORT`. */
  readonly url: string;
  /** Every event of ours, `command_result` and `error` too. */
  readonly onEvent: (event: SoloistEvent) => void;
  /** The line is dead: once, with the reason. Not called after disposal. */
  readonly onLost: (reason: Retry) => void;
  /** How long Soloist may take to answer. Real time, since it is about a program on this machine. */
  readonly answerMs?: number;
}

interface Asked {
  readonly command: string;
  readonly done: (failure: Error | null) => void;
  /** Never rejects. */
  readonly over: Promise<unknown>;
}

const ANSWER_MS = 8000;

/** One connection to a running Soloist. Commands go out in order, and each waits for its own result. */
export class SoloistLine implements Disposable {
  readonly #socket: WebSocket;
  readonly #options: LineOptions;
  #asked: Asked[] = [];
  #over = false;

  private constructor(socket: WebSocket, options: LineOptions) {
    this.#socket = socket;
    this.#options = options;
    socket.addEventListener('message', ({ data }) => this.#take(data));
    socket.addEventListener('close', () => this.#lose(new Retry('Soloist closed the connection')));
    socket.addEventListener('error', () => this.#lose(new Retry('The connection to Soloist broke')));
  }

  /** @throws Retry when nobody answers there */
  static async open(options: LineOptions): Promise<SoloistLine> {
    const socket = new WebSocket(options.url);
    const line = new SoloistLine(socket, options);
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const limit = setTimeout(() => reject(noAnswer()), options.answerMs ?? ANSWER_MS);
    socket.addEventListener('open', () => resolve(undefined), { once: true });
    socket.addEventListener('error', () => reject(noAnswer()), { once: true });
    try {
      await promise;
      return line;
    } catch (error) {
      line[Symbol.dispose]();
      throw error;
    } finally {
      clearTimeout(limit);
    }
  }

  /** @throws Retry when Soloist refuses, does not answer, or goes away meanwhile */
  async send(command: string, fields: Readonly<Record<string, unknown>> = {}): Promise<void> {
    if (this.#over) throw new Retry('Soloist closed the connection');
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const asked: Asked = {
      command,
      done: (failure) => (failure === null ? resolve(undefined) : reject(failure)),
      over: promise.catch(() => undefined),
    };
    this.#asked.push(asked);
    this.#socket.send(JSON.stringify({ type: 'command', command, ...fields }));
    const limit = setTimeout(() => {
      this.#asked = this.#asked.filter((other) => other !== asked);
      reject(new Retry(`Soloist does not answer to ${command}`));
    }, this.#options.answerMs ?? ANSWER_MS);
    try {
      await promise;
    } finally {
      clearTimeout(limit);
    }
  }

  /** Resolves once every command under way was answered, or has failed. */
  async settled(): Promise<void> {
    while (this.#asked.length > 0) await Promise.all(this.#asked.map(({ over }) => over));
  }

  #take(data: unknown): void {
    if (typeof data !== 'string' || this.#over) return;
    let event: SoloistEvent | null;
    try {
      event = readEvent(data);
    } catch (error) {
      this.#lose(new Retry(`Soloist speaks another language than this MoodDJ: ${(error as Error).message}`));
      return;
    }
    if (event === null) return;
    if (event.type === 'command_result') this.#answer(event.command, failureOf(event));
    if (event.type === 'error') this.#answer(undefined, new Retry(`Soloist: ${wordsOf(event)}`));
    this.#options.onEvent(event);
  }

  /** The oldest one of that name; an error that names none is taken for the oldest of all. */
  #answer(command: string | undefined, failure: Error | null): void {
    const at = this.#asked.findIndex((asked) => command === undefined || asked.command === command);
    if (at >= 0) this.#asked.splice(at, 1)[0]?.done(failure);
  }

  #lose(reason: Retry): void {
    if (this.#over) return;
    this[Symbol.dispose](reason);
    this.#options.onLost(reason);
  }

  [Symbol.dispose](reason: Error = new Retry('The box stops')): void {
    if (this.#over) return;
    this.#over = true;
    this.#socket.close();
    for (const { done } of this.#asked.splice(0)) done(reason);
  }
}

const noAnswer = (): Retry => new Retry('Soloist does not answer');

function failureOf(event: Extract<SoloistEvent, { type: 'command_result' }>): Error | null {
  const failed = event.success === false || (event.error !== undefined && event.error !== null);
  if (!failed) return null;
  const [command, why] = [event.command ?? '?', wordsOf(event)];
  return new Retry(why === '' ? `Soloist refused ${command}` : `Soloist refused ${command}: ${why}`);
}

function wordsOf({ message, error }: { readonly message?: string; readonly error?: unknown }): string {
  if (message !== undefined) return message;
  if (error === undefined || error === null) return '';
  return typeof error === 'string' ? error : JSON.stringify(error);
}
