import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { ROOT, waitFor } from './box.ts';

/** A daemon that is expected to end up on its rescue page. */
export interface Rescued extends AsyncDisposable {
  readonly url: string;
  readonly stop: () => Promise<number | null>;
}

export async function startRescued(args: readonly string[]): Promise<Rescued> {
  const port = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address() as AddressInfo;
      server.close(() => resolve(address.port));
    });
  });
  const child = spawn(process.execPath, ['daemon/main.ts', '--http-port', String(port), '--mqtt-port', '0', ...args], {
    cwd: ROOT,
    stdio: 'pipe',
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const stop = (): Promise<number | null> => {
    child.kill('SIGTERM');
    return closed;
  };
  await waitFor(
    'the rescue page',
    () => output.includes('cannot start: http'),
    () => output,
  );
  return {
    url: `http://127.0.0.1:${port}/`,
    stop,
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null) await stop();
    },
  };
}
