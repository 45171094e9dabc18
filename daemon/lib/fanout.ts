import { Latest } from './latest.ts';

/** One writer, many readers, each with a mailbox of one. Unlike a store it holds no value: a reader sees what comes after it began. */
export class Fanout<T> {
  readonly #readers = new Set<Latest<T>>();
  readonly #onReaders: (count: number) => void;

  /** `onReaders` is told the number of readers whenever it changes. */
  constructor(onReaders: (count: number) => void = () => undefined) {
    this.#onReaders = onReaders;
  }

  get readers(): number {
    return this.#readers.size;
  }

  put(value: T): void {
    for (const reader of this.#readers) reader.put(value);
  }

  async *read(signal: AbortSignal): AsyncGenerator<T, void, undefined> {
    const box = new Latest<T>();
    this.#readers.add(box);
    this.#onReaders(this.#readers.size);
    try {
      yield* box.read(signal);
    } finally {
      this.#readers.delete(box);
      this.#onReaders(this.#readers.size);
    }
  }
}
