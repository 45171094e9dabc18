import { chmodSync } from 'node:fs';
import { lstat, mkdir, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { dirname } from 'node:path';
import { Fatal } from '../core/errors.ts';

/** `sun_path` of Linux is 108 bytes with its final zero. */
const MAX_PATH_BYTES = 107;

/**
 * Listens on a unix socket that only this user and its group can reach.
 * @throws Fatal when the place cannot be used; nothing that is not a dead socket is ever removed
 */
export async function listenForVision(path: string, onConnection: (socket: Socket) => void): Promise<AsyncDisposable> {
  if (Buffer.byteLength(path) > MAX_PATH_BYTES) {
    throw new Fatal(
      `The socket path ${path} is longer than ${MAX_PATH_BYTES} bytes.`,
      'Use a shorter state directory.',
    );
  }
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await removeDeadSocket(path);
  const server = createServer(onConnection);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(new Fatal(`Cannot listen at ${path}: ${error.message}.`, 'Make its folder writable for MoodDJ.', error)),
    );
    server.listen(path, resolve);
  });
  chmodSync(path, 0o660);
  return {
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

async function removeDeadSocket(path: string): Promise<void> {
  const there = await lstat(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  if (there === null) return;
  if (!there.isSocket()) throw new Fatal(`${path} is there and is not a socket.`, 'Move that file away.');
  if (await answers(path)) {
    throw new Fatal(`Another MoodDJ listens at ${path}.`, 'End it, or start this one with another state directory.');
  }
  await rm(path, { force: true });
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect({ path });
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', () => resolve(false));
  });
}
