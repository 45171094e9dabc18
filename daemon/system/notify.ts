import type { Log } from '../lib/log.ts';

/** What the service manager is told. Each call is one datagram; without a service manager nothing happens. */
export interface Notify {
  /** Everything that does not depend on the room works: once, after the pages are served. */
  ready(): void;
  /** Progress: to be told at least every half of `watchdogMs`, or the process is restarted. */
  watchdog(): void;
  /** The orderly end has begun. */
  stopping(): void;
  /** One line for `systemctl status`. */
  status(text: string): void;
  /** After how long without `watchdog()` systemd restarts the process; null: it does not watch. */
  readonly watchdogMs: number | null;
}

/** Sends one message; negative errno on failure. */
type Send = (message: string) => number;

const LIBRARY = 'libsystemd.so.0';

/**
 * sd_notify through libsystemd, the documented interface: Node has no datagram sockets for unix addresses.
 * @param env the process's own environment: libsystemd reads NOTIFY_SOCKET there itself
 * @param library where libsystemd is, for those who keep it elsewhere
 */
export async function openNotify(env: NodeJS.ProcessEnv, log: Log, library = LIBRARY): Promise<Notify> {
  const send = env['NOTIFY_SOCKET'] ? await loadSend(library, log) : () => 0;
  let failed = false;
  const tell = (message: string): void => {
    const result = send(message);
    if (result < 0 && !failed) log.warn({ errno: -result }, 'systemd does not take our notifications');
    failed = result < 0;
  };
  return {
    ready: () => tell('READY=1'),
    watchdog: () => tell('WATCHDOG=1'),
    stopping: () => tell('STOPPING=1'),
    status: (text) => tell(`STATUS=${text.replaceAll(/\s+/g, ' ')}`),
    watchdogMs: watchdogMs(env),
  };
}

async function loadSend(library: string, log: Log): Promise<Send> {
  try {
    const { default: koffi } = await import('koffi');
    const notify = koffi.load(library).func('int sd_notify(int unset_environment, const char *state)') as (
      unsetEnvironment: number,
      state: string,
    ) => number;
    return (message) => notify(0, message);
  } catch (error) {
    log.error(
      { error: String(error) },
      `systemd waits for a sign of life that cannot be given: ${library} is missing. Remedy: apt-get install libsystemd0`,
    );
    return () => 0;
  }
}

/** WATCHDOG_PID names the process that is watched; a child sees its parent's variables. */
function watchdogMs(env: NodeJS.ProcessEnv): number | null {
  const usec = Number(env['WATCHDOG_USEC'] ?? 0);
  const pid = env['WATCHDOG_PID'];
  return usec > 0 && (pid === undefined || pid === String(process.pid)) ? usec / 1000 : null;
}
