#!/usr/bin/env node
// Makes a fresh clone runnable: installs and builds what is missing, and nothing else. Plain JavaScript that old Node 20 can run, because
// at this point nothing is installed yet; npm's own pre/post scripts are switched off (see .npmrc), so `start` and `test` call this first.
//
//   node provisioning/checkout/bootstrap.mjs run     what `npm start` needs
//   node provisioning/checkout/bootstrap.mjs tools   the same, for the other scripts
//   node provisioning/checkout/bootstrap.mjs test    the same, and the Debian packages of the tests
//
// All it says goes to stderr: stdout belongs to the command that follows.
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, say, stop } from './steps.mjs';
import { installPackages } from './npm.mjs';
import { installDebianPackages } from './debian.mjs';
import { build, isFresh, remember } from './stamps.mjs';

const mode = process.argv[2] ?? 'run';
if (!['run', 'tools', 'test'].includes(mode)) stop(`unknown mode "${mode}": use run, tools or test`, '');

const node = join(root, 'node_modules/.bin/node');

/** npm links the commands of dependencies, not a package's own: this makes `npx mooddj` work in the checkout. */
function linkCommand() {
  const link = join(root, 'node_modules/.bin/mooddj');
  rmSync(link, { force: true });
  symlinkSync('../../daemon/cli/mooddj.mjs', link);
}

if (!isFresh('packages')) {
  await installPackages();
  if (!existsSync(node)) {
    stop(
      `There is no Node 24 for this computer (${process.platform} ${process.arch}).`,
      'MoodDJ runs on 64-bit Linux: x86-64 or arm64 (Raspberry Pi OS 64-bit, Debian, Ubuntu).',
    );
  }
  linkCommand();
  remember('packages');
}

await build('models', 'Building the vision models', () => run(node, ['models/build.ts']));
await build('kernels', 'Compiling the vision kernels', () => run(node, ['provisioning/checkout/kernels.mjs']));
const vite = (config) =>
  run(node, ['node_modules/vite/bin/vite.js', 'build', '--config', config, '--logLevel', 'warn']);
await build('vision', 'Building the vision process', () => vite('provisioning/checkout/vision.vite.mjs'));
await build('pages', 'Building the pages', () => vite('kiosk-ui/vite.config.ts'));
if (mode === 'test') installDebianPackages();

if (mode === 'run' && process.env.MOODDJ_QUIET !== '1') {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  say(`MoodDJ ${version} is ready to start.`);
}
