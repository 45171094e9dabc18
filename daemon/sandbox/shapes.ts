import type { SandboxAlbum, SandboxSong } from './catalogue.ts';
import type { Listener } from './listeners.ts';
import type { Speaker } from './speakers.ts';
import type { SandboxPlaylist, World } from './world.ts';

/** Where the sandbox serves what; all without a slash at the end. */
export interface Places {
  readonly apiUrl: string;
  readonly coversUrl: string;
}

const COVER_SIZES_PX = [640, 300, 64];
const link = (kind: string, id: string): object => ({
  external_urls: { spotify: `https://open.spotify.com/${kind}/${id}` },
  type: kind,
  id,
  uri: `spotify:${kind}:${id}`,
});

const artistsOf = (album: SandboxAlbum, places: Places): object[] => [
  { ...link('artist', album.artist.id), href: `${places.apiUrl}/artists/${album.artist.id}`, name: album.artist.name },
];

const albumShape = (album: SandboxAlbum, places: Places): object => ({
  ...link('album', album.id),
  album_type: 'album',
  total_tracks: album.songs,
  available_markets: [],
  href: `${places.apiUrl}/albums/${album.id}`,
  images: COVER_SIZES_PX.map((px) => ({ url: `${places.coversUrl}/${album.id}.svg`, width: px, height: px })),
  name: album.name,
  release_date: album.releaseDate,
  release_date_precision: 'day',
  artists: artistsOf(album, places),
});

export const songShape = (song: SandboxSong, places: Places, isPlayable = true): object => ({
  ...link('track', song.id),
  album: albumShape(song.album, places),
  artists: artistsOf(song.album, places),
  disc_number: 1,
  duration_ms: song.durationMs,
  explicit: song.explicit,
  href: `${places.apiUrl}/tracks/${song.id}`,
  is_playable: isPlayable,
  name: song.title,
  track_number: song.trackNumber,
  is_local: false,
});

export const listenerShape = ({ id, name }: Listener, places: Places): object => ({
  ...link('user', id),
  account_id: id,
  display_name: name,
  href: `${places.apiUrl}/users/${id}`,
  images: [],
});

/** A file on somebody's computer: Spotify knows only what its tags say. */
export function localShape(uri: string): object {
  const [artist = '', album = '', name = '', seconds = ''] = uri.split(':').slice(2).map(decodeURIComponent);
  return {
    album: { album_type: null, artists: [], images: [], name: album, type: 'album', uri: null },
    artists: [{ external_urls: {}, name: artist, type: 'artist', uri: null }],
    disc_number: 0,
    duration_ms: Number(seconds) * 1000,
    explicit: false,
    external_urls: {},
    href: null,
    id: null,
    is_local: true,
    name,
    track_number: 0,
    type: 'track',
    uri,
  };
}

export const deviceShape = (speaker: Speaker, volumePercent: number): object => ({
  id: speaker.id,
  is_active: speaker.active,
  is_private_session: false,
  is_restricted: speaker.restricted,
  name: speaker.name,
  type: 'Speaker',
  volume_percent: speaker.supportsVolume ? volumePercent : null,
  supports_volume: speaker.supportsVolume,
});

/** Null where Spotify answers 204: no device is in use. */
export function playbackShape(world: World, places: Places): object | null {
  const now = world.player.now();
  const { active } = world;
  if (active === undefined || now.song === null) return null;
  return {
    device: deviceShape(active, world.player.volumePercent),
    repeat_state: 'off',
    shuffle_state: false,
    timestamp: world.clock(),
    progress_ms: now.progressMs,
    is_playing: now.isPlaying,
    item: songShape(now.song, places, world.isPlayable(now.song)),
    currently_playing_type: 'track',
    actions: {},
  };
}

export const playlistShape = (playlist: SandboxPlaylist, owner: Listener, places: Places): object => ({
  ...link('playlist', playlist.id),
  collaborative: false,
  href: `${places.apiUrl}/playlists/${playlist.id}`,
  images: [],
  name: playlist.name,
  owner: playlist.own
    ? { ...listenerShape(owner, places), display_name: owner.name }
    : { ...link('user', 'somebodyelse00000000000000'), display_name: 'Somebody else' },
  description: playlist.description,
  public: false,
  snapshot_id: snapshotOf(playlist),
  items: { href: `${places.apiUrl}/playlists/${playlist.id}/items`, total: playlist.uris.length },
});

export const snapshotOf = (playlist: SandboxPlaylist): string =>
  Buffer.from(`${playlist.id}:${playlist.snapshot}`).toString('base64');

export interface PageAsk {
  readonly href: string;
  readonly limit: number;
  readonly offset: number;
}

export function pageOf<T>(all: readonly T[], ask: PageAsk, shape: (entry: T) => object): object {
  const { href, limit, offset } = ask;
  const at = (from: number): string => `${href}${href.includes('?') ? '&' : '?'}offset=${from}&limit=${limit}`;
  return {
    href: at(offset),
    limit,
    offset,
    total: all.length,
    next: offset + limit < all.length ? at(offset + limit) : null,
    previous: offset > 0 ? at(Math.max(0, offset - limit)) : null,
    items: all.slice(offset, offset + limit).map(shape),
  };
}
