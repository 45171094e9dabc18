import type { AddressInfo } from 'node:net';
import { Fatal } from '../core/errors.ts';
import { assembleServer } from './assemble.ts';
import type { HttpDeps } from './deps.ts';

export interface Http extends AsyncDisposable {
  readonly port: number;
  /** What to open on this machine. */
  readonly url: string;
}

/**
 * Serves pages, API and the live socket.
 * @throws Fatal when the port is taken or not allowed, or the host is none of this machine's
 */
export async function openHttp(deps: HttpDeps): Promise<Http> {
  const app = await assembleServer(deps);
  try {
    const { host, port, fd } = deps;
    // Fastify hands these to node:net as they are, where `fd` comes first; only its types do not know it.
    const where = { host, port, ...(fd !== undefined && { fd }) };
    await app.listen(where);
  } catch (error) {
    await app.close();
    throw explain(error, deps);
  }
  const { port } = app.server.address() as AddressInfo;
  return {
    port,
    url: `http://${reachable(deps.host)}:${port}`,
    [Symbol.asyncDispose]: () => app.close(),
  };
}

/** "All addresses" is nowhere one can go to. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function explain(error: unknown, { host, port }: HttpDeps): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new Fatal(
        `Port ${port} on ${host} is taken by another program.`,
        'End that program, or choose another port: --http-port N (0 takes a free one).',
        error,
      );
    case 'EACCES':
      return new Fatal(
        `This user may not listen on port ${port}.`,
        'Choose a port above 1023: --http-port 8080.',
        error,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Fatal(
        `${host} is no address of this machine.`,
        'Use --host 127.0.0.1 for this machine only, or --host 0.0.0.0 for the whole network.',
        error,
      );
    default:
      return error;
  }
}
