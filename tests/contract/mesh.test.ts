import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMesh, encodeMesh, MESH_UNIT } from '../../daemon/contract/mesh.ts';

const faces = fc.array(
  fc.record({
    track: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
    points: fc
      .array(fc.float({ min: -4, max: Math.fround(3.9), noNaN: true }), { minLength: 3, maxLength: 30 })
      .map((values) => Float32Array.from(values.slice(0, values.length - (values.length % 3)))),
  }),
  { maxLength: 8 },
);

describe('the mesh message', () => {
  it('brings back every point to within half a unit', () => {
    fc.assert(
      fc.property(faces, fc.nat(65535), fc.nat(65535), (sent, widthPx, heightPx) => {
        const got = decodeMesh(encodeMesh({ widthPx, heightPx, atMs: 1.5e12, faces: sent }));
        expect([got.widthPx, got.heightPx, got.atMs]).toEqual([widthPx, heightPx, 1.5e12]);
        expect(got.faces.map((f) => f.track)).toEqual(sent.map((f) => f.track));
        got.faces.forEach((face, i) => {
          const worst = face.points.reduce((max, v, k) => Math.max(max, Math.abs(v - sent[i]!.points[k]!)), 0);
          expect(worst).toBeLessThanOrEqual(0.5 / MESH_UNIT + 1e-6);
        });
      }),
    );
  });

  it('holds a face of 478 points in 2,892 bytes, small enough to be sent at camera rate', () => {
    const points = new Float32Array(478 * 3);
    expect(encodeMesh({ widthPx: 1, heightPx: 1, atMs: 0, faces: [{ track: 1, points }] })).toHaveLength(2892);
  });

  it('pins a point that is far out to the edge of its range', () => {
    const points = Float32Array.of(99, -99, 0);
    const [face] = decodeMesh(encodeMesh({ widthPx: 1, heightPx: 1, atMs: 0, faces: [{ track: 1, points }] })).faces;
    expect([...(face?.points ?? [])]).toEqual([32767 / MESH_UNIT, -4, 0]);
  });

  it('reads from the middle of a larger buffer', () => {
    const bytes = encodeMesh({ widthPx: 7, heightPx: 8, atMs: 9, faces: [] });
    const outer = new Uint8Array(bytes.length + 10);
    outer.set(bytes, 5);
    expect(decodeMesh(outer.subarray(5, 5 + bytes.length)).widthPx).toBe(7);
  });

  it('refuses what is none: another version, and every cut', () => {
    const points = Float32Array.of(0, 0, 0);
    const whole = encodeMesh({ widthPx: 1, heightPx: 1, atMs: 0, faces: [{ track: 1, points }] });
    expect(() => decodeMesh(Uint8Array.of(2, ...whole.subarray(1)))).toThrow(RangeError);
    for (let length = 0; length < whole.length; length++) {
      expect(() => decodeMesh(whole.subarray(0, length))).toThrow(RangeError);
    }
  });
});
