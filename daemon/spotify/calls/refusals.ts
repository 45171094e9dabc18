import { Retry } from '../../core/errors.ts';

/** Why no call is made now, in words that stay the same while it lasts: the loops tell a failure once until its words change. */

export const slowDown = (afterMs: number): Retry => new Retry('Spotify asks us to slow down', { afterMs });

export const quotaUsedUp = (afterMs: number): Retry =>
  new Retry('Spotify’s daily quota of this app is used up', { afterMs });

export const isDown = (afterMs: number): Retry => new Retry('Spotify does not answer', { afterMs });

export const spent = (afterMs: number): Retry =>
  new Retry('The box has spent its calls to Spotify for today', { afterMs });

export const keptForMusic = (afterMs: number): Retry =>
  new Retry('The rest of today’s calls to Spotify is kept for the music', { afterMs });

/** A 429 of Spotify. */
export interface Limited {
  /** What it named, if it did. */
  readonly afterMs: number | undefined;
  /** The quota of the day, not the ordinary limit. */
  readonly quota: boolean;
}

/** What the ordinary limit looks back on; used when a 429 names no time. */
const RATE_WINDOW_MS = 30_000;
/** A quota that is used up and names no time is asked about again after this… */
const QUOTA_UNKNOWN_MS = 3600_000;
/** …and a named one is believed up to this. */
const LONGEST_QUOTA_MS = 2 * 86_400_000;

export function waitOf({ afterMs, quota }: Limited): number {
  return quota ? Math.min(LONGEST_QUOTA_MS, afterMs ?? QUOTA_UNKNOWN_MS) : (afterMs ?? RATE_WINDOW_MS);
}

export const refusalOf = (answer: Limited): Retry => (answer.quota ? quotaUsedUp : slowDown)(waitOf(answer));
