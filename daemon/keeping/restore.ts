import { createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Backups } from '../contract/http-keeping.ts';
import { BadRequest } from '../core/errors.ts';
import { readHead, type Head } from './backup-file.ts';
import type { BackupsDeps } from './deps.ts';
import { checkRoom, freeBytes } from './disk-room.ts';
import { unpackBackup } from './unpack-backup.ts';

/** A backup is a tenth of the memory it holds, and a memory of a hundred thousand songs has 80 MB. */
const MOST_BYTES = 1e9;

export type RestoreDeps = Pick<BackupsDeps, 'stateDir' | 'adopter' | 'swap' | 'free'>;

export interface Restorer {
  /** A file that was uploaded and waits; null: none. */
  uploaded(): Promise<Backups['uploaded']>;
  /** Where it lies. */
  readonly uploadFile: string;
  /** @throws BadRequest when it is none of ours, or too large */
  takeUpload(source: AsyncIterable<Uint8Array>): Promise<NonNullable<Backups['uploaded']>>;
  /**
   * Opens and checks a backup, and lays it out for the next start. Nothing of what is there is touched.
   * @throws BadRequest when passphrase, file or database are not right; NeedsOwner without room
   */
  restore(file: string, passphrase: string): Promise<Head>;
}

/** The way back. The first half happens here, while the box runs on; the second at the next start (`storage/swap-state.ts`). */
export function openRestorer({ stateDir, adopter, swap, free = freeBytes }: RestoreDeps): Restorer {
  const folder = join(stateDir, 'restore');
  const uploadFile = join(folder, 'upload.mooddj');
  const room = (bytes: number): Promise<void> => checkRoom(bytes, { folder: stateDir, free });
  let isBusy = false;

  async function alone<T>(work: () => Promise<T>): Promise<T> {
    if (isBusy) throw new BadRequest('A backup is being received or restored already.', 'Wait until that is done.');
    isBusy = true;
    try {
      return await work();
    } finally {
      isBusy = false;
    }
  }

  const shown = async (file: string): Promise<NonNullable<Backups['uploaded']>> => {
    const { head } = await readHead(file);
    checkSchema(head);
    return { made: head.made, version: head.version, bytes: (await stat(file)).size };
  };

  function checkSchema({ schema, version }: Head): void {
    if (schema <= adopter.schema) return;
    throw new BadRequest(
      `This backup is of a newer MoodDJ (${version}) than runs here.`,
      'Update MoodDJ, then restore it.',
    );
  }

  return {
    uploadFile,
    uploaded: async () => (existsSync(uploadFile) ? shown(uploadFile) : null),
    takeUpload: (source) =>
      alone(async () => {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        const part = join(folder, 'upload.part');
        rmSync(part, { force: true });
        try {
          await pipeline(limited(source, room), createWriteStream(part, { mode: 0o600, flush: true }));
          const about = await shown(part);
          await rename(part, uploadFile);
          return about;
        } catch (error) {
          rmSync(part, { force: true });
          throw error;
        }
      }),
    restore: (file, passphrase) =>
      alone(async () => {
        checkSchema((await readHead(file)).head);
        const draft = swap.draft();
        try {
          const head = await unpackBackup(file, { passphrase, folder: draft, room });
          adopter.adopt(draft);
          swap.commit();
          rmSync(uploadFile, { force: true });
          return head;
        } catch (error) {
          rmSync(draft, { recursive: true, force: true });
          throw error;
        }
      }),
  };
}

/** Looks for room as it comes: nobody knows before how much it will be. */
async function* limited(
  source: AsyncIterable<Uint8Array>,
  room: (bytes: number) => Promise<void>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const CHECK_BYTES = 16 << 20;
  let count = 0;
  let checked = 0;
  for await (const chunk of source) {
    count += chunk.length;
    if (count > MOST_BYTES) throw new BadRequest('The file is too large for a backup.', 'Choose a file of MoodDJ.');
    if (count >= checked) {
      checked = count + CHECK_BYTES;
      await room(CHECK_BYTES);
    }
    yield chunk;
  }
}
