import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Obstacle } from './obstacle.ts';
import { say } from './say.ts';

/** A file of a Debian package, and the package. */
export type Needed = readonly (readonly [file: string, name: string])[];

/**
 * Installs what is missing of the Debian packages.
 * @throws Obstacle when that cannot be: another system, not root, no network
 */
export function preparePackages(needed: Needed): void {
  const missing = needed.filter(([file]) => !existsSync(file)).map(([, name]) => name);
  if (missing.length === 0) return;
  const names = missing.join(' ');
  const byHand = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`;
  if (!existsSync('/usr/bin/apt-get'))
    throw new Obstacle(`Debian packages are missing (${names}), and apt-get too`, 'run it on Debian or Ubuntu');
  if (process.getuid?.() !== 0) throw new Obstacle(`Debian packages are missing (${names})`, byHand);
  say(`installing ${names} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  const install = ['-o', 'DPkg::Lock::Timeout=120', 'install', '-y', '-qq', '--no-install-recommends', ...missing];
  const { status, stderr } = spawnSync('apt-get', install, { env, encoding: 'utf8' });
  if (status === 0) return;
  const said = stderr.trim().split('\n').at(-1) ?? '';
  throw new Obstacle(`the Debian packages ${names} could not be installed (${said})`, byHand);
}
