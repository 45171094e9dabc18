import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../lib/log.ts';
import { KEY_BYTES, type Keys } from './vault.ts';

const CREDENTIAL = 'mooddj-key';
export const KEY_FILE = 'mooddj.key';
/** A key is 64 hexadecimal digits, or the 32 bytes themselves; anything longer is something else. */
const MAX_BYTES = 256;

export interface KeyPlaces {
  /** Where the database lies; it exists, and its lock is held. */
  readonly stateDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: Log;
}

/**
 * The key that seals tokens: systemd's credential `mooddj-key` where there is one, else the file `mooddj.key` in the state folder, made at
 * the first start. With a credential, the file still opens what it sealed before. What cannot be used is told, never replaced.
 */
export function readKeys({ stateDir, env, log }: KeyPlaces): Keys {
  const file = join(stateDir, KEY_FILE);
  try {
    const credentials = env['CREDENTIALS_DIRECTORY'];
    const given = credentials === undefined ? null : readKey(join(credentials, CREDENTIAL));
    if (given === 'unusable') {
      const message = `The credential ${CREDENTIAL} holds no key for the Spotify tokens.`;
      return { trouble: { message, remedy: 'Give it 64 hexadecimal digits.' } };
    }
    const kept = readKey(file);
    if (given !== null) return { keys: kept === null || kept === 'unusable' ? [given] : [given, kept] };
    if (kept === 'unusable') {
      const message = `${file} holds no key for the Spotify tokens.`;
      return { trouble: { message, remedy: 'Put the right file back, or move it away and pair the account again.' } };
    }
    if (kept !== null) shut(file, log);
    return { keys: [kept ?? makeKey(stateDir, file)] };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const message = `The key that opens the Spotify tokens, ${file}, cannot be read or made (${code}).`;
    return { trouble: { message, remedy: 'Give the user who runs MoodDJ the right to read and write it.' } };
  }
}

function readKey(file: string): Buffer | 'unusable' | null {
  let fd: number;
  try {
    // Not blocking: somebody's pipe of that name must not hold up the start.
    fd = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    const { size } = fstatSync(fd);
    const bytes = size > MAX_BYTES ? Buffer.alloc(0) : readFileSync(fd);
    if (bytes.length === KEY_BYTES) return bytes;
    const text = bytes.toString('latin1').trim();
    return new RegExp(`^[0-9a-f]{${KEY_BYTES * 2}}$`, 'i').test(text) ? Buffer.from(text, 'hex') : 'unusable';
  } finally {
    closeSync(fd);
  }
}

/** A copy, or an unpacked archive, often lets others read. */
function shut(file: string, log: Log): void {
  const fd = openSync(file, constants.O_RDONLY);
  const mode = fstatSync(fd).mode & 0o777;
  closeSync(fd);
  if ((mode & 0o077) === 0) return;
  log.warn({ file, mode: mode.toString(8) }, 'others could read the key of the tokens; it is the owner’s alone again');
  try {
    chmodSync(file, 0o600);
  } catch (error) {
    log.warn({ file, err: error }, 'its rights could not be changed: do `chmod 600` on it, or keep it on another disk');
  }
}

/** Appears whole or not at all: a key that a power cut left short would lock its owner out. Nobody else makes one: we hold the folder's lock. */
function makeKey(folder: string, file: string): Buffer {
  const key = randomBytes(KEY_BYTES);
  const draft = `${file}.new`;
  rmSync(draft, { force: true });
  const fd = openSync(draft, 'wx', 0o600);
  try {
    writeSync(fd, `${key.toString('hex')}\n`);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  renameSync(draft, file);
  const dir = openSync(folder, constants.O_RDONLY);
  fsyncSync(dir);
  closeSync(dir);
  return key;
}
