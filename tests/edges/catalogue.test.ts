import Database from 'better-sqlite3';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../daemon/core/features/reconcile.ts';
import type { FeatureValue } from '../../daemon/core/ports/features.ts';
import type { Playlist, ReadMark } from '../../daemon/core/ports/library.ts';
import { MIGRATIONS } from '../../daemon/storage/migrations.ts';
import { ACCOUNT, newFolder, openIn, putSongs, track } from './storage-rig.ts';

const DAY_MS = 86_400_000;
const T0 = Date.UTC(2026, 10, 23, 20);
const known: FeatureValue = {
  ...{ valence: 0.7, energy: 0.6, tempoBpm: 118.4, danceability: 0.5, acousticness: 0.2 },
  ...{ liveness: 0.1, loudnessDb: -7.5, key: 11, mode: 0, source: 'reccobeats', confidence: 0.9, fetchedMs: T0 },
};
const playlist: Playlist = { id: 'p1', name: 'Rain', ownerName: 'Me', songs: 2, snapshot: 's1', refusal: '' };
const whole = (generation: number): ReadMark => ({ generation, readMs: T0, version: '', pass: null });
const uris = (songs: readonly { readonly uri: string }[]): readonly string[] => songs.map(({ uri }) => uri);

describe('the catalogue', () => {
  it('keeps songs with what is known of them, whatever is optional included', () => {
    const { catalogue } = openIn(newFolder());
    putSongs(catalogue, 'liked', [track('b'), { ...track('a'), explicit: true, artistId: 'x', albumId: 'y' }]);
    catalogue.features.putValues('reccobeats', new Map([['a', known]]));
    const a = { ...track('a'), explicit: true, artistId: 'x', albumId: 'y', sources: ['liked'] };
    expect(catalogue.tracks()).toEqual([
      { ...a, features: { ...known, sources: ['reccobeats'] } },
      { ...track('b'), features: null, sources: ['liked'] },
    ]);
    expect(catalogue.counts()).toEqual({ tracks: 2, understood: 1 });
    expect(catalogue.track('zzz')).toBeNull();
  });

  it('says the same after a restart as it said before', async () => {
    const dir = newFolder();
    const before = openIn(dir);
    putSongs(before.catalogue, 'liked', [track('a'), track('b')]);
    putSongs(before.catalogue, 'top-short', [track('b')]);
    before.catalogue.features.putValues('reccobeats', new Map([['b', known]]));
    const said = before.catalogue.tracks();
    await before[Symbol.asyncDispose]();
    const { catalogue } = openIn(dir);
    catalogue.use(ACCOUNT);
    expect(catalogue.tracks()).toEqual(said);
    expect(catalogue.counts()).toEqual({ tracks: 2, understood: 1 });
  });

  it('gives the same list until something changes, and says when that was', () => {
    const { catalogue } = openIn(newFolder());
    putSongs(catalogue, 'liked', [track('a')]);
    const [list, generation] = [catalogue.tracks(), catalogue.generation()];
    catalogue.features.putMisses('reccobeats', ['a'], T0);
    expect(catalogue.tracks()).toBe(list);
    expect(catalogue.generation()).toBe(generation);
    catalogue.features.putValues('reccobeats', new Map([['a', known]]));
    expect(catalogue.generation()).not.toBe(generation);
    expect(catalogue.tracks()).not.toBe(list);
  });

  it('drops a song when the last list that named it no longer does, and keeps what was learnt of it', () => {
    const { catalogue } = openIn(newFolder());
    putSongs(catalogue, 'liked', [track('a'), track('b')]);
    putSongs(catalogue, 'playlist:p', [track('b')]);
    catalogue.features.putValues('reccobeats', new Map([['a', known]]));
    putSongs(catalogue, 'liked', []);
    expect(uris(catalogue.tracks())).toEqual(['b']);
    expect(catalogue.counts()).toEqual({ tracks: 1, understood: 0 });
    putSongs(catalogue, 'liked', [track('a')]);
    expect(catalogue.track('a')?.features).toMatchObject(known);
  });

  it('lets nothing go before a reading has met the end, even if the clock is set back meanwhile', () => {
    let nowMs = T0;
    const { catalogue } = openIn(newFolder(), { clock: () => nowMs });
    putSongs(catalogue, 'liked', [track('a'), track('b'), track('c')]);
    const lists = catalogue.lists(ACCOUNT);
    const mark = lists.mark('liked');
    const pass = { generation: 2, offset: 1, total: 2, version: '' };
    const page = (uri: string): { uri: string; addedMs: number; song: ReturnType<typeof track> } => ({
      ...{ uri, addedMs: T0, song: track(uri) },
    });
    lists.putPage('liked', { entries: [page('a')], generation: 2, ordinal: 0, mark: { ...mark, pass } });
    expect(uris(catalogue.tracks())).toEqual(['a', 'b', 'c']);
    nowMs -= 3 * 365 * DAY_MS;
    expect(lists.mark('liked').pass).toEqual(pass);
    lists.putPage('liked', { entries: [page('c')], generation: 2, ordinal: 1, mark: { ...mark, pass } });
    expect(lists.finish('liked', whole(2))).toBe(1);
    expect(uris(catalogue.tracks())).toEqual(['a', 'c']);
  });

  it('shows the songs of the account in use, at once, and forgets accounts that left', () => {
    const { catalogue } = openIn(newFolder());
    putSongs(catalogue, 'liked', [track('a'), track('shared')]);
    catalogue.use('other');
    expect(catalogue.tracks()).toEqual([]);
    const other = catalogue.lists('other');
    const entries = [track('shared'), track('theirs')].map((song) => ({ uri: song.uri, addedMs: null, song }));
    other.putPage('liked', { entries, generation: 1, ordinal: 0, mark: whole(1) });
    expect(uris(catalogue.tracks())).toEqual(['shared', 'theirs']);
    catalogue.use(ACCOUNT);
    expect(uris(catalogue.tracks())).toEqual(['a', 'shared']);
    catalogue.keepOnly(['other']);
    expect(catalogue.tracks()).toEqual([]);
    catalogue.use('other');
    expect(uris(catalogue.tracks())).toEqual(['shared', 'theirs']);
  });

  it('never mixes the sandbox’s songs with the owner’s', async () => {
    const dir = newFolder();
    const sandbox = openIn(dir);
    putSongs(sandbox.catalogue, 'liked', [track('invented')]);
    await sandbox[Symbol.asyncDispose]();
    const real = openIn(dir, { realm: 'spotify' });
    real.catalogue.use(ACCOUNT);
    expect(real.catalogue.tracks()).toEqual([]);
    real.catalogue.keepOnly([]);
    await real[Symbol.asyncDispose]();
    const again = openIn(dir);
    again.catalogue.use(ACCOUNT);
    expect(again.catalogue.tracks()).toHaveLength(1);
  });

  it('holds back a song that the player refuses, for a while', () => {
    let nowMs = T0;
    const { catalogue } = openIn(newFolder(), { clock: () => nowMs });
    putSongs(catalogue, 'liked', [track('a'), track('b')]);
    const generation = catalogue.generation();
    catalogue.putUnavailable('a', T0 + DAY_MS);
    expect(catalogue.generation()).toBeGreaterThan(generation);
    expect(uris(catalogue.tracks())).toEqual(['b']);
    expect(catalogue.track('a')).not.toBeNull();
    const held = catalogue.generation();
    nowMs += DAY_MS;
    expect(catalogue.generation()).toBeGreaterThan(held);
    expect(uris(catalogue.tracks())).toEqual(['a', 'b']);
    expect(catalogue.generation()).toBe(catalogue.generation());
  });

  it('keeps songs with explicit words from being chosen when the owner wants it so', () => {
    const { catalogue } = openIn(newFolder());
    putSongs(catalogue, 'liked', [track('a'), { ...track('b'), explicit: true }]);
    catalogue.allowExplicit(false);
    expect(uris(catalogue.tracks())).toEqual(['a']);
    expect(catalogue.counts().tracks).toBe(2);
    catalogue.allowExplicit(true);
    expect(uris(catalogue.tracks())).toEqual(['a', 'b']);
  });
});

describe('playlists', () => {
  it('keep the owner’s choice when the list is read again, and go with their songs', () => {
    const { catalogue } = openIn(newFolder());
    catalogue.reconcileBy(reconcile);
    catalogue.use(ACCOUNT);
    const lists = catalogue.lists(ACCOUNT);
    expect(lists.playlistsReadMs()).toBeNull();
    lists.putPlaylists([playlist, { ...playlist, id: 'p2', refusal: 'It belongs to Eve.' }], T0);
    expect(lists.choosePlaylist('p1', { chosen: true, mood: 'sad' })).toBe(true);
    expect(lists.choosePlaylist('nope', { chosen: true, mood: null })).toBe(false);
    putSongs(catalogue, 'playlist:p1', [track('a')]);
    expect(catalogue.track('a')).toMatchObject({ ownerMood: 'sad', features: { source: 'owner-tag' } });
    lists.putPlaylists([{ ...playlist, name: 'More rain', snapshot: 's2' }], T0 + 1);
    expect(lists.playlists()).toEqual([{ ...playlist, name: 'More rain', snapshot: 's2', chosen: true, mood: 'sad' }]);
    lists.choosePlaylist('p1', { chosen: true, mood: null });
    expect(catalogue.track('a')).not.toHaveProperty('ownerMood');
    lists.choosePlaylist('p1', { chosen: false, mood: null });
    expect(catalogue.track('a')).toBeNull();
    expect(lists.mark('playlist:p1').generation).toBe(0);
    lists.putPlaylists([], T0 + 2);
    expect(lists.playlists()).toEqual([]);
  });

  it('with unlike moods say nothing of a song that is in both', () => {
    const { catalogue } = openIn(newFolder());
    catalogue.reconcileBy(reconcile);
    catalogue.use(ACCOUNT);
    const lists = catalogue.lists(ACCOUNT);
    lists.putPlaylists([playlist, { ...playlist, id: 'p2' }], T0);
    lists.choosePlaylist('p1', { chosen: true, mood: 'sad' });
    lists.choosePlaylist('p2', { chosen: true, mood: 'happy' });
    putSongs(catalogue, 'playlist:p1', [track('a')]);
    expect(catalogue.track('a')?.ownerMood).toBe('sad');
    putSongs(catalogue, 'playlist:p2', [track('a')]);
    expect(catalogue.track('a')?.features).toBeNull();
  });
});

describe('features', () => {
  const due = (catalogue: ReturnType<typeof openIn>['catalogue'], source: string, more = {}): readonly string[] =>
    catalogue.features.due({ source, after: [], limit: 10, nowMs: T0, ...more });

  it('are asked for again only 30 days after nobody knew', () => {
    const { catalogue } = openIn(newFolder());
    putSongs(catalogue, 'liked', [track('a'), track('b'), track('c')]);
    catalogue.features.putValues('reccobeats', new Map([['a', known]]));
    catalogue.features.putMisses('reccobeats', ['b'], T0);
    expect(due(catalogue, 'reccobeats')).toEqual(['c']);
    expect(due(catalogue, 'reccobeats', { nowMs: T0 + 30 * DAY_MS - 1 })).toEqual(['c']);
    expect(due(catalogue, 'reccobeats', { nowMs: T0 + 30 * DAY_MS })).toEqual(['b', 'c']);
    expect(due(catalogue, 'reccobeats', { nowMs: T0 + 30 * DAY_MS, limit: 1 })).toEqual(['b']);
  });

  it('that were missed by a clock far ahead are asked for again, once it is right', () => {
    const { catalogue } = openIn(newFolder());
    putSongs(catalogue, 'liked', [track('a')]);
    catalogue.features.putMisses('reccobeats', ['a'], T0 + 1000 * DAY_MS);
    expect(due(catalogue, 'reccobeats')).toEqual(['a']);
  });

  it('are asked of the next source only for what the better ones do not know', () => {
    const { catalogue } = openIn(newFolder());
    putSongs(catalogue, 'liked', [track('a'), track('b')]);
    expect(due(catalogue, 'soundnet', { after: ['reccobeats'] })).toEqual([]);
    catalogue.features.putMisses('reccobeats', ['b'], T0);
    expect(due(catalogue, 'soundnet', { after: ['reccobeats'] })).toEqual(['b']);
    expect(due(catalogue, 'soundnet', { after: [] })).toEqual(['a', 'b']);
  });

  it('are asked first for the most played songs, then for chosen playlists', () => {
    const { catalogue } = openIn(newFolder());
    putSongs(catalogue, 'liked', [track('a'), track('b'), track('c')]);
    putSongs(catalogue, 'playlist:p', [track('b')]);
    putSongs(catalogue, 'top-long', [track('c')]);
    expect(due(catalogue, 'reccobeats')).toEqual(['c', 'b', 'a']);
  });

  it('count their sources, and their calls by month', () => {
    const { catalogue } = openIn(newFolder());
    const { features } = catalogue;
    putSongs(catalogue, 'liked', [track('a'), track('b')]);
    features.putValues(
      'reccobeats',
      new Map([
        ['a', known],
        ['elsewhere', known],
      ]),
    );
    expect(features.known()).toEqual({ reccobeats: 1 });
    features.addCall('soundnet', '2026-11');
    features.addCall('soundnet', '2026-11');
    expect([features.calls('soundnet', '2026-11'), features.calls('soundnet', '2026-12')]).toEqual([2, 0]);
  });

  it('and liked songs of the schema before are still there; its other lists are read anew', () => {
    const dir = newFolder();
    const old = new Database(join(dir, 'mooddj.db'));
    old.exec(MIGRATIONS[0] ?? '');
    old.pragma('application_id = 0x4d444a31');
    old.pragma('user_version = 1');
    old.exec(`INSERT INTO accounts VALUES ('sandbox', '${ACCOUNT}', 'Somebody', 'r', 'a', 0, 0)`);
    old.exec(`
      INSERT INTO tracks VALUES ('sandbox', 'a', 'A', 'Nobody', 'None', 1000, '', 0), ('sandbox', 'b', 'B', 'Nobody', 'None', 1000, '', 1);
      INSERT INTO track_sources VALUES ('sandbox', 'liked', 'a', 1), ('sandbox', 'top', 'b', 1);
      INSERT INTO features VALUES ('a', 0.5, 0.5, 100, 0.5, 0.5, 'reccobeats', 0.8, 1);
      INSERT INTO unknown_features VALUES ('b', ${T0});
    `);
    old.close();
    const { catalogue } = openIn(dir);
    catalogue.use(ACCOUNT);
    expect(catalogue.tracks()).toMatchObject([
      { uri: 'a', title: 'A', features: { valence: 0.5, source: 'reccobeats' } },
    ]);
    putSongs(catalogue, 'top-short', [track('b')]);
    expect(due(catalogue, 'reccobeats')).toEqual([]);
  });
});
