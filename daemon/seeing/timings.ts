/** Milliseconds spent on one look, by stage; 0 for a stage that did not run. Input = cutting the net's input out of the picture. */
export interface SeerTimings {
  /** Making what is looked at RGB, as far as it was foreseen. */
  readonly developMs: number;
  readonly detectInputMs: number;
  readonly detectMs: number;
  readonly meshInputMs: number;
  readonly meshMs: number;
  readonly moodInputMs: number;
  readonly moodMs: number;
  readonly totalMs: number;
}

export type Stage = Exclude<keyof SeerTimings, 'totalMs'>;

/** Adds up the stages of one look. */
export class Stopwatch {
  #sums: Record<Stage, number> = noTimes();
  #startedMs = 0;
  #lapMs = 0;

  start(): void {
    this.#sums = noTimes();
    this.#startedMs = this.#lapMs = performance.now();
  }

  /** What passed since the last mark without belonging to a stage is only in the total. */
  skip(): void {
    this.#lapMs = performance.now();
  }

  mark(stage: Stage): void {
    const nowMs = performance.now();
    this.#sums[stage] += nowMs - this.#lapMs;
    this.#lapMs = nowMs;
  }

  read(): SeerTimings {
    return { ...this.#sums, totalMs: performance.now() - this.#startedMs };
  }
}

const noTimes = (): Record<Stage, number> => ({
  developMs: 0,
  detectInputMs: 0,
  detectMs: 0,
  meshInputMs: 0,
  meshMs: 0,
  moodInputMs: 0,
  moodMs: 0,
});
