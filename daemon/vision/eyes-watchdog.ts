/** Calls out once when nobody has fed it for a while; feeding starts the next while. */
export class Watchdog implements Disposable {
  readonly #limitMs: number;
  readonly #onSilence: () => void;
  #timer: NodeJS.Timeout | null = null;

  constructor(limitMs: number, onSilence: () => void) {
    this.#limitMs = limitMs;
    this.#onSilence = onSilence;
  }

  feed(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#onSilence();
    }, this.#limitMs);
    this.#timer.refresh();
  }

  [Symbol.dispose](): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
