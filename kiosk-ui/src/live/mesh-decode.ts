/**
 * The page's reader of mesh messages; `daemon/contract/mesh.ts` says what the bytes mean. The page may share types with the daemon, not
 * code, so this is its own, and a test holds it against the daemon's writer.
 */
interface MeshFace {
  readonly track: number;
  /** points × 3: x, y, z in fractions of the picture (z by its width; negative = nearer). */
  readonly points: Float32Array;
}

export interface MeshFrame {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly atMs: number;
  readonly faces: readonly MeshFace[];
}

const VERSION = 1;
const UNIT = 8192;
const HEADER_BYTES = 16;
const FACE_HEADER_BYTES = 8;

/** @returns null for anything that is not a whole message of this version: a page survives a newer or damaged one. */
export function readMesh(buffer: ArrayBuffer): MeshFrame | null {
  const view = new DataView(buffer);
  if (buffer.byteLength < HEADER_BYTES || view.getUint8(0) !== VERSION) return null;
  const faces: MeshFace[] = [];
  let at = HEADER_BYTES;
  for (let left = view.getUint8(1); left > 0; left--) {
    if (at + FACE_HEADER_BYTES > buffer.byteLength) return null;
    const track = view.getUint32(at, true);
    const values = view.getUint16(at + 4, true) * 3;
    at += FACE_HEADER_BYTES;
    if (at + values * 2 > buffer.byteLength) return null;
    const points = new Float32Array(values);
    for (let k = 0; k < values; k++, at += 2) points[k] = view.getInt16(at, true) / UNIT;
    faces.push({ track, points });
  }
  return { widthPx: view.getUint16(2, true), heightPx: view.getUint16(4, true), atMs: view.getFloat64(8, true), faces };
}
