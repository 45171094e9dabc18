import type { Detection } from './detections.ts';
import type { Nets } from './nets.ts';
import type { Picture } from './picture.ts';
import { isSameFace } from './tracks.ts';

/** A detection with this score needs no second look. */
const SURE = 0.85;
/** Side of the second look against the detection's: a face then has the size at which the detector is surest. */
const ZOOM = 5;

/**
 * Looks at an unsure detection again, closer. Patterned cloth or a watch that passed for a face in the shrunken picture rarely does so
 * again at another scale; the mesh's own score does not tell them apart.
 */
export async function isConfirmed(
  nets: Nets,
  picture: Picture,
  place: { found: Detection; minScore: number },
): Promise<boolean> {
  const { found, minScore } = place;
  if (found.score >= SURE) return true;
  const [x, y, width, height] = found.boxPx;
  const square = { cx: x + width / 2, cy: y + height / 2, sidePx: Math.max(width, height) * ZOOM, angle: 0 };
  const again = await nets.detect(picture, square, minScore);
  return again.some((other) => isSameFace(other.boxPx, found.boxPx));
}
