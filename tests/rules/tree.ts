import { mkdir, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Import } from './cases.ts';

const isFile = (to: string): boolean => /^(daemon|kiosk-ui|models|tests)\//.test(to);
const isPackage = (to: string): boolean =>
  !isFile(to) && !to.startsWith('.') && !to.startsWith('node:') && !builtinModules.includes(to);
/** `typebox/value` → `typebox`, `@fastify/static` → `@fastify/static` */
const packageOf = (to: string): string => to.split('/', to.startsWith('@') ? 2 : 1).join('/');

function statement({ from, to, kind }: Import): string {
  const path = relative(dirname(from), to);
  const specifier = isFile(to) ? (path.startsWith('.') ? path : `./${path}`) : to;
  return `import ${kind === 'type' ? 'type ' : ''}{ thing } from '${specifier}';\n`;
}

/** Writes a tree with these imports; whatever they name exists (as an empty file or package), so that only a rule can refuse it. */
export async function plant(root: string, cases: readonly Import[], devPackages: readonly string[]): Promise<void> {
  const files = new Map<string, string>();
  const packages = new Set<string>();
  for (const { from, to } of cases) {
    files.set(from, '');
    if (isFile(to)) files.set(to, '');
    if (isPackage(to)) packages.add(packageOf(to));
  }
  for (const one of cases) files.set(one.from, `${files.get(one.from) ?? ''}${statement(one)}`);
  for (const name of packages) {
    const manifest = { name, version: '1.0.0', type: 'module', exports: { '.': './index.js', './*': './index.js' } };
    files.set(`node_modules/${name}/package.json`, JSON.stringify(manifest));
    files.set(`node_modules/${name}/index.js`, '');
  }
  const versions = (dev: boolean): object =>
    Object.fromEntries([...packages].filter((name) => devPackages.includes(name) === dev).map((name) => [name, '1']));
  const manifest = { type: 'module', dependencies: versions(false), devDependencies: versions(true) };
  files.set('package.json', JSON.stringify(manifest));
  for (const [file, text] of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
}
