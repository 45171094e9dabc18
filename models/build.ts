import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { FreeSide, FreeSides } from './converter/conversion.ts';
import { readManifest, type ModelEntry, type ModelSource } from './manifest.ts';

/** A model that cannot be built or is not what models.json says; the message names the remedy. */
export class ModelBuildError extends Error {}

export interface BuildOptions {
  /** The models.json to follow; model files lie relative to its folder. */
  readonly manifest?: URL;
  /** The node_modules with the source packages. */
  readonly packages?: string;
  /** Convert even where the output is there and right. */
  readonly force?: boolean;
  /** Write nothing: a missing or wrong output is an error. */
  readonly check?: boolean;
  readonly report?: (line: string) => void;
}

export interface BuiltModel {
  readonly name: string;
  readonly path: string;
  /** `kept`: it was there with the right hash. */
  readonly outcome: 'kept' | 'built';
}

type Plan = Required<BuildOptions>;

/** Brings every model of models.json to where it says, with the SHA-256 it says. */
export async function buildModels(options: BuildOptions = {}): Promise<BuiltModel[]> {
  const plan: Plan = {
    manifest: new URL('models.json', import.meta.url),
    packages: fileURLToPath(new URL('../node_modules', import.meta.url)),
    force: false,
    check: false,
    report: () => undefined,
    ...options,
  };
  const built: BuiltModel[] = [];
  for (const entry of await readManifest(plan.manifest)) built.push(await buildModel(entry, plan));
  return built;
}

async function buildModel(entry: ModelEntry, plan: Plan): Promise<BuiltModel> {
  const path = fileURLToPath(new URL(entry.file, plan.manifest));
  const present = await hashOfFile(path);
  const { source } = entry;
  if (present === entry.sha256 && (source === 'committed' || !plan.force)) {
    plan.report(`${entry.name}: ${entry.file} is up to date`);
    return { name: entry.name, path, outcome: 'kept' };
  }
  if (source === 'committed') throw wrongHash(entry, present, `git checkout -- models/${entry.file}`);
  if (plan.check) throw wrongHash(entry, present, 'node models/build.ts');
  const startedMs = performance.now();
  await writeModel(path, await convertModel(entry, { source, plan }));
  plan.report(`${entry.name}: built ${entry.file} in ${Math.round(performance.now() - startedMs)} ms`);
  return { name: entry.name, path, outcome: 'built' };
}

async function convertModel(
  entry: ModelEntry,
  { source, plan }: { source: ModelSource; plan: Plan },
): Promise<Uint8Array> {
  const model = await readSource(source, plan.packages);
  const sourceHash = sha256(model);
  if (sourceHash !== entry.sourceSha256) {
    throw new ModelBuildError(
      `Model ${entry.name}: ${source.file} of ${source.package} has SHA-256 ${sourceHash}, models.json expects ` +
        `${String(entry.sourceSha256)}. Run "npm ci" to install version ${source.version}.`,
    );
  }
  // Loaded only here: an installation without development packages has no flatbuffers, and needs none to keep a model.
  const { convertTflite } = await import('./converter/convert.ts');
  const converted = convertTflite(model, entry.name, {
    names: endNames(entry),
    postponed: entry.postponed,
    unshuffled: entry.outputs.filter(({ unshuffled }) => unshuffled === true).map(({ name }) => name),
    free: freeSidesOf(entry),
  });
  const hash = sha256(converted);
  if (hash !== entry.sha256) {
    throw wrongHash(
      entry,
      hash,
      'if the converter was changed on purpose, put the actual hash into models/models.json',
    );
  }
  return converted;
}

function endNames(entry: ModelEntry): Record<string, string> {
  return Object.fromEntries([entry.input, ...entry.outputs].map(({ name, sourceName }) => [sourceName ?? name, name]));
}

function freeSidesOf({ input: { shape, rowsMultipleOf, columnsMultipleOf } }: ModelEntry): FreeSides {
  const side = (axis: number, multipleOf: number | undefined): FreeSide | undefined =>
    multipleOf === undefined ? undefined : { name: String(shape[axis]), multipleOf };
  return { rows: side(2, rowsMultipleOf), columns: side(3, columnsMultipleOf) };
}

async function readSource(source: ModelSource, packages: string): Promise<Uint8Array> {
  const folder = join(packages, source.package);
  try {
    const file = await readFile(join(folder, source.file));
    if (source.packed === undefined) return file;
    const { extractPackedFile } = await import('./converter/packed-assets.ts');
    return extractPackedFile(file, await readFile(join(folder, source.packed.loader), 'utf8'), source.packed.name);
  } catch (error) {
    if (!isMissingFile(error)) throw error;
    throw new ModelBuildError(
      `${source.package} ${source.version} is not installed (no ${error.path ?? source.file}). Run "npm ci", which ` +
        'also installs development packages.',
      { cause: error },
    );
  }
}

/** Written beside its place and moved there, so that no reader ever finds half a model. */
async function writeModel(path: string, model: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, model);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

function wrongHash(entry: ModelEntry, actual: string | null, remedy: string): ModelBuildError {
  const found = actual === null ? 'the file is missing' : `actual SHA-256 ${actual}`;
  return new ModelBuildError(
    `Model ${entry.name} (${entry.file}): expected SHA-256 ${entry.sha256}, ${found}. Remedy: ${remedy}.`,
  );
}

async function hashOfFile(path: string): Promise<string | null> {
  try {
    return sha256(await readFile(path));
  } catch (error) {
    if (isMissingFile(error)) return null;
    throw error;
  }
}

function isMissingFile(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { force: { type: 'boolean' }, check: { type: 'boolean' } } });
  try {
    await buildModels({
      force: values.force ?? false,
      check: values.check ?? false,
      report: (line) => console.error(line),
    });
  } catch (error) {
    if (!(error instanceof ModelBuildError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
