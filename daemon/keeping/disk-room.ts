import { statfs } from 'node:fs/promises';
import { NeedsOwner } from '../core/errors.ts';

/** How much a user without privileges may still write there. */
export type FreeBytes = (folder: string) => Promise<number>;

/** What the box itself needs to go on. */
const SPARE_BYTES = 100e6;

export const freeBytes: FreeBytes = async (folder) => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

/** @throws NeedsOwner when so much would not fit, or leave too little */
export async function checkRoom(
  bytes: number,
  { folder, free }: { readonly folder: string; readonly free: FreeBytes },
): Promise<void> {
  const missing = bytes + SPARE_BYTES - (await free(folder));
  if (missing <= 0) return;
  throw new NeedsOwner(
    `There is not enough room on the disk: ${Math.ceil(missing / 1e6)} MB are missing.`,
    `Free some space where ${folder} lies, or delete old backups.`,
  );
}
