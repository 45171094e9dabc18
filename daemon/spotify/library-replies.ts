import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import type { ListEntry, Playlist, Song } from '../core/ports/library.ts';
import { Item, trackOf } from './replies.ts';

/** What the reading of lists uses of Spotify's replies. */

export const ListPage = Type.Object({
  items: Type.Array(Type.Unknown()),
  next: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  total: Type.Optional(Type.Integer({ minimum: 0 })),
});
export type ListPage = Static<typeof ListPage>;

const Ids = Type.Object({
  artists: Type.Optional(Type.Array(Type.Object({ id: Type.Optional(Type.String()) }))),
  album: Type.Optional(Type.Object({ id: Type.Optional(Type.String()) })),
});
const Nullable = Type.Union([Type.String(), Type.Null()]);
const Saved = Type.Object({ added_at: Type.Optional(Nullable), track: Item });
const Listed = Type.Object({ added_at: Type.Optional(Nullable), item: Item });
const Heard = Type.Object({ played_at: Type.String(), track: Item });
const Owned = Type.Object({
  id: Type.String({ minLength: 1 }),
  name: Type.String(),
  snapshot_id: Type.String(),
  collaborative: Type.Optional(Type.Boolean()),
  owner: Type.Object({ id: Type.Optional(Type.String()), display_name: Type.Optional(Nullable) }),
  items: Type.Optional(Type.Object({ total: Type.Optional(Type.Integer({ minimum: 0 })) })),
});

export type ReadEntry = (entry: unknown) => ListEntry | null;

export const savedEntry: ReadEntry = (entry) =>
  Value.Check(Saved, entry) ? entryOf(entry.track, entry.added_at) : null;
export const listedEntry: ReadEntry = (entry) =>
  Value.Check(Listed, entry) ? entryOf(entry.item, entry.added_at) : null;
export const heardEntry: ReadEntry = (entry) =>
  Value.Check(Heard, entry) ? entryOf(entry.track, entry.played_at) : null;
export const bareEntry: ReadEntry = (entry) => (Value.Check(Item, entry) ? entryOf(entry, null) : null);

function entryOf(item: Item, added: string | null | undefined): ListEntry {
  const addedMs = added == null ? NaN : Date.parse(added);
  const song = isPlayable(item) ? songOf(item) : null;
  return { uri: song?.uri ?? item.uri, addedMs: Number.isNaN(addedMs) ? null : addedMs, song };
}

/** Local files and songs the market no longer has cannot be asked for; neither can anything that is no song. */
const isPlayable = (item: Item): boolean =>
  item.is_local !== true && item.is_playable !== false && item.uri.startsWith('spotify:track:');

function songOf(item: Item): Song {
  const { artists, album } = Value.Check(Ids, item) ? item : {};
  const artistId = artists?.[0]?.id;
  return {
    ...trackOf(item),
    ...(artistId === undefined ? {} : { artistId }),
    ...(album?.id === undefined ? {} : { albumId: album.id }),
  };
}

/** Of other people's playlists Spotify shows apps nothing but the name. */
export function playlistOf(entry: unknown, accountId: string): Playlist | null {
  if (!Value.Check(Owned, entry)) return null;
  const { id, name, owner, items } = entry;
  const ownerName = owner.display_name ?? owner.id ?? '';
  const isOurs = owner.id === accountId || entry.collaborative === true;
  const refusal = isOurs ? '' : refusalOf(ownerName);
  return { id, name, ownerName, songs: items?.total ?? 0, snapshot: entry.snapshot_id, refusal };
}

const refusalOf = (ownerName: string): string =>
  ownerName === ''
    ? 'It is somebody else’s: Spotify lets apps read only your own and shared playlists.'
    : `It belongs to ${ownerName}: Spotify lets apps read only your own and shared playlists.`;
