import type { WebSocket } from '@fastify/websocket';
import { Compile } from 'typebox/compile';
import { BROWSER_PLAYER_PATH, BrowserReport, type BrowserOrder } from '../../contract/browser-player.ts';
import { isKnown } from '../../core/errors.ts';
import type { BrowserPages } from '../../core/ports/browser-player.ts';
import type { Access } from '../access.ts';
import type { App } from '../app-type.ts';
import type { HttpDeps } from '../deps.ts';

const GIVE_UP_MS = 10_000;
const report = Compile(BrowserReport);

/** A browser cannot see why an upgrade was refused: everybody is let in, and told. */
export function browserPlayerRoute(app: App, deps: HttpDeps, access: Access): void {
  app.get(BROWSER_PLAYER_PATH, { websocket: true }, (socket, request) => {
    const { browserPages } = deps;
    if (browserPages === null) socket.close(4404, 'not allowed by the settings');
    else if (access.visitor(request)?.role !== 'owner') socket.close(4401, 'sign in');
    else servePage(socket, browserPages, deps);
  });
}

function servePage(socket: WebSocket, pages: BrowserPages, { log }: HttpDeps): void {
  const page = pages.attach();
  const send = (order: BrowserOrder): void => socket.send(JSON.stringify(order));
  page.dropped.addEventListener('abort', () => socket.close(4409, 'another page plays'), { once: true });
  socket.on('close', () => page[Symbol.dispose]());
  socket.on('message', (data: Buffer) => {
    const said = parse(data.toString());
    if (said === null) socket.close(1008, 'not a BrowserReport');
    else if (said.kind !== 'token') page.report(said);
    else {
      pages
        .token(AbortSignal.timeout(GIVE_UP_MS))
        .then((token) => send({ kind: 'token', token }))
        .catch((error: unknown) => {
          log.warn(isKnown(error) ? { reason: error.message } : { err: error }, 'no token for the page that plays');
          socket.close(1011, 'no token now');
        });
    }
  });
  send({ kind: 'be', name: pages.name });
}

function parse(text: string): BrowserReport | null {
  try {
    const value: unknown = JSON.parse(text);
    return report.Check(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
