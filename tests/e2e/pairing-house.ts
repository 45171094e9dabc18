import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type Page } from '@playwright/test';
import { openSandbox, type Sandbox } from '../../daemon/sandbox/open.ts';
import { openChromium, PHONE } from '../ui/chromium.ts';
import { ROOT, startBox, type Box } from './box.ts';
import { openLan, type Lan } from './lan.ts';

export const CLIENT_ID = '0123456789abcdef0123456789abcdef';
export const DEAD = 'http://127.0.0.1:8888/callback';
export const PICTURES = join(ROOT, '.cache/pictures');

/** What a phone calls the box, and what a page that is none of the box's is called. Both are this machine. */
const BOX_NAME = 'mooddj.local';
const FOREIGN_NAME = 'other.local';

/** A fresh box, a Spotify that knows one app, a relay page on a static server, and somebody else's web server: all of it real HTTP. */
export interface House extends AsyncDisposable {
  readonly box: Box;
  readonly spotify: Sandbox;
  readonly lan: Lan;
  readonly browser: Browser;
  /** Where phones open the box. */
  readonly phoneUrl: string;
  readonly foreignUrl: string;
  /** What the foreign server serves next, at any path. */
  foreignPage: string;
  phone(): Promise<Phone>;
}

export interface Phone extends AsyncDisposable {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Where it was sent, but nothing answered: what stands in the address bar of a page that could not open. */
  readonly dead: string[];
}

const serve = (answer: () => string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((_request, reply) => {
      reply.setHeader('content-type', 'text/html; charset=utf-8');
      reply.end(answer());
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

export async function openHouse(): Promise<House> {
  mkdirSync(PICTURES, { recursive: true });
  await using stack = new AsyncDisposableStack();
  const dir = mkdtempSync(join(tmpdir(), 'mooddj-pairing-'));
  stack.defer(() => rmSync(dir, { recursive: true, force: true }));
  const relay = await serve(() => readFileSync(join(ROOT, 'provisioning/relay/index.html'), 'utf8'));
  stack.defer(() => void relay.close());
  const relayUrl = `http://127.0.0.1:${portOf(relay)}/`;
  const redirectUris = [DEAD, relayUrl, 'http://127.0.0.1/api/auth/callback'];
  const spotify = stack.use(await openSandbox({ clientId: CLIENT_ID, redirectUris }));
  const { accountsUrl, apiUrl, reccobeatsUrl } = spotify;
  const config = join(dir, 'config.yaml');
  writeFileSync(config, JSON.stringify({ spotify: { accountsUrl, apiUrl, relayUrl }, features: { reccobeatsUrl } }));
  const args = ['--config', config, '--host', '0.0.0.0'];
  const [box, browser] = await Promise.all([
    startBox({ args, stateDir: join(dir, 'state') }),
    openChromium([`--host-resolver-rules=MAP ${BOX_NAME} 127.0.0.1,MAP ${FOREIGN_NAME} 127.0.0.1`]),
  ]);
  stack.use(box);
  stack.defer(() => browser.close());
  const lan = stack.use(await openLan(box.url, '192.0.2.50'));
  const page = { html: '' };
  const foreign = await serve(() => page.html);
  stack.defer(() => void foreign.close());
  const owned = stack.move();

  return {
    box,
    spotify,
    lan,
    browser,
    phoneUrl: `http://${BOX_NAME}:${lan.port}/phone`,
    foreignUrl: `http://${FOREIGN_NAME}:${portOf(foreign)}/`,
    get foreignPage() {
      return page.html;
    },
    set foreignPage(html) {
      page.html = html;
    },
    async phone() {
      const context = await browser.newContext({ viewport: PHONE, reducedMotion: 'reduce' });
      const dead: string[] = [];
      await context.route(`${DEAD}**`, (route) => {
        dead.push(route.request().url());
        return route.abort('connectionrefused');
      });
      return { context, page: await context.newPage(), dead, [Symbol.asyncDispose]: () => context.close() };
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}
