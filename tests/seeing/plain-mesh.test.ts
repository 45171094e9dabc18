import { describe, expect, test } from 'vitest';
import { decodeMesh } from '../../daemon/seeing/mesh.ts';
import { EYE_RING_POINTS, FACE_POINTS, LEFT_EYE, MESH_POINTS } from '../../daemon/seeing/mesh-parts.ts';
import { MESH_SIDE_PX, type MeshOutput } from '../../daemon/seeing/models.ts';

/** The picture is the net's input, pixel for pixel. */
const SQUARE = { cx: MESH_SIDE_PX / 2, cy: MESH_SIDE_PX / 2, sidePx: MESH_SIDE_PX, angle: 0 };
const NOTHING = new Float32Array(0);
const points = Float32Array.from({ length: MESH_POINTS * 3 }, (_, i) => (i * 37) % 190);
const plain: MeshOutput = {
  ...{ points, lips: NOTHING, leftEye: NOTHING, rightEye: NOTHING, leftIris: NOTHING, rightIris: NOTHING },
  flag: 5,
};

describe('a mesh whose lips, eyes and irises were not asked for', () => {
  const mesh = decodeMesh(plain, SQUARE);

  test('keeps the points of the plain mesh', () => {
    expect(mesh.points).toHaveLength(FACE_POINTS * 3);
    mesh.points.subarray(0, MESH_POINTS * 3).forEach((value, i) => expect(value).toBeCloseTo(points[i]!, 3));
  });

  test('has each iris in the middle of its lids', () => {
    const ring = [...LEFT_EYE.subarray(0, EYE_RING_POINTS)];
    const middle = (axis: number): number =>
      ring.reduce((sum, point) => sum + points[3 * point + axis]!, 0) / EYE_RING_POINTS;
    for (let k = 0; k < 5; k++) {
      const at = (MESH_POINTS + k) * 3;
      expect([...mesh.points.subarray(at, at + 3)].map(Math.round)).toEqual([0, 1, 2].map(middle).map(Math.round));
    }
  });
});
