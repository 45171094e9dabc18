import { effect } from '@preact/signals';
import type { Language } from '../../../daemon/contract/languages.ts';
import { box } from '../live/box.ts';
import { firstSpoken, languages } from './languages.ts';
import { language, speak } from './words.ts';

const KEY = 'mooddj-language';

/** The browser breaks lines, reads aloud and lays out by these. */
effect(() => {
  document.documentElement.lang = language.value;
  document.documentElement.dir = languages[language.value]?.direction ?? 'ltr';
});

/** The kiosk speaks what the box is set to. */
export const followBox = (): (() => void) =>
  effect(() => {
    const tags = box.value?.box.languages;
    if (tags !== undefined) void speak(firstSpoken(tags));
  });

/** A phone speaks what its owner chose on it, else what it is set to. */
export const followPhone = (): Promise<void> => speak(firstSpoken([kept(), ...navigator.languages]));

/** Chooses for this phone alone, and keeps it there. */
export async function chooseLanguage(next: Language): Promise<void> {
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // A private window keeps nothing: then the choice lasts as long as the page.
  }
  await speak(next);
}

function kept(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}
