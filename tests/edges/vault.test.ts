import { chmodSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NeedsOwner } from '../../daemon/core/errors.ts';
import { silent } from '../../daemon/lib/log.ts';
import { KEY_FILE, readKeys } from '../../daemon/system/key-file.ts';
import { openVault } from '../../daemon/system/vault.ts';
import { newFolder } from './storage-rig.ts';

const KEY = Buffer.alloc(32, 1);
const OTHER = Buffer.alloc(32, 2);
const PLACE = ['table', 'row', 'column'];

describe('a vault', () => {
  it('gives back what it sealed, whatever it is', () => {
    const vault = openVault({ keys: [KEY] });
    for (const secret of ['', 'token', 'ключ 🔑', 'x'.repeat(100_000)]) {
      expect(vault.open(vault.seal(secret, PLACE), PLACE)).toBe(secret);
    }
  });

  it('never seals the same secret to the same bytes', () => {
    const vault = openVault({ keys: [KEY] });
    const sealed = new Set(Array.from({ length: 100 }, () => Buffer.from(vault.seal('token', PLACE)).toString('hex')));
    expect(sealed.size).toBe(100);
  });

  it('opens nothing of another key, for another place, cut short, or changed in any bit', () => {
    const vault = openVault({ keys: [KEY] });
    const sealed = Buffer.from(vault.seal('token', PLACE));
    expect(openVault({ keys: [OTHER] }).open(sealed, PLACE)).toBeNull();
    expect(vault.open(sealed, ['table', 'row', 'other'])).toBeNull();
    expect(vault.open(sealed, ['table', 'rowcolumn'])).toBeNull();
    for (let length = 0; length < sealed.length; length++) {
      expect(vault.open(sealed.subarray(0, length), PLACE)).toBeNull();
    }
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(vault.open(changed, PLACE), `bit ${bit}`).toBeNull();
    }
  });

  it('seals with its first key and opens with any', () => {
    const sealed = openVault({ keys: [OTHER] }).seal('token', PLACE);
    const both = openVault({ keys: [KEY, OTHER] });
    expect(both.open(sealed, PLACE)).toBe('token');
    expect(openVault({ keys: [KEY] }).open(both.seal('token', PLACE), PLACE)).toBe('token');
  });

  it('without a key says what to do, and seals nothing', () => {
    const vault = openVault({ trouble: { message: 'Gone.', remedy: 'Put it back.' } });
    expect(vault.trouble).toEqual({ message: 'Gone.', remedy: 'Put it back.' });
    expect(() => vault.seal('token', PLACE)).toThrow(NeedsOwner);
    expect(vault.open(openVault({ keys: [KEY] }).seal('token', PLACE), PLACE)).toBeNull();
  });
});

describe('the key', () => {
  const keysIn = (stateDir: string, env: NodeJS.ProcessEnv = {}) => readKeys({ stateDir, env, log: silent });

  it('is made at the first start, for its owner alone, and is the same one from then on', () => {
    const dir = newFolder();
    const made = keysIn(dir);
    expect(made).toMatchObject({ keys: [{ length: 32 }] });
    expect(statSync(join(dir, KEY_FILE)).mode & 0o777).toBe(0o600);
    expect(keysIn(dir)).toEqual(made);
    expect(keysIn(newFolder())).not.toEqual(made);
  });

  it('that a killed start left as a draft is not taken for one', () => {
    const dir = newFolder();
    writeFileSync(join(dir, `${KEY_FILE}.new`), 'deadbeef');
    expect(keysIn(dir)).toMatchObject({ keys: [{ length: 32 }] });
  });

  it('that others could read becomes the owner’s alone again', () => {
    const dir = newFolder();
    const made = keysIn(dir);
    chmodSync(join(dir, KEY_FILE), 0o644);
    expect(keysIn(dir)).toEqual(made);
    expect(statSync(join(dir, KEY_FILE)).mode & 0o777).toBe(0o600);
  });

  it('that is damaged is told, and stays as it is', () => {
    const dir = newFolder();
    for (const content of ['', 'not a key', 'ab'.repeat(31), 'zz'.repeat(32), 'ab'.repeat(5000)]) {
      writeFileSync(join(dir, KEY_FILE), content);
      const { message, remedy } = openVault(keysIn(dir)).trouble ?? {};
      expect(message).toContain(KEY_FILE);
      expect(remedy).toContain('pair the account again');
      expect(readFileSync(join(dir, KEY_FILE), 'utf8')).toBe(content);
    }
  });

  it('that cannot be read is told', () => {
    const dir = newFolder();
    symlinkSync(KEY_FILE, join(dir, KEY_FILE));
    expect(openVault(keysIn(dir)).trouble?.message).toContain('ELOOP');
  });

  it('comes from systemd’s credential before the file, which still opens what it sealed', () => {
    const dir = newFolder();
    const sealed = openVault(keysIn(dir)).seal('token', PLACE);
    const credentials = newFolder();
    writeFileSync(join(credentials, 'mooddj-key'), `${OTHER.toString('hex')}\n`);
    const env = { CREDENTIALS_DIRECTORY: credentials };
    const vault = openVault(keysIn(dir, env));
    expect(vault.open(sealed, PLACE)).toBe('token');
    expect(openVault({ keys: [OTHER] }).open(vault.seal('token', PLACE), PLACE)).toBe('token');

    // 32 bytes as they are will do, and then no file is made.
    writeFileSync(join(credentials, 'mooddj-key'), OTHER);
    const fresh = newFolder();
    expect(keysIn(fresh, env)).toEqual({ keys: [OTHER] });
    expect(() => statSync(join(fresh, KEY_FILE))).toThrow('ENOENT');
  });

  it('from a credential that is none is told, and the file is not taken in its place', () => {
    const dir = newFolder();
    keysIn(dir);
    const credentials = newFolder();
    writeFileSync(join(credentials, 'mooddj-key'), 'a password');
    expect(openVault(keysIn(dir, { CREDENTIALS_DIRECTORY: credentials })).trouble?.message).toContain('mooddj-key');
    renameSync(join(credentials, 'mooddj-key'), join(credentials, 'another'));
    expect(openVault(keysIn(dir, { CREDENTIALS_DIRECTORY: credentials })).trouble).toBeNull();
  });
});
