import { isConfirmed } from './confirm.ts';
import { mergeDetections, squareOfDetection, type Detection } from './detections.ts';
import type { FaceFound } from './face.ts';
import { nextSquare } from './mesh.ts';
import type { SeerModels } from './models.ts';
import { Nets, type NumberedMesh } from './nets.ts';
import type { Picture, Square } from './picture.ts';
import { squareRound, tilesOf } from './tiles.ts';
import { isSameFace } from './tracks.ts';

/** Least detector score, at the first look and at a closer one; least mesh score. */
const MIN_DETECTION = 0.45;
const MIN_MESH = 0.5;
/** A mesh settles within two passes: the second one starts from the first one's square, as the next look at a film would. */
const PASSES = 2;
/** Shares of the long side that tiles have, while they are at least so large: faces of a crowd are too small for one look at the whole. */
const TILE_SHARES = [2, 4];
const MIN_TILE_PX = 384;
/** Black margins to try when nothing was found: in a tight portrait the face is too large for the detector. */
const MARGINS = [1.5, 2.2];

/** Finds and reads all faces of one still picture, best first by detector score, numbered from 1. */
export async function lookOnce(models: SeerModels, picture: Picture): Promise<readonly FaceFound[]> {
  const nets = new Nets(models);
  const longSidePx = Math.max(picture.widthPx, picture.heightPx);
  const shares = TILE_SHARES.filter((share) => longSidePx / share >= MIN_TILE_PX);
  let meshes = await findIn(nets, picture, [
    squareRound(picture),
    ...shares.flatMap((share) => tilesOf(picture, share)),
  ]);
  for (const margin of MARGINS) {
    if (meshes.length === 0) meshes = await findIn(nets, picture, [squareRound(picture, margin)]);
  }
  return nets.moods(picture, meshes);
}

async function findIn(nets: Nets, picture: Picture, squares: readonly Square[]): Promise<NumberedMesh[]> {
  const found: Detection[] = [];
  for (const square of squares) found.push(...(await nets.detect(picture, square, MIN_DETECTION)));
  const meshes: NumberedMesh[] = [];
  for (const place of mergeDetections(found)) {
    let square = squareOfDetection(place);
    let mesh = await nets.mesh(picture, square);
    for (let pass = 1; pass < PASSES; pass++) {
      square = nextSquare(mesh);
      mesh = await nets.mesh(picture, square);
    }
    if (mesh.score < MIN_MESH || meshes.some((other) => isSameFace(other.boxPx, mesh.boxPx))) continue;
    if (!(await isConfirmed(nets, picture, { found: place, mesh, minScore: MIN_DETECTION }))) continue;
    meshes.push({ ...mesh, track: meshes.length + 1 });
  }
  return meshes;
}
