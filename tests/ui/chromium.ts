import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { PAGES } from './fake-box.ts';

const CHROMIUM = process.env['MOODDJ_CHROMIUM'] ?? '/usr/bin/chromium';

/** Headless, as root, silent: none of Chromium's own services is wanted. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export const KIOSK_SMALL = { width: 800, height: 480 };
export const PHONE = { width: 390, height: 844 };

/**
 * @param more arguments of Chromium's own
 * @throws Error with the command that helps, when the browser or the built pages are missing
 */
export async function openChromium(more: readonly string[] = []): Promise<Browser> {
  if (!existsSync(CHROMIUM)) throw new Error(`no browser at ${CHROMIUM}: run "sudo apt-get install --yes chromium"`);
  if (!existsSync(join(PAGES, 'index.html'))) {
    throw new Error('the pages are not built: run "npx vite build --config kiosk-ui/vite.config.ts"');
  }
  return await chromium.launch({ executablePath: CHROMIUM, args: [...ARGS, ...more] });
}

/** Patience of `expect.poll`: a board that runs all tests at once is slow. */
export const SOON = { timeout: 15_000 };

export interface Visit {
  readonly url: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Without movement, so that what is looked at has arrived. */
  readonly still?: boolean;
}

/** A page in a browser of its own, with what should not have happened in it. */
export interface Visited extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, uncaught errors, answers above 399, requests to any other host. */
  readonly faults: readonly string[];
}

export async function visit(browser: Browser, { url, size, still = false }: Visit): Promise<Visited> {
  const context = await browser.newContext({ viewport: size, reducedMotion: still ? 'reduce' : 'no-preference' });
  const page = await context.newPage();
  const faults: string[] = [];
  const { host } = new URL(url);
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).host !== host) faults.push(`foreign: ${request.url()}`);
  });
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).host !== host) faults.push(`foreign: ${socket.url()}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400) faults.push(`${answer.status()}: ${answer.url()}`);
  });
  await page.goto(url);
  return { page, context, faults, [Symbol.asyncDispose]: () => context.close() };
}
