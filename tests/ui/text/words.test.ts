import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../daemon/contract/languages.ts';
import { readArguments } from '../../../daemon/system/arguments.ts';
import { loadConfig } from '../../../daemon/system/config.ts';
import { listSettings } from '../../../daemon/system/phone-config.ts';
import { sectionOf } from '../../../kiosk-ui/src/phone/settings/schema.ts';
import { en } from '../../../kiosk-ui/src/text/en/words.ts';
import { firstSpoken, languages } from '../../../kiosk-ui/src/text/languages.ts';

type Leaf = string | ((...values: never[]) => unknown);

/** Every word with its path, as `dj.done.like`. */
function leavesOf(node: unknown, path: readonly string[] = []): readonly (readonly [string, Leaf])[] {
  if (typeof node === 'string' || typeof node === 'function') return [[path.join('.'), node as Leaf]];
  return Object.entries(node as object).flatMap(([key, value]) => leavesOf(value, [...path, key]));
}

const english = leavesOf(en).filter(([path]) => !path.startsWith('formats.'));
const SOURCES = join(import.meta.dirname, '../../../kiosk-ui/src');
const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('text/'))
  .map((name) => readFileSync(join(SOURCES, name), 'utf8'))
  .join('\n');

/** A word is used by its whole path; or its family is, by an index (`moods[mood]`), by a name of its own or by being taken apart. */
function isUsed(path: string): boolean {
  const keys = path.split('.');
  const isTaken = keys.some((_, i) => {
    const prefix = keys.slice(0, i + 1).join(String.raw`\s*\.\s*`);
    const isWhole = i === keys.length - 1;
    return new RegExp(
      String.raw`words\s*\.value\s*\.\s*${prefix}\b(?!${isWhole ? '$^' : String.raw`\s*\.\s*[a-z]`})`,
    ).test(sources);
  });
  return isTaken || new RegExp(String.raw`\{[^{}]*\b${keys[0] ?? ''}\b[^{}]*\} = words\.value`).test(sources);
}

describe('the words of the pages', () => {
  it('are all used', () => {
    expect(english.map(([path]) => path).filter((path) => !isUsed(path))).toEqual([]);
  });

  it('are chosen by the first language that somebody reads and the pages speak', () => {
    expect(firstSpoken(['xx', 'de-AT', 'fr'])).toBe('de');
    expect(firstSpoken(['PT-br'])).toBe('pt');
    expect(firstSpoken([''])).toBe('en');
  });

  it('are there in every language that the box can be set to', () => {
    expect(Object.keys(languages).sort()).toEqual([...LANGUAGES].sort());
  });
});

describe('the words of the settings', () => {
  const loaded = loadConfig({ args: readArguments([], {}), workingDir: '/', homeDir: '/' });
  const rows = listSettings({ loaded, phone: new Map(), running: loaded.config });

  it('name and explain each that the phone shows, and no other', () => {
    const keys = rows.map(({ key }) => key).sort();
    expect(Object.keys(en.settings.names).sort()).toEqual(keys);
    expect(Object.keys(en.settings.about).sort()).toEqual(keys);
  });

  it('name every choice', () => {
    const choices = rows.flatMap(({ schema }) => (schema['enum'] as unknown[] | undefined) ?? []).map(String);
    const named = new Set(Object.keys(en.settings.choices));
    expect(choices.filter((choice) => !named.has(choice))).toEqual([]);
  });

  it('have a heading for every section', () => {
    const sections = new Set(rows.map(({ key }) => sectionOf(key)));
    expect(Object.keys(en.settings.sections).sort()).toEqual([...sections].sort());
  });
});

describe.each(LANGUAGES.filter((tag) => tag !== 'en'))('the words in %s', (tag) => {
  const load = async () => {
    const { words, sayings } = (await languages[tag]?.load()) ?? { words: en, sayings: null };
    return {
      words: leavesOf(words).filter(([path]) => !path.startsWith('formats.')),
      sayings: Object.entries<string>(sayings ?? {}),
    };
  };

  it('are as many as in English, none empty that says something there', async () => {
    const { words } = await load();
    expect(words.map(([path]) => path)).toEqual(english.map(([path]) => path));
    const empty = words.filter(([, word], i) => word === '' && english[i]?.[1] !== '');
    expect(empty).toEqual([]);
  });

  it('say every sentence of the box, with the same things filled in', async () => {
    const { sayings } = await load();
    const wrong = sayings.filter(
      ([saying, means]) => means === '' || (means.match(/\{\d\}/g) ?? []).some((filled) => !saying.includes(filled)),
    );
    expect(wrong).toEqual([]);
  });

  it('are another language', async () => {
    const { words, sayings } = await load();
    const texts = english.filter(([, word]) => typeof word === 'string' && word.includes(' '));
    const map = new Map(words);
    const same = texts.filter(([path, word]) => map.get(path) === word).length;
    expect(same / texts.length).toBeLessThan(0.04);
    const long = sayings.filter(([saying]) => saying.split(' ').length > 4);
    expect(long.filter(([saying, means]) => saying === means)).toEqual([]);
  });

  it('count as its speakers count', async () => {
    const entry = await languages[tag]?.load();
    expect(entry).toBeDefined();
    const counted = [0, 1, 2, 3, 5, 11, 21, 100].map((count) => entry?.words.library.songs(count) ?? '');
    expect(counted.every((text) => text !== '' && !/undefined|NaN|#/.test(text))).toBe(true);
    const forms = new Set(counted.map((text) => text.replaceAll(/[\d٠-٩\s]/g, '')));
    const wanted = new Set([0, 1, 2, 3, 5, 11, 21, 100].map((count) => new Intl.PluralRules(tag).select(count)));
    expect(forms.size).toBeGreaterThanOrEqual(Math.min(wanted.size, 2));
  });
});
