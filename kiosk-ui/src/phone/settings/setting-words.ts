import { languages } from '../../text/languages.ts';
import { words } from '../../text/words.ts';
import type { Value } from './box-settings.ts';
import { titleOf, type Field } from './schema.ts';

type ByKey = Readonly<Record<string, string>>;

/** What a setting is called in the page's language; a setting that this page does not know yet, by its key. */
export const nameOf = (key: string): string => (words.value.settings.names as ByKey)[key] ?? titleOf(key);

/** What it does, in a sentence or two. */
export const aboutOf = (key: string): string => (words.value.settings.about as ByKey)[key] ?? '';

/** One of the values to choose from. */
export const choiceOf = (choice: string | number): string =>
  (words.value.settings.choices as ByKey)[String(choice)] ?? String(choice);

/** A language by its own name. */
export const languageOf = (tag: string): string =>
  (languages as Readonly<Record<string, { name: string }>>)[tag]?.name ?? tag;

/** A value as its field would show it. */
export function shown(field: Field, value: Value): string {
  if (typeof value === 'boolean') return value ? words.value.settings.on : words.value.settings.off;
  if (Array.isArray(value)) return value.map(languageOf).join(', ');
  if (field.kind === 'choice') return choiceOf(value);
  if (typeof value === 'number') return words.value.formats.number(value);
  return value === '' ? words.value.settings.empty : value;
}
