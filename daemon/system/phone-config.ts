import { Value } from 'typebox/value';
import {
  AT_ONCE,
  FILE_ONLY,
  OWN_WAY,
  type FieldProblem,
  type SettingRow,
  type SettingValue,
} from '../contract/http-settings.ts';
import type { LoadedConfig } from './config.ts';
import { SETTING_LEAVES, valueAt, withValue, type SettingLeaf } from './setting-leaves.ts';

type Values = ReadonlyMap<string, unknown>;

const ON_PHONE = SETTING_LEAVES.filter(({ key }) => !FILE_ONLY.includes(key) && !OWN_WAY.includes(key));

const fits = ({ schema }: SettingLeaf, value: unknown): boolean => Value.Check(schema, value);

/**
 * The configuration with what was set on the phone, where nothing before it sets the same. A value that this MoodDJ would not take (it came
 * from another one) is as if it were not there: the phone must not keep the box from starting.
 */
export function withPhone(loaded: LoadedConfig, phone: Values): LoadedConfig {
  const taken = ON_PHONE.filter((leaf) => !loaded.sources.has(leaf.key) && fits(leaf, phone.get(leaf.key)));
  const config = taken.reduce((tree, { key }) => withValue(tree, key, phone.get(key)), loaded.config);
  return { ...loaded, config };
}

export interface SettingsNow {
  /** Without what was set on the phone. */
  readonly loaded: LoadedConfig;
  /** As stored. */
  readonly phone: Values;
  /** What runs: those that hold at once are up to date in it. */
  readonly running: object;
}

/** Every setting that the phone may show. */
export function listSettings({ loaded, phone, running }: SettingsNow): SettingRow[] {
  const next = withPhone(loaded, phone).config;
  return ON_PHONE.map((leaf) => {
    const { key, schema } = leaf;
    const value = valueAt(next, key) as SettingValue;
    const source = loaded.sources.get(key);
    const isPhones = source === undefined && fits(leaf, phone.get(key));
    const needsRestart = !AT_ONCE.some((one) => one === key);
    return {
      key,
      value,
      default: schema.default as SettingValue,
      from: source ?? (isPhones ? 'phone' : 'default'),
      locked: source !== undefined,
      needsRestart,
      waits: needsRestart && !Value.Equal(value, valueAt(running, key)),
      schema: schema as unknown as Readonly<Record<string, unknown>>,
    };
  });
}

/** What is wrong with a change, setting by setting; empty when nothing is. */
export function checkChange(loaded: LoadedConfig, values: Readonly<Record<string, unknown>>): FieldProblem[] {
  return Object.entries(values).flatMap(([key, value]) => problemOf(loaded, key, value) ?? []);
}

function problemOf({ sources }: LoadedConfig, key: string, value: unknown): FieldProblem | null {
  const source = sources.get(key);
  if (source !== undefined) {
    const where = source === 'file' ? 'the settings file' : `the ${source}`;
    return { key, message: `${where} fixes it`, remedy: `Take \`${key}\` out of ${where} and restart.` };
  }
  if (FILE_ONLY.includes(key)) {
    return { key, message: 'only the settings file may set it', remedy: `Write \`${key}\` there and restart.` };
  }
  if (OWN_WAY.includes(key)) {
    return { key, message: 'it is set where the Spotify app is connected', remedy: 'Open that page.' };
  }
  const leaf = ON_PHONE.find((one) => one.key === key);
  if (leaf === undefined) return { key, message: 'there is no such setting', remedy: 'GET /api/settings lists them.' };
  if (value === null || fits(leaf, value)) return null;
  const [first] = Value.Errors(leaf.schema, value);
  const allowed = (first?.params as { allowedValues?: readonly unknown[] } | undefined)?.allowedValues;
  const remedy = allowed === undefined ? `It ${first?.message ?? 'does not fit'}.` : `One of ${allowed.join(', ')}.`;
  return { key, message: first?.message ?? 'does not fit', remedy };
}
