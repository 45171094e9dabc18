/** Counts events, and says how many a second there were since it was last asked. */
export class RateMeter {
  #count = 0;
  #sinceMs = performance.now();

  count(): void {
    this.#count += 1;
  }

  /** Events a second since the last call. */
  read(): number {
    const now = performance.now();
    const rate = (this.#count * 1000) / Math.max(1, now - this.#sinceMs);
    this.#count = 0;
    this.#sinceMs = now;
    return rate;
  }
}
