import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Where measuring data lies that must not enter the repository: beside the checkout, or where MOODDJ_SHARED says. */
const SHARED = process.env['MOODDJ_SHARED']
  ? pathToFileURL(`${process.env['MOODDJ_SHARED']}/`)
  : new URL('../../../shared/', import.meta.url);

/** A folder of the shared data, or null (and a line that says so) when this machine has none. */
export function sharedFolder(name: string): URL | null {
  const folder = new URL(`data/${name}/`, SHARED);
  if (existsSync(folder)) return folder;
  process.stderr.write(`skipped: ${folder.pathname} is not there (MOODDJ_SHARED names another place)\n`);
  return null;
}

/** Sample pictures of a development package: real photographs that every checkout has. */
export const SAMPLES = new URL('../../node_modules/@vladmandic/face-api/demo/', import.meta.url);
