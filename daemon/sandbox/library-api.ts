import { Type } from 'typebox';
import { inventId } from './random.ts';
import { Refusal } from './refuse.ts';
import type { Route } from './route.ts';
import { listenerShape, localShape, pageOf, playlistShape, snapshotOf, songShape, type Places } from './shapes.ts';
import type { SandboxSong } from './catalogue.ts';
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
const NewPlaylist = Type.Object({
  name: Type.String({ minLength: 1 }),
  description: Type.String({ default: '' }),
  public: Type.Optional(Type.Boolean()),
});
const TopQuery = Type.Object({
  limit: LIMIT,
  offset: OFFSET,
  time_range: Type.Enum(['short_term', 'medium_term', 'long_term'], { default: 'medium_term' }),
});
const LikeQuery = Type.Object({ uris: Type.String({ minLength: 1 }) });
const MOST_LIKES = 40;

/** Songs, search and playlists. */
export function libraryRoutes(world: World, places: Places): readonly Route[] {
  const { apiUrl } = places;
  const playlist = (id: string | undefined): SandboxPlaylist => {
    const found = world.playlists.get(id ?? '');
    // Of other people's playlists Spotify shows nothing any more.
    if (found?.own !== true) throw new Refusal(403, 'Forbidden');
    return found;
  };
  const shape = (song: SandboxSong): object => songShape(song, places, world.isPlayable(song));
  const likes = (uris: string): readonly string[] => {
    const all = uris.split(',');
    if (all.length > MOST_LIKES || all.some((uri) => world.song(uri) === undefined))
      throw new Refusal(400, 'Invalid uris');
    return all;
  };
  const changed = (list: SandboxPlaylist, uris: string[]): object => {
    const unknown = uris.find((uri) => world.song(uri) === undefined && !list.uris.includes(uri));
    if (unknown !== undefined) throw new Refusal(400, `Invalid track uri: ${unknown}`);
    list.uris = uris;
    list.snapshot += 1;
    return { snapshot_id: snapshotOf(list) };
  };
  const edit = 'playlist-modify-private';

  return [
    { operation: 'GET /me', answer: (ask) => listenerShape(world.listener(ask.listenerId), places) },
    {
      operation: 'GET /me/tracks',
      scope: 'user-library-read',
      answer: (ask) =>
        pageOf(
          world.listener(ask.listenerId).liked,
          { href: `${apiUrl}/me/tracks`, ...ask.query(PageQuery) },
          (song) => ({
            added_at: new Date(world.likedMs(song)).toISOString(),
            track: shape(song),
          }),
        ),
    },
    {
      operation: 'GET /me/top/tracks',
      scope: 'user-top-read',
      answer: (ask) => {
        const { time_range: range, limit, offset } = ask.query(TopQuery);
        // What one has listened to lately is some of what one has always listened to.
        const theirs = world.favourites.filter(world.tasteOf(ask.listenerId));
        const top = range === 'short_term' ? theirs.slice(0, 20) : theirs;
        const href = `${apiUrl}/me/top/tracks?time_range=${range}`;
        return pageOf(top, { href, limit, offset }, shape);
      },
    },
    {
      operation: 'PUT /me/library',
      scope: 'user-library-modify',
      status: 200,
      answer: (ask) => {
        for (const uri of likes(ask.query(LikeQuery).uris)) world.like(uri);
        return null;
      },
    },
    {
      operation: 'DELETE /me/library',
      scope: 'user-library-modify',
      status: 200,
      answer: (ask) => {
        for (const uri of likes(ask.query(LikeQuery).uris)) world.unlike(uri);
        return null;
      },
    },
    {
      operation: 'GET /tracks/:id',
      answer: (ask) => {
        const song = world.song(`spotify:track:${ask.params['id'] ?? ''}`);
        if (song === undefined) throw new Refusal(404, 'Resource not found');
        return shape(song);
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
          tracks: pageOf(found, { href: `${apiUrl}/search`, limit, offset }, shape),
        };
      },
    },
    {
      operation: 'GET /me/playlists',
      scope: 'playlist-read-private',
      answer: (ask) => {
        const lists = ask.listenerId === world.owner.id ? [...world.playlists.values()] : [];
        const href = `${apiUrl}/me/playlists`;
        return pageOf(lists, { href, ...ask.query(PageQuery) }, (list) => playlistShape(list, world.owner, places));
      },
    },
    {
      operation: 'POST /me/playlists',
      scope: edit,
      status: 201,
      answer: (ask) => {
        const id = inventId(Math.random);
        const { name, description } = ask.body(NewPlaylist);
        const list = world.addPlaylist({ id, name, description });
        const items = { href: `${apiUrl}/playlists/${id}/items`, limit: 100, offset: 0 };
        return { ...playlistShape(list, world.owner, places), items: pageOf([], items, () => ({})) };
      },
    },
    {
      operation: 'GET /playlists/:id/items',
      scope: 'playlist-read-private',
      answer: (ask) => {
        const list = playlist(ask.params['id']);
        const href = `${apiUrl}/playlists/${list.id}/items`;
        return pageOf(list.uris, { href, ...ask.query(PageQuery) }, (uri) => {
          const song = world.song(uri);
          const isLocal = uri.startsWith('spotify:local:');
          // A song that is gone leaves its place in the list.
          const item = song === undefined ? (isLocal ? localShape(uri) : null) : shape(song);
          return { added_at: '2026-01-01T00:00:00Z', is_local: isLocal, item };
        });
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
