import type { RoomMoodName } from '../../contract/mood.ts';

/** How the room was from then on, until the next one. */
export interface RibbonMood {
  readonly atMs: number;
  readonly mood: RoomMoodName;
  /** −1…1 */
  readonly valence: number;
  readonly arousal: number;
}

export interface RibbonAsk {
  readonly fromMs: number;
  readonly nowMs: number;
  /** Changes of mood, newest first, as the history gives them; the one that was the mood at `fromMs` among them, if there is one. */
  readonly moods: readonly RibbonMood[];
  /** Starts of the quarters of an hour in which somebody looked: in all others nothing is known. */
  readonly looked: ReadonlySet<number>;
}

const QUARTER_MS = 900_000;
/** What a screen can show, and a page can bear. */
export const RIBBON_POINTS = 200;
/** The time of a mood is written down minutes later: of the newest quarters nothing can be missed. */
const UNWRITTEN_MS = 20 * 60_000;
/** Two moods this near look the same. */
const SAME = 0.04;

/** The moods of an evening as a band: at most `RIBBON_POINTS`, oldest first, with `none` where nobody was there or nobody looked. */
export function ribbonOf({ fromMs, nowMs, moods, looked }: RibbonAsk): readonly RibbonMood[] {
  const points: RibbonMood[] = [];
  const put = (point: RibbonMood): void => {
    const last = points.at(-1);
    if (last !== undefined && isSame(last, point)) return;
    if (last?.atMs === point.atMs) points.pop();
    points.push(point);
  };
  const ordered = moods.filter(({ atMs }) => atMs <= nowMs).toReversed();
  const isKnown = (atMs: number): boolean => atMs > nowMs - UNWRITTEN_MS || looked.has(quarterOf(atMs));
  for (const [i, mood] of ordered.entries()) {
    const endMs = ordered[i + 1]?.atMs ?? nowMs;
    if (endMs <= fromMs) continue;
    let atMs = Math.max(fromMs, mood.atMs);
    while (atMs < endMs) {
      put(isKnown(atMs) ? { ...mood, atMs } : nobody(atMs));
      atMs = quarterOf(atMs) + QUARTER_MS;
    }
  }
  return thin(points);
}

const quarterOf = (atMs: number): number => Math.floor(atMs / QUARTER_MS) * QUARTER_MS;
const nobody = (atMs: number): RibbonMood => ({ atMs, mood: 'none', valence: 0, arousal: 0 });

const isSame = (a: RibbonMood, b: RibbonMood): boolean =>
  a.mood === b.mood && Math.abs(a.valence - b.valence) < SAME && Math.abs(a.arousal - b.arousal) < SAME;

/** Leaves out the moods that lasted shortest. */
function thin(points: readonly RibbonMood[]): readonly RibbonMood[] {
  if (points.length <= RIBBON_POINTS) return points;
  const lasting = points.slice(0, -1).map(({ atMs }, i) => ({ atMs, ms: (points[i + 1]?.atMs ?? atMs) - atMs }));
  const gone = new Set(
    lasting
      .toSorted((a, b) => a.ms - b.ms)
      .slice(0, points.length - RIBBON_POINTS)
      .map(({ atMs }) => atMs),
  );
  return points.filter(({ atMs }) => !gone.has(atMs));
}
