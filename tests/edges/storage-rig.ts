import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { PlayRecord } from '../../daemon/core/ports.ts';
import type { Song } from '../../daemon/core/ports/library.ts';
import { Fatal } from '../../daemon/core/errors.ts';
import { silent } from '../../daemon/lib/log.ts';
import type { StoredCatalogue } from '../../daemon/storage/catalogue.ts';
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

export const track = (uri: string): Song => ({
  uri,
  title: `Title of ${uri}`,
  artist: 'Nobody',
  album: 'None',
  durationMs: 180_000,
  coverUrl: '',
  explicit: false,
});

export const ACCOUNT = 'somebody';

/** As if the active account's list had been read whole, and were these. */
export function putSongs(catalogue: StoredCatalogue, source: string, songs: readonly Song[]): void {
  catalogue.use(ACCOUNT);
  const lists = catalogue.lists(ACCOUNT);
  const generation = lists.mark(source).generation + 1;
  const mark = { generation, readMs: 1, version: '', pass: null };
  const entries = songs.map((song) => ({ uri: song.uri, addedMs: null, song }));
  lists.putPage(source, { entries, generation, ordinal: 0, mark });
  lists.finish(source, mark);
}
