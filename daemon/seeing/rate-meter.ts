/** Counts events, and says how many a second there were since it was last asked. */
export class RateMeter {
  #count = 0;
  #sinceMs = performance.now();

  count(events = 1): void {
    this.#count += events;
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
