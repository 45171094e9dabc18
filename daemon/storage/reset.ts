import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { REAL_DISK, type SwapDisk } from './swap-state.ts';

/** Its being there means that all the rest is to go. */
const MARK = 'reset';
/** All that MoodDJ ever puts into its state folder. Somebody else's file there is not ours to remove. */
const OURS = /^(mooddj[.]db(-wal|-shm)?|mooddj[.]key([.]new)?|mooddj-schema.*|backups|restore|soloist)$/;

/** The next start is the first one. */
export function markReset(dir: string, disk: SwapDisk = REAL_DISK): void {
  disk.write(join(dir, MARK), '');
}

/** Removes what is to go. Killed half way, the next start goes on. Called by whoever holds the folder, before anything is opened. */
export function finishReset(dir: string, disk: SwapDisk = REAL_DISK): void {
  if (!existsSync(join(dir, MARK))) return;
  for (const name of readdirSync(dir).filter((one) => OURS.test(one))) disk.remove(join(dir, name));
  rmSync(join(dir, `${MARK}.new`), { force: true });
  disk.remove(join(dir, MARK));
}
