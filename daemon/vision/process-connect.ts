import { connect, type Socket } from 'node:net';
import { Retry } from '../core/errors.ts';
import { wait } from '../lib/wait.ts';

const AGAIN_MS = 100;
/** The daemon's socket may not be there yet, or may still be another user's. */
const PASSING = new Set(['ENOENT', 'ECONNREFUSED', 'EACCES', 'EAGAIN']);

/**
 * Connects to a unix socket, trying again while there is none.
 * @throws Retry when it does not come within `limitMs`
 */
export async function connectSocket(
  path: string,
  { limitMs, signal }: { limitMs: number; signal: AbortSignal },
): Promise<Socket> {
  const until = performance.now() + limitMs;
  for (;;) {
    try {
      return await connectOnce(path);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (!PASSING.has(code)) throw error;
      if (signal.aborted || performance.now() >= until) {
        throw new Retry(`No daemon listens at ${path} (${code}).`, { cause: error });
      }
    }
    await wait(AGAIN_MS, signal);
  }
}

function connectOnce(path: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ path });
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      resolve(socket);
    });
  });
}
