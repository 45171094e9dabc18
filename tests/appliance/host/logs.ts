import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** The end of a log, under its name, for who has nothing but the output of the tests. */
export function tailOf(folder: string, name: string, lines: number): string {
  const text = stripVTControlCharacters(read(`${folder}/${name}`)).trimEnd();
  return `--- ${name}\n${text.split(/\r?\n/).slice(-lines).join('\n')}`;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The guest did not come so far.
    return '(none)';
  }
}
