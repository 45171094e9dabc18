import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium } from '../ui/chromium.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILE = join(ROOT, 'provisioning/relay/index.html');
const TOKEN = 'x'.repeat(43);
const CODE = 'AQD-x_y7';

const base64url = (text: string): string => Buffer.from(text).toString('base64url');
const query = (box: string): string => `?code=${CODE}&state=${TOKEN}.${base64url(box)}`;

/** Other people's, or not written as a browser would write them. */
const STRANGERS = [
  'https://evil.example',
  'http://8.8.8.8',
  'http://0x0a000001',
  'http://192.168.1.20@evil.example',
  'http://192.168.1.20\\@evil.example',
  'http://mooddj.local.evil.example',
  'http://[::ffff:192.168.1.20]',
  'javascript:alert(1)//192.168.1.20',
  'http://evil.example:8080',
  'http://172.15.0.1',
  'http://172.32.0.1',
  'http://192.169.0.1',
  'http://11.0.0.1',
  'http://100.64.0.1',
  'http://0.0.0.0',
  'http://010.0.0.1',
  'http://10.1',
  'http://167772161',
  'http://192.168.1.20.evil.example',
  'http://evil.example@192.168.1.20',
  'http://user:pass@192.168.1.20',
  'http://192.168.1.20/path',
  'http://192.168.1.20/',
  'http://192.168.1.20?x=1',
  'http://192.168.1.20#x',
  'http://192.168.1.20:80',
  'http://192.168.1.20:99999',
  'http:\\\\192.168.1.20',
  '//192.168.1.20',
  'http:192.168.1.20',
  'HTTP://192.168.1.20',
  ' http://192.168.1.20',
  'http://192.168.1.20\n.evil.example',
  'http://mooddj.local.',
  'http://local',
  'http://.local',
  'http://-a.local',
  'http://evil.example/.local',
  'http://evil.example%2f.local',
  'http://evil.example%00.local',
  'http://xn--e1afmkfd.example',
  'http://mооddj.local',
  'http://localhost',
  'http://mooddj',
  'http://[2001:db8::1]',
  'http://[::ffff:8.8.8.8]',
  'http://[fe80::1%25eth0]',
  'http://[fec0::1]',
  'http://[::]',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'ftp://192.168.1.20',
  'ws://192.168.1.20',
  'http://',
  '',
];

const NO_ANSWERS = [
  `?code=1&state=${TOKEN}`,
  `?code=1&state=short.${base64url('http://192.168.1.20')}`,
  `?code=1&state=${TOKEN}.${base64url('http://192.168.1.20')}.x`,
  `?code=1&state=${TOKEN}.%%%`,
  `?code=1&state=${TOKEN}.${base64url('http://192.168.1.20')}&state=${TOKEN}.${base64url('http://192.168.1.21')}`,
  `?code=1&code=2&state=${TOKEN}.${base64url('http://192.168.1.20')}`,
  `?code=${'x'.repeat(3000)}&state=${TOKEN}.${base64url('http://192.168.1.20')}`,
  '?code=1',
];

let server: Server;
let browser: Browser;
let relay = '';
beforeAll(async () => {
  // A plain static server: one file, no headers of its own.
  server = createServer((request, reply) => {
    reply.setHeader('content-type', 'text/html; charset=utf-8');
    const around = request.url?.startsWith('/around') === true;
    reply.end(around ? `<iframe src="/${query('http://192.168.1.20')}"></iframe>` : readFileSync(FILE));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  relay = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

interface Visit extends AsyncDisposable {
  readonly page: Page;
  readonly errors: string[];
  /** Every address but the relay's that the browser was sent to. */
  readonly led: string[];
  readonly firstLed: Promise<string>;
}

/**
 * Opens the relay. Wherever it leads, nobody is reached.
 * @param arrives whether a page comes up there; else the browser stays where it is
 */
async function visit(path: string, arrives = false): Promise<Visit> {
  const context = await browser.newContext();
  const led: string[] = [];
  const first = Promise.withResolvers<string>();
  const errors: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(relay)) return route.continue();
    led.push(url);
    first.resolve(url);
    return arrives ? route.fulfill({ contentType: 'text/html', body: 'the box' }) : route.abort('aborted');
  });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${relay}${path}`);
  return { page, errors, led, firstLed: first.promise, [Symbol.asyncDispose]: () => context.close() };
}

/** The page's own script in a room without a browser: for many addresses, one page load each would take minutes. */
function runAlone(search: string): { title: string; href: string | undefined; led: string[] } {
  const [, script = ''] = /<script>\n([^]*)<\/script>/.exec(readFileSync(FILE, 'utf8')) ?? [];
  const elements: Record<string, { textContent: string; hidden: boolean; href?: string }> = {};
  const led: string[] = [];
  const window = {};
  const globals = {
    window: Object.assign(window, { top: window, self: window }),
    document: { querySelector: (name: string) => (elements[name] ??= { textContent: '', hidden: true }) },
    location: { search, replace: (to: string) => void led.push(to) },
    setTimeout: (act: () => void) => act(),
    URL,
    URLSearchParams,
    atob,
  };
  runInNewContext(script, globals);
  return { title: elements['h1']?.textContent ?? '', href: elements['a']?.href, led };
}

describe('the relay page', () => {
  it('is what its sources make, and loads nothing from anywhere', () => {
    execFileSync(process.execPath, [join(ROOT, 'provisioning/relay/build.mjs'), '--check'], { stdio: 'pipe' });
    const text = readFileSync(FILE, 'utf8');
    expect(text).not.toMatch(/(src|href|url)\s*[=(]\s*["']?(https?:)?\/\//);
    expect(text).toContain("default-src 'none'");
    expect(text).not.toContain('unsafe-inline');
  });

  it.each([
    'http://192.168.1.20:8080',
    'http://192.168.1.20',
    'https://192.168.1.20',
    'http://10.0.0.7:1',
    'http://172.16.0.1',
    'http://172.31.255.255:65535',
    'http://169.254.10.10',
    'http://127.0.0.1:8080',
    'http://[fd00::7]:8080',
    'http://[fe80::1]',
    'http://[::1]:8080',
    'http://mooddj.local',
    'https://living-room.mooddj.local:8443',
  ])('leads home to %s, and says so', async (box) => {
    await using visited = await visit(query(box));
    const { page, errors, firstLed } = visited;
    await page.getByText(`Leading to ${new URL(box).host} in your own network.`).waitFor();
    const led = new URL(await firstLed);
    expect(`${led.origin}${led.pathname}`).toBe(`${box}/api/auth/callback`);
    expect(Object.fromEntries(led.searchParams)).toEqual({ code: CODE, state: `${TOKEN}.${base64url(box)}` });
    expect(errors).toEqual([]);
  });

  it('brings a refusal home, and nothing that Spotify does not send', async () => {
    const box = 'http://192.168.1.20';
    await using visited = await visit(`?error=access_denied&state=${TOKEN}.${base64url(box)}&next=//evil.example`);
    const led = new URL(await visited.firstLed);
    expect([...led.searchParams.keys()].sort()).toEqual(['error', 'state']);
  });

  it('leaves no page with the code behind: the way back skips it', async () => {
    await using visited = await visit(query('http://192.168.1.20'), true);
    await visited.page.getByText('the box').waitFor();
    expect(await visited.page.evaluate('history.length')).toBeLessThanOrEqual(2);
    await visited.page.goBack({ waitUntil: 'commit' });
    expect(visited.page.url()).not.toContain('code=');
  });

  it('leads nowhere for any other address', async () => {
    await using visited = await visit('');
    for (const box of STRANGERS.slice(0, 8)) {
      await visited.page.goto(`${relay}${query(box)}`);
      expect(await visited.page.getByRole('heading').textContent(), box).toBe('This page leads only home');
      expect(await visited.page.getByRole('link').count(), box).toBe(0);
    }
    expect(visited.led).toEqual([]);
  });

  it.each(STRANGERS)('does not lead to %j, nor offer it', (box) => {
    expect(runAlone(query(box))).toEqual({ title: 'This page leads only home', href: undefined, led: [] });
  });

  it('would lead home in that same room', () => {
    const { href, led } = runAlone(query('http://192.168.1.20'));
    expect(led).toEqual([href]);
    expect(href).toContain('http://192.168.1.20/api/auth/callback?');
  });

  it('leads nowhere for an answer that is none', async () => {
    await using visited = await visit('');
    for (const search of NO_ANSWERS) {
      await visited.page.goto(`${relay}${search}`);
      expect(await visited.page.getByRole('heading').textContent(), search).toBe('This page leads only home');
    }
    expect(visited.led).toEqual([]);
  });

  it('explains itself to who opens it without an answer, and stays still inside another page', async () => {
    await using alone = await visit('');
    await alone.page.getByRole('heading', { name: 'Nothing to bring back' }).waitFor();
    await using framed = await visit('around');
    await framed.page.frameLocator('iframe').getByText('Open this page by itself.').waitFor();
    expect(framed.led).toEqual([]);
  });
});
