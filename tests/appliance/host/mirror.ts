import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Obstacle } from './obstacle.ts';

/** Raspberry Pi OS is Debian of this name. */
export const SUITE = 'trixie';
const IMPATIENTLY = ['-o', 'Acquire::http::Timeout=30', '-o', 'Acquire::https::Timeout=30', '-o', 'Acquire::Retries=2'];

/**
 * From where this machine's own apt fetches, where that is Debian.
 * @returns its address, such as `http://deb.debian.org/debian`
 * @throws Obstacle when it cannot be reached
 */
export function requireMirror(): string {
  const question = ['indextargets', '--format', '$(SITE)', 'Created-By: Packages', 'Origin: Debian', 'Label: Debian'];
  const { stdout } = spawnSync('apt-get', question, { encoding: 'utf8' });
  const mirror = stdout.split('\n').sort().find(Boolean) ?? 'http://deb.debian.org/debian';
  const folder = mkdtempSync(join(tmpdir(), 'mooddj-mirror-'));
  try {
    const fetch = ['download-file', `${mirror}/dists/${SUITE}/InRelease`, join(folder, 'InRelease')];
    const { status } = spawnSync('/usr/lib/apt/apt-helper', [...IMPATIENTLY, ...fetch], { stdio: 'ignore' });
    if (status !== 0)
      throw new Obstacle(`${mirror} does not give Debian ${SUITE}`, 'connect this machine, or set up its apt');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return mirror;
}
