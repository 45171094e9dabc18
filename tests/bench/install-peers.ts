import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Retry } from '../../daemon/core/errors.ts';

const FOLDER = new URL('peers/', import.meta.url);
/** Written after a complete install; holds the hash of the lock it followed. */
const MARK = new URL('node_modules/.installed', FOLDER);

/**
 * Installs the peers from their lock where that is not done yet, without running install scripts.
 * @throws Retry when npm fails, most often for want of a network
 */
export async function installPeers(): Promise<void> {
  const lock = createHash('sha256')
    .update(await readFile(new URL('package-lock.json', FOLDER)))
    .digest('hex');
  if ((await readFile(MARK, 'utf8').catch(() => '')) === lock) return;
  process.stderr.write('installing the peers (once, about 370 MB under tests/bench/peers/node_modules)…\n');
  const cwd = fileURLToPath(FOLDER);
  const npm = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd, stdio: ['ignore', 2, 2] });
  const [code] = (await once(npm, 'exit')) as [number | null];
  if (code !== 0) throw new Retry(`npm could not install the peers (code ${String(code)}): is there a network?`);
  await writeFile(MARK, lock);
}
