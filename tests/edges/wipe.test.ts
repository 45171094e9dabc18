import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWiping, UNDO_MS, type Wiping } from '../../daemon/keeping/wipe.ts';
import type { Storage } from '../../daemon/storage/storage.ts';
import { GIVEN, HISTORY, LEARNT, TASTE } from '../../daemon/storage/wipe.ts';
import { finishReset } from '../../daemon/storage/reset.ts';
import { REAL_DISK, type SwapDisk } from '../../daemon/storage/swap-state.ts';
import { keepingOf, livedIn, T0, type Keeping } from './backup-rig.ts';
import { newFolder, openIn, play, putSongs, track } from './storage-rig.ts';

const SECRET = 'Xanthippe sang this';

/** All files below a folder that hold a text. */
function holding(dir: string, text: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = join(dir, name);
    return statSync(file).isFile() && readFileSync(file).includes(text);
  });
}

let dir: string;
let keeping: Keeping;
let wiping: Wiping;
let storage: Storage;
beforeEach(async () => {
  dir = newFolder();
  keeping = await livedIn(dir);
  ({ storage } = keeping);
  for (let row = 0; row < 40; row++) {
    storage.history.startPlay({ ...play(`${SECRET} ${row}`, T0 + row), reason: SECRET });
    storage.history.addMood({ atMs: T0 + row, mood: 'sad', valence: 0, arousal: 0, confidence: 1, people: 2 });
  }
  storage.history.startPlay(play('what plays now', T0 + 100));
  storage.insights.addTime({ fromMs: T0, toMs: T0 + 1000, mood: 'sad', valence: 0, arousal: 0 });
  const lesson = { mood: 'happy', kind: 'like', uri: 'u', title: `${SECRET}, liked`, artist: 'a' } as const;
  storage.taste.addLesson({ atMs: T0, off: null, ...lesson });
  storage.taste.ban({ kind: 'artist', key: 'x', name: 'Xanthippe herself', atMs: T0 });
  putSongs(storage.catalogue, 'liked', [{ ...track('spotify:track:a'), title: 'Xanthippe’s library' }]);
  const forgetTaste = (): Promise<number> => Promise.resolve(storage.keepsakes.wipe('taste'));
  const { wiper } = storage.memory;
  const { shelf, restorer } = keeping;
  const { uploadFile } = restorer;
  wiping = openWiping({ wiper, shelf, uploadFile, forgetTaste, clock: () => T0 });
});
afterEach(() => {
  wiping[Symbol.dispose]();
  vi.useRealTimers();
});

describe('a wipe', () => {
  it('of the history leaves no trace in any file, and the song that plays, likes and bans', async () => {
    writeFileSync(join(dir, 'mooddj-schema-7.db'), SECRET);
    expect(holding(dir, SECRET)).not.toEqual([]);
    const done = await wiping.wipe({ what: 'history' });
    expect(done).toMatchObject({ rows: 82, reopens: false, undoUntil: new Date(T0 + UNDO_MS).toISOString() });
    expect(holding(dir, `${SECRET} `)).toEqual([]);
    expect(storage.history.plays(9).map(({ title }) => title)).toEqual(['what plays now']);
    expect(storage.history.moods(9)).toEqual([]);
    expect(storage.taste.lessons()).toHaveLength(1);
  });

  it('of the history comes back whole within a minute, before what was written since, and not later', async () => {
    vi.useFakeTimers();
    const before = storage.history.plays(1000).map(({ title }) => title);
    await wiping.wipe({ what: 'history' });
    storage.history.startPlay(play('since', T0 + 301));
    storage.insights.addTime({ fromMs: T0, toMs: T0 + 500, mood: 'sad', valence: 0, arousal: 0 });
    expect(wiping.undo()).toBeGreaterThan(80);
    expect(storage.history.plays(1000).map(({ title }) => title)).toEqual(['since', ...before]);
    expect(storage.history.moods(1000)).toHaveLength(40);
    const [hour] = storage.insights.moods({ fromMs: 0, toMs: T0 * 2 }, { by: 'hour', offsetMinutes: 0 });
    expect(hour?.ms).toBe(1500);
    expect(() => wiping.undo()).toThrow('nothing to bring back');
    storage.history.startPlay(play('and on', T0 + 302));
    await wiping.wipe({ what: 'history' });
    vi.advanceTimersByTime(UNDO_MS);
    expect(() => wiping.undo()).toThrow('nothing to bring back');
  });

  it('of the taste takes likes and skips; of everything learnt also bans and the library, and no more', async () => {
    await wiping.wipe({ what: 'taste' });
    expect(holding(dir, `${SECRET}, liked`)).toEqual([]);
    expect(storage.taste.bans()).toHaveLength(1);
    const done = await wiping.wipe({ what: 'learnt' });
    expect(done).toMatchObject({ reopens: true, undoUntil: null });
    expect(holding(dir, 'Xanthippe')).toEqual([]);
    expect(storage.settings.read().direction).toBe('calm');
    expect(storage.accounts.active('sandbox')?.name).toBe('Anna');
  });

  it('knows every table: a new one must be said to be wiped, or to stay', () => {
    const db = new Database(join(dir, 'mooddj.db'), { readonly: true });
    const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
    db.close();
    expect([...Object.keys(HISTORY), ...TASTE, ...LEARNT, ...GIVEN].sort()).toEqual(tables.sort());
  });

  it('counts the backups that still hold it, and takes them along when told to', async () => {
    await keeping.shelf.make('made');
    expect(await wiping.wipe({ what: 'taste' })).toMatchObject({ backupsLeft: 1 });
    expect(await wiping.wipe({ what: 'history', backups: true })).toMatchObject({ backupsLeft: 0 });
  });

  it('waits for a backup that is being made', async () => {
    const making = keeping.shelf.make('made');
    await expect(wiping.wipe({ what: 'history' })).rejects.toThrow('being made');
    await making;
  });
});

describe('a box that forgets everything', () => {
  it('is new at its next start: no account, phone, setting, key, backup or trace, and what is not ours stays', async () => {
    await keeping.shelf.make('made');
    const { boxKey } = storage.owner.read();
    mkdirSync(join(dir, 'soloist'));
    writeFileSync(join(dir, 'soloist/credentials.json'), 'theirs');
    writeFileSync(join(dir, 'holiday.txt'), 'mine');
    expect(await wiping.wipe({ what: 'everything' })).toMatchObject({ reopens: true });
    await storage[Symbol.asyncDispose]();
    const fresh = openIn(dir);
    expect(fresh.owner.read()).toMatchObject({ claimed: false });
    expect(fresh.owner.read().boxKey).not.toBe(boxKey);
    expect(fresh.accounts.list('sandbox')).toEqual([]);
    expect(fresh.memory.backupKey.read()).toBeNull();
    expect(holding(dir, 'Xanthippe')).toEqual([]);
    const left = readdirSync(dir).filter((name) => !name.startsWith('mooddj.'));
    expect(left).toEqual(['holiday.txt']);
    expect(keepingOf(fresh, dir).shelf.shown().backups).toEqual([]);
  });

  it('goes on at the next start when the power went half way', async () => {
    await wiping.wipe({ what: 'everything' });
    await storage[Symbol.asyncDispose]();
    let left = 2;
    const dying: SwapDisk = {
      ...REAL_DISK,
      remove: (path) => {
        if (left-- === 0) throw new Error('the power went');
        REAL_DISK.remove(path);
      },
    };
    expect(() => finishReset(dir, dying)).toThrow('the power went');
    expect(openIn(dir).accounts.list('sandbox')).toEqual([]);
    expect(holding(dir, 'Xanthippe')).toEqual([]);
  });
});
