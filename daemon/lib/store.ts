import { Latest } from './latest.ts';

/** Holds one immutable value; readers get the newest, a slow one misses those between. */
export class Store<T> {
  #value: T;
  readonly #readers = new Set<Latest<T>>();

  constructor(value: T) {
    this.#value = value;
  }

  get(): T {
    return this.#value;
  }

  /** Returning the same object means "no change": nobody is told. */
  update(change: (value: T) => T): void {
    const next = change(this.#value);
    if (next === this.#value) return;
    this.#value = next;
    for (const reader of this.#readers) reader.put(next);
  }

  /** The value now, then each newest one. */
  async *changes(signal: AbortSignal): AsyncGenerator<T, void, undefined> {
    const box = new Latest<T>();
    box.put(this.#value);
    this.#readers.add(box);
    try {
      yield* box.read(signal);
    } finally {
      this.#readers.delete(box);
    }
  }
}
