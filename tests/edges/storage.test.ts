import { describe, expect, it } from 'vitest';
import { silent } from '../../daemon/lib/log.ts';
import { openDatabase } from '../../daemon/storage/database.ts';
import { healthOfSpace, diskHealth } from '../../daemon/storage/disk.ts';
import { MIGRATIONS } from '../../daemon/storage/migrations.ts';
import { newFolder, openIn, play } from './storage-rig.ts';

const DAY_MS = 86_400_000;
const T0 = Date.UTC(2026, 10, 23, 20);

describe('the history', () => {
  it('gives back moods and plays, newest first, and no more than asked for', () => {
    const { history } = openIn(newFolder());
    const mood = { atMs: T0, mood: 'happy', valence: 0.5, arousal: -0.25, confidence: 0.8, people: 3 } as const;
    history.addMood(mood);
    history.addMood({ ...mood, atMs: T0 + 1, mood: 'none', people: 0 });
    expect(history.moods(9)).toEqual([{ ...mood, atMs: T0 + 1, mood: 'none', people: 0 }, mood]);
    expect(history.moods(1)).toHaveLength(1);
    history.startPlay(play('a', T0));
    history.endPlay(T0 + 5, 'skipped');
    history.startPlay(play('b', T0 + 5));
    expect(history.plays(9)).toEqual([
      { ...play('b', T0 + 5), endedMs: null, outcome: null },
      { ...play('a', T0), endedMs: T0 + 5, outcome: 'skipped' },
    ]);
  });

  it('has at most one open play: a new one closes what a crash left open', () => {
    const { history } = openIn(newFolder());
    history.startPlay(play('a', T0));
    history.startPlay(play('b', T0 + 9));
    expect(history.plays(2).map(({ endedMs, outcome }) => [endedMs, outcome])).toEqual([
      [null, null],
      [T0 + 9, 'stopped'],
    ]);
    history.endPlay(T0 + 20, 'played');
    history.endPlay(T0 + 30, 'stopped');
    expect(history.plays(1)[0]).toMatchObject({ endedMs: T0 + 20, outcome: 'played' });
  });

  it('is there again after closing and opening', async () => {
    const dir = newFolder();
    const first = openIn(dir);
    first.history.startPlay(play('a', T0));
    first.settings.write({ direction: 'calm', cameraOn: false });
    await first[Symbol.asyncDispose]();
    const second = openIn(dir);
    expect(second.history.plays(1)[0]?.title).toBe('a');
    expect(second.settings.read()).toMatchObject({ direction: 'calm', cameraOn: false });
  });
});

describe('the owner’s settings', () => {
  it('begin as nobody set them, and keep what a change does not name', () => {
    const { settings } = openIn(newFolder());
    const fresh = { cameraOn: true, direction: null, moodOverride: 'auto', moodOverrideUntilMs: null, arc: null };
    expect(settings.read()).toMatchObject({ ...fresh, volumePercent: null });
    settings.write({ moodOverride: 'sad', moodOverrideUntilMs: 5000, arc: 'party' });
    settings.write({ volumePercent: 30, cameraOn: false });
    const kept = { direction: null, moodOverride: 'sad', moodOverrideUntilMs: 5000, arc: 'party' };
    expect(settings.read()).toMatchObject({ ...kept, cameraOn: false, volumePercent: 30 });
  });
});

describe('phones', () => {
  it('knows a phone for seven days after it was last used', () => {
    const { sessions } = openIn(newFolder());
    const phone = { role: 'guest', name: 'iPhone, Safari' } as const;
    const { id } = sessions.add('hash-of-a-long-token', phone, T0);
    expect(sessions.touch('other', T0)).toBeNull();
    expect(sessions.touch('hash-of-a-long-token', T0 + 6 * DAY_MS)).toMatchObject({ id, ...phone });
    expect(sessions.touch('hash-of-a-long-token', T0 + 12 * DAY_MS)).not.toBeNull();
    expect(sessions.list(T0 + 13 * DAY_MS)).toMatchObject([{ id, joinedMs: T0, seenMs: T0 + 12 * DAY_MS }]);
    expect(sessions.touch('hash-of-a-long-token', T0 + 20 * DAY_MS)).toBeNull();
    expect(sessions.list(T0 + 20 * DAY_MS)).toEqual([]);
    const second = sessions.add('second', phone, T0);
    sessions.setRole(second.id, 'owner');
    expect(sessions.touch('second', T0)).toMatchObject({ role: 'owner' });
    sessions.remove(second.id);
    expect(sessions.touch('second', T0)).toBeNull();
  });
});

describe('what the box knows of its owner', () => {
  it('is kept, beside a key of its own that never changes', () => {
    const dir = newFolder();
    const { owner } = openIn(dir);
    const { boxKey } = owner.read();
    expect(boxKey).toMatch(/^[0-9a-f]{8}$/);
    expect(owner.read()).toEqual({ boxKey, claimed: false, pinHash: '', clientId: '', setup: 'language' });
    owner.write({ claimed: true });
    owner.write({ clientId: 'abc' });
    expect(owner.read()).toEqual({ boxKey, claimed: true, pinHash: '', clientId: 'abc', setup: 'language' });
    expect(openIn(newFolder()).owner.read().boxKey).not.toBe(boxKey);
  });

  it('decides which songs there are', () => {
    const seen: string[] = [];
    openIn(newFolder(), { realm: (owner) => (seen.push(owner.clientId), 'sandbox') });
    expect(seen).toEqual(['']);
  });

  it('takes everybody for an owner who joined before there were guests', () => {
    const dir = newFolder();
    const db = openDatabase({ folder: dir, log: silent, migrations: MIGRATIONS.slice(0, 2) });
    db.prepare('INSERT INTO sessions (token_hash, created_ms, last_seen_ms) VALUES (?, ?, ?)').run('before', T0, T0);
    db.close();
    const { owner, sessions } = openIn(dir);
    expect(owner.read().claimed).toBe(true);
    expect(sessions.touch('before', T0)).toMatchObject({ role: 'owner', name: 'Phone' });
  });
});

describe('the health of the disk', () => {
  it('says how much is free, and asks the owner when little is', async () => {
    expect(healthOfSpace(12.34e9, '/state')).toEqual({
      state: 'ok',
      message: '12.3 GB free on the disk with /state.',
      remedy: '',
    });
    expect(healthOfSpace(4e8, '/state').state).toBe('degraded');
    expect(healthOfSpace(1e6, '/state')).toMatchObject({ state: 'needs-owner', remedy: 'Free some space on it.' });
    expect((await diskHealth(newFolder())).message).toMatch(/GB free/);
  });
});
