import type { Language } from '../../../daemon/contract/languages.ts';
import { en, type Words } from './en/words.ts';
import type { Sayings } from './sayings.ts';

interface LanguageEntry {
  /** As its speakers call it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Between the parts of a reason, with the space after it; left out where it is the Latin one. */
  readonly comma?: string;
  /** Without sayings where the box says them so itself. */
  readonly load: () => Promise<{ readonly words: Words; readonly sayings: Sayings | null }>;
}

/** Languages are loaded when somebody needs them: each is a file of its own. */
export const languages: Readonly<Partial<Record<Language, LanguageEntry>>> = {
  en: { name: 'English', direction: 'ltr', load: () => Promise.resolve({ words: en, sayings: null }) },
  de: { name: 'Deutsch', direction: 'ltr', load: async () => (await import('./de/words.ts')).de },
  fr: { name: 'Français', direction: 'ltr', load: async () => (await import('./fr/words.ts')).fr },
  nl: { name: 'Nederlands', direction: 'ltr', load: async () => (await import('./nl/words.ts')).nl },
  pl: { name: 'Polski', direction: 'ltr', load: async () => (await import('./pl/words.ts')).pl },
  es: { name: 'Español', direction: 'ltr', load: async () => (await import('./es/words.ts')).es },
  it: { name: 'Italiano', direction: 'ltr', load: async () => (await import('./it/words.ts')).it },
  pt: { name: 'Português', direction: 'ltr', load: async () => (await import('./pt/words.ts')).pt },
  ja: { name: '日本語', direction: 'ltr', comma: '、', load: async () => (await import('./ja/words.ts')).ja },
  ar: { name: 'العربية', direction: 'rtl', comma: '، ', load: async () => (await import('./ar/words.ts')).ar },
};

export const isSpoken = (tag: string): tag is Language => tag in languages;

/** The first of these tags (`de-AT`, `pt`, …) that the pages speak; English when none is. */
export function firstSpoken(tags: readonly string[]): Language {
  for (const tag of tags) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (isSpoken(base)) return base;
  }
  return 'en';
}
