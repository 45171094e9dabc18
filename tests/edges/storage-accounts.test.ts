import Database from 'better-sqlite3';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NeedsOwner } from '../../daemon/core/errors.ts';
import type { Account } from '../../daemon/core/ports/accounts.ts';
import { MIGRATIONS } from '../../daemon/storage/migrations.ts';
import { openVault } from '../../daemon/system/vault.ts';
import { newFolder, openIn } from './storage-rig.ts';

const T0 = Date.UTC(2026, 10, 23, 20);
const REFRESH = 'AQDrefresh-token-of-the-owner';
const ACCESS = 'BQCaccess-token-of-the-owner';
const owner: Account & { readonly consent: 'given' } = {
  id: 'owner',
  name: 'Owner',
  pictureUrl: '',
  consent: 'given',
  refreshToken: REFRESH,
  accessToken: ACCESS,
  expiresMs: T0,
  consentedMs: T0,
  realm: 'spotify',
};
const otherKey = () => openVault({ keys: [Buffer.alloc(32, 9)] });
const noKey = () => openVault({ trouble: { message: 'The key is gone.', remedy: 'Put it back.' } });

/** The names of the files in which these texts can be read. */
function filesWith(dir: string, ...texts: readonly string[]): string[] {
  return readdirSync(dir).filter((name) => texts.some((text) => readFileSync(join(dir, name)).includes(text)));
}

/** A database as the first MoodDJ left it, tokens plain. */
function plainDatabase(dir: string): void {
  const db = new Database(join(dir, 'mooddj.db'));
  db.pragma('journal_mode = WAL');
  db.exec(MIGRATIONS[0] ?? '');
  db.pragma(`application_id = 1296321073`);
  db.pragma('user_version = 1');
  const add = db.prepare('INSERT OR REPLACE INTO accounts VALUES (?, ?, ?, ?, ?, 1, 2)');
  // Tokens that were replaced lie on in pages that are no longer used.
  for (let n = 0; n < 40; n++) add.run('spotify', `gone-${n}`, 'Gone', `${REFRESH}-${'x'.repeat(900)}`, ACCESS);
  db.exec("DELETE FROM accounts WHERE id LIKE 'gone-%'");
  add.run('spotify', 'before', 'Before', `${REFRESH}-before`, `${ACCESS}-before`);
  add.run('spotify', 'ended', 'Ended', '', '');
  add.run('spotify', 'owner', 'Owner', REFRESH, ACCESS);
  db.close();
}

describe('several accounts', () => {
  it('are kept, and one of a realm is active', () => {
    const { accounts } = openIn(newFolder());
    expect(accounts.active('spotify')).toBeNull();
    accounts.adopt(owner);
    accounts.adopt({ ...owner, id: 'guest' });
    accounts.put({ ...owner, refreshToken: 'r2' });
    expect(accounts.active('spotify')?.id).toBe('guest');
    expect(accounts.activate('owner', 'spotify')).toBe(true);
    expect(accounts.activate('nobody', 'spotify')).toBe(false);
    expect(accounts.active('spotify')).toEqual({ ...owner, refreshToken: 'r2' });
    expect(accounts.active('sandbox')).toBeNull();
    expect(accounts.list('spotify').map(({ id }) => id)).toEqual(['owner', 'guest']);
  });

  it('leave one by one, and another one takes the place of the active one', () => {
    const { accounts } = openIn(newFolder());
    accounts.adopt(owner);
    accounts.adopt({ ...owner, id: 'guest' });
    accounts.adopt({ ...owner, id: 'third' });
    accounts.remove('guest', 'spotify');
    expect(accounts.active('spotify')?.id).toBe('third');
    accounts.remove('third', 'spotify');
    expect(accounts.active('spotify')?.id).toBe('owner');
    accounts.remove('owner', 'spotify');
    expect(accounts.active('spotify')).toBeNull();
    expect(accounts.list('spotify')).toEqual([]);
  });

  it('come over from a memory that knew one, the one used last being active', () => {
    const dir = newFolder();
    plainDatabase(dir);
    const { accounts } = openIn(dir);
    expect(accounts.active('spotify')).toMatchObject({ id: 'owner', refreshToken: REFRESH, consentedMs: 2 });
    expect(accounts.list('spotify').map(({ id, consent }) => [id, consent])).toEqual([
      ['before', 'given'],
      ['ended', 'ended'],
      ['owner', 'given'],
    ]);
  });
});

describe('tokens at rest', () => {
  it('can be read in no file of the folder, however often they are renewed', async () => {
    const dir = newFolder();
    const storage = openIn(dir);
    storage.accounts.adopt(owner);
    for (let n = 0; n < 50; n++) storage.accounts.put({ ...owner, refreshToken: `${REFRESH}-${n}` });
    expect(filesWith(dir, REFRESH, ACCESS)).toEqual([]);
    await storage[Symbol.asyncDispose]();
    expect(filesWith(dir, REFRESH, ACCESS)).toEqual([]);
    expect(openIn(dir).accounts.active('spotify')).toEqual({ ...owner, refreshToken: `${REFRESH}-49` });
  });

  it('of an older database are sealed at the first start, with no trace in it, its log or the copy of the update', async () => {
    const dir = newFolder();
    plainDatabase(dir);
    expect(filesWith(dir, REFRESH, ACCESS)).toEqual(['mooddj.db']);
    const storage = openIn(dir);
    expect(filesWith(dir, REFRESH, ACCESS)).toEqual([]);
    expect(storage.accounts.active('spotify')?.refreshToken).toBe(REFRESH);
    await storage[Symbol.asyncDispose]();
    expect(readdirSync(dir)).toContain('mooddj-schema-1.db');
    expect(filesWith(dir, REFRESH, ACCESS)).toEqual([]);
  });

  it('cannot be moved to another account, nor one kind to the place of the other', async () => {
    const dir = newFolder();
    const storage = openIn(dir);
    storage.accounts.adopt(owner);
    storage.accounts.adopt({ ...owner, id: 'guest', refreshToken: 'guest-refresh' });
    await storage[Symbol.asyncDispose]();
    const db = new Database(join(dir, 'mooddj.db'));
    db.exec(
      `UPDATE accounts SET refresh_token = (SELECT refresh_token FROM accounts WHERE id = 'owner') WHERE id = 'guest'`,
    );
    db.exec(`UPDATE accounts SET refresh_token = access_token WHERE id = 'owner'`);
    db.close();
    for (const { consent, refreshToken } of openIn(dir).accounts.list('spotify')) {
      expect({ consent, refreshToken }).toEqual({ consent: 'locked', refreshToken: '' });
    }
  });

  it('stay as they are while their key is missing, and open again with it', async () => {
    const dir = newFolder();
    const first = openIn(dir);
    first.accounts.adopt(owner);
    await first[Symbol.asyncDispose]();
    for (const openVaultNow of [otherKey, noKey]) {
      const without = openIn(dir, { openVault: openVaultNow });
      expect(without.accounts.active('spotify')).toEqual({
        ...owner,
        consent: 'locked',
        refreshToken: '',
        accessToken: '',
      });
      without.accounts.activate('owner', 'spotify');
      await without[Symbol.asyncDispose]();
    }
    expect(openIn(dir).accounts.active('spotify')).toEqual(owner);
  });

  it('of an older database stay unread while there is no key, and are sealed once there is', async () => {
    const dir = newFolder();
    plainDatabase(dir);
    const without = openIn(dir, { openVault: noKey });
    expect(without.accounts.trouble).toEqual({ message: 'The key is gone.', remedy: 'Put it back.' });
    expect(without.accounts.active('spotify')).toMatchObject({ consent: 'locked', refreshToken: '' });
    expect(() => without.accounts.adopt(owner)).toThrow(NeedsOwner);
    await without[Symbol.asyncDispose]();
    const { accounts } = openIn(dir);
    expect(accounts.active('spotify')).toMatchObject({ consent: 'given', refreshToken: REFRESH });
    expect(filesWith(dir, REFRESH, ACCESS)).toEqual([]);
  });

  it('are replaced when the account is paired again under another key', async () => {
    const dir = newFolder();
    const first = openIn(dir);
    first.accounts.adopt(owner);
    await first[Symbol.asyncDispose]();
    const { accounts } = openIn(dir, { openVault: otherKey });
    accounts.adopt({ ...owner, refreshToken: 'r2' });
    expect(accounts.list('spotify')).toEqual([{ ...owner, refreshToken: 'r2' }]);
  });

  it('are erased when the account signs out: not even sealed do they lie on', async () => {
    const dir = newFolder();
    const storage = openIn(dir);
    storage.accounts.adopt(owner);
    const db = new Database(join(dir, 'mooddj.db'), { readonly: true });
    const sealed = db.prepare('SELECT refresh_token, access_token FROM accounts').raw().get() as [Buffer, Buffer];
    db.close();
    const holds = (): string[] =>
      readdirSync(dir).filter((name) => sealed.some((token) => readFileSync(join(dir, name)).includes(token)));
    expect(holds()).not.toEqual([]);
    storage.accounts.remove('owner', 'spotify');
    expect(holds()).toEqual([]);
    await storage[Symbol.asyncDispose]();
    expect(holds()).toEqual([]);
  });

  it('leave nothing that the key could open in any file, also none of those that were replaced before', async () => {
    const dir = newFolder();
    const storage = openIn(dir);
    // Somebody whose consent has ended stays, and with them the page on which the rows lie.
    storage.accounts.adopt({ ...owner, id: 'ended' });
    storage.accounts.put({ ...owner, id: 'ended', consent: 'ended', refreshToken: '', accessToken: '' });
    storage.accounts.adopt(owner);
    // Whatever begins as a seal of this key does; the key names itself in it.
    const db = new Database(join(dir, 'mooddj.db'), { readonly: true });
    const head = (db.prepare("SELECT refresh_token FROM accounts WHERE id = 'owner'").pluck().get() as Buffer).subarray(
      0,
      5,
    );
    db.close();
    const seals = (): string[] => readdirSync(dir).filter((name) => readFileSync(join(dir, name)).includes(head));
    // The nightly forgetting has its own way with what it deletes.
    storage.keepsakes.prune({ moods: T0, plays: T0, taste: T0 });
    for (let hour = 0; hour < 300; hour++) {
      const [refreshToken, accessToken] = [`${REFRESH}-${hour}-${'r'.repeat(hour)}`, `${ACCESS}-${hour}`];
      storage.accounts.put({ ...owner, refreshToken, accessToken });
    }
    expect(seals()).not.toEqual([]);
    storage.accounts.remove('owner', 'spotify');
    expect(seals()).toEqual([]);
    await storage[Symbol.asyncDispose]();
    expect(seals()).toEqual([]);
  });

  it('that are no sealed bytes at all read as locked, and harm nothing', async () => {
    const dir = newFolder();
    const first = openIn(dir);
    first.accounts.adopt(owner);
    await first[Symbol.asyncDispose]();
    const db = new Database(join(dir, 'mooddj.db'));
    db.prepare('UPDATE accounts SET refresh_token = ?').run(Buffer.from([1, 2, 3]));
    db.close();
    expect(openIn(dir).accounts.active('spotify')?.consent).toBe('locked');
  });
});
