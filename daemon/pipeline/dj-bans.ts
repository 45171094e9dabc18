import { artistKey, songKey } from '../core/dj/library.ts';
import type { Bans } from '../core/dj/state.ts';
import type { Ban, TasteStore } from '../core/ports/dj.ts';

/** Asked for at every step of the DJ: the same list has the same bans. */
const known = new WeakMap<readonly Ban[], Bans>();

/** What must never play, as the DJ wants it. */
export function bansOf(taste: Pick<TasteStore, 'bans'>): Bans {
  const list = taste.bans();
  const keys = (kind: Ban['kind']): ReadonlySet<string> =>
    new Set(list.filter((ban) => ban.kind === kind).map(({ key }) => key));
  const bans = known.get(list) ?? { songs: keys('song'), artists: keys('artist') };
  known.set(list, bans);
  return bans;
}

interface Song {
  readonly title: string;
  readonly artist: string;
}

export function banOf(kind: Ban['kind'], song: Song, atMs: number): Ban {
  const first = song.artist.split(',')[0]?.trim() ?? '';
  return kind === 'song'
    ? { kind, key: songKey(song), name: `${song.title}, ${first}`, atMs }
    : { kind, key: artistKey(song.artist), name: first, atMs };
}
