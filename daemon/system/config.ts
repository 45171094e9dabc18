import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Value } from 'typebox/value';
import { parse } from 'yaml';
import { Config } from '../contract/config.ts';
import { Fatal } from '../core/errors.ts';
import { RUN_OPTIONS, type RunArguments } from './arguments.ts';

export type ConfigSource = 'command line' | 'environment' | 'file';

export interface LoadedConfig {
  readonly config: Config;
  /** Who set a key such as `mqtt.port`; keys that nobody set are not listed. What the file fixes, the phone cannot change. */
  readonly sources: ReadonlyMap<string, ConfigSource>;
}

export interface ConfigInput {
  readonly args: RunArguments;
  /** Where the caller stands: paths they gave are relative to it. */
  readonly workingDir: string;
  /** What the default `stateDir` is relative to. */
  readonly homeDir: string;
  /** Directories that systemd gives; empty outside. */
  readonly stateDirectory?: string | undefined;
  readonly configDirectory?: string | undefined;
}

/**
 * Command line, then environment, then file, then defaults.
 * @throws Fatal naming the file, the field and the fix
 */
export function loadConfig(input: ConfigInput): LoadedConfig {
  const { args, workingDir, homeDir } = input;
  const sources = new Map<string, ConfigSource>();
  const file = readFile(input);
  const given = withoutEmpty(file.tree);
  const tree = { ...(input.stateDirectory !== undefined && { stateDir: input.stateDirectory }), ...given };
  for (const key of leaves(given)) sources.set(key, 'file');
  check(tree, file.name);
  for (const [texts, source] of [
    [args.fromEnvironment, 'environment'],
    [args.fromCommandLine, 'command line'],
  ] as const) {
    for (const [key, text] of Object.entries(texts)) {
      put(tree, key, text);
      sources.set(key, source);
    }
    check(tree, source);
  }
  const config = Value.Decode(Config, complete(tree));
  const stateDir = resolve(sources.has('stateDir') ? workingDir : homeDir, config.stateDir);
  return { config: { ...config, stateDir }, sources };
}

/** Defaults filled in, and numbers that arrived as text made numbers. */
const complete = (tree: object): unknown => Value.Convert(Config, Value.Default(Config, structuredClone(tree)));

function readFile(input: ConfigInput): { tree: Record<string, unknown>; name: string } {
  const given = input.args.configFile;
  const name = given === undefined ? defaultFile(input) : resolve(input.workingDir, given);
  if (name === undefined) return { tree: {}, name: 'configuration' };
  let text: string;
  try {
    text = readFileSync(name, 'utf8');
  } catch (error) {
    // Only the file that somebody named has to exist.
    if (given === undefined && (error as NodeJS.ErrnoException).code === 'ENOENT') return { tree: {}, name };
    throw new Fatal(
      `The configuration file ${name} cannot be read.`,
      'Check the path and its permissions, or start without --config.',
      error,
    );
  }
  try {
    const tree: unknown = parse(text) ?? {};
    if (typeof tree !== 'object' || Array.isArray(tree)) throw new Error('it must hold `key: value` lines');
    return { tree: tree as Record<string, unknown>, name };
  } catch (error) {
    throw new Fatal(
      `${name} is not valid YAML: ${error instanceof Error ? error.message : String(error)}`,
      `Mend ${name} and start again.`,
      error,
    );
  }
}

const defaultFile = (input: ConfigInput): string | undefined =>
  input.configDirectory === undefined ? undefined : resolve(input.configDirectory, 'config.yaml');

function check(tree: object, from: string): void {
  const [first] = Value.Errors(Config, complete(tree));
  if (first === undefined) return;
  const key = first.instancePath.slice(1).replaceAll('/', '.');
  const allowed = (first.params as { allowedValues?: readonly unknown[] }).allowedValues;
  // The schema of a key that no object lists is `false`.
  const fault = first.message === 'schema is false' ? 'there is no such setting' : first.message;
  const field = nameIn(from, key);
  throw new Fatal(
    `${from}: ${field}: ${fault}${allowed === undefined ? '' : ` (${allowed.join(', ')})`}`,
    `Correct or remove \`${field}\`; daemon/REFERENCE.md lists every setting.`,
  );
}

/** The setting as its author wrote it. */
function nameIn(from: string, key: string): string {
  const option = RUN_OPTIONS.find((o) => o.key === key);
  if (option === undefined) return key;
  return from === 'command line' ? `--${option.flag}` : from === 'environment' ? option.env : key;
}

function put(tree: Record<string, unknown>, key: string, value: unknown): void {
  const [head = '', ...rest] = key.split('.');
  if (rest.length === 0) tree[head] = value;
  else put((tree[head] ??= {}) as Record<string, unknown>, rest.join('.'), value);
}

/** Every setting that holds, and who set it. */
export function settingRows({
  config,
  sources,
}: LoadedConfig): { readonly key: string; readonly value: string | number; readonly from: string }[] {
  return leaves(config as Record<string, unknown>).map((key) => {
    const value = key.split('.').reduce<unknown>((tree, name) => (tree as Record<string, unknown>)[name], config);
    return {
      key,
      value: typeof value === 'number' ? value : String(value),
      from: sources.get(key) ?? 'default',
    };
  });
}

const isSection = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A section or key with nothing behind it, as is left when all below it is commented out, is as if it were not there. */
const withoutEmpty = (tree: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(tree)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [key, isSection(value) ? withoutEmpty(value) : value]),
  );

function leaves(tree: Record<string, unknown>, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    isSection(value) ? leaves(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}
