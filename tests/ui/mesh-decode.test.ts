import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMesh, encodeMesh, type MeshFrame } from '../../daemon/contract/mesh.ts';
import { readMesh } from '../../kiosk-ui/src/live/mesh-decode.ts';

const face = fc.record({
  track: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
  points: fc
    .array(fc.float({ min: -3, max: 3, noNaN: true }), { minLength: 6, maxLength: 60 })
    .map((values) => Float32Array.from(values.slice(0, values.length - (values.length % 3)))),
});
const frame: fc.Arbitrary<MeshFrame> = fc.record({
  widthPx: fc.integer({ min: 1, max: 65_535 }),
  heightPx: fc.integer({ min: 1, max: 65_535 }),
  atMs: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  faces: fc.array(face, { maxLength: 5 }),
});

const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

describe('the page’s reader of mesh messages', () => {
  it('reads what the contract’s writer writes, exactly as the contract’s reader does', () => {
    fc.assert(
      fc.property(frame, (sent) => {
        const bytes = encodeMesh(sent);
        expect(readMesh(bufferOf(bytes))).toEqual(decodeMesh(bytes));
      }),
    );
  });

  it('gives nothing for a message that was cut anywhere', () => {
    const bytes = encodeMesh({
      widthPx: 640,
      heightPx: 480,
      atMs: 1,
      faces: [{ track: 3, points: new Float32Array(9) }],
    });
    for (let length = 0; length < bytes.length; length++) expect(readMesh(bufferOf(bytes.slice(0, length)))).toBeNull();
  });

  it('gives nothing for a version it does not know', () => {
    const bytes = encodeMesh({ widthPx: 640, heightPx: 480, atMs: 1, faces: [] });
    bytes[0] = 2;
    expect(readMesh(bufferOf(bytes))).toBeNull();
  });
});
