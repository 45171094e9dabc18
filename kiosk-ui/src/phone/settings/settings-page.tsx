import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { SettingRow } from '../../../../daemon/contract/http-settings.ts';
import type { BoxState } from '../../../../daemon/contract/state.ts';
import { words } from '../../text/words.ts';
import { Page } from '../page.tsx';
import { loadSettings, settings } from './box-settings.ts';
import { RestartNeeded } from './restart-needed.tsx';
import { sectionOf, titleOf } from './schema.ts';
import { SettingField } from './setting-field.tsx';
import { aboutOf, nameOf } from './setting-words.ts';

/** Everything that can be set from the phone, with what the box takes for it. */
export function SettingsPage({ state }: { readonly state: BoxState }): JSX.Element {
  const [sought, setSought] = useState('');
  const { startedAt } = state.box;
  useEffect(() => void loadSettings(), [startedAt]);
  const all = settings.value?.settings ?? [];
  const found = all.filter((row) => fits(row, sought));
  const sections = [...new Set(found.map(({ key }) => sectionOf(key)))];
  const names = words.value.settings.sections as Readonly<Record<string, string>>;
  return (
    <Page state={state} title={words.value.settings.title} under="box">
      {settings.value?.restartNeeded === true && <RestartNeeded />}
      <p class="field">
        <label for="sought">{words.value.settings.search}</label>
        <input
          id="sought"
          type="search"
          value={sought}
          autocomplete="off"
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      </p>
      {settings.value === null && <p role="status">{words.value.settings.loading}</p>}
      {settings.value !== null && found.length === 0 && <p role="status">{words.value.settings.nothing}</p>}
      {sections.map((section) => (
        <details key={`${section} ${sought === '' ? '' : 'found'}`} class="section" open={sought !== ''}>
          <summary>{names[section] ?? titleOf(section)}</summary>
          {found
            .filter(({ key }) => sectionOf(key) === section)
            .map((row) => (
              <SettingField key={row.key} row={row} />
            ))}
        </details>
      ))}
    </Page>
  );
}

function fits({ key }: SettingRow, sought: string): boolean {
  return `${key} ${nameOf(key)} ${aboutOf(key)}`.toLowerCase().includes(sought.trim().toLowerCase());
}
