import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openApp, type App } from './app.ts';
import { EXIT } from './cli/exit-codes.ts';
import { HELP } from './cli/help.ts';
import type { Config } from './contract/config.ts';
import { BadRequest, Fatal } from './core/errors.ts';
import type { Log } from './lib/log.ts';
import { openRescue } from './rescue.ts';
import { readArguments, type RunArguments } from './system/arguments.ts';
import { loadConfig, type LoadedConfig } from './system/config.ts';
import { openLogger } from './system/logger.ts';
import { version } from './version.ts';

const HOME = dirname(dirname(fileURLToPath(import.meta.url)));
/** Stopping may take this long; then the process ends whatever hangs. */
const STOP_WITHIN_MS = 2500;

/** Runs the box until it is told to stop. @returns the exit code */
export async function main(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv, process.env);
  if (args.help) process.stdout.write(HELP);
  if (args.version) process.stdout.write(`${version}\n`);
  if (args.help || args.version) return EXIT.ok;

  const stop = stopSignal();
  const log = openLogger({
    level: process.env['MOODDJ_LOG_LEVEL'] ?? 'info',
    readable: process.env['JOURNAL_STREAM'] === undefined,
  });
  let app: App | null = null;
  try {
    const loaded = configuration(args);
    app = await openApp({ loaded, homeDir: HOME, log, env: process.env });
    announce(app, loaded.config);
    await app.run(stop);
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof Fatal)) throw error;
    await app?.[Symbol.asyncDispose]();
    app = null;
    return await rescue(error, { args, log, stop });
  } finally {
    const timer = setTimeout(() => process.exit(EXIT.problem), STOP_WITHIN_MS);
    await app?.[Symbol.asyncDispose]();
    clearTimeout(timer);
  }
}

function configuration(args: RunArguments): LoadedConfig {
  const env = process.env;
  return loadConfig({
    args,
    // npm runs scripts in the package's folder and says in INIT_CWD where the caller stands.
    workingDir: env['INIT_CWD'] ?? process.cwd(),
    homeDir: HOME,
    stateDirectory: env['STATE_DIRECTORY'],
    configDirectory: env['CONFIGURATION_DIRECTORY'],
  });
}

/** Aborted by the first Ctrl-C or SIGTERM; a second one does not wait. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(EXIT.problem);
      stop.abort();
    });
  }
  return stop.signal;
}

/** What a person needs to go on, on stdout: the log is on stderr. */
function announce(app: App, config: Config): void {
  const lines = [
    '',
    `  MoodDJ ${version}`,
    '',
    `  Kiosk   ${app.url}`,
    `  Phone   ${app.url}phone`,
    `  MQTT    ${app.mqttUrl}  ${config.mqtt.prefix}/${app.boxId}/…`,
    `  Music   ${app.sandbox ? 'sandbox: invented songs, no sound (set spotify.clientId for Spotify)' : 'Spotify'}`,
    `  State   ${config.stateDir}`,
    '',
    '  Stop with Ctrl-C.',
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** A busy port cannot show a page about itself: that ends the process. */
async function rescue(
  error: Fatal,
  on: { readonly args: RunArguments; readonly log: Log; readonly stop: AbortSignal },
): Promise<number> {
  on.log.error({ remedy: error.remedy }, error.message);
  const given = (key: string, otherwise: string): string =>
    on.args.fromCommandLine[key] ?? on.args.fromEnvironment[key] ?? otherwise;
  const port = Number(given('httpPort', '8080'));
  if (
    error instanceof Fatal &&
    error.cause instanceof Error &&
    (error.cause as NodeJS.ErrnoException).code === 'EADDRINUSE'
  )
    return EXIT.fatal;
  try {
    await using page = await openRescue({
      host: given('host', '127.0.0.1'),
      port: Number.isInteger(port) ? port : 8080,
      error,
    });
    process.stdout.write(`\n  MoodDJ cannot start: ${page.url} says why, and what to do.\n\n`);
    await new Promise<void>((resolve) => {
      if (on.stop.aborted) resolve();
      on.stop.addEventListener('abort', () => resolve(), { once: true });
    });
  } catch (cause) {
    on.log.error({ err: cause }, 'the rescue page could not be served either');
  }
  return EXIT.fatal;
}

if (import.meta.main) {
  process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
    if (!(error instanceof BadRequest)) throw error;
    process.stderr.write(`mooddj: ${error.message}\n  → ${error.remedy}\n`);
    return EXIT.usage;
  });
}
