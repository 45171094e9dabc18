// Compiles daemon/seeing/kernels (AssemblyScript) to WebAssembly and wraps it in a module, daemon/seeing/built/kernels.js: so it comes along
// wherever seeing/ does, bundled or not, on a box or in a browser.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import { root } from './steps.mjs';

const built = join(root, 'daemon/seeing/built');
// 112: what one file of it takes from another looks like an export of the whole to the compiler.
const options = ['-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert', '--disableWarning', '112'];

let code = null;
const { error, stderr } = await asc.main(
  ['index.ts', '--baseDir', join(root, 'daemon/seeing/kernels'), '--outFile', 'kernels.wasm', ...options],
  { writeFile: (_name, content) => void (code = content) },
);
// A warning is a mistake: nobody reads it again until the result is wrong.
if (error !== null || stderr.toString() !== '') {
  process.stderr.write(`${stderr.toString()}\n`);
  process.exit(1);
}
const lines = Buffer.from(code)
  .toString('base64')
  .match(/.{1,120}/g);
const module = `// Made by provisioning/checkout/kernels.mjs from daemon/seeing/kernels.
const code = \`
${lines.join('\n')}\`;
const module = new WebAssembly.Module(Uint8Array.from(atob(code), (one) => one.charCodeAt(0)));
export const openKernels = () => new WebAssembly.Instance(module).exports;
`;
mkdirSync(built, { recursive: true });
writeFileSync(join(built, 'kernels.js.new'), module);
renameSync(join(built, 'kernels.js.new'), join(built, 'kernels.js'));
