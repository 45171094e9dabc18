import type { DjLibrary } from './library.ts';
import type { DjContext, DjState, Played } from './state.ts';

/**
 * What may come now. A small library cannot keep every rule: then they are given up one after the other, in this order, until there is a
 * song. What the owner banned and what the player refused is never given up; what the owner filters out of the library is not here at all.
 */
export const RELAXED = ['none', 'list', 'album', 'artist', 'count', 'quiet', 'hours'] as const;
/** The last rule given up for a song. */
export type Relaxed = (typeof RELAXED)[number];

export interface Permit {
  readonly relaxed: Relaxed;
  readonly allows: (i: number) => boolean;
}

interface Ask {
  readonly atMs: number;
  readonly context: DjContext;
  /** The most energy a song may have now. */
  readonly energyCap: number;
}

/** A little above the cap is still quiet. */
const CAP_SLACK = 0.05;
const HOUR_MS = 3_600_000;

/** From all rules to almost none. */
export function* permits(state: DjState, ask: Ask): Generator<Permit, void, undefined> {
  const { library, settings } = ask.context;
  const { recent } = state;
  const never = forbidden(state, ask);
  const list = listRule(state, library);
  const albums = numbers(last(recent, settings.noRepeatAlbum), library.numberOf.album, 'album');
  const artists = numbers(last(recent, settings.noRepeatArtist), library.numberOf.artist, 'artist');
  const fewArtists = numbers(last(recent, Math.ceil(settings.noRepeatArtist / 2)), library.numberOf.artist, 'artist');
  const byHours = recent.filter(({ atMs }) => ask.atMs - atMs < settings.noRepeatHours * HOUR_MS);
  const heard = heardRule(library, byHours);
  const counted = heardRule(library, last(recent, Math.max(byHours.length, settings.noRepeatTracks)));
  const quiet = (i: number): boolean =>
    ask.energyCap >= 1 || library.confidence[i] === 0 || library.energy[i]! <= ask.energyCap + CAP_SLACK;
  const otherAlbum = (i: number): boolean => !albums.has(library.album[i]!);
  const otherArtist = (i: number): boolean => !artists.has(library.artist[i]!);
  const someArtist = (i: number): boolean => !fewArtists.has(library.artist[i]!);
  const all = (...rules: ((i: number) => boolean)[]) => {
    return (i: number): boolean => rules.every((rule) => rule(i)) && !never(i);
  };

  yield { relaxed: 'none', allows: all(counted, otherArtist, otherAlbum, quiet, list) };
  yield { relaxed: 'list', allows: all(counted, otherArtist, otherAlbum, quiet) };
  yield { relaxed: 'album', allows: all(counted, otherArtist, quiet) };
  yield { relaxed: 'artist', allows: all(counted, someArtist, quiet) };
  yield { relaxed: 'artist', allows: all(counted, quiet) };
  yield { relaxed: 'count', allows: all(heard, otherArtist, quiet) };
  yield { relaxed: 'count', allows: all(heard, quiet) };
  yield { relaxed: 'quiet', allows: all(heard, otherArtist) };
  yield { relaxed: 'quiet', allows: all(heard) };
  // Songs heard longest ago return first.
  for (let reach = Math.floor(byHours.length / 2); reach > 0; reach = Math.floor(reach / 2)) {
    const some = heardRule(library, last(recent, reach));
    yield { relaxed: 'hours', allows: all(some, otherArtist) };
    yield { relaxed: 'hours', allows: all(some) };
  }
  yield { relaxed: 'hours', allows: all() };
}

const last = <T>(items: readonly T[], count: number): readonly T[] => (count === 0 ? [] : items.slice(-count));

/** The library's numbers of what was played; what it does not have needs none. */
function numbers(
  items: readonly Played[],
  known: ReadonlyMap<string, number>,
  field: 'song' | 'artist' | 'album',
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const item of items) {
    const number = known.get(item[field]);
    if (number !== undefined) found.add(number);
  }
  return found;
}

function heardRule(library: DjLibrary, items: readonly Played[]): (i: number) => boolean {
  const songs = numbers(items, library.numberOf.song, 'song');
  const uris = new Set<number>();
  for (const { uri } of items) uris.add(library.numberOf.uri.get(uri) ?? -1);
  return (i) => !songs.has(library.song[i]!) && !uris.has(i);
}

function forbidden(state: DjState, { atMs, context }: Ask): (i: number) => boolean {
  const { library, bans } = context;
  const set = (keys: Iterable<string>, known: ReadonlyMap<string, number>): ReadonlySet<number> =>
    new Set([...keys].map((key) => known.get(key) ?? -1));
  const songs = set(bans.songs, library.numberOf.song);
  const artists = set(bans.artists, library.numberOf.artist);
  const refused = set(
    [...state.refused].filter(([, untilMs]) => untilMs > atMs).map(([uri]) => uri),
    library.numberOf.uri,
  );
  return (i) => songs.has(library.song[i]!) || artists.has(library.artist[i]!) || refused.has(i);
}

function listRule({ lead }: DjState, { tracks }: DjLibrary): (i: number) => boolean {
  if (lead?.by.kind !== 'list') return () => true;
  const { source } = lead.by;
  return (i) => tracks[i]!.sources?.includes(source) === true;
}
