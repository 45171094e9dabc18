import { encodeMesh, type MeshFace } from '../contract/mesh.ts';
import type { FaceSeen, RoomSeen } from '../contract/vision.ts';
import type { FaceFound } from './face.ts';
import type { SeerModels } from './models.ts';
import type { PictureStore } from './picture-store.ts';
import type { Picture } from './picture.ts';
import { Seer } from './seer.ts';

export interface Look {
  readonly seen: RoomSeen;
  /** Encoded only when asked. */
  mesh(): Uint8Array;
}

/** Epoch milliseconds of the exposure. */
interface Exposed {
  readonly atMs: number;
}

/** Develops frames into pictures. */
export interface Film<Frame> {
  /** The picture lies where the next one will. */
  develop(frame: Frame): Picture;
  /** Mean luma of a frame, 0…1. @param picture what `develop` made of it */
  brightnessOf(frame: Frame, picture: Picture): number;
}

const MAX_FACES = 32;
/** Every so many pixels is enough for a mean. */
export const LUMA_STEP_PX = 61;

/** Turns camera frames into what may leave the place where pictures are. */
export class Looker<Frame extends Exposed> {
  readonly #seer: Seer;
  readonly #film: Film<Frame>;
  #seq = 0;

  /** @param loadFilm with the place where pictures are looked at */
  constructor(models: SeerModels, loadFilm: (pictures: PictureStore) => Film<Frame>) {
    this.#seer = new Seer(models);
    this.#film = loadFilm(this.#seer.pictures);
  }

  /**
   * The mesh belongs to this look until the next one.
   * @param meshWanted somebody watches the mesh: lips and eyes are looked at closer
   * @param moving nobody may be in view yet, but something moves: newcomers are looked for thoroughly
   * @throws what the film throws when the frame is damaged; the next one may be good
   */
  async look(frame: Frame, meshWanted = true, moving = false): Promise<Look> {
    const startedMs = performance.now();
    const picture = this.#film.develop(frame);
    const faces = (await this.#seer.look(picture, frame.atMs, { refined: meshWanted, moving })).slice(0, MAX_FACES);
    const { widthPx, heightPx } = picture;
    const seen: RoomSeen = {
      kind: 'seen',
      seq: this.#seq++,
      atMs: frame.atMs,
      widthPx,
      heightPx,
      brightness: clampFraction(this.#film.brightnessOf(frame, picture)),
      faces: faces.map((face) => toSeen(face, picture)),
      workMs: performance.now() - startedMs,
    };
    return {
      seen,
      mesh: () =>
        encodeMesh({ widthPx, heightPx, atMs: frame.atMs, faces: faces.map((face) => toMesh(face, picture)) }),
    };
  }

  /** Another camera or another moment: nobody from before is still there. */
  forget(): void {
    this.#seer.reset();
  }
}

function toSeen(face: FaceFound, { widthPx, heightPx }: Picture): FaceSeen {
  const [x, y, w, h] = face.boxPx;
  return {
    track: face.track,
    box: [x / widthPx, y / heightPx, w / widthPx, h / heightPx],
    score: clampFraction(face.score),
    moods: Array.from(face.moods, clampFraction),
    quality: clampFraction(face.quality),
  };
}

function toMesh(face: FaceFound, { widthPx, heightPx }: Picture): MeshFace {
  const points = new Float32Array(face.points.length);
  for (let i = 0; i < points.length; i += 3) {
    points[i] = face.points[i]! / widthPx;
    points[i + 1] = face.points[i + 1]! / heightPx;
    points[i + 2] = face.points[i + 2]! / widthPx;
  }
  return { track: face.track, points };
}

/** Rounding in float32 can leave 0…1 by a hair. */
const clampFraction = (v: number): number => Math.min(1, Math.max(0, v));

/** Mean luma of a picture, 0…1. */
export function brightnessOfRgb({ data, widthPx, heightPx }: Picture): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < 3 * widthPx * heightPx; i += LUMA_STEP_PX * 3, count++) {
    sum += (0.299 * data[i]! + 0.587 * data[i + 1]! + 0.114 * data[i + 2]!) / 255;
  }
  return sum / count;
}
