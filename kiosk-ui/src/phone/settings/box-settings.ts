import { signal } from '@preact/signals';
import type {
  SettingRow,
  Settings,
  SettingsPatch,
  SettingsProblem,
} from '../../../../daemon/contract/http-settings.ts';
import { connectNow } from '../../live/box.ts';
import { patch, post, read } from '../../live/send.ts';
import { words } from '../../text/words.ts';
import { say } from '../toast.tsx';

export type Value = SettingRow['value'];

/** As the box told them last; null before it did. */
export const settings = signal<Settings | null>(null);
/** What it said about single ones that did not fit, by key. */
export const wrong = signal<Readonly<Record<string, string>>>({});

export async function loadSettings(): Promise<void> {
  const answer = await read<Settings>('/api/settings');
  if (answer.ok) settings.value = answer.body;
  else if (answer.status === 401) connectNow();
  else say({ kind: 'fault', text: answer.problem.message, more: answer.problem.remedy });
}

export const rowOf = (key: string): SettingRow | undefined => settings.value?.settings.find((row) => row.key === key);

/** Sends a change, and tells how it went: at the field where one is wrong. @returns whether it was taken */
export async function changeSettings(
  values: SettingsPatch['values'],
  told = words.value.settings.saved,
): Promise<boolean> {
  const answer = await patch('/api/settings', { values });
  const asked = Object.keys(values);
  const others = Object.entries(wrong.value).filter(([key]) => !asked.includes(key));
  if (answer.ok) {
    wrong.value = Object.fromEntries(others);
    if (told !== '') say({ kind: 'done', text: told, more: '' });
    await loadSettings();
    return true;
  }
  if (answer.status === 401) {
    connectNow();
    return false;
  }
  const { fields = [] } = answer.problem as Partial<SettingsProblem>;
  const faults = fields.map(({ key, message, remedy }) => [key, `${message}. ${remedy}`] as const);
  wrong.value = Object.fromEntries([...others, ...faults]);
  if (faults.length === 0) say({ kind: 'fault', text: answer.problem.message, more: answer.problem.remedy });
  return false;
}

export async function restart(): Promise<void> {
  const answer = await post('/api/restart', {});
  if (answer.ok) say({ kind: 'done', text: words.value.settings.restarting, more: '' });
  else say({ kind: 'fault', text: answer.problem.message, more: answer.problem.remedy });
}
