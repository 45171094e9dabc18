import type { FaceTrack } from './face-track.ts';
import { SURFACE_POINTS } from './surface.ts';

/** What of the mirrored picture is on the stage: its middle in fractions of the picture, and stage pixels per picture width. */
export interface View {
  x: number;
  y: number;
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
const ROOM_AROUND = 1.3;

/**
 * The view that holds all faces: close when one person stands there, wide for a group. `aspect` = picture height ÷ width.
 * @returns null while nobody is there
 */
export function viewOf(faces: Iterable<FaceTrack>, stage: Stage, aspect: number): View | null {
  let [left, right, top, bottom, tallest] = [Infinity, -Infinity, Infinity, -Infinity, 0];
  for (const face of faces) {
    if (!face.present) continue;
    let [low, high] = [Infinity, -Infinity];
    for (let p = 0; p < SURFACE_POINTS * 3; p += 3) {
      const x = 1 - face.to[p]!;
      left = Math.min(left, x);
      right = Math.max(right, x);
      low = Math.min(low, face.to[p + 1]!);
      high = Math.max(high, face.to[p + 1]!);
    }
    top = Math.min(top, low);
    bottom = Math.max(bottom, high);
    tallest = Math.max(tallest, high - low);
  }
  if (tallest <= 0) return null;
  const fits = Math.min(
    stage.width / ((right - left) * ROOM_AROUND),
    stage.height / ((bottom - top) * ROOM_AROUND * aspect),
    (stage.height * LARGEST_FACE) / (tallest * aspect * 1.12),
  );
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale: fits };
}

/** Moves like a camera operator: calmly, so that small movements stay movements of the face and not of the frame. */
export function followView(view: View, target: View, passedMs: number): void {
  const share = 1 - Math.exp(-passedMs / FOLLOW_MS);
  view.x += (target.x - view.x) * share;
  view.y += (target.y - view.y) * share;
  view.scale *= (target.scale / view.scale) ** share;
}
