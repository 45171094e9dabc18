import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GONE } from '../../daemon/sandbox/gone.ts';
import { libraryRoutes } from '../../daemon/sandbox/library-api.ts';
import { playerRoutes } from '../../daemon/sandbox/player-api.ts';
import { DESCRIPTION, hasDescription, readOperations, type Operation } from '../fakes/player-openapi.ts';
import { openSpotifyRig, type SpotifyRig } from '../fakes/player-rig.ts';

if (!hasDescription) process.stdout.write(`skipped: the description of Spotify's Web API is not at ${DESCRIPTION}\n`);

/** Names of path parameters differ; their places do not. */
const unnamed = (operation: string): string => operation.replace(/\{\w+\}|:\w+/g, '*');

describe.skipIf(!hasDescription)('the sandbox and the published description of the Web API', () => {
  let rig: SpotifyRig;
  let operations: ReadonlyMap<string, Operation>;
  const checked = new Set<string>();
  beforeAll(async () => {
    rig = await openSpotifyRig();
    operations = new Map([...readOperations().values()].map((operation) => [unnamed(operation.name), operation]));
  });
  afterAll(() => rig[Symbol.asyncDispose]());

  const uris = (): string[] => rig.sandbox.world.songs.slice(0, 3).map((song) => song.uri);

  async function call(method: string, path: string, body?: unknown): Promise<{ status: number; json: unknown }> {
    const reply = await fetch(`${rig.sandbox.apiUrl}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await rig.session.accessToken(rig.signal)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await reply.text();
    return { status: reply.status, json: text === '' ? null : JSON.parse(text) };
  }

  /** Calls, and holds the reply against the description. */
  async function agree(
    operation: string,
    ask: { readonly path?: string; readonly body?: unknown } = {},
  ): Promise<unknown> {
    const [method = '', template = ''] = operation.split(' ');
    const { status, json } = await call(method, ask.path ?? template, ask.body);
    expect(status, operation).toBeLessThan(300);
    expect(operations.get(unnamed(operation))?.check(status, json), operation).toBeNull();
    checked.add(unnamed(operation));
    return json;
  }

  test('library, search and playlists agree', async () => {
    const id = rig.sandbox.world.songs[0]?.id ?? '';
    await agree('GET /me');
    await agree('GET /me/tracks', { path: '/me/tracks?limit=50&offset=50' });
    await agree('GET /me/top/tracks', { path: '/me/top/tracks?limit=3' });
    await agree('GET /tracks/:id', { path: `/tracks/${id}` });
    await agree('GET /search', { path: '/search?type=track&limit=10&q=the' });
    const { id: list } = (await agree('POST /me/playlists', { body: { name: 'Tonight' } })) as { id: string };
    const items = `/playlists/${list}/items`;
    await agree('POST /playlists/:id/items', { path: items, body: { uris: uris() } });
    await agree('GET /playlists/:id/items', { path: items });
    await agree('PUT /playlists/:id/items', { path: items, body: { uris: uris().slice(1) } });
    await agree('DELETE /playlists/:id/items', { path: items, body: { items: [{ uri: uris()[1] }] } });
    expect(await agree('GET /playlists/:id/items', { path: items })).toMatchObject({ total: 1 });
    await agree('GET /me/playlists');
  });

  test('the player agrees, stopped and playing', async () => {
    await agree('GET /me/player');
    await agree('GET /me/player/queue');
    await agree('GET /me/player/devices');
    await agree('PUT /me/player', { body: { device_ids: [rig.sandbox.world.speaker.id] } });
    await agree('PUT /me/player/play', { body: { uris: uris() } });
    await agree('POST /me/player/queue', { path: `/me/player/queue?uri=${uris()[2] ?? ''}` });
    await agree('GET /me/player');
    await agree('GET /me/player/currently-playing');
    await agree('GET /me/player/queue');
    await agree('PUT /me/player/seek', { path: '/me/player/seek?position_ms=1000' });
    await agree('PUT /me/player/volume', { path: '/me/player/volume?volume_percent=30' });
    await agree('POST /me/player/next');
    await agree('POST /me/player/previous');
    await agree('PUT /me/player/pause');
    await agree('GET /me/player');
    await agree('GET /me/player/recently-played');
    rig.sandbox.world.speaker.id = null;
    rig.sandbox.world.speaker.supportsVolume = false;
    await agree('GET /me/player/devices');
  });

  test('every call the sandbox serves was held against the description, and none is one that Spotify took away', () => {
    const places = { apiUrl: '', coversUrl: '' };
    const { world } = rig.sandbox;
    const served = [...libraryRoutes(world, places), ...playerRoutes(world, places)].map((route) =>
      unnamed(route.operation),
    );
    expect(served.filter((operation) => !checked.has(operation))).toEqual([]);
    expect(served.filter((operation) => operations.get(operation)?.deprecated !== false)).toEqual([]);
  });

  test('refusals agree, too', async () => {
    const missing = await fetch(`${rig.sandbox.apiUrl}/me`);
    expect(operations.get('GET /me')?.check(missing.status, await missing.json())).toBeNull();
    const faults = [{ status: 429, retryAfterSeconds: 1 }, { status: 403 }];
    rig.sandbox.faults.once(...faults);
    for (const { status } of faults) {
      const reply = await call('GET', '/me');
      expect(reply.status).toBe(status);
      expect(operations.get('GET /me')?.check(reply.status, reply.json)).toBeNull();
    }
  });

  test('every deprecated operation is refused, and only those are', async () => {
    const deprecated = [...operations.values()].filter((operation) => operation.deprecated);
    expect(GONE.map(unnamed).sort()).toEqual(deprecated.map((operation) => unnamed(operation.name)).sort());
    for (const operation of deprecated) {
      const [method = '', path = ''] = operation.name.replace(/\{\w+\}/g, 'x').split(' ');
      expect((await call(method, path)).status, operation.name).toBe(403);
    }
  });

  test('what Spotify never had is unknown', async () => {
    expect((await call('GET', '/no/such/thing')).status).toBe(404);
  });

  test('the check is able to fail', async () => {
    const { json } = await call('GET', '/me/tracks?limit=1');
    const page = structuredClone(json) as { items: { track: Record<string, unknown> }[] };
    const operation = operations.get('GET /me/tracks');
    expect(operation?.check(200, page)).toBeNull();
    (page.items[0]?.track ?? {})['duration_ms'] = 'long';
    expect(operation?.check(200, page)).not.toBeNull();
    const short = structuredClone(json) as { total?: number };
    delete short.total;
    expect(operation?.check(200, short)).not.toBeNull();
    expect(operation?.check(418, json)).not.toBeNull();
  });
});
