import { cropGrey } from './crop-grey.ts';
import { cropPlanes, type PlanesInput } from './crop.ts';
import { decodeDetections, type Detection } from './detections.ts';
import { fitPlanes } from './fit.ts';
import { decodeMesh, moodSquare, type Mesh } from './mesh.ts';
import { DETECTOR_SIDE_PX, MESH_SIDE_PX, MOOD_CLASSES, MOOD_SIDE_PX, type SeerModels } from './models.ts';
import type { Picture, Square } from './picture.ts';
import { clarityOf, type Clarity } from './quality.ts';
import { Stopwatch } from './timings.ts';

const MOOD_PIXELS = MOOD_SIDE_PX * MOOD_SIDE_PX;

/** What the pixels of one face tell. */
export interface MoodRead {
  /** Eight probabilities. */
  readonly moods: Float32Array;
  readonly clarity: Clarity;
}

/** The three nets with their input buffers, each from picture to meaning. Calls must not overlap. */
export class Nets {
  readonly stopwatch = new Stopwatch();
  /** Whether meshes come with lips, eyes and irises looked at closer: for who shows them; moods do not need it. */
  refined = true;
  readonly #models: SeerModels;
  readonly #detectInput: PlanesInput = planes(DETECTOR_SIDE_PX, 1 / 127.5, -1);
  readonly #meshInput: PlanesInput = planes(MESH_SIDE_PX, 1 / 255, 0);
  #moodInput = new Float32Array(MOOD_PIXELS);

  constructor(models: SeerModels) {
    this.#models = models;
  }

  /** Faces in an upright square of the picture, not merged. */
  async detect(picture: Picture, square: Square, minScore: number): Promise<Detection[]> {
    this.stopwatch.skip();
    fitPlanes(picture, square, this.#detectInput);
    this.stopwatch.mark('detectInputMs');
    const output = await this.#models.detect(this.#detectInput.out);
    this.stopwatch.mark('detectMs');
    return decodeDetections(output, square, minScore);
  }

  async mesh(picture: Picture, square: Square): Promise<Mesh> {
    this.stopwatch.skip();
    cropPlanes(picture, square, this.#meshInput);
    this.stopwatch.mark('meshInputMs');
    const output = await this.#models.mesh(this.#meshInput.out, this.refined);
    this.stopwatch.mark('meshMs');
    return decodeMesh(output, square);
  }

  /** The eight mood probabilities of one face that fills this square. */
  async moodsIn(picture: Picture, square: Square): Promise<Float32Array> {
    cropGrey(picture, square, { out: this.#moodInput, at: 0, sidePx: MOOD_SIDE_PX });
    return (await this.#models.mood(this.#moodInput, 1)).slice(0, MOOD_CLASSES);
  }

  /** Reads the moods of these faces in one run, in their order. */
  async moods(picture: Picture, meshes: readonly Mesh[]): Promise<MoodRead[]> {
    if (meshes.length === 0) return [];
    this.stopwatch.skip();
    if (this.#moodInput.length < meshes.length * MOOD_PIXELS) {
      this.#moodInput = new Float32Array(meshes.length * MOOD_PIXELS);
    }
    const grey = this.#moodInput;
    meshes.forEach(({ points }, i) => {
      cropGrey(picture, moodSquare(points), { out: grey, at: i * MOOD_PIXELS, sidePx: MOOD_SIDE_PX });
    });
    this.stopwatch.mark('moodInputMs');
    const moods = await this.#models.mood(grey, meshes.length);
    this.stopwatch.mark('moodMs');
    return meshes.map((_, i) => ({
      moods: moods.slice(i * MOOD_CLASSES, (i + 1) * MOOD_CLASSES),
      clarity: clarityOf({ grey, at: i * MOOD_PIXELS, sidePx: MOOD_SIDE_PX }),
    }));
  }
}

const planes = (sidePx: number, scale: number, bias: number): PlanesInput => ({
  out: new Float32Array(3 * sidePx * sidePx),
  sidePx,
  scale,
  bias,
});
