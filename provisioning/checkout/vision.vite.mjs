// Bundles the vision process into dist/vision/main.js, with a list of what it was made from. Run from the sources Node would load the type
// stripper and the whole schema library into it: 40 MB on a board where memory is short, and half a second of a start.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** `eyes-script.ts` reads this list: a bundle of other sources than those that lie there now is not run. */
const listSources = {
  name: 'list-sources',
  generateBundle() {
    const files = [...this.getModuleIds()].filter((id) => id.startsWith(join(root, 'daemon/'))).sort();
    const hash = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
    const source = JSON.stringify(Object.fromEntries(files.map((file) => [relative(root, file), hash(file)])), null, 1);
    this.emitFile({ type: 'asset', fileName: 'sources.json', source });
  },
};

export default {
  root,
  plugins: [listSources],
  build: {
    ssr: join(root, 'daemon/vision/main.ts'),
    outDir: join(root, 'dist/vision'),
    target: 'node24',
    minify: false,
    reportCompressedSize: false,
    // All in one folder: the way to models/ counts from there, as it does in the sources.
    rolldownOptions: { output: { chunkFileNames: '[name].js' } },
  },
  // Packages with native parts stay where they are; of the schema library only what is used comes along.
  ssr: { noExternal: ['typebox'] },
};
