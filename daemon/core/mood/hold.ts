import { SHOWN_MOODS, type RoomMoodName, type ShownMood } from '../../contract/mood.ts';

type Held = Exclude<RoomMoodName, 'none'>;

/** How a challenger stands against the mood held. */
interface Lead {
  /** Time led so far, less the time it did not lead since; never below 0. */
  readonly ms: number;
  /** Whether it led at the last look. */
  readonly leads: boolean;
}

/** The mood of the room as decided so far, and who challenges it. Never `none`: the caller knows who is there. */
export interface Hold {
  readonly mood: Held;
  readonly leads: Readonly<Partial<Record<Held, Lead>>>;
}

export interface HoldSettings {
  readonly minConfidence: number;
  readonly margin: number;
  readonly dwellMs: number;
}

interface Evidence {
  readonly shares: Readonly<Record<ShownMood, number>>;
  /** Since the look before this one. */
  readonly elapsedMs: number;
  readonly settings: HoldSettings;
}

const CHALLENGERS = [...SHOWN_MOODS, 'unsure'] as const;

/** What a challenger must reach to begin, and the lower mark it must not fall under to go on (so that noise at the mark does not stop it). */
function marks(challenger: Held, held: Held, { margin }: HoldSettings): { begin: number; keep: number } {
  return challenger !== 'unsure' && held === 'unsure'
    ? { begin: margin / 2, keep: 0 }
    : { begin: margin, keep: margin / 2 };
}

/** How far `challenger` leads the mood held, in shares. */
function leadOf(challenger: Held, held: Held, { shares, settings }: Evidence): number {
  if (challenger === 'unsure') return held === 'unsure' ? -Infinity : settings.minConfidence - shares[held];
  return shares[challenger] - (held === 'unsure' ? settings.minConfidence : shares[held]);
}

/** Doubt takes longer to win than a mood does, unless the mood held is as good as gone. */
const DOUBT_DWELLS = 2;

/** How fast time counts for a challenger: doubt counts double once the mood held has less than half of `minConfidence`. */
const paceOf = (challenger: Held, lead: number, { minConfidence }: HoldSettings): number =>
  challenger === 'unsure' && lead > minConfidence / 2 ? 2 : 1;

/**
 * Hysteresis and dwell: another mood takes over once it has led by `margin` for `dwellMs` and has `minConfidence`. Looks that say otherwise
 * take from that time what they lasted, instead of ending it: a few bad looks neither make a change nor stop one.
 * `unsure` takes over when the held mood stayed clearly under `minConfidence` for one to two times `dwellMs` and no other mood is on its way:
 * a room on the move from one mood to the next passes through doubt, but does not stop there.
 */
export function holdMood(hold: Hold, evidence: Evidence): Hold {
  const { settings, shares } = evidence;
  const leads = leadsOf(hold, evidence);
  const hasLed = (challenger: Held, dwells: number): boolean => {
    const lead = leads[challenger];
    return lead?.leads === true && lead.ms >= dwells * settings.dwellMs;
  };
  const leading = SHOWN_MOODS.filter((mood) => leads[mood]?.leads === true);
  const [winner] = leading
    .filter((mood) => shares[mood] >= settings.minConfidence && hasLed(mood, 1))
    .sort((a, b) => shares[b] - shares[a]);
  if (winner !== undefined) return { mood: winner, leads: {} };
  // Who has led for twice as long as it must and is still not clear will not become so by waiting.
  const isUnsure = [...leading, 'unsure' as const].every((one) => hasLed(one, DOUBT_DWELLS));
  return isUnsure ? { mood: 'unsure', leads: {} } : { mood: hold.mood, leads };
}

function leadsOf(hold: Hold, evidence: Evidence): Hold['leads'] {
  const leads: Partial<Record<Held, Lead>> = {};
  const { elapsedMs, settings } = evidence;
  for (const challenger of CHALLENGERS) {
    if (challenger === hold.mood) continue;
    const before = hold.leads[challenger] ?? { ms: 0, leads: false };
    const lead = leadOf(challenger, hold.mood, evidence);
    const { begin, keep } = marks(challenger, hold.mood, settings);
    if (lead >= (before.leads ? keep : begin)) {
      const ledMs = before.leads ? elapsedMs * paceOf(challenger, lead, settings) : 0;
      leads[challenger] = { ms: before.ms + ledMs, leads: true };
    } else if (before.ms > elapsedMs) {
      leads[challenger] = { ms: before.ms - elapsedMs, leads: false };
    }
  }
  return leads;
}
