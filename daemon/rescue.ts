import { createServer, type ServerResponse } from 'node:http';
import type { Fatal } from './core/errors.ts';

/**
 * The smallest app: says what is wrong and how to mend it, on the port where people look. It depends on nothing that could be the fault
 * itself: no configuration but the address, no database, no models, no built pages.
 */
export interface Rescue extends AsyncDisposable {
  readonly url: string;
}

/** @throws what `listen` throws, when the port itself is the trouble */
export async function openRescue(options: {
  readonly host: string;
  readonly port: number;
  /** A listening socket that was handed to us; host and port then only say what it is. */
  readonly fd?: number;
  readonly error: Fatal;
}): Promise<Rescue> {
  const { error } = options;
  const problem = JSON.stringify({ error: 'failed', message: error.message, remedy: error.remedy });
  const server = createServer((request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Retry-After', '10');
    if (request.url?.startsWith('/api/') === true) answer(response, 'application/json', problem);
    else answer(response, 'text/html; charset=utf-8', page(error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    if (options.fd === undefined) server.listen(options.port, options.host, resolve);
    else server.listen({ fd: options.fd }, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return {
    url: `http://${reachable(options.host)}:${port}/`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** "All addresses" is nowhere one can go to; a URL writes IPv6 in brackets. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function answer(response: ServerResponse, type: string, body: string): void {
  response.writeHead(503, {
    'Content-Type': type,
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
  });
  response.end(body);
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** Refreshes itself, so that a kiosk comes back by itself once the fault is mended and the box restarted. */
const page = (error: Fatal): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="10">
<title>MoodDJ needs help</title>
<style>
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #14110f; color: #f4efe9; font: 1.25rem/1.5 system-ui, sans-serif }
  main { max-width: 38rem; padding: 2rem }
  h1 { font-size: 2rem; margin: 0 0 1rem }
  .do { border-left: 0.25rem solid #ffb454; padding-left: 1rem; color: #ffd9a3 }
</style>
<main>
  <h1>MoodDJ cannot start</h1>
  <p>${escape(error.message)}</p>
  <p class="do">${escape(error.remedy)}</p>
  <p>Then restart the box. This page looks again every ten seconds.</p>
</main>
</html>
`;
