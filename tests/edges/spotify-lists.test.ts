import { describe, expect, it } from 'vitest';
import { NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import type { FakePlaylist } from '../fakes/lists.ts';
import { manyLiked, openLibraryRig } from './library-rig.ts';
import { ACCOUNT } from './storage-rig.ts';

const LIKED = '/me/tracks';

describe('playlists', () => {
  const playlist = (id: string, ids: string[]): FakePlaylist => ({
    ...{ id, name: `List ${id}`, ownerId: ACCOUNT, collaborative: false, snapshot: 'one', ids },
  });

  it('are read only when chosen, and again only when they changed', async () => {
    const rig = openLibraryRig();
    rig.lists.playlists = [playlist('mine', ['a', 'b']), playlist('other', ['c'])];
    await rig.sync();
    expect(rig.titles()).toEqual([]);
    rig.catalogue.lists(ACCOUNT).choosePlaylist('mine', { chosen: true, mood: null });
    await rig.sync();
    await rig.sync();
    expect(rig.lists.count('/playlists/mine')).toBe(1);
    expect(rig.titles()).toEqual(['a', 'b']);
    Object.assign(rig.lists.playlists[0]!, { ids: ['b', 'd'], snapshot: 'two' });
    await rig.sync();
    expect(rig.titles()).toEqual(['b', 'd']);
    rig.lists.playlists = [];
    await rig.sync();
    expect(rig.titles()).toEqual([]);
  });

  it('of other people are listed with the reason, unless they are shared', async () => {
    const rig = openLibraryRig();
    rig.lists.playlists = [
      { ...playlist('theirs', ['a']), ownerId: 'eve' },
      { ...playlist('shared', ['b']), ownerId: 'eve', collaborative: true },
    ];
    const shown = await rig.library.playlists(new AbortController().signal);
    expect(shown.map(({ refusal }) => refusal)).toEqual([expect.stringContaining('Name of eve') as string, '']);
    await rig.library.playlists(new AbortController().signal);
    expect(rig.lists.count('/me/playlists')).toBe(1);
  });

  it('that Spotify refuses after all say so, and the others are read', async () => {
    const rig = openLibraryRig();
    rig.lists.playlists = [playlist('p', ['a']), playlist('q', ['b'])];
    await rig.sync();
    const store = rig.catalogue.lists(ACCOUNT);
    for (const id of ['p', 'q']) store.choosePlaylist(id, { chosen: true, mood: null });
    rig.lists.refuses = { path: '/playlists/p', status: 403 };
    await rig.sync();
    expect(rig.titles()).toEqual(['b']);
    expect(store.playlists()[0]?.refusal).not.toBe('');
    expect(store.syncedMs()).not.toBeNull();
  });

  it('changed while they are read are read anew, not half and half', async () => {
    const rig = openLibraryRig();
    const ids = Array.from({ length: 120 }, (_, i) => `p${i}`);
    rig.lists.playlists = [playlist('p', ids)];
    await rig.sync();
    rig.catalogue.lists(ACCOUNT).choosePlaylist('p', { chosen: true, mood: null });
    rig.lists.calls.length = 0;
    rig.lists.fails = { path: LIKED, error: new Retry('later', { afterMs: 1 }) };
    const before = rig.lists.meanwhile;
    rig.lists.meanwhile = () => {
      if (rig.lists.count('/playlists/p') === 2) rig.lists.fails = { path: '/playlists/p', error: new Retry('later') };
    };
    await expect(rig.sync()).rejects.toThrow('later');
    rig.lists.meanwhile = before;
    rig.lists.fails = null;
    Object.assign(rig.lists.playlists[0]!, { ids: ids.toReversed().slice(0, 110), snapshot: 'two' });
    await rig.sync();
    expect(rig.catalogue.counts().tracks).toBe(110);
  });
});

describe('a sync that was broken off', () => {
  it('does not read its small lists again when it goes on; the next one does', async () => {
    const rig = openLibraryRig();
    rig.lists.liked = manyLiked(60);
    rig.lists.fails = { path: LIKED, error: new Retry('later', { afterMs: 1 }) };
    await expect(rig.sync()).rejects.toThrow('later');
    rig.lists.fails = null;
    const small = (): number => rig.lists.calls.length - rig.lists.count(LIKED);
    const before = small();
    await rig.sync();
    expect(small()).toBe(before);
    await rig.sync();
    expect(small()).toBe(2 * before);
  });
});

describe('what was played', () => {
  it('of late by people counts, what the box played does not; a full memory lets the oldest go', async () => {
    const rig = openLibraryRig();
    rig.own.add('spotify:track:ours');
    rig.lists.heard = [
      { id: 'theirs', atMs: 3000 },
      { id: 'ours', atMs: 2000 },
      { id: 'theirs', atMs: 1000 },
    ];
    await rig.sync();
    expect(rig.titles()).toEqual(['theirs']);
    for (let night = 1; night <= 6; night++) {
      rig.lists.heard = Array.from({ length: 50 }, (_, i) => ({ id: `n${night}-${i}`, atMs: night * 1e6 - i }));
      await rig.sync();
    }
    expect(rig.titles()).toHaveLength(200);
    expect(rig.catalogue.track('spotify:track:theirs')).toBeNull();
    expect(rig.catalogue.track('spotify:track:n6-0')).not.toBeNull();
  });

  it('most is read for three spans of time', async () => {
    const rig = openLibraryRig();
    rig.lists.top = ['a', 'b'];
    await rig.sync();
    expect(rig.catalogue.track('spotify:track:a')?.sources).toEqual(
      expect.arrayContaining(['top-short', 'top-medium', 'top-long']),
    );
    rig.lists.top = ['b'];
    await rig.sync();
    expect(rig.titles()).toEqual(['b']);
  });

  it('and may not be known to us, keeps nothing else from being read, and is said', async () => {
    const rig = openLibraryRig();
    rig.lists.liked = manyLiked(3);
    rig.lists.refuses = { path: '/me/player', status: 403 };
    await expect(rig.sync()).rejects.toBeInstanceOf(NeedsOwner);
    expect(rig.titles()).toHaveLength(3);
    expect(rig.catalogue.lists(ACCOUNT).syncedMs()).toBeNull();
  });
});
