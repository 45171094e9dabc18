import { isPromising, isSeenCloser, MIN_NEW_SMALL, readConfirmed, readSettled } from './confirm.ts';
import { mergeDetections, type Detection } from './detections.ts';
import type { FaceFound } from './face.ts';
import { moodSquare, type Mesh } from './mesh.ts';
import type { SeerModels } from './models.ts';
import { Nets } from './nets.ts';
import type { Picture, Square } from './picture.ts';
import { postureOf, qualityOf } from './quality.ts';
import { levelsOf } from './sweep.ts';
import { squareRound } from './tiles.ts';
import { isSameFace } from './tracks.ts';

/** 0…1: least mesh score. */
const MIN_MESH = 0.5;
/** Black margins to try when nothing was found: in a tight portrait the face is too large for the detector. */
const MARGINS = [1.5, 2.2];

/**
 * Finds and reads all faces of one still picture, best first by detector score, numbered from 1. The mood is read however bad the face is
 * to be read; its quality says so.
 */
export async function lookOnce(models: SeerModels, picture: Picture): Promise<readonly FaceFound[]> {
  const nets = new Nets(models);
  let meshes = await findIn(nets, picture, levelsOf(picture).flat());
  for (const margin of MARGINS) {
    if (meshes.length > 0) break;
    meshes = await findIn(nets, picture, [squareRound(picture, margin)]);
  }
  const read = await nets.moodsBothWays(
    picture,
    meshes.map(({ points }) => moodSquare(points)),
  );
  return meshes.map((mesh, i) => {
    const { moods, clarity } = read[i]!;
    return { ...mesh, track: i + 1, moods, quality: qualityOf(postureOf(mesh), clarity) };
  });
}

async function findIn(nets: Nets, picture: Picture, squares: readonly Square[]): Promise<Mesh[]> {
  const found: Detection[] = [];
  for (const square of squares) found.push(...(await nets.detect(picture, square, { minScore: MIN_NEW_SMALL })));
  const meshes: Mesh[] = [];
  for (const place of mergeDetections(found)) {
    if (!isPromising(place, picture) || meshes.some((other) => isSameFace(other.boxPx, place.boxPx))) continue;
    const mesh = await readConfirmed(
      place,
      () => isSeenCloser(nets, picture, place),
      () => readSettled(nets, picture, { place, minScore: MIN_MESH }),
    );
    if (mesh === null || meshes.some((other) => isSameFace(other.boxPx, mesh.boxPx))) continue;
    meshes.push(mesh);
  }
  return meshes;
}
