import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Obstacle } from './obstacle.ts';
import { say } from './say.ts';

/** A file of the package, and the package. */
const NEEDED = [
  ['/usr/bin/qemu-system-x86_64', 'qemu-system-x86'],
  ['/usr/bin/mmdebstrap', 'mmdebstrap'],
  ['/usr/share/keyrings/debian-archive-keyring.gpg', 'debian-archive-keyring'],
  ['/bin/busybox', 'busybox-static'],
  ['/usr/bin/cpio', 'cpio'],
  ['/sbin/depmod', 'kmod'],
  ['/sbin/mke2fs', 'e2fsprogs'],
  ['/usr/bin/xz', 'xz-utils'],
] as const;

/**
 * Installs what the guest needs of this machine.
 * @throws Obstacle when that cannot be: another architecture, not root, no network
 */
export function preparePackages(): void {
  // The guest runs the checkout's own Node and packages.
  if (process.arch !== 'x64')
    throw new Obstacle(`the guest is x86-64, this machine is ${process.arch}`, 'run it on an x86-64 PC');
  const missing = NEEDED.filter(([file]) => !existsSync(file)).map(([, name]) => name);
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  const byHand = `sudo apt-get update && sudo ${command}`;
  if (!existsSync('/usr/bin/apt-get'))
    throw new Obstacle(`${missing.join(', ')} are missing, and apt-get too`, 'run it on Debian or Ubuntu');
  if (process.getuid?.() !== 0) throw new Obstacle(`Debian packages are missing`, byHand);
  say(`installing ${missing.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  const { status, stderr } = spawnSync('apt-get', command.split(' ').slice(1), { env, encoding: 'utf8' });
  if (status !== 0)
    throw new Obstacle(`Debian packages could not be installed (${stderr.trim().split('\n').at(-1) ?? ''})`, byHand);
}
