import { misfit, shiftUntil, sideOf, type Course } from './course.ts';
import type { Detection } from './detections.ts';
import type { Mesh } from './mesh.ts';
import { overlap, shareInside, type BoxPx, type Square } from './picture.ts';

/** Boxes that overlap more than this show the same face. */
const SAME_FACE = 0.3;
/** So does a box of which more than this share lies in the other. */
const SWALLOWED = 0.6;
/** Boxes that overlap more than this are so near that one's mesh may slip onto the other. */
const NEAR = 0.05;
/** A face may be this far (see `misfit`) from where it is expected to be taken for the one that was lost there. */
const REACH = 1;
/** The longer a face is unseen the farther it may have gone: so much more reach a second. */
const REACH_A_SECOND = 0.6;
/** How much larger or smaller it may have become meanwhile. */
const GROWTH = 1.7;
/** A mesh that lies this far from the middle of its square (in sides of the square), or differs this much in size, is read again. */
const OFF_CENTRE = 0.1;
const OFF_SIZE = 1.25;
/** A hidden face takes over from another that is read when what was read fits it better by so much. */
const CLEARLY = 0.5;
/** Misfits that differ by less say nothing; the older track stays. */
const ALIKE = 0.15;

/**
 * A face in view, with its last mesh and where that was read.
 * - `read`: its mesh was read at the last look.
 * - `turned`: the detector still sees a head there, but no mesh can be read: a profile, a hand before the face.
 * - `hidden`: neither sees it. It may be behind somebody; it is not reported and soon given up.
 */
export interface Track extends Mesh, Course {
  readonly track: number;
  readonly state: 'read' | 'turned' | 'hidden';
  readonly square: Square;
  /** When its mesh was read last. */
  readonly readMs: number;
  /** When the detector saw it last: a mesh settles on a hand or a coat as well, and is sure of it. */
  readonly detectedMs: number;
}

/** What one look saw of a track. */
export interface Sighting {
  readonly before: Track;
  readonly mesh: Mesh;
  readonly square: Square;
}

/** Detections that show none of these faces. */
export function unclaimed(detections: readonly Detection[], faces: readonly { readonly boxPx: BoxPx }[]): Detection[] {
  return detections.filter((found) => !faces.some((face) => isSameFace(found.boxPx, face.boxPx)));
}

/**
 * Overlapping, or one's centre well inside the other: the detector's box of a face stops at the brows and is smaller than the mesh's. Or one
 * nearly swallowed by the other: a part of a large face now and then passes for a small one.
 */
export function isSameFace(a: BoxPx, b: BoxPx): boolean {
  if (overlap(a, b) > SAME_FACE || shareInside(a, b) > SWALLOWED) return true;
  const distance = Math.hypot(a[0] + a[2] / 2 - b[0] - b[2] / 2, a[1] + a[3] / 2 - b[1] - b[3] / 2);
  return distance < Math.min(sideOf(a), sideOf(b)) / 4;
}

/** True when two faces are so near each other that their movements cannot be told apart reliably. */
export const isNear = (a: BoxPx, b: BoxPx): boolean => overlap(a, b) > NEAR;

/** True when the face moved so far within its square that a second reading from its new place is worth its time. */
export function isOffCentre(read: Square, next: Square): boolean {
  const moved = Math.hypot(next.cx - read.cx, next.cy - read.cy);
  const growth = next.sidePx / read.sidePx;
  return moved > OFF_CENTRE * read.sidePx || growth > OFF_SIZE || growth < 1 / OFF_SIZE;
}

/**
 * Gives each face that was read to one track. Where two tracks read the same face, or a hidden one expects to be where another was read,
 * it belongs to the one whose course it fits: when people pass before each other the mesh of the one behind slips onto the one in front.
 * @param hidden tracks that were not read
 * @returns the sightings that stand, each with the track it belongs to
 */
export function settleRivals(sightings: readonly Sighting[], hidden: readonly Track[], atMs: number): Sighting[] {
  const seen: Sighting[] = [];
  const waiting = new Set(hidden);
  const rank = ({ before, mesh }: Sighting): number => Math.floor(misfit(before, mesh.boxPx, atMs) / ALIKE);
  const byFit = [...sightings].sort((a, b) => rank(a) - rank(b) || a.before.track - b.before.track);
  for (const sighting of byFit) {
    const { before, mesh } = sighting;
    if (seen.some((other) => isSameFace(other.mesh.boxPx, mesh.boxPx))) continue;
    const own = misfit(before, mesh.boxPx, atMs);
    const owner = [...waiting].find(
      (track) => canBe(track, mesh.boxPx, atMs) && misfit(track, mesh.boxPx, atMs) + CLEARLY < own,
    );
    if (owner !== undefined) waiting.delete(owner);
    seen.push(owner === undefined ? sighting : { ...sighting, before: owner });
  }
  return seen;
}

/** True when a face in this box can be the one that was lost: of like size and within reach of where it is expected. */
export function canBe(lost: Course, box: BoxPx, atMs: number): boolean {
  const growth = sideOf(box) / sideOf(lost.boxPx);
  const reach = REACH + (REACH_A_SECOND * Math.max(0, atMs - lost.seenMs)) / 1000;
  return growth < GROWTH && growth > 1 / GROWTH && misfit(lost, box, atMs) < reach;
}

/** Pairs lost tracks with the detections they may have become, best fit first. */
export function pairLost<T extends Course>(
  lost: readonly T[],
  found: readonly Detection[],
  atMs: number,
): Map<T, Detection> {
  const options = lost.flatMap((track) =>
    found
      .filter(({ boxPx }) => canBe(track, boxPx, atMs))
      .map((place) => ({ track, place, misfit: misfit(track, place.boxPx, atMs) })),
  );
  const pairs = new Map<T, Detection>();
  const taken = new Set<Detection>();
  for (const { track, place } of options.sort((a, b) => a.misfit - b.misfit)) {
    if (pairs.has(track) || taken.has(place)) continue;
    pairs.set(track, place);
    taken.add(place);
  }
  return pairs;
}

/** The same face with its mesh carried along to where the detector sees the head: it is there, but cannot be read. */
export function carryAlong(track: Track, { boxPx: [x, y, width, height] }: Detection, atMs: number): Track {
  const before = track.boxPx;
  const dx = x + width / 2 - before[0] - before[2] / 2;
  const dy = y + height / 2 - before[1] - before[3] / 2;
  const points = track.points.slice();
  for (let at = 0; at < points.length; at += 3) {
    points[at] = points[at]! + dx;
    points[at + 1] = points[at + 1]! + dy;
  }
  const { square } = track;
  return {
    ...track,
    state: 'turned',
    points,
    boxPx: [before[0] + dx, before[1] + dy, before[2], before[3]],
    square: { ...square, cx: square.cx + dx, cy: square.cy + dy },
    seenMs: atMs,
    detectedMs: atMs,
  };
}

/** Where the detector looks for a face that was lost: round the place where it is expected, wide enough for its reach. */
export function searchSquare(track: Course, atMs: number, margin: number): Square {
  const [x, y, width, height] = track.boxPx;
  const shift = shiftUntil(track, atMs);
  return { cx: x + width / 2 + shift.x, cy: y + height / 2 + shift.y, sidePx: sideOf(track.boxPx) * margin, angle: 0 };
}

/** The largest faces, in the order of their numbers. */
export function largest(tracks: readonly Track[], count: number): Track[] {
  return [...tracks]
    .sort((a, b) => sideOf(b.boxPx) - sideOf(a.boxPx))
    .slice(0, count)
    .sort((a, b) => a.track - b.track);
}
