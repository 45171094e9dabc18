import { isPromising, isSeenCloser, MIN_NEW_SMALL, readConfirmed, readSettled } from './confirm.ts';
import { shifted, shiftUntil, STILL, velocityAfter } from './course.ts';
import { mergeDetections, squareOfDetection, type Detection } from './detections.ts';
import { nextSquare, type Mesh } from './mesh.ts';
import { WholeLook } from './whole-look.ts';
import type { Nets } from './nets.ts';
import type { Picture, Square } from './picture.ts';
import {
  canBe,
  carryAlong,
  isNear,
  isOffCentre,
  isSameFace,
  largest,
  pairLost,
  searchSquare,
  settleRivals,
  unclaimed,
  type Sighting,
  type Track,
} from './tracks.ts';

/** A face that nothing is seen of for longer has left; one that comes back later is a new one. */
const HIDDEN_MS = 1200;
/** A head of which no face was read for longer is given up: the detector takes things for heads now and then. */
const TURNED_MS = 5000;
/** How often the detector looks for a face that was lost, and how far round it, in sides of the face. */
const SEARCH_EVERY_MS = 180;
const SEARCH_MARGIN = 5;
/** What was no face after a closer look is not looked at again for so long, unless the detector is surer of it. */
const REFUSED_MS = 900;
const SURER = 0.15;
/** A face that its mesh follows is looked at by the detector after so long without having been seen by it in passing. */
const DOUBT_MS = 1200;
/** 0…1: least detector score for what is already followed as a face: it may have turned away. */
const MIN_FOLLOWED = 0.2;

/** By so much a face's square may turn out larger than was foreseen, or beside its place. */
const UNFORESEEN = 1.05;

interface Refusal {
  readonly place: Detection;
  readonly untilMs: number;
}

export interface FollowLimits {
  readonly maxFaces: number;
  /** 0…1: least mesh score of a face that is there. */
  readonly minMesh: number;
}

/** Keeps the faces of a film apart, each under its number, through short occlusions and turned heads. */
export class Follower {
  readonly #nets: Nets;
  readonly #limits: FollowLimits;
  #tracks: readonly Track[] = [];
  #refused: readonly Refusal[] = [];
  #lastNumber = 0;
  #searchedMs = -Infinity;
  readonly #wholeLook: WholeLook;

  constructor(nets: Nets, limits: FollowLimits) {
    this.#nets = nets;
    this.#wholeLook = new WholeLook(nets);
    this.#limits = limits;
  }

  /** True when nobody is followed, not even somebody hidden. */
  get isIdle(): boolean {
    return this.#tracks.length === 0;
  }

  reset(): void {
    this.#tracks = [];
    this.#refused = [];
    this.#searchedMs = -Infinity;
    this.#wholeLook.forget();
  }

  /** Where faces are about to be read, with room for what they may have moved unforeseen. */
  expected(atMs: number): Square[] {
    return this.#tracks
      .filter(({ state }) => state !== 'hidden')
      .map((track) => {
        const square = shifted(track.square, shiftUntil(track, atMs));
        return { ...square, sidePx: square.sidePx * UNFORESEEN };
      });
  }

  /**
   * Follows everybody into the next picture.
   * @param squares where else the detector looks, for newcomers
   * @returns those who are in view, in the order of their numbers
   */
  async follow(picture: Picture, atMs: number, squares: readonly Square[]): Promise<readonly Track[]> {
    const hidden = this.#tracks.filter(({ state }) => state === 'hidden');
    const seen = settleRivals(await this.#readAll(picture, atMs), hidden, atMs);
    const sighted = new Set(seen.map(({ before }) => before));
    const lost = this.#tracks.filter((track) => !sighted.has(track));
    const searched = lost.length > 0 && atMs - this.#searchedMs >= SEARCH_EVERY_MS ? lost : [];
    if (searched.length > 0) this.#searchedMs = atMs;
    const areas = [...squares, ...searched.map((track) => searchSquare(track, atMs, SEARCH_MARGIN))];
    const found = await this.#detect(picture, areas);
    const tracks: Track[] = [];
    for (const sighting of seen) tracks.push(await this.#believe(picture, this.#renew(sighting, atMs), found));
    let fresh = unclaimed(found, tracks);

    const pairs = pairLost(lost, fresh, atMs);
    fresh = fresh.filter((place) => ![...pairs.values()].includes(place));
    for (const track of lost) {
      const place = pairs.get(track);
      if (place !== undefined) tracks.push(await this.#findAgain(picture, track, { place, atMs, seen: tracks }));
      else tracks.push(track.state === 'turned' && !searched.includes(track) ? track : { ...track, state: 'hidden' });
    }
    for (const place of this.#notRefused(fresh, atMs)) {
      if (!isPromising(place, picture)) continue;
      if (tracks.length >= this.#limits.maxFaces) break;
      const track = await this.#welcome(picture, place, { atMs, seen: tracks });
      if (track !== null) tracks.push(track);
    }
    this.#tracks = tracks.filter(({ seenMs, readMs }) => atMs - seenMs <= HIDDEN_MS && atMs - readMs <= TURNED_MS);
    return largest(
      this.#tracks.filter(({ state }) => state !== 'hidden'),
      this.#limits.maxFaces,
    );
  }

  /** Reads each face where it is expected. */
  async #readAll(picture: Picture, atMs: number): Promise<Sighting[]> {
    const sightings: Sighting[] = [];
    for (const before of this.#tracks) {
      if (before.state === 'hidden') continue;
      const reading = await this.#read(picture, shifted(before.square, shiftUntil(before, atMs)));
      if (reading !== null) sightings.push({ before, ...reading });
    }
    return sightings;
  }

  #renew({ before, mesh, square }: Sighting, atMs: number): Track {
    // The mesh of a face that is half behind another slips: what it seems to move is not believed.
    const crowded = this.#tracks.some((other) => other.track !== before.track && isNear(other.boxPx, before.boxPx));
    const velocity = crowded ? before.velocity : velocityAfter(before, mesh.boxPx, atMs);
    const { track, detectedMs } = before;
    return { ...mesh, track, state: 'read', square, velocity, seenMs: atMs, readMs: atMs, detectedMs };
  }

  /** Hides a face that only its mesh sees. */
  async #believe(picture: Picture, track: Track, found: readonly Detection[]): Promise<Track> {
    const { boxPx, readMs: atMs } = track;
    if (found.some((other) => isSameFace(other.boxPx, boxPx))) return { ...track, detectedMs: atMs };
    if (atMs - track.detectedMs < DOUBT_MS) return track;
    const again = await this.#nets.detect(picture, searchSquare(track, atMs, SEARCH_MARGIN), {
      minScore: MIN_FOLLOWED,
    });
    return again.some((other) => isSameFace(other.boxPx, boxPx))
      ? { ...track, detectedMs: atMs }
      : { ...track, state: 'hidden' };
  }

  async #detect(picture: Picture, squares: readonly Square[]): Promise<Detection[]> {
    const found: Detection[] = [];
    for (const square of squares) {
      const isWhole = square.sidePx >= Math.max(picture.widthPx, picture.heightPx);
      found.push(
        ...(isWhole
          ? await this.#wholeLook.detect(picture, square, MIN_NEW_SMALL)
          : await this.#nets.detect(picture, square, { minScore: MIN_NEW_SMALL })),
      );
    }
    return mergeDetections(found);
  }

  /** Reads a lost face where the detector sees one; where there is only a head to be seen, the face comes along unread. */
  async #findAgain(
    picture: Picture,
    track: Track,
    { place, atMs, seen }: { readonly place: Detection; readonly atMs: number; readonly seen: readonly Track[] },
  ): Promise<Track> {
    const reading = await this.#read(picture, squareOfDetection(place));
    if (reading === null) return carryAlong(track, place, atMs);
    const isOthers = seen.some(({ boxPx }) => isSameFace(boxPx, reading.mesh.boxPx));
    if (isOthers || !canBe(track, reading.mesh.boxPx, atMs)) return { ...track, state: 'hidden' };
    return { ...this.#renew({ before: track, ...reading }, atMs), detectedMs: atMs };
  }

  #notRefused(fresh: readonly Detection[], atMs: number): Detection[] {
    this.#refused = this.#refused.filter(({ untilMs }) => atMs < untilMs);
    return fresh.filter(
      (found) =>
        !this.#refused.some(({ place }) => isSameFace(place.boxPx, found.boxPx) && found.score < place.score + SURER),
    );
  }

  async #welcome(
    picture: Picture,
    place: Detection,
    { atMs, seen }: { readonly atMs: number; readonly seen: readonly Track[] },
  ): Promise<Track | null> {
    const mesh = await readConfirmed(
      place,
      () => isSeenCloser(this.#nets, picture, place),
      () => readSettled(this.#nets, picture, { place, minScore: this.#limits.minMesh, goesOn: true }),
    );
    if (mesh === null) {
      this.#refused = [...this.#refused, { place, untilMs: atMs + REFUSED_MS }];
      return null;
    }
    if (seen.some(({ state, boxPx }) => state !== 'hidden' && isSameFace(boxPx, mesh.boxPx))) return null;
    this.#lastNumber += 1;
    return {
      ...mesh,
      track: this.#lastNumber,
      state: 'read',
      square: nextSquare(mesh),
      velocity: STILL,
      seenMs: atMs,
      readMs: atMs,
      detectedMs: atMs,
    };
  }

  /** Reads the mesh in a square, a second time where the face had moved far; null when there is no face. */
  async #read(picture: Picture, square: Square): Promise<{ readonly mesh: Mesh; readonly square: Square } | null> {
    const { minMesh } = this.#limits;
    let mesh = await this.#nets.mesh(picture, square);
    if (mesh.score < minMesh) return null;
    let next = nextSquare(mesh);
    if (isOffCentre(square, next)) {
      mesh = await this.#nets.mesh(picture, next);
      if (mesh.score < minMesh) return null;
      next = nextSquare(mesh);
    }
    return { mesh, square: next };
  }
}
