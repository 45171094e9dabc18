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
function marks(challenger: Challenger, held: Challenger, { margin }: HoldSettings): { begin: number; keep: number } {
  if (challenger === 'unsure') return { begin: Number.EPSILON, keep: 0 };
  return held === 'unsure' ? { begin: margin / 2, keep: 0 } : { begin: margin, keep: margin / 2 };
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
 * held mood stays under `minConfidence` for as long and no other mood is on its way: a room on the move from one mood to the next passes
 * through doubt, but does not stop there.
 */
export function holdMood(hold: Hold, evidence: Evidence): Hold {
  const { atMs, settings, shares } = evidence;
  const leads = leadsOf(hold, evidence);
  const isDue = (challenger: Challenger): boolean => atMs - (leads[challenger] ?? atMs) >= settings.dwellMs;
  const leading = SHOWN_MOODS.filter((mood) => leads[mood] !== undefined);
  const [winner] = leading.filter(isDue).sort((a, b) => shares[b] - shares[a]);
  if (winner !== undefined) return { mood: winner, leads: {} };
  if (leads.unsure !== undefined && leading.length === 0 && isDue('unsure')) return { mood: 'unsure', leads: {} };
  return { mood: hold.mood, leads };
}

function leadsOf(hold: Hold, evidence: Evidence): Hold['leads'] {
  const leads: Partial<Record<Challenger, number>> = {};
  for (const challenger of CHALLENGERS) {
    if (challenger === hold.mood) continue;
    const before = hold.leads[challenger];
    const lead = leadOf(challenger, hold.mood, evidence);
    const { begin, keep } = marks(challenger, hold.mood, evidence.settings);
    if (lead >= (before === undefined ? begin : keep)) leads[challenger] = before ?? evidence.atMs;
  }
  return leads;
}
