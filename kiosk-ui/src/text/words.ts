import { signal, type ReadonlySignal } from '@preact/signals';
import type { Language } from '../../../daemon/contract/languages.ts';
import { en, type Words } from './en/words.ts';
import { languages } from './languages.ts';
import { Interpreter } from './sayings.ts';

const spoken = signal<Words>(en);
const chosen = signal<Language>('en');
/** Null in English, which the box speaks by itself. */
const interpreter = signal<Interpreter | null>(null);

/** The words of the page in its language; whoever reads `.value` while rendering is drawn anew when the language changes. */
export const words: ReadonlySignal<Words> = spoken;
export const language: ReadonlySignal<Language> = chosen;

/** A sentence of the box (a reason, a message, a remedy) in the page's language. */
export const said = (sentence: string): string => interpreter.value?.say(sentence) ?? sentence;

/** Says everything in this language from now on. A language that cannot be loaded leaves the page as it is. */
export async function speak(next: Language): Promise<void> {
  if (next === chosen.value) return;
  const entry = languages[next];
  const loaded = await entry?.load();
  if (entry === undefined || loaded === undefined) return;
  spoken.value = loaded.words;
  interpreter.value = loaded.sayings === null ? null : new Interpreter(loaded.sayings, entry.comma);
  chosen.value = next;
}
