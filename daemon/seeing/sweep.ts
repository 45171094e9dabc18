import type { Picture, Square } from './picture.ts';
import { squareRound, tilesOf } from './tiles.ts';

type Size = Pick<Picture, 'widthPx' | 'heightPx'>;

/** Tiles of this side show faces of 24 px at 14 px to the detector, which finds nine in ten of them; fewer in larger tiles. */
const SMALLEST_TILE_PX = 320;
/** … and this share of a large picture's long side: more tiles would take too long, and find more cloth than faces. */
const SMALLEST_SHARE = 0.25;
/** Each level's tiles are so much larger than the last one's: a face that is cut by the small ones lies whole in a larger one. */
const NEXT_LEVEL = 1.6;
/** Larger tiles than this share of the picture's long side find nothing that the whole picture does not show. */
const LARGEST_SHARE = 0.6;

/** Side of the smallest tiles. */
export const smallestTilePx = ({ widthPx, heightPx }: Size): number =>
  Math.max(SMALLEST_TILE_PX, Math.max(widthPx, heightPx) * SMALLEST_SHARE);

/** The squares in which the detector looks for faces of all sizes, from the whole picture down to the smallest tiles. */
export function levelsOf(size: Size): readonly (readonly Square[])[] {
  const longSidePx = Math.max(size.widthPx, size.heightPx);
  const levels: Square[][] = [];
  for (let sidePx = smallestTilePx(size); sidePx <= longSidePx * LARGEST_SHARE; sidePx *= NEXT_LEVEL) {
    levels.unshift(tilesOf(size, longSidePx / sidePx));
  }
  return [[squareRound(size)], ...levels];
}

/** How thoroughly to look for newcomers. */
export type Attention =
  /** Nobody is there and nothing moves, or nobody said whether something does: at little cost. */
  | 'calm'
  /** People are there, or something moves: they may be joined by others any moment. */
  | 'alert';

interface Pace {
  /** In which time each level is gone through; the last counts for all that follow. */
  readonly sweepMs: readonly number[];
  /** Least time from square to square of a level. */
  readonly leastMs: number;
  /** Squares a look at most. */
  readonly aLook: number;
}

/** What a pass of the detector costs (3–4 ms) decides these: 10 a second where people are, 3 or 4 where nobody is. */
const PACES: Readonly<Record<Attention, Pace>> = {
  calm: { sweepMs: [600, 6000, 15_000], leastMs: 600, aLook: 3 },
  alert: { sweepMs: [600, 1000, 5000], leastMs: 150, aLook: 12 },
};
/** Looks come a little early now and then. */
const EARLY_MS = 30;

interface Level {
  readonly squares: readonly Square[];
  next: number;
  /** Time up to which its squares were looked at. */
  doneMs: number;
}

/** Decides where the detector looks next. The whole picture comes often, tiles in turn, so that every place is looked at in time. */
export class Sweep {
  #levels: Level[] = [];

  /** Begins anew: the whole picture is due at once, the far end of the room can wait for the next looks. */
  restart(size: Size, atMs: number): void {
    this.#levels = levelsOf(size).map((squares, i) => ({ squares, next: 0, doneMs: i === 0 ? -Infinity : atMs }));
  }

  /** The squares that are due; they count as looked at. */
  take(atMs: number, attention: Attention): Square[] {
    const { sweepMs, leastMs, aLook } = PACES[attention];
    const due: Square[] = [];
    for (const [i, level] of this.#levels.entries()) {
      const count = level.squares.length;
      const spacingMs = Math.max(sweepMs[Math.min(i, sweepMs.length - 1)]! / count, leastMs);
      const passed = Math.floor((atMs + EARLY_MS - level.doneMs) / spacingMs);
      // A level takes its share of what is left, so that the last one is not starved when looks are rare.
      const share = Math.ceil((aLook - due.length) / (this.#levels.length - i));
      const squares = Math.min(passed, count, i === 0 ? 1 : share);
      if (squares <= 0) continue;
      // Late work is not made up for later.
      level.doneMs = passed > squares ? atMs : level.doneMs + squares * spacingMs;
      for (let k = 0; k < squares; k++) {
        due.push(level.squares[level.next]!);
        level.next = (level.next + 1) % count;
      }
    }
    return due;
  }
}
