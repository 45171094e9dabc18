#!/usr/bin/env node
// Makes the relay page: one file, whose policy names the hash of its own script and style, so that nothing else can run in it.
//
//   npm run build:relay            writes provisioning/relay/index.html
//   node provisioning/relay/build.mjs --check    says whether that file is what its sources make
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const read = (name) => readFileSync(join(here, name), 'utf8');
/** Of what stands between the tags: the line break after the opening one counts. */
const hash = (text) => `'sha256-${createHash('sha256').update(`\n${text}`).digest('base64')}'`;

const [style, script] = [read('page.css'), read('bounce.js')];
if (/<\/(script|style)/i.test(style + script)) throw new Error('the sources would end their own tag');
const policy = [
  "default-src 'none'",
  `script-src ${hash(script)}`,
  `style-src ${hash(style)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const page = read('page.html')
  .replace('%POLICY%', () => policy)
  .replace('%STYLE%', () => style)
  .replace('%SCRIPT%', () => script);

const file = join(here, 'index.html');
if (process.argv.includes('--check')) {
  if (read('index.html') !== page) {
    process.stderr.write('provisioning/relay/index.html is stale. Run: npm run build:relay\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, page);
  process.stderr.write(`wrote ${file}\n`);
}
