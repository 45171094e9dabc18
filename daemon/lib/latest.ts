/**
 * A mailbox of one: between stages that run at different speeds the newest value wins, and nothing queues.
 * One reader at a time.
 */
export class Latest<T> {
  #value: { readonly v: T } | null = null;
  #wake: (() => void) | null = null;
  #closed = false;

  put(value: T): void {
    this.#value = { v: value };
    this.#wake?.();
  }

  /** Ends the reader's iteration once the value in the box, if any, was read. */
  close(): void {
    this.#closed = true;
    this.#wake?.();
  }

  /** Yields the newest value each time the reader comes back, until closed or aborted. */
  async *read(signal: AbortSignal): AsyncGenerator<T, void, undefined> {
    const onAbort = (): void => this.#wake?.();
    signal.addEventListener('abort', onAbort);
    try {
      while (!signal.aborted) {
        const value = this.#value;
        if (value !== null) {
          this.#value = null;
          yield value.v;
        } else if (this.#closed) {
          return;
        } else {
          await new Promise<void>((resolve) => (this.#wake = resolve));
          this.#wake = null;
        }
      }
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }
}
