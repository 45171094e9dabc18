import type { Detection } from './detections.ts';
import type { Mesh } from './mesh.ts';
import type { Nets } from './nets.ts';
import type { Picture } from './picture.ts';
import { isSameFace } from './tracks.ts';

/** With these scores of detector and mesh together, a face needs no second look. */
const SURE_DETECTION = 0.7;
const SURE_MESH = 0.95;
/** Side of the second look against the detection's: a face then has the size at which the detector is surest. */
const ZOOM = 5;

export interface Candidate {
  readonly found: Detection;
  readonly mesh: Mesh;
  /** 0…1: least detector score at the second look. */
  readonly minScore: number;
}

/**
 * Looks at an unsure face again, closer. Patterned cloth or a watch that passed for a face in the shrunken picture rarely does so again at
 * another scale; the mesh's score alone does not tell them apart.
 */
export async function isConfirmed(
  nets: Nets,
  picture: Picture,
  { found, mesh, minScore }: Candidate,
): Promise<boolean> {
  if (found.score >= SURE_DETECTION && mesh.score >= SURE_MESH) return true;
  const [x, y, width, height] = found.boxPx;
  const square = { cx: x + width / 2, cy: y + height / 2, sidePx: Math.max(width, height) * ZOOM, angle: 0 };
  const again = await nets.detect(picture, square, minScore);
  return again.some((other) => isSameFace(other.boxPx, found.boxPx));
}
