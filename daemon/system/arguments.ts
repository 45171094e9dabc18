import { parseArgs } from 'node:util';
import { BadRequest } from '../core/errors.ts';

/** What the command line and the environment can set. Each names a key of the configuration. */
export const RUN_OPTIONS = [
  {
    flag: 'host',
    env: 'MOODDJ_HOST',
    key: 'host',
    hint: 'H',
    about: 'address the pages are served on (0.0.0.0 = all)',
  },
  {
    flag: 'http-port',
    env: 'MOODDJ_HTTP_PORT',
    key: 'httpPort',
    hint: 'N',
    about: 'port of the pages (0 = a free one)',
  },
  {
    flag: 'mqtt-port',
    env: 'MOODDJ_MQTT_PORT',
    key: 'mqtt.port',
    hint: 'N',
    about: 'port of the embedded broker (0 = a free one)',
  },
  { flag: 'state', env: 'MOODDJ_STATE', key: 'stateDir', hint: 'DIR', about: 'where the database lies' },
] as const;

export interface RunArguments {
  /** Configuration file; undefined = none given. */
  readonly configFile: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
  /** By configuration key, as text. */
  readonly fromCommandLine: Readonly<Record<string, string>>;
  readonly fromEnvironment: Readonly<Record<string, string>>;
}

/** @throws BadRequest naming the option that does not exist or lacks its value */
export function readArguments(argv: readonly string[], env: NodeJS.ProcessEnv): RunArguments {
  const options = Object.fromEntries(
    [...RUN_OPTIONS.map((o) => o.flag), 'config'].map((flag) => [flag, { type: 'string' as const }]),
  );
  const values = parse(argv, options);
  const fromCommandLine: Record<string, string> = {};
  const fromEnvironment: Record<string, string> = {};
  for (const { flag, env: name, key } of RUN_OPTIONS) {
    const given = values[flag];
    if (typeof given === 'string') fromCommandLine[key] = given;
    const set = env[name];
    if (set !== undefined && set !== '') fromEnvironment[key] = set;
  }
  const config = values['config'] ?? env['MOODDJ_CONFIG'];
  return {
    configFile: typeof config === 'string' && config !== '' ? config : undefined,
    help: values['help'] === true,
    version: values['version'] === true,
    fromCommandLine,
    fromEnvironment,
  };
}

function parse(argv: readonly string[], options: Record<string, { type: 'string' }>): Record<string, unknown> {
  try {
    return parseArgs({
      args: [...argv],
      options: { ...options, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'V' } },
      allowPositionals: false,
    }).values;
  } catch (error) {
    throw new BadRequest(error instanceof Error ? error.message : String(error), 'mooddj run --help lists the options');
  }
}
