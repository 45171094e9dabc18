import { squareOfDetection, type Detection } from './detections.ts';
import { nextSquare, type Mesh } from './mesh.ts';
import type { Nets } from './nets.ts';
import type { Picture } from './picture.ts';
import { smallestTilePx } from './sweep.ts';
import { isOffCentre, isSameFace } from './tracks.ts';

/** 0…1: least detector score of something new; faces that are small even in the smallest tiles score less. */
export const MIN_NEW = 0.45;
export const MIN_NEW_SMALL = 0.3;
/** Side of a small face against that of the smallest tiles. */
const SMALL = 0.2;
/** With these scores of detector and mesh together, a face needs no second look. */
const SURE_DETECTION = 0.7;
const SURE_MESH = 0.95;
/**
 * Sides of the closer looks against the detection's: a face then has the size at which the detector is surest. What it proposed faintly must
 * be seen at both, as a pattern in cloth looks like a face at one scale only.
 */
const ZOOMS = [5, 4] as const;
/** 0…1: least detector score at the second look. */
const MIN_CLOSER = 0.5;
/** A mesh settles within two passes: the second one starts from the first one's square, as the next look at a film would. */
const PASSES = 2;

/** Whether something new is to be looked at closer: a large face would be seen more clearly than with a low score. */
export function isPromising({ score, boxPx }: Detection, picture: Picture): boolean {
  const isSmall = Math.max(boxPx[2], boxPx[3]) < SMALL * smallestTilePx(picture);
  return score >= (isSmall ? MIN_NEW_SMALL : MIN_NEW);
}

/**
 * Reads a face that the detector proposes, or gives null when it is none. What it is unsure of is looked at again, closer: patterned
 * cloth or a watch that passed for a face in the shrunken picture rarely does so again at another scale; the mesh's score alone does not
 * tell them apart. The closer look comes first where it is needed anyway, as most of what fails, fails there.
 * @param read reads the mesh at the place; null when that finds no face
 */
export async function readConfirmed(
  found: Detection,
  looksAgain: () => Promise<boolean>,
  read: () => Promise<Mesh | null>,
): Promise<Mesh | null> {
  const sure = found.score >= SURE_DETECTION;
  if (!sure && !(await looksAgain())) return null;
  const mesh = await read();
  if (mesh === null || !sure || mesh.score >= SURE_MESH) return mesh;
  return (await looksAgain()) ? mesh : null;
}

interface Place {
  readonly place: Detection;
  readonly minScore: number;
  /** The next picture is read from where this one ends: a first mesh that is sure and lies right need not be settled now. */
  readonly goesOn?: boolean;
}

/** Reads the mesh at a detection, settled; null when there is no face. Only the settled one is judged: of small faces the first is bad. */
export async function readSettled(
  nets: Nets,
  picture: Picture,
  { place, minScore, goesOn = false }: Place,
): Promise<Mesh | null> {
  let square = squareOfDetection(place);
  let mesh = await nets.mesh(picture, square);
  for (let pass = 1; pass < PASSES; pass++) {
    const next = nextSquare(mesh);
    if (goesOn && mesh.score >= SURE_MESH && !isOffCentre(square, next)) break;
    square = next;
    mesh = await nets.mesh(picture, square);
  }
  return mesh.score < minScore ? null : mesh;
}

/** Whether the detector sees the same face again at scales that suit it best. */
export async function isSeenCloser(nets: Nets, picture: Picture, found: Detection): Promise<boolean> {
  const [x, y, width, height] = found.boxPx;
  for (const zoom of found.score < MIN_NEW ? ZOOMS : ZOOMS.slice(0, 1)) {
    const square = { cx: x + width / 2, cy: y + height / 2, sidePx: Math.max(width, height) * zoom, angle: 0 };
    const again = await nets.detect(picture, square, { minScore: MIN_CLOSER });
    if (!again.some((other) => isSameFace(other.boxPx, found.boxPx))) return false;
  }
  return true;
}
