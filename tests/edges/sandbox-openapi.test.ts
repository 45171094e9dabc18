import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GONE } from '../../daemon/sandbox/gone.ts';
import { described } from '../fakes/web-api-inspector.ts';
import { openSpotifyRig, type SpotifyRig } from '../fakes/player-rig.ts';
import { DESCRIPTION, extract, EXTRACT, servedOperations, unnamed, written } from '../fixtures/openapi/extract.ts';

describe('the sandbox and the published description of the Web API', () => {
  let rig: SpotifyRig;
  beforeAll(async () => {
    rig = await openSpotifyRig();
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

  /** Calls; the rig's inspector holds call and reply against the description. */
  async function agree(
    operation: string,
    ask: { readonly path?: string; readonly body?: unknown } = {},
  ): Promise<unknown> {
    const [method = '', template = ''] = operation.split(' ');
    const { status, json } = await call(method, ask.path ?? template, ask.body);
    expect(rig.sandbox.world.complaints, operation).toEqual([]);
    const shapes = described.operations[unnamed(operation)]?.responses ?? {};
    expect(
      Object.keys(shapes).filter((one) => one < '300'),
      operation,
    ).toContain(String(status));
    if (shapes[String(status)] === null) expect(json, operation).toBeNull();
    return json;
  }

  test('library, search and playlists agree', async () => {
    const { world } = rig.sandbox;
    const id = world.songs[0]?.id ?? '';
    world.unavailable.add(world.songs[50]?.uri ?? '');
    await agree('GET /me');
    await agree('GET /me/tracks', { path: '/me/tracks?limit=50&offset=50' });
    await agree('GET /me/top/tracks', { path: '/me/top/tracks?limit=3&time_range=short_term' });
    await agree('GET /tracks/:id', { path: `/tracks/${id}` });
    await agree('GET /search', { path: '/search?type=track&limit=10&q=the' });
    const { id: list } = (await agree('POST /me/playlists', { body: { name: 'Tonight', public: false } })) as {
      id: string;
    };
    const items = `/playlists/${list}/items`;
    await agree('POST /playlists/:id/items', { path: items, body: { uris: uris() } });
    await agree('GET /playlists/:id/items', { path: `${items}?limit=50` });
    await agree('PUT /playlists/:id/items', { path: items, body: { uris: uris().slice(1) } });
    await agree('DELETE /playlists/:id/items', { path: items, body: { items: [{ uri: uris()[1] }] } });
    expect(await agree('GET /playlists/:id/items', { path: items })).toMatchObject({ total: 1 });
    world.addPlaylist({ id: 'theirs', name: 'Their songs', own: false });
    await agree('GET /me/playlists');
    expect((await call('GET', '/playlists/theirs/items')).status).toBe(403);
  });

  test('the player agrees, stopped and playing, on one device and on another', async () => {
    const { world } = rig.sandbox;
    await agree('GET /me/player');
    await agree('GET /me/player/queue');
    await agree('GET /me/player/devices');
    await agree('PUT /me/player', { body: { device_ids: [world.speaker.id] } });
    await agree('PUT /me/player/play', { body: { uris: uris(), position_ms: 1000 } });
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
    await agree('GET /me/player/recently-played', { path: '/me/player/recently-played?limit=5&after=1000' });
    world.speaker.id = null;
    world.speaker.supportsVolume = false;
    await agree('GET /me/player/devices');
  });

  test('every operation it serves is described and not one that Spotify took away; every one of those is refused', async () => {
    const served = servedOperations();
    expect(served.filter((operation) => described.operations[operation] === undefined)).toEqual([]);
    expect(served.filter((operation) => described.deprecated.includes(operation))).toEqual([]);
    expect(GONE.map(unnamed).sort()).toEqual([...described.deprecated]);
    const replies = await Promise.all(
      GONE.map(async (operation) => {
        const [method = '', path = ''] = operation.split(' ');
        return { operation, status: (await call(method, path.replaceAll(/:\w+/g, '1'))).status };
      }),
    );
    expect(replies.filter(({ status }) => status !== 403)).toEqual([]);
  });

  test('what it took away is refused to those who have no token at all only for that', async () => {
    expect((await fetch(`${rig.sandbox.apiUrl}/me`)).status).toBe(401);
  });

  test.each([
    { what: 'a query that is misspelt', asked: 'GET /me/tracks?limits=50', told: 'no query “limits”' },
    { what: 'a limit beyond the highest', asked: 'GET /me/tracks?limit=51', told: '51 is not allowed' },
    { what: 'a query that is missing', asked: 'POST /me/player/queue', told: '“uri” is missing' },
    { what: 'a kind that does not exist', asked: 'GET /search?q=a&type=song', told: 'song is not one of' },
    { what: 'a field that is misspelt', asked: 'PUT /me/player/play', body: { uri: ['x'] }, told: 'body' },
    { what: 'a field of another type', asked: 'PUT /me/player', body: { device_ids: 'x' }, told: 'body' },
    { what: 'a field that is missing', asked: 'POST /me/playlists', body: {}, told: 'body' },
    { what: 'a path that does not exist', asked: 'GET /me/songs', told: 'not described (/v1/me/songs)' },
  ])('$what is told', async ({ asked, body, told }) => {
    const [method = '', path = ''] = asked.split(' ');
    expect((await call(method, path, body)).status).toBeGreaterThanOrEqual(400);
    expect(rig.sandbox.world.complaints.splice(0)).toEqual([expect.stringContaining(told)]);
  });
});

if (!existsSync(DESCRIPTION))
  process.stdout.write(`skipped: the description of Spotify's Web API is not at ${DESCRIPTION}\n`);

test.skipIf(!existsSync(DESCRIPTION))('the extract is the one that the whole description gives', () => {
  expect(readFileSync(EXTRACT, 'utf8')).toBe(written(extract(DESCRIPTION)));
});
