import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';

const ROOT = join(import.meta.dirname, '../../..');

/**
 * Puts into the share what runs in the guest, as one file each: loading the hundreds of files that they are otherwise, and stripping
 * their types, takes half a minute there. The vision process is bundled as for the appliance, the command in the same way.
 */
export async function bundlePrograms(share: string): Promise<void> {
  await bundle({ configFile: join(ROOT, 'provisioning/checkout/vision.vite.mjs') }, `${share}/product/dist/vision`);
  await bundle(ofEntry('daemon/cli/main.ts'), `${share}/product/dist/cli`);
  await bundle(ofEntry('tests/appliance/guest/main.ts'), `${share}/checks`);
}

const ofEntry = (entry: string): InlineConfig => ({
  configFile: false,
  build: { ssr: join(ROOT, entry), target: 'node24', rolldownOptions: { output: { chunkFileNames: '[name].js' } } },
  // Packages with native parts stay where they are.
  ssr: { noExternal: ['typebox'] },
});

const bundle = (config: InlineConfig, outDir: string): Promise<unknown> =>
  build({ ...config, root: ROOT, logLevel: 'warn', build: { ...config.build, outDir, emptyOutDir: false } });
