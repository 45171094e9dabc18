import type { JSX } from 'preact';
import type { Language } from '../../../daemon/contract/languages.ts';
import { chooseLanguage } from '../text/choose-language.ts';
import { languages } from '../text/languages.ts';
import { language, words } from '../text/words.ts';
import { MenuIcon } from './menu-icons.tsx';

/** What this phone speaks; each language calls itself by its own name. */
export function LanguageChoice(): JSX.Element {
  return (
    <label class="language">
      <MenuIcon of="language" />
      <span>
        <strong>{words.value.phone.language.title}</strong>
        <span class="row-more">{words.value.phone.language.more}</span>
      </span>
      <select value={language.value} onChange={(event) => void chooseLanguage(event.currentTarget.value as Language)}>
        {Object.entries(languages).map(([tag, { name }]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
