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
import { LogTail } from './system/log-tail.ts';
import { isJournal, openLogger } from './system/logger.ts';
import { openNotify, type Notify } from './system/notify.ts';
import { duplicate, inheritedListener } from './system/sd-listen.ts';
import { version } from './version.ts';

const HOME = dirname(dirname(fileURLToPath(import.meta.url)));
/** Stopping may take this long; then the process ends whatever hangs. */
const STOP_WITHIN_MS = 2500;
const DEFAULT_PORT = 8080;
const SAME_PRESS_MS = 500;
const RESCUE_WATCHDOG_MS = 10_000;

/** Runs the box until it is told to stop. @returns the exit code */
export async function main(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv, process.env);
  if (args.help) process.stdout.write(HELP);
  if (args.version) process.stdout.write(`${version}\n`);
  if (args.help || args.version) return EXIT.ok;

  const stop = stopSignal();
  const env = process.env;
  const readable = !isJournal(env['JOURNAL_STREAM'], 2);
  const tail = new LogTail();
  const log = openLogger({ level: 'info', readable, tail });
  const notify = await openNotify(env, log);
  const listener = inheritedListener(env);
  let app: App | null = null;
  try {
    let loaded = configuration(args);
    log.level = loaded.config.logLevel;
    const on = { homeDir: HOME, log, tail, env, notify };
    app = await openApp({ ...on, loaded, listener: listener && (await duplicate(listener)) });
    announce(app, loaded.config);
    for (;;) {
      const how = await app.run(stop);
      // Whoever started us starts us anew; without such a one we do it ourselves, with the settings file as it is now.
      if (how === 'stopped' || (how === 'restart' && isSupervised(env))) break;
      if (how === 'restart') loaded = configuration(args);
      const { ports } = app;
      await disposeWithin(app);
      app = null;
      app = await openApp({ ...on, loaded: atPorts(loaded, ports), listener: listener && (await duplicate(listener)) });
    }
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof Fatal)) throw error;
    await disposeWithin(app);
    app = null;
    return await rescue(error, { args, log, stop, notify, listener });
  } finally {
    notify.stopping();
    await disposeWithin(app);
  }
}

/** systemd restarts what ends, whatever its exit code. */
const isSupervised = (env: NodeJS.ProcessEnv): boolean => env['NOTIFY_SOCKET'] !== undefined;

/** What hangs on stopping must not keep the process. */
async function disposeWithin(app: App | null): Promise<void> {
  const timer = setTimeout(() => process.exit(EXIT.problem), STOP_WITHIN_MS);
  await app?.[Symbol.asyncDispose]();
  clearTimeout(timer);
}

/** Pages and programs come back to where they were: a free port that was taken once is taken again. */
function atPorts(loaded: LoadedConfig, { http, mqtt }: App['ports']): LoadedConfig {
  const { config } = loaded;
  return { ...loaded, config: { ...config, httpPort: http, mqtt: { ...config.mqtt, port: mqtt ?? config.mqtt.port } } };
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

/** Aborted by the first Ctrl-C or SIGTERM; a second one does not wait. npm passes on what the terminal sent already: one press comes twice. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  let firstMs = 0;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (!stop.signal.aborted) firstMs = performance.now();
      else if (performance.now() - firstMs > SAME_PRESS_MS) process.exit(EXIT.problem);
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
    `  Phone   ${app.phoneUrl}`,
    `  MQTT    ${app.mqttUrl}  ${app.mqttPrefix}/${app.boxId}/…`,
    `  Music   ${app.sandbox ? 'sandbox: invented songs, heard on the kiosk page (set spotify.clientId for Spotify)' : 'Spotify'}`,
    `  State   ${config.stateDir}`,
    '',
    '  Stop with Ctrl-C.',
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

interface RescueOn {
  readonly args: RunArguments;
  readonly log: Log;
  readonly stop: AbortSignal;
  readonly notify: Notify;
  readonly listener: { readonly fd: number } | null;
}

/** A busy port cannot show a page about itself: that ends the process. */
async function rescue(error: Fatal, { args, log, stop, notify, listener }: RescueOn): Promise<number> {
  log.error({ remedy: error.remedy }, error.message);
  if (error.cause instanceof Error && 'code' in error.cause && error.cause.code === 'EADDRINUSE') return EXIT.fatal;
  const given = (key: string): string | undefined => args.fromCommandLine[key] ?? args.fromEnvironment[key];
  const port = Number(given('httpPort') ?? DEFAULT_PORT);
  const address = {
    host: given('host') ?? '127.0.0.1',
    port: Number.isInteger(port) && port >= 0 && port <= 65535 ? port : DEFAULT_PORT,
    ...listener,
  };
  try {
    await using page = await openRescue({ ...address, error });
    process.stdout.write(`\n  MoodDJ cannot start: ${page.url} says why, and what to do.\n\n`);
    // For the service manager this is a running service: restarting it would only take the page away.
    notify.ready();
    notify.status(error.message);
    const feeding = setInterval(() => notify.watchdog(), RESCUE_WATCHDOG_MS);
    await new Promise<void>((resolve) => {
      if (stop.aborted) resolve();
      stop.addEventListener('abort', () => resolve(), { once: true });
    });
    clearInterval(feeding);
  } catch (cause) {
    log.error({ err: cause }, 'the rescue page could not be served either');
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
