import { beforeAll, describe, expect, it } from 'vitest';
import { FEATURES, OVAL, TRIANGLES } from '../../kiosk-ui/src/mirror/mesh-topology.gen.ts';
import { edges, MESH_POINTS, shade, SURFACE_POINTS } from '../../kiosk-ui/src/mirror/surface.ts';
import { meshTopology } from '../../kiosk-ui/tools/topology-source.ts';
import { canonicalFace, posed } from './canonical-face.ts';

const NOSE_TIP = 4;
const [ONE_TEMPLE, OTHER_TEMPLE] = [127, 356];

describe('the surface of a face', () => {
  let face: Float32Array;
  beforeAll(async () => (face = await canonicalFace()));

  function shaded(yaw: number): { facing: Float32Array; light: Float32Array } {
    const [facing, light] = [new Float32Array(SURFACE_POINTS), new Float32Array(SURFACE_POINTS)];
    shade(posed(face, { x: 0.5, y: 0.5, width: 0.3, yaw }, 1), facing, light);
    return { facing, light };
  }

  it('is the topology of the package, number by number', () => {
    expect({ triangles: TRIANGLES, features: FEATURES, oval: OVAL }).toEqual(meshTopology());
  });

  it('draws each line once', () => {
    expect(edges.length / 2).toBe(1322);
    expect(Math.max(...edges)).toBeLessThan(MESH_POINTS);
  });

  it('looks at the viewer with the tip of its nose', () => {
    expect(shaded(0).facing[NOSE_TIP]).toBeGreaterThan(0.8);
  });

  it('hides the temple that a turned head turns away', () => {
    const [left, right] = [shaded(1.1).facing, shaded(-1.1).facing];
    expect(Math.min(left[ONE_TEMPLE]!, left[OTHER_TEMPLE]!)).toBeLessThan(0);
    expect(Math.max(left[ONE_TEMPLE]!, left[OTHER_TEMPLE]!)).toBeGreaterThan(0.3);
    expect(Math.sign(left[ONE_TEMPLE]!)).not.toBe(Math.sign(right[ONE_TEMPLE]!));
  });

  it('is lit between nothing and fully', () => {
    const { light } = shaded(0.4);
    expect(Math.min(...light)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...light)).toBeLessThanOrEqual(1.0001);
    expect(Math.max(...light)).toBeGreaterThan(0.7);
  });
});
