import type { FaceFound } from './face.ts';
import { Follower } from './follow.ts';
import type { SeerModels } from './models.ts';
import { MoodReader } from './moods.ts';
import { Nets } from './nets.ts';
import type { PictureStore } from './picture-store.ts';
import type { Picture } from './picture.ts';
import { Sweep } from './sweep.ts';
import type { SeerTimings } from './timings.ts';

export type { FaceFound } from './face.ts';
export type { SeerModels } from './models.ts';
export type { SeerTimings } from './timings.ts';

export interface SeerOptions {
  /** Faces followed at once, the largest first: each costs a mesh. */
  readonly maxFaces?: number;
  /** 0…1: least mesh score of a face that is there. */
  readonly minMesh?: number;
  /** A face's mood is read so often at most and carried along between; 0 = at every look. */
  readonly moodEveryMs?: number;
}

const DEFAULTS: Required<SeerOptions> = { maxFaces: 12, minMesh: 0.5, moodEveryMs: 200 };

/** What a look is to pay attention to. */
export interface LookWish {
  /** False: lips, eyes and irises are those of the plain mesh, for who does not show them; the mesh takes half as long. */
  readonly refined?: boolean;
  /** Something moves in the picture: newcomers are looked for thoroughly though nobody is there. */
  readonly moving?: boolean;
}

/**
 * Finds the faces of a film and follows them from picture to picture. While faces are followed, a look is one mesh a face; the detector
 * looks now and then for newcomers (`Sweep`), and round the place where a face was lost.
 * A face keeps its number while in view and through short occlusions. One that comes back later is a new one: nothing about a person is
 * remembered.
 */
export class Seer {
  readonly #nets: Nets;
  readonly #follower: Follower;
  readonly #moods: MoodReader;
  readonly #sweep = new Sweep();
  #size = '';
  #looking = false;
  #timings: SeerTimings;

  constructor(models: SeerModels, options: SeerOptions = {}) {
    const chosen = { ...DEFAULTS, ...options };
    this.#nets = new Nets(models);
    this.#follower = new Follower(this.#nets, chosen);
    this.#moods = new MoodReader(this.#nets, chosen.moodEveryMs);
    this.#timings = this.#nets.stopwatch.read();
  }

  /** Where a decoder may put its pictures: they need not be copied then. */
  get pictures(): PictureStore {
    return this.#nets.darkroom.pictures;
  }

  /** Of the last look. */
  get lastTimings(): SeerTimings {
    return this.#timings;
  }

  /** Forgets all faces; the next look starts with the detector. */
  reset(): void {
    this.#size = '';
    this.#follower.reset();
  }

  /**
   * @param atMs when the picture was taken; any clock that does not run backwards
   * @returns the faces in view, in the order of their numbers
   * @throws Error when the last look has not settled: looks share the nets' input buffers
   */
  async look(picture: Picture, atMs: number, wish: LookWish = {}): Promise<readonly FaceFound[]> {
    if (this.#looking) throw new Error('a look began before the last one ended');
    this.#looking = true;
    try {
      this.#nets.stopwatch.start();
      this.#nets.refined = wish.refined ?? true;
      const size = `${picture.widthPx}x${picture.heightPx}`;
      if (size !== this.#size) {
        this.#follower.reset();
        this.#sweep.restart(picture, atMs);
      }
      this.#size = size;
      const isAlert = wish.moving === true || !this.#follower.isIdle;
      const squares = this.#sweep.take(atMs, isAlert ? 'alert' : 'calm');
      this.#nets.develop(picture, [...squares, ...this.#follower.expected(atMs)]);
      const tracks = await this.#follower.follow(picture, atMs, squares);
      return await this.#moods.read(picture, tracks, atMs);
    } finally {
      this.#timings = this.#nets.stopwatch.read();
      this.#looking = false;
    }
  }
}
