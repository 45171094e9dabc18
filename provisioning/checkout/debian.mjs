// The Debian packages that the tests use: real counterparts, not imitations.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say, stop } from './steps.mjs';

/** program → package */
const NEEDED = [
  ['/usr/bin/chromium', 'chromium'],
  ['/usr/sbin/mosquitto', 'mosquitto'],
  ['/usr/bin/mosquitto_sub', 'mosquitto-clients'],
  ['/usr/bin/systemd-analyze', 'systemd'],
  ['/usr/bin/python3', 'python3'],
  ['/usr/bin/gcc', 'gcc'],
];

export function installDebianPackages() {
  const missing = NEEDED.filter(([program]) => !existsSync(program)).map(([, name]) => name);
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0)
    stop('The tests need Debian packages that are not here.', `Run: sudo apt-get update && sudo ${command}`);
  say(`Installing what the tests need: ${missing.join(', ')} …`);
  const apt = (args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status;
  apt(['update', '-qq']);
  if (apt(['install', '-y', '-qq', '--no-install-recommends', ...missing]) !== 0) {
    stop('The Debian packages could not be installed.', `Run it by hand and look at what it says: ${command}`);
  }
}
