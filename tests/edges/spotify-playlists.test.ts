import { afterEach, beforeEach, expect, it } from 'vitest';
import { NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import { SpotifyPlaylists } from '../../daemon/spotify/playlists.ts';
import { openSpotifyRig, type SpotifyRig } from '../fakes/player-rig.ts';

let rig: SpotifyRig;
let playlists: SpotifyPlaylists;
beforeEach(async () => {
  rig = await openSpotifyRig();
  playlists = SpotifyPlaylists.open({ client: rig.client });
});
afterEach(() => rig[Symbol.asyncDispose]());

const uris = (count: number): string[] => rig.sandbox.world.songs.slice(0, count).map(({ uri }) => uri);

it('makes a private playlist and fills it in order', async () => {
  const { id, url } = await playlists.create({ name: 'MoodDJ, 21 November 2026', description: 'What the room heard.' });
  expect(url).toBe(`https://open.spotify.com/playlist/${id}`);
  expect(await playlists.append(id, uris(100))).toBe(true);
  expect(await playlists.append(id, uris(103).slice(100))).toBe(true);
  expect(await playlists.count(id)).toBe(103);
  const made = rig.sandbox.world.playlists.get(id);
  expect(made?.name).toBe('MoodDJ, 21 November 2026');
  expect(made?.uris).toEqual(uris(103));
});

it('asks for a new consent when the old one does not cover playlists', async () => {
  rig.sandbox.faults.once({ operation: 'POST /me/playlists', status: 403, message: 'Insufficient client scope' });
  const failure = await playlists.create({ name: 'N', description: '' }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(NeedsOwner);
  expect((failure as NeedsOwner).remedy).toContain('Pair the account again');
});

it('says when a playlist is gone, and leaves outages to be tried again', async () => {
  const { id } = await playlists.create({ name: 'N', description: '' });
  rig.sandbox.faults.once({ operation: 'POST /playlists/:id/items', status: 404 });
  expect(await playlists.append(id, uris(1))).toBe(false);
  rig.sandbox.faults.once({ operation: 'GET /playlists/:id/items', status: 404 });
  expect(await playlists.count(id)).toBeNull();
  rig.sandbox.faults.once({ operation: 'POST /playlists/:id/items', status: 502 });
  await expect(playlists.append(id, uris(1))).rejects.toThrow(Retry);
});
