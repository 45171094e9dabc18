/**
 * What comes after the song that plays. Soloist's queue takes songs and gives none back, so the rest of a list stays here until the song
 * before is nearly over: a song that the DJ queues meanwhile goes first, as it does at any other player. Pure.
 */
export interface Upcoming {
  /** The song asked for or heard last. */
  readonly current: string | null;
  /** In Soloist's queue already, next first. */
  readonly queued: readonly string[];
  /** The rest of the list, kept back. */
  readonly rest: readonly string[];
}

export const NOTHING_UPCOMING: Upcoming = { current: null, queued: [], rest: [] };

/** The next song is handed over when so much of this one is left: in time for a gapless start. */
export const HAND_OVER_MS = 12_000;

export const played = (uris: readonly string[]): Upcoming => ({
  current: uris[0] ?? null,
  queued: [],
  rest: uris.slice(1),
});

export const queued = (before: Upcoming, uri: string): Upcoming => ({ ...before, queued: [...before.queued, uri] });

/** Another song than any of ours was chosen by a person: the list is over. */
export function heardSong(before: Upcoming, uri: string | null): Upcoming {
  if (uri === null || uri === before.current) return before;
  const at = before.queued.indexOf(uri);
  if (at >= 0) return { ...before, current: uri, queued: before.queued.slice(at + 1) };
  return { ...NOTHING_UPCOMING, current: uri };
}

/** @returns the song to hand over now that the current one is nearly over, and what is upcoming after that; null when none is due */
export function handOver(before: Upcoming): { readonly uri: string; readonly after: Upcoming } | null {
  const [uri, ...rest] = before.rest;
  if (uri === undefined || before.queued.length > 0) return null;
  return { uri, after: { ...before, queued: [uri], rest } };
}
