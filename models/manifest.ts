import { readFile } from 'node:fs/promises';

/** Where a built model's weights come from. */
export interface ModelSource {
  /** npm package, its exact version, and the integrity hash that package-lock.json holds for it. */
  readonly package: string;
  readonly version: string;
  readonly integrity: string;
  /** File in the package: the model itself, or the assets that contain it. */
  readonly file: string;
  /** For a model inside packed assets: the loader script with their table of contents, and the model's name in it. */
  readonly packed?: { readonly loader: string; readonly name: string };
}

export interface ModelEntry {
  readonly name: string;
  /** Relative to the folder of models.json. */
  readonly file: string;
  readonly source: ModelSource | 'committed';
  /** SHA-256 of the source model (after unpacking) and of `file`, in hexadecimal. */
  readonly sourceSha256?: string;
  readonly sha256: string;
  readonly licence: string;
  readonly input: {
    readonly name: string;
    /** Name in the source model, where it differs. */
    readonly sourceName?: string;
    readonly shape: readonly (number | string)[];
    readonly range: readonly [number, number];
    readonly layout: 'NCHW';
    /** Its height is a name in `shape`: each run chooses it, a multiple of this. `columnsMultipleOf` likewise for its width. */
    readonly rowsMultipleOf?: number;
    readonly columnsMultipleOf?: number;
  };
  readonly outputs: readonly {
    readonly name: string;
    /** Name in the source model, where it differs. */
    readonly sourceName?: string;
    readonly shape: readonly (number | string)[];
    readonly meaning: string;
    /** As planes, before the source shuffles them into rows of places. */
    readonly unshuffled?: boolean;
  }[];
  /** Outputs that are computed only in runs whose boolean input of this name is true; in others they are empty. */
  readonly postponed?: { readonly input: string; readonly outputs: readonly string[] };
  readonly note: string;
}

/** Reads a models.json. It is committed with the code and held to the models by tests, so it is not validated here. */
export async function readManifest(file: URL): Promise<readonly ModelEntry[]> {
  const { models } = JSON.parse(await readFile(file, 'utf8')) as { models: ModelEntry[] };
  return models;
}
