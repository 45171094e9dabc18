import { Type, type Static } from 'typebox';
import type { Track } from '../core/ports.ts';

/** What we use of Spotify's replies, and no more: strict on these fields, blind to all others. */

export const Me = Type.Object({
  id: Type.String({ minLength: 1 }),
  account_id: Type.Optional(Type.String({ minLength: 1 })),
  display_name: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  images: Type.Optional(Type.Array(Type.Object({ url: Type.String() }))),
});

const Image = Type.Object({ url: Type.String(), width: Type.Optional(Type.Union([Type.Number(), Type.Null()])) });

/** A song, or an episode (which has no artists and no album). */
export const Item = Type.Object({
  uri: Type.String({ minLength: 1 }),
  name: Type.String(),
  duration_ms: Type.Number({ minimum: 0 }),
  explicit: Type.Optional(Type.Boolean()),
  is_local: Type.Optional(Type.Boolean()),
  is_playable: Type.Optional(Type.Boolean()),
  artists: Type.Optional(Type.Array(Type.Object({ name: Type.String() }))),
  album: Type.Optional(Type.Object({ name: Type.String(), images: Type.Optional(Type.Array(Image)) })),
  /** Names the song that was asked for where the market has another copy of it. */
  linked_from: Type.Optional(Type.Object({ uri: Type.Optional(Type.String()) })),
});
export type Item = Static<typeof Item>;

export const Device = Type.Object({
  id: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  name: Type.String(),
  is_active: Type.Optional(Type.Boolean()),
  volume_percent: Type.Optional(Type.Union([Type.Number(), Type.Null()])),
});
export type Device = Static<typeof Device>;
export const Devices = Type.Object({ devices: Type.Array(Device) });

export const PlayerReply = Type.Object({
  is_playing: Type.Boolean(),
  progress_ms: Type.Optional(Type.Union([Type.Number(), Type.Null()])),
  item: Type.Optional(Type.Union([Item, Type.Null()])),
  device: Type.Optional(Type.Union([Device, Type.Null()])),
});
export type PlayerReply = Static<typeof PlayerReply>;

/** Big enough for a kiosk, small enough for a phone. */
const COVER_WIDTH_PX = 300;

export function trackOf(item: Item): Omit<Track, 'features'> {
  return {
    uri: item.linked_from?.uri ?? item.uri,
    title: item.name,
    artist: (item.artists ?? []).map((artist) => artist.name).join(', '),
    album: item.album?.name ?? '',
    durationMs: Math.round(item.duration_ms),
    coverUrl: coverOf(item),
    explicit: item.explicit ?? false,
  };
}

/** The smallest picture that is large enough, else the first: Spotify lists the widest first. */
function coverOf(item: Item): string {
  const images = item.album?.images ?? [];
  const enough = images.filter((image) => (image.width ?? 0) >= COVER_WIDTH_PX);
  return (enough.at(-1) ?? images[0])?.url ?? '';
}
