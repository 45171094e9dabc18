import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { Fatal } from '../core/errors.ts';

/** Of models/models.json, what the vision process reads. */
const Manifest = Type.Object({
  models: Type.Array(
    Type.Object({
      name: Type.String(),
      /** Relative to models.json. */
      file: Type.String(),
      sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    }),
  ),
});

export type ModelName = 'face-detector' | 'face-mesh' | 'mood';

const MANIFEST_URL = new URL('../../models/models.json', import.meta.url);
const REMEDY =
  'Run `npm start` (or `node models/build.ts`) to build the models; run `npm ci` first if packages are missing.';

/**
 * Reads a model and holds it to the hash that models.json gives.
 * @throws Fatal when a file is missing or is not what models.json says
 */
export async function readModel(name: ModelName, manifestUrl: URL = MANIFEST_URL): Promise<Uint8Array> {
  const manifest: unknown = JSON.parse((await readOrFail(manifestUrl, 'The list of models')).toString('utf8'));
  if (!Value.Check(Manifest, manifest)) throw new Fatal('models/models.json is not a list of models.', REMEDY);
  const entry = manifest.models.find((model) => model.name === name);
  if (entry === undefined) throw new Fatal(`models/models.json has no model "${name}".`, REMEDY);
  const bytes = await readOrFail(new URL(entry.file, manifestUrl), `The model "${name}"`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== entry.sha256) {
    throw new Fatal(
      `The model "${name}" (models/${entry.file}) is damaged: SHA-256 ${sha256}, not ${entry.sha256}.`,
      REMEDY,
    );
  }
  return bytes;
}

async function readOrFail(file: URL, what: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Fatal(
      `${what} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      REMEDY,
      error,
    );
  }
}
