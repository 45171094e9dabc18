import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;
const outDir = join(root, '../dist/kiosk-ui');

/** Small boards should not compress the same file for every visitor: the daemon serves these as they lie. */
const compressed: Plugin = {
  name: 'compress-output',
  apply: 'build',
  async closeBundle() {
    const names = await readdir(outDir, { recursive: true });
    for (const name of names.filter((n) => /\.(?:js|css|html|svg)$/.test(n))) {
      const file = join(outDir, name);
      const bytes = await readFile(file);
      await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
      await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes));
    }
  },
};

export default defineConfig({
  root,
  plugins: [compressed],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir,
    emptyOutDir: true,
    // The page policy allows nothing inline: no data: fonts, no inlined pictures, no polyfill script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: { kiosk: join(root, 'index.html'), phone: join(root, 'phone.html') } },
  },
});
