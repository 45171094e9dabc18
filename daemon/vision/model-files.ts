import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { Fatal } from '../core/errors.ts';
import type { ModelFile } from '../core/ports/browser-camera.ts';
import { NET_OUTPUTS, type NetName } from '../seeing/runtime.ts';

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

const MANIFEST_URL = new URL('../../models/models.json', import.meta.url);
const REMEDY =
  'Run `npm start` (or `node models/build.ts`) to build the models; run `npm ci` first if packages are missing.';

/**
 * Finds a model's file and holds it to the hash that models.json gives.
 * @returns its path: the runtime reads it itself, so that no copy lies about until a garbage collection
 * @throws Fatal when a file is missing or is not what models.json says
 */
export const findModel = async (name: NetName, manifestUrl: URL = MANIFEST_URL): Promise<string> =>
  (await readModel(name, manifestUrl)).file;

/**
 * All nets, for a page that runs them itself.
 * @throws Fatal as `findModel`
 */
export const listModels = (manifestUrl: URL = MANIFEST_URL): Promise<readonly ModelFile[]> =>
  Promise.all((Object.keys(NET_OUTPUTS) as NetName[]).map((name) => readModel(name, manifestUrl)));

async function readModel(name: NetName, manifestUrl: URL): Promise<ModelFile> {
  const manifest: unknown = JSON.parse((await readOrFail(manifestUrl, 'The list of models')).toString('utf8'));
  if (!Value.Check(Manifest, manifest)) throw new Fatal('models/models.json is not a list of models.', REMEDY);
  const entry = manifest.models.find((model) => model.name === name);
  if (entry === undefined) throw new Fatal(`models/models.json has no model "${name}".`, REMEDY);
  const file = new URL(entry.file, manifestUrl);
  const sha256 = await hashOrFail(file, `The model "${name}"`);
  if (sha256 !== entry.sha256) {
    throw new Fatal(
      `The model "${name}" (models/${entry.file}) is damaged: SHA-256 ${sha256}, not ${entry.sha256}.`,
      REMEDY,
    );
  }
  const path = fileURLToPath(file);
  return { name, sha256, file: path, bytes: (await stat(path)).size };
}

async function readOrFail(file: URL, what: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw unreadable(what, error);
  }
}

async function hashOrFail(file: URL, what: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  } catch (error) {
    throw unreadable(what, error);
  }
  return hash.digest('hex');
}

const unreadable = (what: string, error: unknown): Fatal =>
  new Fatal(`${what} cannot be read: ${error instanceof Error ? error.message : String(error)}.`, REMEDY, error);
