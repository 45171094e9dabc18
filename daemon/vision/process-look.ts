import { encodeMesh, type MeshFace } from '../contract/mesh.ts';
import type { FaceSeen, RoomSeen } from '../contract/vision.ts';
import type { FaceFound } from '../seeing/face.ts';
import type { SeerModels } from '../seeing/models.ts';
import type { Picture } from '../seeing/picture.ts';
import { Seer } from '../seeing/seer.ts';
import type { CameraFrame } from './camera/camera.ts';
import { YuyvConverter } from './camera/yuyv.ts';
import { JpegDecoder } from './decode.ts';

export interface Look {
  readonly seen: RoomSeen;
  /** Encoded only when asked. */
  mesh(): Uint8Array;
}

const MAX_FACES = 32;
/** Every so many pixels is enough for a mean. */
const LUMA_STEP_PX = 61;

/** Turns camera frames into what may leave the process. */
export class Looker {
  readonly #seer: Seer;
  readonly #jpeg: JpegDecoder;
  readonly #yuyv: YuyvConverter;
  #seq = 0;

  constructor(models: SeerModels) {
    this.#seer = new Seer(models);
    this.#jpeg = new JpegDecoder(this.#seer.pictures);
    this.#yuyv = new YuyvConverter(this.#seer.pictures);
  }

  /**
   * The mesh belongs to this look until the next one.
   * @param meshWanted somebody watches the mesh: lips and eyes are looked at closer
   * @param moving nobody may be in view yet, but something moves: newcomers are looked for thoroughly
   * @throws Retry when the frame is damaged; the next one may be good
   */
  async look(frame: CameraFrame, meshWanted = true, moving = false): Promise<Look> {
    const startedMs = performance.now();
    const picture = frame.kind === 'jpeg' ? this.#jpeg.decode(frame.bytes) : this.#yuyv.convert(frame);
    const faces = (await this.#seer.look(picture, frame.atMs, { refined: meshWanted, moving })).slice(0, MAX_FACES);
    const { widthPx, heightPx } = picture;
    const seen: RoomSeen = {
      kind: 'seen',
      seq: this.#seq++,
      atMs: frame.atMs,
      widthPx,
      heightPx,
      brightness: brightnessOf(frame, picture),
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

/** Mean luma, 0…1. That of YUYV lies in the frame, from 16 to 235: the picture would first have to become RGB as a whole. */
function brightnessOf(frame: CameraFrame, picture: Picture): number {
  const pixels = picture.widthPx * picture.heightPx;
  let sum = 0;
  let count = 0;
  if (frame.kind === 'yuyv') {
    for (let i = 0; i < pixels; i += LUMA_STEP_PX, count++) sum += (frame.bytes[2 * i]! - 16) / 219;
  } else {
    const { data } = picture;
    for (let i = 0; i < 3 * pixels; i += LUMA_STEP_PX * 3, count++) {
      sum += (0.299 * data[i]! + 0.587 * data[i + 1]! + 0.114 * data[i + 2]!) / 255;
    }
  }
  return clampFraction(sum / count);
}
