import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Language } from '../../../daemon/contract/languages.ts';
import { box } from '../live/box.ts';
import { en } from '../text/en/words.ts';
import { languages } from '../text/languages.ts';
import type { Words } from '../text/en/words.ts';

/** A language of the room, with its words. */
export interface SpokenHere {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Words;
}

const spoken = signal<readonly SpokenHere[]>([{ language: 'en', direction: 'ltr', words: en }]);
/** Every language that the box is told to speak, in its order; English until they are loaded. */
export const spokenHere: ReadonlySignal<readonly SpokenHere[]> = spoken;

/** Loads what the notice needs: the words of every language of the room. */
export function followLanguages(): void {
  let known = '';
  effect(() => {
    const wanted = box.value?.box.languages ?? [];
    if (wanted.length === 0 || wanted.join() === known) return;
    known = wanted.join();
    void load(wanted).then((loaded) => {
      if (loaded.length > 0 && wanted.join() === known) spoken.value = loaded;
    });
  });
}

async function load(wanted: readonly Language[]): Promise<readonly SpokenHere[]> {
  const each = wanted.map(async (language): Promise<readonly SpokenHere[]> => {
    const entry = languages[language];
    return entry === undefined ? [] : [{ language, direction: entry.direction, words: (await entry.load()).words }];
  });
  return (await Promise.all(each)).flat();
}
