import { signal, type ReadonlySignal } from '@preact/signals';
import type { Language } from '../../../daemon/contract/languages.ts';
import { en } from './en/words.ts';
import { languages } from './languages.ts';

/** What each language has to say: the type check fails where a word is missing. */
export type Words = typeof en;

const spoken = signal<Words>(en);
const chosen = signal<Language>('en');

/** The words of the page in its language; whoever reads `.value` while rendering is drawn anew when the language changes. */
export const words: ReadonlySignal<Words> = spoken;
export const language: ReadonlySignal<Language> = chosen;

/** Says everything in this language from now on, in its direction. A language that cannot be loaded leaves the page as it is. */
export async function speak(next: Language): Promise<void> {
  if (next === chosen.value) return;
  const entry = languages[next];
  const loaded = await entry?.load();
  if (entry === undefined || loaded === undefined) return;
  spoken.value = loaded;
  chosen.value = next;
  document.documentElement.lang = next;
  document.documentElement.dir = entry.direction;
}
