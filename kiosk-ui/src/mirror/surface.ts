import { FEATURES, OVAL, TRIANGLES } from './mesh-topology.gen.ts';

/** Points the surface is made of; the ten that follow are the irises. */
export const SURFACE_POINTS = 468;
export const MESH_POINTS = 478;
/** Centre of each iris; the four after it lie on its rim. */
export const IRISES = [468, 473] as const;

export const triangles = Uint16Array.from(TRIANGLES);
export const features = Uint16Array.from(FEATURES);
export const oval = Uint16Array.from(OVAL);

/** Each line of the surface once, two points a line: neighbouring triangles share theirs. */
export const edges = uniqueEdges(triangles);

function uniqueEdges(corners: Uint16Array): Uint16Array {
  const seen = new Set<number>();
  const add = (a: number, b: number): unknown => seen.add(Math.min(a, b) * MESH_POINTS + Math.max(a, b));
  for (let i = 0; i < corners.length; i += 3) {
    const [a, b, c] = [corners[i]!, corners[i + 1]!, corners[i + 2]!];
    add(a, b);
    add(b, c);
    add(c, a);
  }
  return Uint16Array.from([...seen].flatMap((key) => [Math.floor(key / MESH_POINTS), key % MESH_POINTS]));
}

/**
 * How much each point of the surface faces the viewer and the light, for points in screen pixels (z = depth, negative nearer).
 * @param points MESH_POINTS × 3
 * @param facing out, SURFACE_POINTS: 1 = towards the viewer, below 0 = turned away
 * @param light out, SURFACE_POINTS: 0…1
 */
export function shade(points: Float32Array, facing: Float32Array, light: Float32Array): void {
  normals.fill(0);
  for (let i = 0; i < triangles.length; i += 3) addNormal(points, i);
  let side = 0;
  for (let p = 2; p < normals.length; p += 3) side += normals[p]!;
  // Mirrored or not, most of a seen face looks at the viewer: that settles which way its surface points.
  const outward = side > 0 ? -1 : 1;
  for (let p = 0; p < SURFACE_POINTS; p++) {
    const [nx, ny, nz] = [normals[p * 3]!, normals[p * 3 + 1]!, normals[p * 3 + 2]!];
    const scale = outward / (Math.hypot(nx, ny, nz) || 1);
    facing[p] = -nz * scale;
    light[p] = Math.max(0, (nx * LIGHT[0] + ny * LIGHT[1] + nz * LIGHT[2]) * scale);
  }
}

/** From above, a little to the left, in front. */
const LIGHT = [-0.42, -0.5, -0.757] as const;
const normals = new Float32Array(SURFACE_POINTS * 3);

function addNormal(points: Float32Array, at: number): void {
  const [a, b, c] = [triangles[at]! * 3, triangles[at + 1]! * 3, triangles[at + 2]! * 3];
  const [ux, uy, uz] = [points[b]! - points[a]!, points[b + 1]! - points[a + 1]!, points[b + 2]! - points[a + 2]!];
  const [vx, vy, vz] = [points[c]! - points[a]!, points[c + 1]! - points[a + 1]!, points[c + 2]! - points[a + 2]!];
  const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  for (const corner of [a, b, c]) {
    normals[corner]! += nx;
    normals[corner + 1]! += ny;
    normals[corner + 2]! += nz;
  }
}
