import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** For a checkout: a folder that only this user can enter, gone with the process. */
export function ownRuntimeDir(stack: AsyncDisposableStack): string {
  const dir = mkdtempSync(join(tmpdir(), 'mooddj-'));
  stack.defer(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}
