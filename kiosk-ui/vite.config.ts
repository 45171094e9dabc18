import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;
const outDir = join(root, '../dist/kiosk-ui');

/** What only the camera page needs lies apart: the box serves it only where the owner wants that page. */
const ofCamera = /^camera(?:\.css)?$|^look-worker$|\.wasm$/;
const folderOf = (name: string): string => (ofCamera.test(name) ? 'assets/camera' : 'assets');
const entryFileNames = ({ name }: { name: string }): string => `${folderOf(name)}/[name]-[hash].js`;
const assetFileNames = ({ names }: { names: readonly string[] }): string =>
  `${folderOf(names[0] ?? '')}/[name]-[hash][extname]`;

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
  // The mirror draws on a thread of its own, the camera page reads faces on one.
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames, assetFileNames } } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir,
    emptyOutDir: true,
    // The page policy allows nothing inline: no data: fonts, no inlined pictures, no polyfill script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        kiosk: join(root, 'index.html'),
        phone: join(root, 'phone.html'),
        camera: join(root, 'camera.html'),
        notice: join(root, 'notice.html'),
      },
      output: { entryFileNames, assetFileNames },
    },
  },
});
