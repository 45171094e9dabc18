/** Where one file lies in a package of Emscripten's file packer: bytes `start` up to, without, `end`. */
interface PackedFile {
  readonly filename: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Takes one file out of such a package. Its table of contents is the JSON argument of `loadPackage` in the loader
 * script that comes with it; the script itself is not run.
 */
export function extractPackedFile(assets: Uint8Array, loaderScript: string, filename: string): Uint8Array {
  const contents = /\bloadPackage\((\{"files":.*?\})\);/s.exec(loaderScript)?.[1];
  if (contents === undefined) throw new Error('the loader script has no table of packed files');
  const { files } = JSON.parse(contents) as { files: PackedFile[] };
  const found = files.find((file) => file.filename.endsWith(`/${filename}`));
  if (found === undefined) {
    const names = files.map((file) => file.filename).join(', ');
    throw new Error(`the packed assets have no ${filename}, only ${names}`);
  }
  if (found.end > assets.length) throw new Error(`the packed assets end before ${filename} does`);
  return assets.subarray(found.start, found.end);
}
