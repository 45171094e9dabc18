import type { FaceTrack } from './face-track.ts';
import { SURFACE_POINTS } from './surface.ts';

/** What of the mirrored picture is shown where: this place of the picture (fractions) at that place of the canvas (px). */
export interface View {
  x: number;
  y: number;
  canvasX: number;
  canvasY: number;
  /** Canvas px per picture width. */
  scale: number;
}

/** Where on the stage faces belong, px. */
export interface Stage {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const FOLLOW_MS = 1100;
/** Share of the stage's height one face may fill. */
const LARGEST_FACE = 0.86;
const ROOM_AROUND = 1.12;

interface Extent {
  left: number;
  right: number;
  top: number;
  bottom: number;
  tallest: number;
}

/**
 * The view that holds all faces: close when one person stands there, wide for a group. Of several stages the one that shows them larger
 * is taken. `aspect` = picture height ÷ width.
 * @returns null while nobody is there
 */
export function viewOf(faces: Iterable<FaceTrack>, stages: readonly Stage[], aspect: number): View | null {
  const extent = extentOf(faces);
  if (extent === null) return null;
  const views = stages.map((stage) => viewOn(stage, extent, aspect));
  return views.reduce((best, view) => (view.scale > best.scale ? view : best));
}

function viewOn(stage: Stage, { left, right, top, bottom, tallest }: Extent, aspect: number): View {
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    canvasX: stage.left + stage.width / 2,
    canvasY: stage.top + stage.height / 2,
    scale: Math.min(
      stage.width / ((right - left) * ROOM_AROUND),
      stage.height / ((bottom - top) * ROOM_AROUND * aspect),
      (stage.height * LARGEST_FACE) / (tallest * aspect),
    ),
  };
}

/** In the mirrored picture. */
function extentOf(faces: Iterable<FaceTrack>): Extent | null {
  const extent = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity, tallest: 0 };
  for (const face of faces) {
    if (!face.present) continue;
    let [low, high] = [Infinity, -Infinity];
    for (let p = 0; p < SURFACE_POINTS * 3; p += 3) {
      const x = 1 - face.to[p]!;
      extent.left = Math.min(extent.left, x);
      extent.right = Math.max(extent.right, x);
      low = Math.min(low, face.to[p + 1]!);
      high = Math.max(high, face.to[p + 1]!);
    }
    extent.top = Math.min(extent.top, low);
    extent.bottom = Math.max(extent.bottom, high);
    extent.tallest = Math.max(extent.tallest, high - low);
  }
  return extent.tallest > 0 ? extent : null;
}

/** Moves like a camera operator: calmly, so that small movements stay movements of the face and not of the frame. */
export function followView(view: View, target: View, passedMs: number): void {
  const share = 1 - Math.exp(-passedMs / FOLLOW_MS);
  for (const key of ['x', 'y', 'canvasX', 'canvasY'] as const) view[key] += (target[key] - view[key]) * share;
  view.scale *= (target.scale / view.scale) ** share;
}
