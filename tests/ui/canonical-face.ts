import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * A face that is nobody's: the canonical face model which MediaPipe ships for its geometry module, read from the development dependency.
 * 468 points, to which the ten of the irises are added where the eyes are.
 */
export interface Pose {
  /** Middle of the face, fractions of the picture. */
  readonly x: number;
  readonly y: number;
  /** Width of the face, fraction of the picture's width. */
  readonly width: number;
  /** Radians: a turn to the side, a nod, a tilt. */
  readonly yaw?: number;
  readonly pitch?: number;
  readonly roll?: number;
}

const POINTS = 468;
const FACE_WIDTH_CM = 15.3;
const IRIS_CM = 0.59;
/** Corners and lids of each eye. */
const EYES = [
  [33, 133, 159, 145],
  [263, 362, 386, 374],
] as const;

/** 478 × 3 in centimetres: x to the right of the picture, y down, z away from the viewer. */
export async function canonicalFace(): Promise<Float32Array> {
  const mesh = fieldsOf(await geometryFile()).find((field) => field.number === 1)?.bytes;
  if (mesh === undefined) throw new Error('the package holds no canonical face');
  const vertices = fieldsOf(mesh).filter((field) => field.number === 3);
  const values = vertices.map((field) => field.bytes.readFloatLE(0));
  if (values.length !== POINTS * 5) throw new Error(`expected ${POINTS} vertices of 5 numbers, got ${values.length}`);
  const face = new Float32Array((POINTS + 10) * 3);
  for (let p = 0; p < POINTS; p++) face.set([values[p * 5]!, -values[p * 5 + 1]!, -values[p * 5 + 2]!], p * 3);
  EYES.forEach((rim, eye) => addIris(face, rim, POINTS + eye * 5));
  return face;
}

/** @param aspect picture height ÷ width; @returns 478 × 3 as fractions of the picture, as mesh messages carry them */
export function posed(face: Float32Array, pose: Pose, aspect: number): Float32Array {
  const { x, y, width, yaw = 0, pitch = 0, roll = 0 } = pose;
  const scale = width / FACE_WIDTH_CM;
  const out = new Float32Array(face.length);
  for (let p = 0; p < face.length; p += 3) {
    const [fx, fy, fz] = [face[p]!, face[p + 1]!, face[p + 2]!];
    const [ax, az] = [fx * Math.cos(yaw) - fz * Math.sin(yaw), fx * Math.sin(yaw) + fz * Math.cos(yaw)];
    const [by, bz] = [fy * Math.cos(pitch) - az * Math.sin(pitch), fy * Math.sin(pitch) + az * Math.cos(pitch)];
    const [cx, cy] = [ax * Math.cos(roll) - by * Math.sin(roll), ax * Math.sin(roll) + by * Math.cos(roll)];
    out.set([x + cx * scale, y + (cy * scale) / aspect, bz * scale], p);
  }
  return out;
}

function addIris(face: Float32Array, rim: readonly number[], at: number): void {
  const mean = [0, 1, 2].map((axis) => rim.reduce((sum, p) => sum + face[p * 3 + axis]!, 0) / rim.length);
  const around = [
    [0, 0],
    [IRIS_CM, 0],
    [0, -IRIS_CM],
    [-IRIS_CM, 0],
    [0, IRIS_CM],
  ] as const;
  around.forEach(([dx, dy], i) => face.set([mean[0]! + dx, mean[1]! + dy, mean[2]! - 0.4], (at + i) * 3));
}

async function geometryFile(): Promise<Buffer> {
  const folder = dirname(createRequire(import.meta.url).resolve('@mediapipe/face_mesh/package.json'));
  const loader = await readFile(join(folder, 'face_mesh_solution_packed_assets_loader.js'), 'utf8');
  const entry = /geometry_pipeline_metadata_landmarks\.binarypb", "start": (\d+), "end": (\d+)/.exec(loader);
  if (entry === null) throw new Error('the package no longer lists its geometry file');
  const all = await readFile(join(folder, 'face_mesh_solution_packed_assets.data'));
  return all.subarray(Number(entry[1]), Number(entry[2]));
}

interface Field {
  readonly number: number;
  readonly bytes: Buffer;
}

/** Fields of a protobuf message in their order; integers are skipped, nothing here needs them. */
function fieldsOf(message: Buffer): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const integer = (): number => {
    let [value, factor] = [0, 1];
    for (;;) {
      const byte = message[at++] ?? 0;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
  };
  while (at < message.length) {
    const key = integer();
    const [number, wire] = [key >> 3, key & 7];
    if (wire === 0) {
      integer();
      continue;
    }
    const length = wire === 5 ? 4 : integer();
    fields.push({ number, bytes: message.subarray(at, at + length) });
    at += length;
  }
  return fields;
}
