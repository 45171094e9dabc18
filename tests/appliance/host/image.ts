import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { mkdtemp, rename, rm, utimes } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { requireMirror } from './mirror.ts';
import { Obstacle } from './obstacle.ts';
import { requireDisk } from './room.ts';
import { say } from './say.ts';

export interface Image {
  readonly disk: string;
  readonly kernel: string;
  readonly initrd: string;
}

const RECIPE = join(import.meta.dirname, '../image');
const FILES = ['root.img', 'vmlinuz', 'initrd.gz'];
/** Images of recipes that nobody uses any more are 200 MB each; a build that was cut off leaves more. */
const KEPT_DAYS = { image: 30, attempt: 0.1 };
/** While it is built; later it is a fifth of that. */
const BUILD_MB = 1500;
/** As root of a container that may not mount. */
const NO_MOUNT = /cannot mount|unshare|mount: .*(?:denied|not permitted)|mknod.*not permitted/i;

/**
 * The guest's disk and kernel: built once, then kept in the user's cache under the hash of the recipe, because fresh clones come and go.
 * @throws Obstacle when this machine cannot build it
 */
export async function prepareImage(): Promise<Image> {
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'mooddj', 'appliance');
  const folder = join(cache, hashOfRecipe());
  if (!FILES.every((file) => existsSync(join(folder, file)))) await build(cache, folder);
  // Says that it is still in use.
  await utimes(folder, new Date(), new Date());
  const [disk = '', kernel = '', initrd = ''] = FILES.map((file) => join(folder, file));
  return { disk, kernel, initrd };
}

function hashOfRecipe(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(RECIPE).sort()) hash.update(`${name}\0`).update(readFileSync(join(RECIPE, name)));
  return hash.digest('hex').slice(0, 16);
}

async function build(cache: string, folder: string): Promise<void> {
  if (process.getuid?.() !== 0) throw new Obstacle('building the guest needs root', 'sudo npm run test:appliance');
  requireDisk(cache, BUILD_MB);
  requireMirror();
  removeOld(cache);
  // Whole or not at all, also when two test runs build at the same time.
  const making = await mkdtemp(join(cache, 'making-'));
  try {
    const startedMs = performance.now();
    say('building the guest, once: about two minutes and 150 MB to download');
    const { code, output } = await runRecipe(making);
    if (code !== 0 && NO_MOUNT.test(output))
      throw new Obstacle(
        'building the guest needs to mount',
        'run it once outside of this container, or in a privileged one',
      );
    if (code !== 0) throw new Error(`the guest could not be built (exit code ${code}):\n${output.slice(-4000)}`);
    await rm(folder, { recursive: true, force: true });
    await rename(making, folder);
    say(`the guest is built (${((performance.now() - startedMs) / 1000).toFixed(0)} s)`);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

function runRecipe(folder: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', [join(RECIPE, 'build.sh'), folder], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    createInterface({ input: child.stdout }).on('line', (line) => {
      output += `${line}\n`;
      if (line.startsWith('guest image: ')) say(line);
    });
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function removeOld(cache: string): void {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    const days = name.startsWith('making-') ? KEPT_DAYS.attempt : KEPT_DAYS.image;
    if (statSync(folder).mtimeMs < Date.now() - days * 24 * 3600_000) rmSync(folder, { recursive: true, force: true });
  }
}
