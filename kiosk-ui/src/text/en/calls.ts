import type { CallPurpose, Calls } from '../../../../daemon/contract/calls.ts';

const purposes: Readonly<Record<CallPurpose, string>> = {
  playback: 'Starting music',
  follow: 'Looking what plays',
  playlist: 'Playlists',
  account: 'Sign-in',
  library: 'Reading your songs',
};

const levels: Readonly<Record<Calls['level'], string>> = {
  plenty: 'Plenty left. Spotify allows an app only so many a day.',
  sparing: 'Few left: the box looks less often and sends longer lists.',
  spent: 'All spent. The music goes on with the songs that were sent.',
  quota: 'Spotify says that today’s are used up. The music goes on with the songs that were sent.',
};

/** Every word of the card that tells of calls to Spotify. */
export const calls = {
  title: 'Calls to Spotify',
  of: (budget: number): string => `of ${budget} in the last 24 hours`,
  what: 'What they went to',
  purposes,
  levels,
  moreAt: (time: string): string => `More from ${time}.`,
  loweredAt: (day: string): string => `The budget is lower for a week, since Spotify said no on ${day}.`,
};
