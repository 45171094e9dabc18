import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { NeedsOwner, Retry } from '../core/errors.ts';
import type { PlaylistWriter } from '../core/ports/dj.ts';
import { refused, type ApiReply, type SpotifyClient } from './client.ts';

const NewPlaylist = Type.Object({
  id: Type.String({ minLength: 1 }),
  external_urls: Type.Optional(Type.Object({ spotify: Type.Optional(Type.String()) })),
});

const Items = Type.Object({ total: Type.Integer({ minimum: 0 }) });

/** Private playlists of the owner, made and filled. Holds nothing. */
export class SpotifyPlaylists implements PlaylistWriter {
  readonly #client: SpotifyClient;

  private constructor(client: SpotifyClient) {
    this.#client = client;
  }

  static open({ client }: { readonly client: SpotifyClient }): SpotifyPlaylists {
    return new SpotifyPlaylists(client);
  }

  async create({
    name,
    description,
  }: {
    readonly name: string;
    readonly description: string;
  }): Promise<{ readonly id: string; readonly url: string }> {
    const body = { name, description, public: false, collaborative: false };
    const reply = await this.#send('/me/playlists', body);
    if (reply.status >= 300) throw notAllowed(reply);
    if (!Value.Check(NewPlaylist, reply.json)) throw new Retry('Spotify made a playlist and did not say which');
    const { id, external_urls } = reply.json;
    return { id, url: external_urls?.spotify ?? `https://open.spotify.com/playlist/${id}` };
  }

  async append(id: string, uris: readonly string[]): Promise<boolean> {
    const reply = await this.#send(`/playlists/${encodeURIComponent(id)}/items`, { uris });
    if (reply.status < 300) return true;
    if (reply.status === 404) return false;
    throw notAllowed(reply);
  }

  async count(id: string): Promise<number | null> {
    const path = `/playlists/${encodeURIComponent(id)}/items`;
    const call = { method: 'GET', path, query: { limit: 1 }, purpose: 'playlist' } as const;
    const reply = await this.#client.send(call, new AbortController().signal);
    if (reply.status === 404) return null;
    if (reply.status >= 300) throw notAllowed(reply);
    if (!Value.Check(Items, reply.json)) throw new Retry('Spotify answered in an unknown shape how long a playlist is');
    return reply.json.total;
  }

  #send(path: string, body: object): Promise<ApiReply> {
    return this.#client.send({ method: 'POST', path, body, purpose: 'playlist' }, new AbortController().signal);
  }
}

/** Consent from before the box asked for playlists does not cover them. */
function notAllowed(reply: ApiReply): Error {
  if (reply.status !== 403 || !/scope/i.test(reply.message)) return refused(reply);
  return new NeedsOwner(
    'Your consent at Spotify does not cover making playlists.',
    'Pair the account again and agree to everything asked for.',
  );
}
