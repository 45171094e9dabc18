import { GRID_CELLS } from './luma-grid.ts';

/** What has not moved for this long belongs to the room (time constant). */
const BACKGROUND_MS = 20_000;
/** How long a cell's noise is averaged. */
const NOISE_MS = 30_000;
/** A cell has changed when it differs by so many times its usual noise, and by so many grey levels (of 255) at least. */
const NOISE_TIMES = 5;
const LEAST_STEP = 4;
/** However restless a cell is (a screen, a tree in the window), a change of this many levels counts. */
const MOST_STEP = 40;
/** So many changed cells may be a person: one far away fills two or three. */
const LEAST_CELLS = 2;
/** Longer ago is a pause, which proves nothing more. */
const LONGEST_STEP_MS = 5000;
/** A camera's gain may change this much from one look to the next without anyone having come. */
const MOST_GAIN = 2.5;

/**
 * Says whether an empty room may have gained a person: cells of a coarse picture against a background that adapts slowly. Lighter or darker
 * as a whole (clouds, the camera's gain) is no motion; what flickers all the time raises its own threshold.
 * It may be wrong: one who comes in slower than the background adapts is not noticed, so the detector looks now and then regardless.
 */
export class MotionGate {
  readonly #background = new Float32Array(GRID_CELLS);
  readonly #noise = new Float32Array(GRID_CELLS);
  readonly #ratios = new Float32Array(GRID_CELLS);
  #seenMs: number | null = null;

  /** Another camera, or a room that people have just left: what is there next is the background. */
  forget(): void {
    this.#seenMs = null;
  }

  /**
   * @param grid as `readLumaGrid` fills it
   * @param nowMs any clock that does not run backwards
   * @returns true when someone may have come, and at the first picture, of which nothing is known
   */
  see(grid: Float32Array, nowMs: number): boolean {
    if (this.#seenMs === null) {
      this.#background.set(grid);
      this.#noise.fill(0);
      this.#seenMs = nowMs;
      return true;
    }
    const elapsedMs = Math.min(LONGEST_STEP_MS, Math.max(0, nowMs - this.#seenMs));
    this.#seenMs = nowMs;
    const gain = this.#gainOf(grid);
    const adapt = 1 - Math.exp(-elapsedMs / BACKGROUND_MS);
    const learn = 1 - Math.exp(-elapsedMs / NOISE_MS);
    let changed = 0;
    for (let cell = 0; cell < GRID_CELLS; cell++) {
      const before = this.#background[cell]! * gain;
      const step = Math.abs(grid[cell]! - before);
      const noise = this.#noise[cell]!;
      if (step > Math.min(MOST_STEP, Math.max(LEAST_STEP, NOISE_TIMES * noise))) changed += 1;
      // A person is no noise: one large step counts as a small one here.
      this.#noise[cell] = noise + (Math.min(step, 2 * noise + 1) - noise) * learn;
      this.#background[cell] = before + (grid[cell]! - before) * adapt;
    }
    return changed >= LEAST_CELLS;
  }

  /** How much lighter the whole picture is than the background: the middle of all cells' ratios, which no person fills half of. */
  #gainOf(grid: Float32Array): number {
    for (let cell = 0; cell < GRID_CELLS; cell++) {
      this.#ratios[cell] = (grid[cell]! + 1) / (this.#background[cell]! + 1);
    }
    const gain = this.#ratios.sort()[GRID_CELLS >> 1]!;
    return Math.min(MOST_GAIN, Math.max(1 / MOST_GAIN, gain));
  }
}
