import { isHot, type HeatReading } from '../seeing/heat.ts';
import { readHeat } from './heat-reading.ts';

/** Silicon warms within seconds. */
const EVERY_MS = 5000;

/** Knows whether the processor is hot, and asks the kernel only now and then. */
export class HeatWatch {
  readonly #read: () => HeatReading;
  #isHot = false;
  #readMs = -Infinity;

  /** @param read another source than /sys */
  constructor(read: () => HeatReading = readHeat) {
    this.#read = read;
  }

  isHot(nowMs = performance.now()): boolean {
    if (nowMs - this.#readMs >= EVERY_MS) {
      this.#readMs = nowMs;
      this.#isHot = isHot(this.#read(), this.#isHot);
    }
    return this.#isHot;
  }
}
