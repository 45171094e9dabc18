import { mergeDetections, squareOfDetection, type Detection } from './detections.ts';
import type { FaceFound } from './face.ts';
import { squareRound } from './fit.ts';
import { nextSquare } from './mesh.ts';
import { DETECTOR_SIDE_PX, type SeerModels } from './models.ts';
import { Nets, type NumberedMesh } from './nets.ts';
import type { Picture, Square } from './picture.ts';
import { isSameFace } from './tracks.ts';

export interface LookOnceOptions {
  /** 0…1: least detector score. */
  readonly minDetection?: number;
  /** 0…1: least mesh score. */
  readonly minMesh?: number;
  /** Looks again at overlapping tiles, for faces that are too small when the whole picture is shrunk to the detector's input. */
  readonly tiles?: boolean;
}

const DEFAULTS: Required<LookOnceOptions> = { minDetection: 0.5, minMesh: 0.5, tiles: true };
/** A mesh settles within two passes: the second one starts from the first one's square, as the next look at a film would. */
const PASSES = 2;

/** Finds and reads all faces of one still picture, best first by detector score, numbered from 1. */
export async function lookOnce(
  models: SeerModels,
  picture: Picture,
  options: LookOnceOptions = {},
): Promise<readonly FaceFound[]> {
  const { minDetection, minMesh, tiles } = { ...DEFAULTS, ...options };
  const nets = new Nets(models);
  const found: Detection[] = [];
  for (const square of [squareRound(picture), ...(tiles ? tilesOf(picture) : [])]) {
    found.push(...(await nets.detect(picture, square, minDetection)));
  }
  const meshes: NumberedMesh[] = [];
  for (const place of mergeDetections(found)) {
    let square = squareOfDetection(place);
    let mesh = await nets.mesh(picture, square);
    for (let pass = 1; pass < PASSES && mesh.score >= minMesh; pass++) {
      square = nextSquare(mesh);
      mesh = await nets.mesh(picture, square);
    }
    if (mesh.score < minMesh || meshes.some((other) => isSameFace(other.boxPx, mesh.boxPx))) continue;
    meshes.push({ ...mesh, track: meshes.length + 1 });
  }
  return nets.moods(picture, meshes);
}

/** Overlapping upright squares that cover the picture, each half as large as its long side. */
export function tilesOf({ widthPx, heightPx }: Picture): Square[] {
  const sidePx = Math.max(widthPx, heightPx) / 2;
  if (sidePx < DETECTOR_SIDE_PX) return [];
  const centres = (lengthPx: number): number[] => {
    const count = Math.max(1, Math.ceil((lengthPx - sidePx) / (sidePx * 0.7)) + 1);
    if (count === 1 || lengthPx <= sidePx) return [lengthPx / 2];
    return Array.from({ length: count }, (_, i) => sidePx / 2 + (i * (lengthPx - sidePx)) / (count - 1));
  };
  return centres(heightPx).flatMap((cy) => centres(widthPx).map((cx) => ({ cx, cy, sidePx, angle: 0 })));
}
