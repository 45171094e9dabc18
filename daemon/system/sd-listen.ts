/** systemd passes listening sockets from this descriptor on. */
const FIRST_FD = 3;

/**
 * The listening socket that systemd opened for this process (`mooddj.socket`: port 80 without a capability), or null when it opened none.
 * Takes the variables away: a child process must not believe that the socket is its own.
 * Hand it to `server.listen({ fd })`.
 */
export function inheritedListener(env: NodeJS.ProcessEnv = process.env): { readonly fd: number } | null {
  const pid = env['LISTEN_PID'];
  const count = Number(env['LISTEN_FDS'] ?? 0);
  delete env['LISTEN_PID'];
  delete env['LISTEN_FDS'];
  delete env['LISTEN_FDNAMES'];
  // A parent's variables may still be around: only the named process was meant.
  return pid === String(process.pid) && count >= 1 ? { fd: FIRST_FD } : null;
}

/** fcntl's command for a copy that child processes do not inherit. */
const F_DUPFD_CLOEXEC = 1030;

/**
 * Another descriptor of the same socket: a server closes the one it was given, and the next start needs one, too. Node cannot copy one.
 * @throws Error when the system has no descriptor left
 */
export async function duplicate({ fd }: { readonly fd: number }): Promise<{ readonly fd: number }> {
  const { default: koffi } = await import('koffi');
  const fcntl = koffi.load('libc.so.6').func('int fcntl(int fd, int cmd, ...)') as (
    ...given: readonly [fd: number, command: number, type: 'int', atLeast: number]
  ) => number;
  const copy = fcntl(fd, F_DUPFD_CLOEXEC, 'int', FIRST_FD);
  if (copy < 0) throw new Error(`the listening socket ${fd} cannot be copied (errno ${koffi.errno()})`);
  return { fd: copy };
}
