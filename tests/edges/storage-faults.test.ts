import Database from 'better-sqlite3';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { NeedsOwner } from '../../daemon/core/errors.ts';
import { guardFor } from '../../daemon/storage/failures.ts';
import { MIGRATIONS } from '../../daemon/storage/migrations.ts';
import { failureOf, newFolder, openIn, play, putSongs, track } from './storage-rig.ts';

const WRITER = join(import.meta.dirname, 'storage-writer.ts');
const databaseIn = (dir: string): string => join(dir, 'mooddj.db');

/** Starts the writer and waits until it has said `line`. */
async function startWriter(dir: string, until: string): Promise<{ child: ChildProcess; said: string[] }> {
  const child = spawn(process.execPath, [WRITER, dir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said: string[] = [];
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(line);
      if (line === until) resolve();
    });
    child.once('exit', (code) => reject(new Error(`the writer ended with ${String(code)}`)));
  });
  child.removeAllListeners('exit');
  return { child, said };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'close');
  child.kill('SIGKILL');
  await gone;
}

describe('storage that is killed', () => {
  it('loses no row that was acknowledged, and opens again at once', async () => {
    const dir = newFolder();
    for (const rows of [30, 60]) {
      const { child, said } = await startWriter(dir, String(rows));
      await kill(child);
      const acknowledged = Number(said.at(-1));
      const storage = openIn(dir);
      const titles = new Set(storage.history.plays(10_000).map(({ title }) => title));
      for (let row = 1; row <= acknowledged; row++) expect(titles.has(`row ${row}`), `row ${row}`).toBe(true);
      expect(storage.history.moods(10_000).length).toBeGreaterThanOrEqual(acknowledged);
      await storage[Symbol.asyncDispose]();
    }
  });

  it('refuses a second process on the same folder, and lets it in when the first is killed', async () => {
    const dir = newFolder();
    const { child } = await startWriter(dir, '1');
    const failure = failureOf(() => openIn(dir));
    expect(failure.message).toContain('already running');
    expect(failure.remedy).toContain('--state');
    await kill(child);
    expect(openIn(dir).history.plays(1)).not.toEqual([]);
  });

  it('refuses a second opener in the same process too, and one that failed leaves no lock behind', async () => {
    const dir = newFolder();
    const first = openIn(dir);
    expect(failureOf(() => openIn(dir)).message).toContain('already running');
    await first[Symbol.asyncDispose]();
    expect(() => failureOf(() => openIn(dir, { migrations: [...MIGRATIONS, 'NONSENSE'] }))).not.toThrow();
    openIn(dir);
  });
});

describe('storage that cannot be opened', () => {
  it('says so of a damaged file, and leaves it as it is', () => {
    const dir = newFolder();
    writeFileSync(databaseIn(dir), 'this is no database, and long enough to be read as a header of one'.repeat(40));
    const before = readFileSync(databaseIn(dir));
    const failure = failureOf(() => openIn(dir));
    expect(failure.message).toContain(databaseIn(dir));
    expect(failure.remedy).toMatch(/backup|move it away/);
    expect(readFileSync(databaseIn(dir)).equals(before)).toBe(true);
  });

  it('notices a file that was cut off', async () => {
    const dir = newFolder();
    const storage = openIn(dir);
    putSongs(
      storage.catalogue,
      'liked',
      Array.from({ length: 500 }, (_, i) => track(`u${i}`)),
    );
    await storage[Symbol.asyncDispose]();
    truncateSync(databaseIn(dir), Math.floor(statSync(databaseIn(dir)).size / 2));
    expect(failureOf(() => openIn(dir)).message).toContain('damaged');
  });

  it('refuses a newer schema and the database of another program', async () => {
    const dir = newFolder();
    const storage = openIn(dir, { migrations: [...MIGRATIONS, 'CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT'] });
    await storage[Symbol.asyncDispose]();
    expect(failureOf(() => openIn(dir))).toMatchObject({ remedy: expect.stringContaining('Update MoodDJ') as string });
    const other = newFolder();
    const foreign = new Database(databaseIn(other));
    foreign.exec('CREATE TABLE recipes (id INTEGER)');
    foreign.close();
    expect(failureOf(() => openIn(other)).message).toContain('another program');
  });

  it('names the path that is in the way', () => {
    const dir = newFolder();
    writeFileSync(join(dir, 'file'), '');
    const failure = failureOf(() => openIn(join(dir, 'file', 'state')));
    expect(failure.message).toContain(join(dir, 'file', 'state'));
    expect(failure.remedy).toContain('--state');
  });

  it.skipIf(process.platform !== 'linux')(
    'says of a folder in which nothing can be made that it is so, at once',
    () => {
      const failure = failureOf(() => openIn('/proc/nope/state'));
      expect(failure.message).toContain('/proc/nope/state');
      expect(failure.remedy).toContain('--state');
    },
  );

  it('names the folder that may not be written', (context) => {
    if (process.getuid?.() === 0) context.skip('skipped: root may write everywhere');
    const dir = join(newFolder(), 'state');
    mkdirSync(dir);
    chmodSync(dir, 0o500);
    expect(failureOf(() => openIn(dir)).message).toContain(dir);
  });
});

describe('the schema', () => {
  it('is made in an empty folder that did not exist, readable to nobody else', () => {
    const dir = join(newFolder(), 'new', 'state');
    openIn(dir).history.startPlay(play('a', 1));
    expect(statSync(dir).mode & 0o777).toBe(0o700);
    for (const file of readdirSync(dir).filter((name) => name.startsWith('mooddj.db'))) {
      expect(statSync(join(dir, file)).mode & 0o777, file).toBe(0o600);
    }
  });

  it('moves on with the data, after putting a copy beside the file', async () => {
    const dir = newFolder();
    const old = openIn(dir);
    old.history.startPlay(play('kept', 1));
    await old[Symbol.asyncDispose]();
    const added = openIn(dir, {
      migrations: [...MIGRATIONS, `ALTER TABLE plays ADD COLUMN mark TEXT NOT NULL DEFAULT ''`],
    });
    expect(added.history.plays(1)[0]?.title).toBe('kept');
    const copy = join(dir, `mooddj-schema-${MIGRATIONS.length}.db`);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    const before = new Database(copy, { readonly: true });
    expect(before.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
    expect(before.prepare('SELECT title FROM plays').pluck().all()).toEqual(['kept']);
    before.close();
  });

  it('stays as it was when a step fails', async () => {
    const dir = newFolder();
    const old = openIn(dir);
    old.history.startPlay(play('kept', 1));
    await old[Symbol.asyncDispose]();
    const failure = failureOf(() => openIn(dir, { migrations: [...MIGRATIONS, 'DROP TABLE plays; NONSENSE'] }));
    expect(failure.remedy).toContain(`mooddj-schema-${MIGRATIONS.length}.db`);
    expect(openIn(dir).history.plays(1)[0]?.title).toBe('kept');
  });

  it('takes no value of the wrong type or out of its range', () => {
    const { history, settings } = openIn(newFolder());
    const mood = { atMs: 1, mood: 'happy', valence: 0, arousal: 0, confidence: 0.5, people: 1 } as const;
    expect(() => history.addMood({ ...mood, valence: 2 })).toThrow(/CHECK/);
    expect(() => history.addMood({ ...mood, people: 'many' as unknown as number })).toThrow(/cannot store TEXT/);
    expect(() => settings.write({ volumePercent: 101 })).toThrow(/CHECK/);
    expect(history.moods(9)).toEqual([]);
    expect(settings.read().volumePercent).toBeNull();
  });

  it('asks the owner when the disk is full, and works again when it is not', () => {
    const db = new Database(':memory:');
    const guard = guardFor('/state/mooddj.db');
    db.exec('CREATE TABLE filler (text TEXT) STRICT');
    db.pragma('max_page_count = 2');
    const fill = (): unknown => guard(() => db.prepare('INSERT INTO filler VALUES (?)').run('x'.repeat(20_000)));
    expect(fill).toThrow(NeedsOwner);
    expect(fill).toThrow(/\/state\/mooddj\.db is full/);
    db.pragma('max_page_count = 1000');
    expect(fill).not.toThrow();
    db.close();
  });
});
