import type { Detection } from './detections.ts';
import { DETECTOR_QUICK_PX } from './models.ts';
import type { Nets } from './nets.ts';
import type { Picture, Square } from './picture.ts';

/** A face of this share of the square is found by the quick pass as surely as by the whole one: 18 of its pixels. */
const QUICK_SHARE = 18 / DETECTOR_QUICK_PX;

/**
 * The detector's look at the whole picture. Large faces need no fine one: it begins with the quick pass and, when that finds nobody,
 * goes on with the whole one. Where the last look found only small faces or nobody, the quick pass would be for nothing and is left out.
 */
export class WholeLook {
  readonly #nets: Nets;
  #isQuickWorth = true;

  constructor(nets: Nets) {
    this.#nets = nets;
  }

  forget(): void {
    this.#isQuickWorth = true;
  }

  /** @param minScore 0…1 */
  async detect(picture: Picture, square: Square, minScore: number): Promise<Detection[]> {
    const quick = this.#isQuickWorth
      ? await this.#nets.detect(picture, square, { minScore, columns: DETECTOR_QUICK_PX })
      : [];
    const found = quick.length > 0 ? quick : await this.#nets.detect(picture, square, { minScore });
    this.#isQuickWorth = found.some(({ boxPx }) => Math.max(boxPx[2], boxPx[3]) >= QUICK_SHARE * square.sidePx);
    return found;
  }
}
