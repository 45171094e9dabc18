import type { TSchema } from 'typebox';
import { Config } from '../contract/config.ts';

/** One setting: its key with dots, and what it may be. */
export interface SettingLeaf {
  readonly key: string;
  readonly schema: TSchema & { readonly default?: unknown };
}

const isSection = (schema: TSchema): schema is TSchema & { readonly properties: Readonly<Record<string, TSchema>> } =>
  'properties' in schema;

const leavesOf = (schema: TSchema, prefix: string): readonly SettingLeaf[] =>
  isSection(schema)
    ? Object.entries(schema.properties).flatMap(([name, inner]) => leavesOf(inner, `${prefix}${name}.`))
    : [{ key: prefix.slice(0, -1), schema }];

/** Every setting there is, in the order of the configuration. */
export const SETTING_LEAVES: readonly SettingLeaf[] = leavesOf(Config, '');

export function valueAt(tree: object, key: string): unknown {
  return key.split('.').reduce<unknown>((inner, name) => (inner as Readonly<Record<string, unknown>>)[name], tree);
}

/** The tree with another value at that key. */
export function withValue<T extends object>(tree: T, key: string, value: unknown): T {
  const [head = '', ...rest] = key.split('.');
  const inner = (tree as Readonly<Record<string, unknown>>)[head];
  return { ...tree, [head]: rest.length === 0 ? value : withValue(inner as object, rest.join('.'), value) };
}
