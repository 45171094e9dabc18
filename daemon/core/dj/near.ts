import { cellOf, type DjLibrary } from './library.ts';
import type { Target } from './target.ts';

/** How much a wrong tempo weighs beside valence and energy: half an octave off, the worst there is, costs 0.15. */
const TEMPO_WEIGHT = 0.3;
/** An unknown song is treated as this far away: playable, but rarely the best. */
export const UNKNOWN_DISTANCE = 0.5;

/** Octaves between two tempos, modulo the octave, 0…0.5: 70 and 140 BPM are the same pulse, and detectors confuse them. NaN = not known. */
export function octaveGap(a: number, b: number): number {
  const octaves = a - b;
  return Number.isNaN(octaves) ? 0.5 : Math.abs(octaves - Math.round(octaves));
}

/** How far a song is from the target, 0 = exactly it. Features believed less pull the song towards unknown. */
export function distanceOf(library: DjLibrary, i: number, target: Target): number {
  return distanceFrom(library, i, { ...target, octave: Math.log2(target.tempoBpm) });
}

interface Spot extends Target {
  readonly octave: number;
}

function distanceFrom(library: DjLibrary, i: number, spot: Spot): number {
  const v = library.valence[i]! - spot.valence;
  const e = library.energy[i]! - spot.energy;
  const t = TEMPO_WEIGHT * octaveGap(library.octave[i]!, spot.octave);
  return UNKNOWN_DISTANCE + (Math.sqrt(v * v + e * e + t * t) - UNKNOWN_DISTANCE) * library.confidence[i]!;
}

export interface Candidate {
  /** Index in the library. */
  readonly i: number;
  readonly far: number;
}

interface Search {
  readonly target: Target;
  /** How many are enough. */
  readonly count: number;
  readonly allows: (i: number) => boolean;
}

/**
 * The `count` nearest songs that are allowed, nearest first; fewer when there are not so many. Looks at the target's cell, then at ring
 * after ring round it, until nothing nearer can come. Whether a song is allowed is asked only once it is near enough to matter.
 */
export function findNearest(library: DjLibrary, { target, count, allows }: Search): readonly Candidate[] {
  const { side } = library;
  const spot: Spot = { ...target, octave: Math.log2(target.tempoBpm) };
  const at = { x: cellOf(target.valence, side), y: cellOf(target.energy, side), side };
  const found: Candidate[] = [];
  // Looked at, and not near enough to count yet; two columns, since there are thousands and most stay here.
  const songs: number[] = [];
  const fars: number[] = [];
  const look = (i: number): void => {
    songs.push(i);
    fars.push(distanceFrom(library, i, spot));
  };
  const settle = (reach: number): void => {
    let kept = 0;
    for (let n = 0; n < songs.length; n++) {
      const [i, far] = [songs[n]!, fars[n]!];
      if (far > reach) {
        songs[kept] = i;
        fars[kept] = far;
        kept++;
      } else if (allows(i)) found.push({ i, far });
    }
    songs.length = kept;
    fars.length = kept;
  };
  for (let ring = 0; ring < side; ring++) {
    forRing({ ...at, ring }, (cell) => {
      for (let n = library.starts[cell]!; n < library.starts[cell + 1]!; n++) look(library.cells[n]!);
    });
    const reach = reachOf(target, { ...at, ring });
    // Unknown songs lie in no cell, and are this far away from everything.
    if (reach >= UNKNOWN_DISTANCE) continue;
    settle(reach);
    if (found.length >= count) return sorted(found).slice(0, count);
  }
  for (const i of library.unknown) look(i);
  settle(Infinity);
  return sorted(found).slice(0, count);
}

/** Equally far: in the order of the library, so that an evening replays. */
const sorted = (found: Candidate[]): Candidate[] => found.sort((a, b) => a.far - b.far || a.i - b.i);

interface Ring {
  readonly x: number;
  readonly y: number;
  readonly ring: number;
  readonly side: number;
}

/** Farther than this is all that lies beyond the ring. */
function reachOf({ valence, energy }: Target, { x, y, ring, side }: Ring): number {
  const across = Math.min(valence - (x - ring) / side, (x + ring + 1) / side - valence);
  const along = Math.min(energy - (y - ring) / side, (y + ring + 1) / side - energy);
  return Math.min(across, along);
}

/** The cells of the square's border, as far as they lie on the grid. */
function forRing({ x, y, ring, side }: Ring, visit: (cell: number) => void): void {
  for (let row = Math.max(0, y - ring); row <= Math.min(side - 1, y + ring); row++) {
    const isEdge = Math.abs(row - y) === ring;
    const step = isEdge || ring === 0 ? 1 : 2 * ring;
    for (let column = x - ring; column <= x + ring; column += step) {
      if (column >= 0 && column < side) visit(row * side + column);
    }
  }
}
