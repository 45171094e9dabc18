import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { BadRequest, NeedsOwner } from '../../daemon/core/errors.ts';
import { MIGRATIONS } from '../../daemon/storage/migrations.ts';
import { keepingOf, livedIn, PASSPHRASE, startIn, T0, TOKEN } from './backup-rig.ts';
import { newFolder, openIn, play } from './storage-rig.ts';

const HOUR_MS = 3_600_000;
const everyWhere = (count: number, size: number): number[] =>
  Array.from({ length: count }, (_, i) => Math.floor((i * (size - 1)) / (count - 1)));

/** A backup of a box that was lived with, and the file it is. */
async function backup(): Promise<{ readonly file: string; readonly bytes: Buffer }> {
  const home = newFolder();
  const { shelf } = await livedIn(home);
  const { name } = await shelf.make('made');
  const file = shelf.file(name) ?? '';
  return { file, bytes: readFileSync(file) };
}

describe('a backup', () => {
  it('holds what the box knows, and shows nothing of it to who has no passphrase', async () => {
    const { file, bytes } = await backup();
    for (const secret of [TOKEN, 'gives its owner away', 'Anna', 'a-rapidapi-key', PASSPHRASE]) {
      expect(bytes.includes(secret)).toBe(false);
    }
    expect(statSync(file).mode & 0o777).toBe(0o600);
    // No trace of the unsealed copy.
    expect(readdirSync(join(file, '..'))).toHaveLength(1);
  });

  it('makes another box what this one was, with the tokens, though that one has another key', async () => {
    const { file } = await backup();
    const there = newFolder();
    const other = keepingOf(openIn(there), there);
    await other.restorer.restore(file, PASSPHRASE);
    // It runs on with what it had, until it starts anew.
    expect(other.storage.history.plays(1)).toEqual([]);
    await other.storage[Symbol.asyncDispose]();
    const storage = startIn(there);
    expect(storage.history.plays(1)[0]?.title).toBe('A song that gives its owner away');
    expect(storage.settings.read().direction).toBe('calm');
    expect(storage.accounts.active('sandbox')).toMatchObject({ consent: 'given', refreshToken: TOKEN });
    expect(storage.providerKeys.read('soundnet')).toBe('a-rapidapi-key');
    storage.memory.settle();
    expect(storage.memory.swap.outcome()).toEqual({ atMs: T0, result: 'restored', message: '' });
    expect(existsSync(join(there, 'restore/former'))).toBe(false);
    // The passphrase came along: the next night's backup opens with it, too.
    expect(storage.memory.backupKey.read()).not.toBeNull();
  });

  it('brings back no phone that was sent away since, and keeps those signed in that are', async () => {
    const home = newFolder();
    const { shelf, storage, restorer } = await livedIn(home);
    storage.sessions.add('a'.repeat(64), { role: 'owner', name: 'Sent away' }, T0);
    storage.owner.write({ claimed: true, pinHash: 'old pin' });
    const { name } = await shelf.make('made');
    storage.sessions.remove('a'.repeat(16));
    storage.sessions.add('b'.repeat(64), { role: 'owner', name: 'Here now' }, T0);
    storage.owner.write({ pinHash: 'new pin', clientId: 'app' });
    const { boxKey } = storage.owner.read();
    await restorer.restore(shelf.file(name) ?? '', PASSPHRASE);
    await storage[Symbol.asyncDispose]();
    const restored = startIn(home);
    expect(restored.sessions.list(T0).map((phone) => phone.name)).toEqual(['Here now']);
    expect(restored.owner.read()).toMatchObject({ boxKey, claimed: true, pinHash: 'new pin', clientId: '' });
  });

  it('lets the phones of the backup in where nobody holds the box yet', async () => {
    const home = newFolder();
    const { shelf, storage } = await livedIn(home);
    storage.sessions.add('a'.repeat(64), { role: 'owner', name: 'Mine' }, T0);
    storage.owner.write({ claimed: true });
    const { name } = await shelf.make('made');
    const fresh = newFolder();
    const other = keepingOf(openIn(fresh), fresh);
    await other.restorer.restore(shelf.file(name) ?? '', PASSPHRASE);
    await other.storage[Symbol.asyncDispose]();
    expect(startIn(fresh).sessions.list(T0)).toHaveLength(1);
  });

  it('is refused whatever byte of it was changed, and wherever it was cut, with nothing touched', async () => {
    const { bytes } = await backup();
    const there = newFolder();
    const { restorer, storage } = keepingOf(openIn(there), there);
    const before = readdirSync(there).sort();
    const spoilt = join(newFolder(), 'spoilt.mooddj');
    const attempt = async (content: Buffer): Promise<void> => {
      writeFileSync(spoilt, content);
      await expect(restorer.restore(spoilt, PASSPHRASE)).rejects.toThrow(BadRequest);
    };
    // Deriving a key takes a moment: a few places in each part of the file.
    for (const at of [0, 7, 9, 14, 40, ...everyWhere(5, bytes.length)]) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await attempt(changed);
    }
    for (const length of [0, 5, 12, 200, bytes.length - 16, bytes.length - 1]) await attempt(bytes.subarray(0, length));
    await attempt(Buffer.concat([bytes, Buffer.from('more')]));
    expect(readdirSync(there).sort()).toEqual([...before, 'restore'].sort());
    expect(readdirSync(join(there, 'restore'))).toEqual([]);
    expect(storage.memory.swap.outcome()).toBeNull();
  });

  it('says of a wrong passphrase that it is wrong, and takes the right one from another keyboard', async () => {
    const home = newFolder();
    const { shelf, restorer } = await livedIn(home);
    await shelf.setPassphrase('grün ist die Heide ganz und gar'.normalize('NFC'));
    const { name } = await shelf.make('made');
    const file = shelf.file(name) ?? '';
    await expect(restorer.restore(file, PASSPHRASE)).rejects.toThrow('passphrase');
    await restorer.restore(file, 'grün ist die Heide ganz und gar'.normalize('NFD'));
  });

  it('of a newer MoodDJ is refused by name', async () => {
    const home = newFolder();
    const { shelf, storage } = await livedIn(home, {});
    const { copier } = storage.memory;
    const newer = keepingOf(storage, home, { copier: { ...copier, schema: MIGRATIONS.length + 1 }, version: '9.0.0' });
    const { name } = await newer.shelf.make('made');
    await expect(newer.restorer.restore(shelf.file(name) ?? '', PASSPHRASE)).rejects.toThrow('9.0.0');
  });

  it('is not made by who knows only other backups: without the box’s own half nothing opens', async () => {
    const { bytes } = await backup();
    const head = JSON.parse(bytes.subarray(12, 12 + bytes.readUInt32BE(8)).toString()) as Record<string, unknown>;
    expect(Object.keys(head).sort()).toEqual(['cost', 'ephemeral', 'key', 'made', 'salt', 'schema', 'version']);
    expect(String(head['key'])).toHaveLength(11);
  });
});

describe('the shelf', () => {
  it('makes none without a passphrase, and takes no weak one', async () => {
    const home = newFolder();
    const { shelf } = keepingOf(openIn(home), home);
    await expect(shelf.make('made')).rejects.toThrow(NeedsOwner);
    await expect(shelf.setPassphrase('short')).rejects.toThrow('passphrase');
    await expect(shelf.setPassphrase('aaaaaaaaaaaaaaaa')).rejects.toThrow('passphrase');
    await shelf.night(3);
    expect(shelf.shown()).toMatchObject({ backups: [], passphraseSet: false });
  });

  it('keeps the newest nights, and what somebody asked for beside them', async () => {
    const home = newFolder();
    const keeping = await livedIn(home);
    const { shelf } = keeping;
    const mine = await shelf.make('made');
    for (let night = 0; night < 4; night++) {
      keeping.nowMs += 24 * HOUR_MS;
      await shelf.night(2);
    }
    const { backups } = shelf.shown();
    expect(backups.map(({ kind }) => kind)).toEqual(['nightly', 'nightly', 'made']);
    expect(backups[0]?.made).toBe(new Date(keeping.nowMs).toISOString());
    shelf.remove(mine.name);
    expect(() => shelf.remove(mine.name)).toThrow(BadRequest);
    expect(shelf.file('../mooddj.db')).toBeNull();
    await shelf.night(0);
    expect(shelf.shown().backups).toEqual([]);
  });

  it('tells two of one second apart, and makes one at a time', async () => {
    const home = newFolder();
    const { shelf } = await livedIn(home);
    const first = shelf.make('made');
    await expect(shelf.make('made')).rejects.toThrow('already');
    await first;
    await shelf.make('made');
    expect(shelf.shown().backups).toHaveLength(2);
  });

  it('takes what was written while it was being made, or not: the box goes on meanwhile', async () => {
    const home = newFolder();
    const { shelf, storage } = await livedIn(home);
    const making = shelf.make('made');
    for (let row = 0; row < 200; row++) storage.history.startPlay(play(`row ${row}`, T0 + row));
    await making;
    expect(storage.history.plays(1000)).toHaveLength(201);
  });

  it('says what is missing when the disk is nearly full, and remembers that it failed', async () => {
    const home = newFolder();
    const { shelf } = await livedIn(home, { free: () => Promise.resolve(1e6) });
    await expect(shelf.make('made')).rejects.toThrow(/room on the disk/);
    expect(shelf.shown()).toMatchObject({ backups: [], trouble: expect.stringContaining('room') as string });
  });

  it('clears away at the next start what a killed process left unsealed', async () => {
    const home = newFolder();
    const { storage } = await livedIn(home);
    mkdirSync(join(home, 'backups/making'));
    copyFileSync(join(home, 'mooddj.db'), join(home, 'backups/making/mooddj.db'));
    keepingOf(storage, home);
    expect(readdirSync(join(home, 'backups'))).toEqual([]);
  });
});

describe('an upload', () => {
  it('says what it is before anybody enters a passphrase', async () => {
    const { bytes } = await backup();
    const there = newFolder();
    const { restorer } = keepingOf(openIn(there), there);
    const about = { made: new Date(T0).toISOString(), version: '1.2.3', bytes: bytes.length };
    expect(await restorer.takeUpload(Readable.from([bytes]))).toEqual(about);
    expect(await restorer.uploaded()).toEqual(about);
    await restorer.restore(restorer.uploadFile, PASSPHRASE);
    expect(await restorer.uploaded()).toBeNull();
  });

  it('that is none leaves nothing behind, also when it breaks off', async () => {
    const there = newFolder();
    const { restorer } = keepingOf(openIn(there), there);
    await expect(restorer.takeUpload(Readable.from([Buffer.from('PK holiday pictures')]))).rejects.toThrow('no backup');
    const breaking = Readable.from(
      (async function* () {
        yield Buffer.from('MDJBACK1');
        await Promise.resolve();
        throw new Error('gone');
      })(),
    );
    await expect(restorer.takeUpload(breaking)).rejects.toThrow('gone');
    expect(readdirSync(join(there, 'restore'))).toEqual([]);
  });
});
