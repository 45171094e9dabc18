#!/usr/bin/env node
// The `mooddj` command of a checkout. Whatever Node the system has starts this; it sets the checkout up if need be, then hands over to the
// Node that MoodDJ brings. (The appliance calls daemon/cli/main.ts directly.)
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const setUp = spawnSync(process.execPath, [join(root, 'provisioning/checkout/bootstrap.mjs'), 'tools'], {
  stdio: ['ignore', 2, 2],
});
if (setUp.status !== 0) process.exit(setUp.status ?? 1);

const child = spawn(
  join(root, 'node_modules/.bin/node'),
  [join(root, 'daemon/cli/main.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
// The terminal sends Ctrl-C to both; a `kill` reaches only this one.
for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'])
  process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
child.once('close', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)));
