import { SHOWN_MOODS, type RoomMoodName, type ShownMood } from '../../contract/mood.ts';

/** The mood of the room as decided so far, and who challenges it since when (epoch ms). Never `none`: the caller knows who is there. */
export interface Hold {
  readonly mood: Exclude<RoomMoodName, 'none'>;
  readonly leads: Readonly<Partial<Record<Exclude<RoomMoodName, 'none'>, number>>>;
}

export interface HoldSettings {
  readonly minConfidence: number;
  readonly margin: number;
  readonly dwellMs: number;
}

export type Shares = Readonly<Record<ShownMood, number>>;

const CHALLENGERS = [...SHOWN_MOODS, 'unsure'] as const;
type Challenger = (typeof CHALLENGERS)[number];

/** What a challenger must reach to begin, and the lower mark it must not fall under to go on (so that noise at the mark does not reset it). */
function marks(held: Challenger, settings: HoldSettings): { readonly begin: number; readonly keep: number } {
  const half = settings.margin / 2;
  return held === 'unsure' ? { begin: half, keep: 0 } : { begin: settings.margin, keep: half };
}

/** How far `challenger` leads the mood held, in shares. */
function leadOf(challenger: Challenger, held: Challenger, { shares, settings }: Evidence): number {
  if (challenger === 'unsure') return held === 'unsure' ? 0 : settings.minConfidence - shares[held];
  if (shares[challenger] < settings.minConfidence) return -Infinity;
  return shares[challenger] - (held === 'unsure' ? settings.minConfidence : shares[held]);
}

interface Evidence {
  readonly shares: Shares;
  readonly atMs: number;
  readonly settings: HoldSettings;
}

/**
 * Hysteresis and dwell: another mood takes over only after leading by `margin` for `dwellMs` without a break. `unsure` takes over when the
 * held mood stays under `minConfidence` for as long.
 */
export function holdMood(hold: Hold, evidence: Evidence): Hold {
  const { atMs, settings, shares } = evidence;
  const leads: Partial<Record<Challenger, number>> = {};
  let winner: Challenger | null = null;
  for (const challenger of CHALLENGERS) {
    if (challenger === hold.mood) continue;
    const before = hold.leads[challenger];
    const lead = leadOf(challenger, hold.mood, evidence);
    const { begin, keep } = challenger === 'unsure' ? { begin: Number.EPSILON, keep: 0 } : marks(hold.mood, settings);
    if (before === undefined ? lead < begin : lead < keep) continue;
    const sinceMs = before ?? atMs;
    leads[challenger] = sinceMs;
    if (atMs - sinceMs < settings.dwellMs) continue;
    if (winner === null || (challenger !== 'unsure' && (winner === 'unsure' || shares[challenger] > shares[winner]))) {
      winner = challenger;
    }
  }
  return winner === null ? { mood: hold.mood, leads } : { mood: winner, leads: {} };
}
