import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { PlayRecord, Track } from '../../daemon/core/ports.ts';
import { Fatal } from '../../daemon/core/errors.ts';
import { silent } from '../../daemon/lib/log.ts';
import { openStorage, type Storage, type StorageDeps } from '../../daemon/storage/storage.ts';
import { openVault } from '../../daemon/system/vault.ts';

/** Seals with a key that every test knows. */
export const VAULT = openVault({ keys: [Buffer.alloc(32, 7)] });

const made: string[] = [];
const open: Storage[] = [];

afterEach(async () => {
  for (const storage of open.splice(0)) await storage[Symbol.asyncDispose]();
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
});

/** An empty folder that goes with the test. */
export function newFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'mooddj-storage-'));
  made.push(dir);
  return dir;
}

/** Closed after the test, when the test has not done so itself. */
export function openIn(dir: string, more: Partial<Omit<StorageDeps, 'dir' | 'log'>> = {}): Storage {
  const storage = openStorage({ dir, log: silent, realm: 'sandbox', openVault: () => VAULT, ...more });
  open.push(storage);
  return storage;
}

/** What opening fails with. */
export function failureOf(work: () => unknown): Fatal {
  try {
    work();
  } catch (error) {
    if (error instanceof Fatal) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

export const play = (title: string, startedMs: number): PlayRecord => ({
  startedMs,
  uri: `spotify:track:${title}`,
  title,
  artist: 'Nobody',
  reason: 'The room looks happy (0.8): bright and lively, 118 BPM.',
  roomMood: 'happy',
});

export const track = (uri: string): Omit<Track, 'features'> => ({
  uri,
  title: `Title of ${uri}`,
  artist: 'Nobody',
  album: 'None',
  durationMs: 180_000,
  coverUrl: '',
  explicit: false,
});
