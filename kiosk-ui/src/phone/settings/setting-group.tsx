import { useEffect } from 'preact/hooks';
import type { JSX } from 'preact';
import { words } from '../../text/words.ts';
import { loadSettings, rowOf, settings } from './box-settings.ts';
import { RestartNeeded } from './restart-needed.tsx';
import { SettingField } from './setting-field.tsx';

/** A few settings where they are looked for, beside what they change. */
export function SettingGroup({
  title,
  keys,
}: {
  readonly title: string;
  readonly keys: readonly string[];
}): JSX.Element {
  useEffect(() => void loadSettings(), []);
  const rows = keys.map(rowOf).filter((row) => row !== undefined);
  return (
    <section class="card" aria-label={title}>
      <h2>{title}</h2>
      {settings.value === null && <p role="status">{words.value.settings.loading}</p>}
      {rows.map((row) => (
        <SettingField key={row.key} row={row} />
      ))}
      {rows.some(({ waits }) => waits) && <RestartNeeded />}
    </section>
  );
}
