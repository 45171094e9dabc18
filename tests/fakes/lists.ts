import { Retry } from '../../daemon/core/errors.ts';
import type { ApiCall, ApiReply } from '../../daemon/spotify/client.ts';

export interface Liked {
  readonly id: string;
  readonly addedMs: number;
}

export interface FakePlaylist {
  readonly id: string;
  name: string;
  ownerId: string;
  collaborative: boolean;
  snapshot: string;
  ids: string[];
}

const itemOf = (id: string): object => ({
  uri: `spotify:track:${id}`,
  name: `Song ${id}`,
  duration_ms: 180_000,
  artists: [{ name: 'Nobody', id: 'nobody' }],
  album: { name: 'None', id: 'none' },
});

const instant = (atMs: number): string => new Date(atMs).toISOString();

/** An account's lists at Spotify as the reader of them sees it: pages of fifty, and a count of calls. */
export class FakeLists {
  /** Newest first. */
  liked: Liked[] = [];
  top: string[] = [];
  heard: { id: string; atMs: number }[] = [];
  playlists: FakePlaylist[] = [];
  readonly calls: string[] = [];
  /** Thrown by a call to a path that begins so, until taken out. */
  fails: { readonly path: string; readonly error: Error } | null = null;
  /** Status of calls to a path that begins so, until taken out. */
  refuses: { readonly path: string; readonly status: number } | null = null;
  /** Before the answer to each call; the owner may do something meanwhile. */
  meanwhile: () => void = () => undefined;

  count(path: string): number {
    return this.calls.filter((call) => call.startsWith(path)).length;
  }

  readonly send = (call: ApiCall, signal: AbortSignal): Promise<ApiReply> => {
    signal.throwIfAborted();
    const { path, query = {} } = call;
    this.calls.push(path);
    this.meanwhile();
    if (this.fails !== null && path.startsWith(this.fails.path)) return Promise.reject(this.fails.error);
    if (this.refuses !== null && path.startsWith(this.refuses.path)) {
      return Promise.resolve({ status: this.refuses.status, json: null, message: 'no', reason: '' });
    }
    const [offset, limit] = [Number(query['offset'] ?? 0), Number(query['limit'] ?? 50)];
    const all = this.#listOf(path);
    if (all === null) return Promise.reject(new Retry(`no ${path}`));
    const next = offset + limit < all.length ? 'more' : null;
    const items = all.slice(offset, offset + limit).map((entry) => entry());
    const json = { items, next, total: all.length, limit, offset };
    return Promise.resolve({ status: 200, json, message: '', reason: '' });
  };

  /** Entries are made when a page holds them: twenty thousand for each call would be the test's whole time. */
  #listOf(path: string): readonly (() => object)[] | null {
    if (path === '/me/tracks') {
      return this.liked.map(({ id, addedMs }) => () => ({ added_at: instant(addedMs), track: itemOf(id) }));
    }
    if (path === '/me/top/tracks') return this.top.map((id) => () => itemOf(id));
    if (path === '/me/player/recently-played') {
      return this.heard.map(({ id, atMs }) => () => ({ played_at: instant(atMs), track: itemOf(id) }));
    }
    if (path === '/me/playlists') {
      return this.playlists.map(({ id, name, ownerId, collaborative, snapshot, ids }) => () => ({
        ...{ id, name, collaborative, snapshot_id: snapshot, items: { total: ids.length } },
        owner: { id: ownerId, display_name: `Name of ${ownerId}` },
      }));
    }
    const list = this.playlists.find(({ id }) => path === `/playlists/${id}/items`);
    return list?.ids.map((id) => () => ({ added_at: null, item: itemOf(id) })) ?? null;
  }
}
