import { keyGap } from './keys.ts';
import { distanceOf, octaveGap, UNKNOWN_DISTANCE, type Candidate } from './near.ts';
import { draw } from './random.ts';
import { seedCost } from './seed.ts';
import type { DjContext, DjState } from './state.ts';
import { likedSongs, likingOf, type Asking } from './taste.ts';
import type { Point, Target } from './target.ts';

/** A candidate with what else speaks for and against it; all in distances of the plane. */
export interface Scored extends Candidate {
  readonly cost: number;
  /** What liking is worth in it: positive = liked. */
  readonly liking: number;
  readonly likedSong: boolean;
}

/** What a tempo half an octave from the last song's costs, and a key from across the circle. */
const TEMPO_COST = 0.12;
const KEY_COST = 0.03;
/** Of songs near the target those on the goal's side are better: so much is a distance to the goal worth beside one to the target. */
const GOAL_COST = 0.8;
/** At `variety` 1, songs that cost this much more than the best are chosen e times less often. */
const ROAM = 0.06;

interface Ask {
  readonly target: Target;
  /** Where the target is on its way to. */
  readonly aim: Point;
  readonly context: DjContext;
  readonly asking: Asking;
}

/** The neighbourhood, weighed: how well each follows the last song, what was learnt, and what leads for now. Best first. */
export function score(state: DjState, candidates: readonly Candidate[], ask: Ask): readonly Scored[] {
  const { library } = ask.context;
  const before = library.numberOf.uri.get((state.next ?? state.current)?.uri ?? '');
  const scored = candidates.map(({ i, far }) => {
    const { worth, bySong } = likingOf(state.taste, library.tracks[i]!, ask.asking);
    const lead = state.lead === null ? 0 : seedCost(library, i, state.lead);
    const cost =
      far + GOAL_COST * farFromGoal(ask, i) - worth + lead + (before === undefined ? 0 : neighbourCost(ask, before, i));
    return { i, far, cost, liking: worth, likedSong: bySong };
  });
  return scored.sort((a, b) => a.cost - b.cost || a.i - b.i);
}

/** A song nobody knows is on neither side. */
function farFromGoal({ aim, context: { library } }: Ask, i: number): number {
  const far = Math.hypot(library.valence[i]! - aim.valence, library.energy[i]! - aim.energy);
  return UNKNOWN_DISTANCE + (far - UNKNOWN_DISTANCE) * library.confidence[i]!;
}

function neighbourCost({ context: { library } }: Ask, a: number, b: number): number {
  const { octave, camelot } = library;
  return TEMPO_COST * octaveGap(octave[a]!, octave[b]!) + KEY_COST * keyGap(camelot[a]!, camelot[b]!);
}

/** Liked songs that lie a little farther than the neighbourhood reaches. */
export function likedNearby(
  state: DjState,
  { target, context: { library }, asking }: Ask,
  allows: (i: number) => boolean,
): readonly Candidate[] {
  return likedSongs(state.taste, asking.mood).flatMap((key) => {
    const i = library.firstOfSong[library.numberOf.song.get(key) ?? -1];
    return i !== undefined && allows(i) ? [{ i, far: distanceOf(library, i, target) }] : [];
  });
}

/**
 * Draws one: the lower its cost, the likelier. `variety` 0 always takes the first.
 * @param scored not empty, best first
 */
export function drawOne(
  scored: readonly [Scored, ...Scored[]],
  chance: { readonly variety: number; readonly seed: number },
): { readonly chosen: Scored; readonly seed: number } {
  const best = scored[0];
  const { value, seed } = draw(chance.seed);
  const scale = chance.variety * ROAM;
  if (scale === 0) return { chosen: best, seed };
  const weights = scored.map(({ cost }) => Math.exp((best.cost - cost) / scale));
  let left = value * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [i, one] of scored.entries()) {
    left -= weights[i]!;
    if (left < 0) return { chosen: one, seed };
  }
  return { chosen: best, seed };
}
