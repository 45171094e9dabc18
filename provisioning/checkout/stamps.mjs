// What was installed or built already, by the hash of what it was made from.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say, stop } from './steps.mjs';

/**
 * from: files and folders whose content decides; to: what must exist; whole: and be as it was made (small files only: it is read at each start).
 * The stamp lies inside what it vouches for: delete one, lose both.
 */
const PARTS = {
  packages: {
    from: ['package-lock.json'],
    to: ['node_modules/.bin/node'],
    stamp: 'node_modules/.mooddj-packages',
  },
  models: {
    from: ['models/models.json', 'models/build.ts', 'models/converter', 'package-lock.json'],
    to: ['models/built/face-detector.onnx', 'models/built/face-mesh.onnx'],
    whole: true,
    stamp: 'models/built/.mooddj-models',
  },
  kernels: {
    from: ['daemon/seeing/kernels', 'provisioning/checkout/kernels.mjs', 'package-lock.json'],
    to: ['daemon/seeing/built/kernels.js'],
    whole: true,
    stamp: 'daemon/seeing/built/.mooddj-kernels',
  },
  vision: {
    from: [
      'daemon/vision',
      'daemon/seeing',
      'daemon/contract',
      'daemon/lib',
      'daemon/core',
      'provisioning/checkout/vision.vite.mjs',
      'package-lock.json',
    ],
    to: ['dist/vision/main.js', 'dist/vision/sources.json'],
    stamp: 'dist/vision/.mooddj-vision',
  },
  pages: {
    from: ['kiosk-ui', 'daemon/contract', 'daemon/seeing', 'package-lock.json'],
    to: ['dist/kiosk-ui/index.html', 'dist/kiosk-ui/phone.html', 'dist/kiosk-ui/camera.html'],
    stamp: 'dist/kiosk-ui/.mooddj-pages',
  },
};

function addTo(hash, path) {
  const whole = join(root, path);
  const stat = statSync(whole, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isDirectory()) {
    for (const name of readdirSync(whole).sort()) if (name !== 'node_modules') addTo(hash, `${path}/${name}`);
  } else {
    hash.update(`${path}\0${stat.size}\0`).update(readFileSync(whole));
  }
}

function hashOf(part) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  const { from, to, whole } = PARTS[part];
  for (const path of whole ? [...from, ...to] : from) addTo(hash, path);
  return hash.digest('hex');
}

export function isFresh(part) {
  const { to, stamp } = PARTS[part];
  const file = join(root, stamp);
  return (
    to.every((path) => existsSync(join(root, path))) && existsSync(file) && readFileSync(file, 'utf8') === hashOf(part)
  );
}

export function remember(part) {
  const file = join(root, PARTS[part].stamp);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(`${file}.new`, hashOf(part));
  renameSync(`${file}.new`, file);
}

/** Runs `make` (→ exit code) unless its result is there and current. */
export async function build(part, title, make) {
  if (isFresh(part)) return;
  const startedMs = Date.now();
  say(`${title} …`);
  const code = await make();
  const missing = PARTS[part].to.filter((path) => !existsSync(join(root, path)));
  if (code !== 0 || missing.length > 0) {
    stop(
      `${title}: failed (exit code ${code}${missing.length ? `, missing ${missing.join(', ')}` : ''}).`,
      'The lines above say why; mend that and run the same command again.',
    );
  }
  remember(part);
  say(`${title}: ${((Date.now() - startedMs) / 1000).toFixed(1)} s`);
}
