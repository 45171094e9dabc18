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
    Refresh: '10',
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
<title>MoodDJ needs help</title>
<style>
  :root { color-scheme: dark; --ground: #0b0b0c; --ink: #f4f1ea; --more: #bdbab4; --warm: #ffbf5c; --line: #37373b; --u: min(1vw, 1.7778vh) }
  @media (prefers-color-scheme: light) {
    :root { color-scheme: light; --ground: #f4f0e8; --ink: #1a181c; --more: #524e4a; --warm: #724500; --line: #cfc9bd }
  }
  body {
    margin: 0; min-height: 100vh; display: grid; align-items: center; background: var(--ground); color: var(--more);
    font: max(17px, calc(2.1 * var(--u)))/1.34 Inter, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', system-ui, sans-serif;
  }
  main { max-width: 34em; padding: 2rem max(1.5rem, calc(2.8 * var(--u))) }
  h1 { margin: 0 0 .5em; color: var(--ink); font-size: max(2rem, calc(5.4 * var(--u))); line-height: 1.06; letter-spacing: -.035em }
  p { margin: 0 0 .9em }
  .do { padding-inline-start: .6em; border-inline-start: .2em solid var(--warm); color: var(--ink); font-size: 1.28em; font-weight: 600; line-height: 1.24 }
  /* The thread between room and music, at rest. */
  hr { margin: 0 0 2em; border: 0; border-top: 2px solid var(--line) }
</style>
<main>
  <h1>MoodDJ cannot start</h1>
  <p>${escape(error.message)}</p>
  <p class="do">${escape(error.remedy)}</p>
  <hr>
  <p>Then restart the box. This page looks again every ten seconds.</p>
</main>
</html>
`;
