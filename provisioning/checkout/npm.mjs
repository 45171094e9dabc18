// `npm ci` with a progress bar, and its usual failures explained.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say, stop } from './steps.mjs';

/** Packages of the lock file that belong on this computer. */
function wanted() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const fits = (list, value) => !list || list.includes(value);
  return Object.entries(lock.packages)
    .filter(([path, p]) => path !== '' && fits(p.os, process.platform) && fits(p.cpu, process.arch))
    .filter(([, p]) => !p.libc || p.libc.includes('glibc'))
    .map(([path]) => join(root, path, 'package.json'));
}

function progress(packages, startedMs) {
  const done = packages.reduce((n, file) => n + (existsSync(file) ? 1 : 0), 0);
  const share = done / packages.length;
  const seconds = Math.round((Date.now() - startedMs) / 1000);
  const bar = '█'.repeat(Math.round(share * 30)).padEnd(30, '░');
  return `  ${bar} ${String(done).padStart(4)} of ${packages.length} packages, ${seconds} s`;
}

const REMEDIES = [
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|network/i,
    'The package registry cannot be reached.',
    'Connect this computer to the internet (behind a proxy: `npm config set proxy http://…`) and run the same command again.',
  ],
  [/ENOSPC/, 'The disk is full.', 'Free about 1 GB and run the same command again.'],
  [
    /EACCES|EPERM|EROFS/,
    'This folder cannot be written.',
    'Clone MoodDJ to a folder of your own and run the same command there.',
  ],
  [/EINTEGRITY/, 'A downloaded package is damaged.', 'Run `npm cache clean --force` and the same command again.'],
];

export async function installPackages() {
  const packages = wanted();
  const startedMs = Date.now();
  say(`Installing MoodDJ's packages: once, about 350 MB to download and a minute or two.`);
  const tty = process.stderr.isTTY;
  const timer = setInterval(
    () => process.stderr.write(tty ? `\r${progress(packages, startedMs)}` : `${progress(packages, startedMs)}\n`),
    tty ? 300 : 10_000,
  );
  const { code, output } = await npmCi();
  clearInterval(timer);
  if (code === 0) {
    // npm leaves out optional packages that it finds not to fit: what is there now is all.
    const all = packages.filter((file) => existsSync(file));
    process.stderr.write(`${tty ? '\r' : ''}${progress(all, startedMs)}\n`);
    return;
  }
  say(
    output
      .split('\n')
      .filter((line) => !/npm warn/i.test(line))
      .slice(-15)
      .join('\n'),
  );
  if (code === 127)
    stop('`npm` was not found.', 'Install it (Debian: `apt-get install npm`) and run the same command again.');
  const known = REMEDIES.find(([pattern]) => pattern.test(output));
  stop(
    known?.[1] ?? `\`npm ci\` failed with exit code ${code}.`,
    known?.[2] ?? 'The lines above say why; mend that and run the same command again.',
  );
}

/** Runs the npm that runs us, so that a second npm on the PATH makes no difference. */
function npmCi() {
  const own = process.env.npm_execpath;
  const [command, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []];
  // A checkout needs the development packages whatever NODE_ENV says; install scripts stay off, none is needed.
  const args = [...first, 'ci', '--include=dev', '--include=optional', '--ignore-scripts', '--loglevel=error'];
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-20_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', () => resolve({ code: 127, output }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
