/**
 * The one fast stream: face meshes for the kiosk's mirror, from the vision process through the daemon to the page, unchanged.
 *
 * Little endian: u8 version = 1, u8 faces, u16 picture width px, u16 picture height px, u16 zero, f64 epoch ms; then for each face:
 * u32 track, u16 points (478), u16 zero, points × 3 × i16: x and y in 1/8192 of the picture's width and height,
 * z in 1/8192 of the width (negative = nearer). i16 at that scale spans −4…4 pictures: faces may reach over the edge.
 */
export const MESH_VERSION = 1;
export const MESH_UNIT = 8192;
const HEADER_BYTES = 16;
const FACE_HEADER_BYTES = 8;

export interface MeshFace {
  readonly track: number;
  /** points × 3: x, y, z in fractions of the picture (z by its width). */
  readonly points: Float32Array;
}

export interface MeshFrame {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly atMs: number;
  readonly faces: readonly MeshFace[];
}

const clamp16 = (v: number): number => Math.max(-32768, Math.min(32767, Math.round(v)));

export function encodeMesh(frame: MeshFrame): Uint8Array {
  const size = frame.faces.reduce((n, f) => n + FACE_HEADER_BYTES + f.points.length * 2, HEADER_BYTES);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, MESH_VERSION);
  view.setUint8(1, frame.faces.length);
  view.setUint16(2, frame.widthPx, true);
  view.setUint16(4, frame.heightPx, true);
  view.setFloat64(8, frame.atMs, true);
  let at = HEADER_BYTES;
  for (const face of frame.faces) {
    view.setUint32(at, face.track, true);
    view.setUint16(at + 4, face.points.length / 3, true);
    at += FACE_HEADER_BYTES;
    for (const v of face.points) {
      view.setInt16(at, clamp16(v * MESH_UNIT), true);
      at += 2;
    }
  }
  return bytes;
}

/** @throws RangeError when the bytes are not a mesh message of this version. */
export function decodeMesh(bytes: Uint8Array): MeshFrame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER_BYTES || view.getUint8(0) !== MESH_VERSION) {
    throw new RangeError('not a mesh message of version 1');
  }
  const faces: MeshFace[] = [];
  let at = HEADER_BYTES;
  for (let i = 0; i < view.getUint8(1); i++) {
    const track = view.getUint32(at, true);
    const values = view.getUint16(at + 4, true) * 3;
    at += FACE_HEADER_BYTES;
    const points = new Float32Array(values);
    for (let k = 0; k < values; k++, at += 2) points[k] = view.getInt16(at, true) / MESH_UNIT;
    faces.push({ track, points });
  }
  return { widthPx: view.getUint16(2, true), heightPx: view.getUint16(4, true), atMs: view.getFloat64(8, true), faces };
}
