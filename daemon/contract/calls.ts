import { Type, type Static } from 'typebox';
import { Instant } from './mood.ts';

/** What a call to Spotify is for: each is counted under one of these. */
export const CALL_PURPOSES = ['playback', 'follow', 'account', 'playlist', 'library'] as const;
export type CallPurpose = (typeof CALL_PURPOSES)[number];

const Count = Type.Integer({ minimum: 0 });

/**
 * How the day's calls to Spotify stand. `plenty`: nothing is saved; `sparing`: the box looks less often and sends longer lists;
 * `spent`: it asks nothing until calls become free; `quota`: Spotify itself said that the day's quota is used up.
 */
export const CALL_LEVELS = ['plenty', 'sparing', 'spent', 'quota'] as const;
export const Calls = Type.Object({
  level: Type.Enum([...CALL_LEVELS]),
  /** Calls of the last 24 hours, to the minute. */
  used: Count,
  /** What they may amount to now: the setting, or less when Spotify said no before. */
  budget: Count,
  byPurpose: Type.Object({
    playback: Count,
    follow: Count,
    account: Count,
    playlist: Count,
    library: Count,
  }),
  /** When calls become free again; null while there are plenty. */
  moreAt: Type.Union([Instant, Type.Null()]),
  /** When Spotify last said that the quota was used up, while the budget is lower because of it. */
  loweredAt: Type.Union([Instant, Type.Null()]),
});
export type Calls = Static<typeof Calls>;
