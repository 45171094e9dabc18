import { Darkroom, type Planes } from './darkroom.ts';
import { decodeDetections, type Detection } from './detections.ts';
import { decodeMesh, type Mesh } from './mesh.ts';
import {
  DETECTOR_ROWS_STEP,
  DETECTOR_SIDE_PX,
  MESH_SIDE_PX,
  MOOD_CLASSES,
  MOOD_SIDE_PX,
  type SeerModels,
} from './models.ts';
import { partRound, partRoundAll, type Picture, type Square } from './picture.ts';
import { clarityOf, type Clarity } from './quality.ts';
import { Stopwatch } from './timings.ts';

const DETECTOR_LEVELS = { scale: 1 / 127.5, bias: -1 };
const MESH_INPUT: Planes = { sidePx: MESH_SIDE_PX, scale: 1 / 255, bias: 0 };
const MOOD_PIXELS = MOOD_SIDE_PX * MOOD_SIDE_PX;

/** A face whose mood is to be read: where it is (see `moodSquare`), and whether it is shown to the net mirrored. */
export interface FaceToRead {
  readonly square: Square;
  readonly mirrored: boolean;
}

/** What the detector is to find. */
export interface Search {
  /** 0…1 */
  readonly minScore: number;
  /** How many the square is shrunk to: all that the detector reads, or `DETECTOR_QUICK_PX`. */
  readonly columns?: number;
}

/** What the pixels of one face tell. */
export interface MoodRead {
  /** Eight probabilities. */
  readonly moods: Float32Array;
  readonly clarity: Clarity;
}

/**
 * A square that is higher than the picture is dark above and below: of those rows the detector need see no more than its step demands.
 * @returns the square moved up or down so that its first `rows` rows hold all there is to see
 */
function partWithPicture({ heightPx }: Picture, square: Square, columns: number): { part: Square; rows: number } {
  const { cy, sidePx } = square;
  const [top, bottom] = [Math.max(0, cy - sidePx / 2), Math.min(heightPx, cy + sidePx / 2)];
  const pixel = sidePx / columns;
  const steps = Math.ceil((bottom - top) / pixel / DETECTOR_ROWS_STEP);
  const rows = Math.min(columns, Math.max(1, steps) * DETECTOR_ROWS_STEP);
  if (rows === columns) return { part: square, rows };
  return { part: { ...square, cy: (top + bottom - rows * pixel + sidePx) / 2 }, rows };
}

/** The three nets with their input buffers, each from picture to meaning. Calls must not overlap. */
export class Nets {
  readonly stopwatch = new Stopwatch();
  /** Whether meshes come with lips, eyes and irises looked at closer: for who shows them; moods do not need it. */
  refined = true;
  /** Pictures that are decoded into it are cut where they lie. */
  readonly darkroom = new Darkroom();
  readonly #models: SeerModels;

  constructor(models: SeerModels) {
    this.#models = models;
  }

  /** Faces in an upright square of the picture, not merged. */
  async detect(
    picture: Picture,
    square: Square,
    { minScore, columns = DETECTOR_SIDE_PX }: Search,
  ): Promise<Detection[]> {
    this.stopwatch.skip();
    const { part, rows } = partWithPicture(picture, square, columns);
    this.darkroom.fitPlanes(picture, part, { ...DETECTOR_LEVELS, sidePx: columns, rows });
    this.stopwatch.mark('detectInputMs');
    const output = await this.#models.detect(this.darkroom.planes, { rows, columns });
    this.stopwatch.mark('detectMs');
    return decodeDetections(output, part, minScore);
  }

  /** Makes the part of a picture ready that these squares lie in. */
  develop(picture: Picture, squares: readonly Square[]): void {
    this.stopwatch.skip();
    if (squares.length > 0) {
      this.darkroom.pictures.develop(picture, partRoundAll(squares.map((square) => partRound(square, picture))));
    }
    this.stopwatch.mark('developMs');
  }

  async mesh(picture: Picture, square: Square): Promise<Mesh> {
    this.stopwatch.skip();
    this.darkroom.cropPlanes(picture, square, MESH_INPUT);
    this.stopwatch.mark('meshInputMs');
    const output = await this.#models.mesh(this.darkroom.planes, this.refined);
    this.stopwatch.mark('meshMs');
    return decodeMesh(output, square);
  }

  /** Reads the moods of these faces in one run, in their order. */
  async moods(picture: Picture, faces: readonly FaceToRead[]): Promise<MoodRead[]> {
    if (faces.length === 0) return [];
    this.stopwatch.skip();
    this.darkroom.reachGrey(faces.length * MOOD_PIXELS);
    faces.forEach(({ square, mirrored }, i) => {
      this.darkroom.cropGrey(picture, square, { at: i * MOOD_PIXELS, sidePx: MOOD_SIDE_PX, mirrored });
    });
    const { grey } = this.darkroom;
    this.stopwatch.mark('moodInputMs');
    const moods = await this.#models.mood(grey, faces.length);
    this.stopwatch.mark('moodMs');
    return faces.map((_, i) => ({
      moods: moods.slice(i * MOOD_CLASSES, (i + 1) * MOOD_CLASSES),
      clarity: clarityOf({ grey, at: i * MOOD_PIXELS, sidePx: MOOD_SIDE_PX }),
    }));
  }

  /**
   * Reads each face twice, as it is and mirrored, and takes the mean: the net was taught both and errs differently. For stills; a film
   * gets the same from reading every second time mirrored.
   */
  async moodsBothWays(picture: Picture, squares: readonly Square[]): Promise<MoodRead[]> {
    const faces = squares.flatMap((square) => [
      { square, mirrored: false },
      { square, mirrored: true },
    ]);
    const reads = await this.moods(picture, faces);
    return squares.map((_, i) => {
      const { moods, clarity } = reads[2 * i]!;
      const mirrored = reads[2 * i + 1]!.moods;
      return { moods: moods.map((p, k) => (p + mirrored[k]!) / 2), clarity };
    });
  }
}
