import { isConfirmed } from './confirm.ts';
import { mergeDetections, squareOfDetection, type Detection } from './detections.ts';
import type { FaceFound } from './face.ts';
import { nextSquare } from './mesh.ts';
import type { SeerModels } from './models.ts';
import { Nets } from './nets.ts';
import type { Picture, Square } from './picture.ts';
import { squareRound, tilesOf } from './tiles.ts';
import type { SeerTimings } from './timings.ts';
import { isOffCentre, largest, unclaimed, whereItWent, withoutDoubles, type Track } from './tracks.ts';

export type { FaceFound } from './face.ts';
export type { SeerModels } from './models.ts';
export type { SeerTimings } from './timings.ts';

export interface SeerOptions {
  /** How often to look for new faces while others are followed; in an empty room every look does. */
  readonly detectEveryMs?: number;
  /** Faces followed at once, the largest first: each costs a mesh. */
  readonly maxFaces?: number;
  /** 0…1: least detector score of a new face. */
  readonly minDetection?: number;
  /** 0…1: least mesh score of a face that is there. */
  readonly minMesh?: number;
}

const DEFAULTS: Required<SeerOptions> = { detectEveryMs: 600, maxFaces: 12, minDetection: 0.45, minMesh: 0.5 };
/** Tiles are half as long as the picture: people at the far end of a room are too small for one look at the whole. */
const TILE_SHARE = 2;

/**
 * Finds the faces of a film and follows them from picture to picture. While faces are followed, a look is one mesh a face; the detector
 * runs only when nobody is there, when a face was lost, and now and then for newcomers.
 * A face keeps its number while in view. One that comes back is a new one: nothing about a person is remembered.
 */
export class Seer {
  readonly #nets: Nets;
  readonly #options: Required<SeerOptions>;
  #tracks: readonly Track[] = [];
  #lastNumber = 0;
  #detectedMs = -Infinity;
  #tiledMs = 0;
  #tile = 0;
  #size = '';
  #looking = false;
  #timings: SeerTimings;

  constructor(models: SeerModels, options: SeerOptions = {}) {
    this.#nets = new Nets(models);
    this.#options = { ...DEFAULTS, ...options };
    this.#timings = this.#nets.stopwatch.read();
  }

  /** Of the last look. */
  get lastTimings(): SeerTimings {
    return this.#timings;
  }

  /** Forgets all faces; the next look starts with the detector. */
  reset(): void {
    this.#tracks = [];
    this.#detectedMs = -Infinity;
  }

  /**
   * @param atMs when the picture was taken; any clock that does not run backwards
   * @param refined false: lips, eyes and irises are those of the plain mesh, for who does not show them; the mesh takes half as long
   * @returns the faces in the order of their numbers
   * @throws Error when the last look has not settled: looks share the nets' input buffers
   */
  async look(picture: Picture, atMs: number, refined = true): Promise<readonly FaceFound[]> {
    if (this.#looking) throw new Error('a look began before the last one ended');
    this.#looking = true;
    try {
      this.#nets.stopwatch.start();
      this.#nets.refined = refined;
      const size = `${picture.widthPx}x${picture.heightPx}`;
      if (size !== this.#size) this.reset();
      this.#size = size;
      this.#tracks = await this.#follow(picture, atMs);
      return await this.#nets.moods(picture, this.#tracks);
    } finally {
      this.#timings = this.#nets.stopwatch.read();
      this.#looking = false;
    }
  }

  async #follow(picture: Picture, atMs: number): Promise<Track[]> {
    const { maxFaces, minDetection } = this.#options;
    const seen: Track[] = [];
    const lost: Track[] = [];
    for (const track of this.#tracks) {
      const again = await this.#read(picture, track.square, track.track);
      if (again === null) lost.push(track);
      else seen.push(again);
    }
    let tracks = withoutDoubles(seen);
    const detected = await this.#detect(picture, atMs, { isEmpty: tracks.length === 0, isLost: lost.length > 0 });
    if (detected === null) return tracks;

    let fresh = unclaimed(detected, tracks);
    for (const track of lost) {
      const place = whereItWent(track, fresh);
      if (place === null) continue;
      fresh = fresh.filter((other) => other !== place);
      const again = await this.#read(picture, squareOfDetection(place), track.track);
      if (again !== null) tracks.push(again);
    }
    for (const place of fresh.slice(0, Math.max(0, maxFaces - tracks.length))) {
      const track = await this.#read(picture, squareOfDetection(place), this.#lastNumber + 1);
      if (track === null) continue;
      const candidate = { found: place, mesh: track, minScore: minDetection };
      if (!(await isConfirmed(this.#nets, picture, candidate))) continue;
      this.#lastNumber += 1;
      tracks.push(track);
    }
    tracks = withoutDoubles(tracks);
    return largest(tracks, maxFaces);
  }

  /**
   * Looks at the whole picture and at one of its tiles in turn, each every `detectEveryMs`; null when neither was due. The whole is always
   * due while the room seems empty or a face was lost. While faces are followed a look has one of the two: both would double its time.
   */
  async #detect(
    picture: Picture,
    atMs: number,
    { isEmpty, isLost }: { readonly isEmpty: boolean; readonly isLost: boolean },
  ): Promise<Detection[] | null> {
    const { detectEveryMs, minDetection } = this.#options;
    // The first look after a reset shows those who are near at once; the far end of the room can wait for the next.
    if (this.#detectedMs === -Infinity) this.#tiledMs = atMs;
    const wholeWaitedMs = atMs - this.#detectedMs;
    const tileWaitedMs = atMs - this.#tiledMs;
    const isWholeDue = isEmpty || isLost || (wholeWaitedMs >= detectEveryMs && wholeWaitedMs >= tileWaitedMs);
    const isTileDue = tileWaitedMs >= detectEveryMs && (isEmpty || !isWholeDue);
    if (!isWholeDue && !isTileDue) return null;
    const found: Detection[] = [];
    if (isWholeDue) {
      this.#detectedMs = atMs;
      found.push(...(await this.#nets.detect(picture, squareRound(picture), minDetection)));
    }
    if (isTileDue) {
      this.#tiledMs = atMs;
      const tiles = tilesOf(picture, TILE_SHARE);
      this.#tile = (this.#tile + 1) % tiles.length;
      found.push(...(await this.#nets.detect(picture, tiles[this.#tile]!, minDetection)));
    }
    return mergeDetections(found);
  }

  /** Reads the mesh in a square, a second time where the face had moved far; null when there is no face. */
  async #read(picture: Picture, square: Square, track: number): Promise<Track | null> {
    const { minMesh } = this.#options;
    let mesh = await this.#nets.mesh(picture, square);
    if (mesh.score < minMesh) return null;
    let next = nextSquare(mesh);
    if (isOffCentre(square, next)) {
      const again = await this.#nets.mesh(picture, next);
      if (again.score < minMesh) return null;
      mesh = again;
      next = nextSquare(mesh);
    }
    return { ...mesh, track, square: next };
  }
}
