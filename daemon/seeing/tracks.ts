import type { Detection } from './detections.ts';
import type { Mesh } from './mesh.ts';
import { overlap, type BoxPx, type Square } from './picture.ts';

/** Boxes that overlap more than this show the same face. */
const SAME_FACE = 0.3;
/** A face that its mesh lost may have moved this far since the last look, in sides of its box, to be found under its number. */
const REACH = 1;
/** How much larger or smaller it may have become meanwhile. */
const GROWTH = 1.7;
/** A mesh that lies this far from the middle of its square (in sides of the square), or differs this much in size, is read again. */
const OFF_CENTRE = 0.1;
const OFF_SIZE = 1.25;

/** A face in view: its last mesh and where to look for it next. */
export interface Track extends Mesh {
  readonly track: number;
  readonly square: Square;
}

const sideOf = (box: BoxPx): number => Math.max(box[2], box[3]);

/** Detections that show none of these faces. */
export function unclaimed(detections: readonly Detection[], tracks: readonly Mesh[]): Detection[] {
  return detections.filter((found) => !tracks.some((track) => isSameFace(found.boxPx, track.boxPx)));
}

/**
 * Overlapping, or one's centre well inside the other: the detector's box of a face stops at the brows and is smaller than the mesh's.
 */
export function isSameFace(a: BoxPx, b: BoxPx): boolean {
  if (overlap(a, b) > SAME_FACE) return true;
  const distance = distanceOf(a, b);
  return distance < Math.min(sideOf(a), sideOf(b)) / 4;
}

const distanceOf = (a: BoxPx, b: BoxPx): number =>
  Math.hypot(a[0] + a[2] / 2 - b[0] - b[2] / 2, a[1] + a[3] / 2 - b[1] - b[3] / 2);

/** The detection that a face which its mesh lost may have moved to, or null: the nearest one of like size within reach. */
export function whereItWent(lost: Mesh, detections: readonly Detection[]): Detection | null {
  let nearest: Detection | null = null;
  let least = sideOf(lost.boxPx) * REACH;
  for (const found of detections) {
    const growth = sideOf(found.boxPx) / sideOf(lost.boxPx);
    const distance = distanceOf(found.boxPx, lost.boxPx);
    if (distance < least && growth < GROWTH && growth > 1 / GROWTH) [nearest, least] = [found, distance];
  }
  return nearest;
}

/** True when the face moved so far within its square that a second reading from its new place is worth its time. */
export function isOffCentre(read: Square, next: Square): boolean {
  const moved = Math.hypot(next.cx - read.cx, next.cy - read.cy);
  const growth = next.sidePx / read.sidePx;
  return moved > OFF_CENTRE * read.sidePx || growth > OFF_SIZE || growth < 1 / OFF_SIZE;
}

/** Keeps one track a face: where two show the same, the older one (the smaller number) stays. */
export function withoutDoubles(tracks: readonly Track[]): Track[] {
  const kept: Track[] = [];
  for (const track of [...tracks].sort((a, b) => a.track - b.track)) {
    if (!kept.some((other) => isSameFace(other.boxPx, track.boxPx))) kept.push(track);
  }
  return kept;
}

/** The largest faces, in the order of their numbers. */
export function largest(tracks: readonly Track[], count: number): Track[] {
  if (tracks.length <= count) return [...tracks];
  return [...tracks]
    .sort((a, b) => sideOf(b.boxPx) - sideOf(a.boxPx))
    .slice(0, count)
    .sort((a, b) => a.track - b.track);
}
