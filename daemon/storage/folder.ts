import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and those above it, each for this user only. By hand, because Node's own recursive way never returns where the kernel
 * says of an existing folder that nothing can be made in it because that folder does not exist (`/proc`).
 * @throws what the first folder that cannot be made says
 */
export function makeFolder(path: string): void {
  const missing: string[] = [];
  let folder = resolve(path);
  while (!isThere(folder) && dirname(folder) !== folder) {
    missing.unshift(folder);
    folder = dirname(folder);
  }
  for (const one of missing) mkdirSync(one, { mode: 0o700 });
}

/** A file in the way is there, too: whoever uses it says so. */
const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;
