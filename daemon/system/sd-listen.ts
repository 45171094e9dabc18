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
