import { Type } from 'typebox';
import { inventId } from './random.ts';
import { Refusal } from './refuse.ts';
import type { Route } from './route.ts';
import { listenerShape, pageOf, playlistShape, snapshotOf, songShape, type Places } from './shapes.ts';
import type { SandboxPlaylist, World } from './world.ts';

const LIMIT = Type.Integer({ minimum: 1, maximum: 50, default: 20 });
const OFFSET = Type.Integer({ minimum: 0, default: 0 });
const PageQuery = Type.Object({ limit: LIMIT, offset: OFFSET });
const SearchQuery = Type.Object({
  q: Type.String({ minLength: 1 }),
  type: Type.String({ minLength: 1 }),
  // Ten at most since 2026.
  limit: Type.Integer({ minimum: 1, maximum: 10, default: 5 }),
  offset: Type.Integer({ minimum: 0, maximum: 1000, default: 0 }),
});
const Uris = Type.Object({ uris: Type.Array(Type.String(), { maxItems: 100 }) });
const Items = Type.Object({ items: Type.Array(Type.Object({ uri: Type.String() }), { maxItems: 100 }) });
const NewPlaylist = Type.Object({ name: Type.String({ minLength: 1 }) });

/** Songs, search and playlists. */
export function libraryRoutes(world: World, places: Places): readonly Route[] {
  const { apiUrl } = places;
  const playlist = (id: string | undefined): SandboxPlaylist => {
    const found = world.playlists.get(id ?? '');
    // Of other people's playlists Spotify shows nothing any more.
    if (found === undefined) throw new Refusal(403, 'Forbidden');
    return found;
  };
  const changed = (list: SandboxPlaylist, uris: string[]): object => {
    const unknown = uris.find((uri) => world.song(uri) === undefined);
    if (unknown !== undefined) throw new Refusal(400, `Invalid track uri: ${unknown}`);
    list.uris = uris;
    list.snapshot += 1;
    return { snapshot_id: snapshotOf(list) };
  };
  const edit = 'playlist-modify-private';

  return [
    { operation: 'GET /me', answer: () => listenerShape(places) },
    {
      operation: 'GET /me/tracks',
      scope: 'user-library-read',
      answer: (ask) =>
        pageOf(world.liked, { href: `${apiUrl}/me/tracks`, ...ask.query(PageQuery) }, (song) => ({
          added_at: '2026-01-01T00:00:00Z',
          track: songShape(song, places),
        })),
    },
    {
      operation: 'GET /me/top/tracks',
      scope: 'user-top-read',
      answer: (ask) =>
        pageOf(world.favourites, { href: `${apiUrl}/me/top/tracks`, ...ask.query(PageQuery) }, (song) =>
          songShape(song, places),
        ),
    },
    {
      operation: 'GET /tracks/:id',
      answer: (ask) => {
        const song = world.song(`spotify:track:${ask.params['id'] ?? ''}`);
        if (song === undefined) throw new Refusal(404, 'Resource not found');
        return songShape(song, places);
      },
    },
    {
      operation: 'GET /search',
      answer: (ask) => {
        const { q, limit, offset } = ask.query(SearchQuery);
        const words = q.toLowerCase().split(/\s+/);
        const found = world.songs.filter((song) => {
          const text = `${song.title} ${song.album.artist.name} ${song.album.name}`.toLowerCase();
          return words.every((word) => text.includes(word));
        });
        return {
          tracks: pageOf(found, { href: `${apiUrl}/search`, limit, offset }, (song) => songShape(song, places)),
        };
      },
    },
    {
      operation: 'GET /me/playlists',
      scope: 'playlist-read-private',
      answer: (ask) =>
        pageOf([...world.playlists.values()], { href: `${apiUrl}/me/playlists`, ...ask.query(PageQuery) }, (list) =>
          playlistShape(list, places),
        ),
    },
    {
      operation: 'POST /me/playlists',
      scope: edit,
      status: 201,
      answer: (ask) => {
        const id = inventId(Math.random);
        const list = { id, name: ask.body(NewPlaylist).name, uris: [], snapshot: 0 };
        world.playlists.set(id, list);
        const items = { href: `${apiUrl}/playlists/${id}/items`, limit: 100, offset: 0 };
        return { ...playlistShape(list, places), items: pageOf([], items, () => ({})) };
      },
    },
    {
      operation: 'GET /playlists/:id/items',
      scope: 'playlist-read-private',
      answer: (ask) => {
        const list = playlist(ask.params['id']);
        const songs = list.uris.map((uri) => world.song(uri)).filter((song) => song !== undefined);
        const href = `${apiUrl}/playlists/${list.id}/items`;
        return pageOf(songs, { href, ...ask.query(PageQuery) }, (song) => ({
          added_at: '2026-01-01T00:00:00Z',
          is_local: false,
          item: songShape(song, places),
        }));
      },
    },
    {
      operation: 'POST /playlists/:id/items',
      scope: edit,
      status: 201,
      answer: (ask) => {
        const list = playlist(ask.params['id']);
        return changed(list, [...list.uris, ...ask.body(Uris).uris]);
      },
    },
    {
      operation: 'PUT /playlists/:id/items',
      scope: edit,
      answer: (ask) => changed(playlist(ask.params['id']), [...ask.body(Uris).uris]),
    },
    {
      operation: 'DELETE /playlists/:id/items',
      scope: edit,
      answer: (ask) => {
        const list = playlist(ask.params['id']);
        const dropped = new Set(ask.body(Items).items.map((item) => item.uri));
        return changed(
          list,
          list.uris.filter((uri) => !dropped.has(uri)),
        );
      },
    },
  ];
}
