import type { Config } from './contract/config.ts';

/**
 * The demo's room changes its mood every few seconds, and nobody waits three songs to hear what that does: so the built-in film, with the
 * sandbox's songs, has the DJ turn at once. What the settings file names stays as it says.
 */
const PACE: Partial<Config['dj']> = {
  maxStep: 0.6,
  dwellTracks: 1,
  cutInGap: 0.25,
  cutInAfterSeconds: 6,
  cutInSongSeconds: 12,
  cutInEveryMinutes: 0.3,
};

export const demoPace = (sources: ReadonlyMap<string, unknown>): Partial<Config['dj']> =>
  Object.fromEntries(Object.entries(PACE).filter(([key]) => !sources.has(`dj.${key}`)));
