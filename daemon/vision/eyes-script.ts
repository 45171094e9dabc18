import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Type } from 'typebox';
import { Value } from 'typebox/value';

const ROOT = new URL('../../', import.meta.url);
/** Path from the root of the product → SHA-256. Written by provisioning/checkout/vision.vite.mjs. */
const Sources = Type.Record(Type.String(), Type.String());

/**
 * The vision process to start: the bundle, which takes 40 MB less than the sources, unless it was made from others than lie here now.
 * @param root folder of the product
 */
export function chooseVisionScript(root: URL = ROOT): string {
  const built = isCurrent(root) ? 'dist/vision/main.js' : 'daemon/vision/main.ts';
  return fileURLToPath(new URL(built, root));
}

function isCurrent(root: URL): boolean {
  try {
    const sources: unknown = JSON.parse(readFileSync(new URL('dist/vision/sources.json', root), 'utf8'));
    if (!Value.Check(Sources, sources)) return false;
    return Object.entries(sources).every(
      ([path, hash]) =>
        createHash('sha256')
          .update(readFileSync(new URL(path, root)))
          .digest('hex') === hash,
    );
  } catch {
    // Not built, or a source has gone since.
    return false;
  }
}
