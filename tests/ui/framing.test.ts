import { beforeAll, describe, expect, it } from 'vitest';
import { aimTrack, newTrack, stepTrack, type FaceTrack } from '../../kiosk-ui/src/mirror/face-track.ts';
import { viewOf, type Stage, type View } from '../../kiosk-ui/src/mirror/framing.ts';
import { STILL } from '../../kiosk-ui/src/look/affect-colour.ts';
import { canonicalFace, posed, type Pose } from './canonical-face.ts';

const ASPECT = 0.75;
const beside: Stage = { left: 500, top: 0, width: 600, height: 600 };
const above: Stage = { left: 0, top: 60, width: 1100, height: 380 };

describe('the mirror', () => {
  let face: Float32Array;
  beforeAll(async () => (face = await canonicalFace()));

  const at = (pose: Pose, track = 1): FaceTrack => newTrack(track, posed(face, pose, ASPECT), 0);

  /** Canvas box of a face in a view, px. */
  function shownBox(view: View, { to }: FaceTrack): { left: number; right: number; top: number; bottom: number } {
    const xs: number[] = [];
    const ys: number[] = [];
    for (let p = 0; p < to.length; p += 3) {
      xs.push(view.canvasX + (1 - to[p]! - view.x) * view.scale);
      ys.push(view.canvasY + (to[p + 1]! - view.y) * view.scale * ASPECT);
    }
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  }

  it.each([0.08, 0.2, 0.5])(
    'shows one face of any size (%f of the picture) beside the words, whole and large',
    (width) => {
      const one = at({ x: 0.7, y: 0.4, width });
      const box = shownBox(viewOf([one], [beside, above], ASPECT)!, one);
      expect(box.left).toBeGreaterThanOrEqual(beside.left);
      expect(box.right).toBeLessThanOrEqual(beside.left + beside.width);
      expect(box.bottom - box.top).toBeGreaterThan(beside.height * 0.75);
    },
  );

  it('spreads a row of people above the words, everyone whole', () => {
    const row = [0.1, 0.5, 0.9].map((x, i) => at({ x, y: 0.5, width: 0.15 }, i + 1));
    const view = viewOf(row, [beside, above], ASPECT)!;
    for (const one of row) {
      const box = shownBox(view, one);
      expect(box.left).toBeGreaterThanOrEqual(above.left);
      expect(box.right).toBeLessThanOrEqual(above.left + above.width);
      expect(box.bottom).toBeLessThanOrEqual(above.top + above.height);
    }
  });

  it('is a mirror: who stands at the left of the picture stands at the right of the glass', () => {
    const [one, other] = [at({ x: 0.2, y: 0.5, width: 0.1 }), at({ x: 0.8, y: 0.5, width: 0.1 }, 2)];
    const view = viewOf([one, other], [above], ASPECT)!;
    expect(shownBox(view, one).left).toBeGreaterThan(shownBox(view, other).right);
  });

  it('has no view of an empty room', () => {
    expect(viewOf([], [beside, above], ASPECT)).toBeNull();
  });

  it('moves a face evenly from look to look, and never jumps when a look comes early', () => {
    const one = at({ x: 0.4, y: 0.5, width: 0.2 });
    const step = (nowMs: number): number => {
      stepTrack(one, { nowMs, passedMs: 33, travelMs: 100, colour: STILL });
      return one.shown[0]!;
    };
    const start = step(0);
    aimTrack(one, posed(face, { x: 0.5, y: 0.5, width: 0.2 }, ASPECT), 0);
    expect(step(50) - start).toBeCloseTo(0.05, 4);
    aimTrack(one, posed(face, { x: 0.6, y: 0.5, width: 0.2 }, ASPECT), 50);
    expect(step(50) - start).toBeCloseTo(0.05, 4);
    expect(step(150) - start).toBeCloseTo(0.2, 4);
    expect(step(900) - start).toBeCloseTo(0.2, 4);
  });
});
