import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../daemon/http/app-type.ts';
import { assembleServer } from '../../daemon/http/assemble.ts';
import type { HttpDeps } from '../../daemon/http/deps.ts';
import { builtPages, makeRig, type Rig } from './http-rig.ts';

const LAN = '192.0.2.50';
const json = { 'content-type': 'application/json' };

let rig: Rig;
let app: App;
async function assemble(change: Partial<HttpDeps> & { open?: boolean } = {}): Promise<void> {
  rig = makeRig({ pagesDir, ...change });
  app = await assembleServer(rig.deps);
}
const pagesDir = builtPages();

const from = (
  remoteAddress: string,
  { url, headers = {} }: { url: string; headers?: Record<string, string> },
): Promise<{ statusCode: number; body: string }> =>
  app.inject({ url, remoteAddress, headers: { host: '192.0.2.7:8080', ...headers } });

const join = (code: string, { headers = {}, at = LAN }: { headers?: Record<string, string>; at?: string } = {}) =>
  app.inject({
    method: 'POST',
    url: '/api/auth/join',
    remoteAddress: at,
    headers: { host: '192.0.2.7', ...json, ...headers },
    payload: { code },
  });

const shownCode = (): string => rig.state.get().box.joinCode;
const shownTicket = (): string => rig.state.get().box.joinTicket;

/** A phone that joined; its cookie. */
async function joined(): Promise<Record<string, string>> {
  const { cookies } = await join(shownCode());
  return { cookie: `${cookies[0]?.name ?? ''}=${cookies[0]?.value ?? ''}` };
}

describe('who may read', () => {
  beforeAll(() => assemble());
  afterAll(() => app.close());

  it.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])('the owner at the machine, %s', async (address) => {
    expect((await from(address, { url: '/api/state' })).statusCode).toBe(200);
  });

  it.each([
    '/api/state',
    '/api/health',
    '/metrics',
    '/api/openapi.json',
    '/api/history/moods',
    '/api/auth/login',
    '/api/auth/phones',
    '/api/auth/me',
  ])('a stranger in the network does not get %s, and learns how to join', async (url) => {
    for (const address of [LAN, '::ffff:192.0.2.50', '2001:db8::7']) {
      const reply = await from(address, { url });
      expect(reply.statusCode).toBe(401);
      expect(reply.body).toContain('"sign-in"');
      expect(reply.body).toContain('/phone');
    }
  });

  it('a stranger gets the pages, which ask for the code', async () => {
    for (const url of ['/', '/phone', '/assets/kiosk-4f2a.js']) {
      expect((await from(LAN, { url })).statusCode).toBeLessThan(400);
    }
  });

  it('anybody gets the cover of the song that plays, which MQTT announces, but of no other', async () => {
    const playing = rig.state.get().playback.track?.coverUrl ?? '';
    expect((await from(LAN, { url: playing })).statusCode).toBe(200);
    expect((await from(LAN, { url: '/api/cover/spotify%3Atrack%3A2' })).statusCode).toBe(401);
  });

  it('a visitor whom a proxy on this machine brought is not the owner', async () => {
    const reply = await from('127.0.0.1', { url: '/api/state', headers: { 'x-forwarded-for': LAN } });
    expect(reply.statusCode).toBe(401);
  });
});

describe('joining with a phone', () => {
  beforeEach(() => assemble());
  afterEach(() => app.close());

  it('gives a cookie that scripts cannot read, of which only a hash is kept', async () => {
    const code = shownCode();
    const reply = await join(`${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `);
    expect(reply.statusCode).toBe(200);
    const [cookie] = reply.cookies;
    expect(cookie).toMatchObject({ name: 'mooddj_5eed5eed', httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(cookie?.domain).toBeUndefined();
    expect(Buffer.from(cookie?.value ?? '', 'base64url')).toHaveLength(32);
    expect([...rig.sessions.rows.keys()].join()).toMatch(/^[0-9a-f]{64}$/);
    const headers = { cookie: `mooddj_5eed5eed=${cookie?.value ?? ''}` };

    expect((await from(LAN, { url: '/api/state', headers })).statusCode).toBe(200);
    rig.nowMs += 6 * 24 * 3_600_000;
    expect((await from(LAN, { url: '/api/state', headers })).statusCode).toBe(200);
    rig.nowMs += 6 * 24 * 3_600_000;
    expect((await from(LAN, { url: '/api/state', headers })).statusCode).toBe(200);
    rig.nowMs += 8 * 24 * 3_600_000;
    expect((await from(LAN, { url: '/api/state', headers })).statusCode).toBe(401);
  });

  it('takes the cookie that phones got before boxes had keys', async () => {
    const { cookies } = await join(shownCode());
    const headers = { cookie: `mooddj_00000000=other; mooddj=${cookies[0]?.value ?? ''}` };
    expect((await from(LAN, { url: '/api/state', headers })).statusCode).toBe(200);
  });

  it('ends when the phone leaves', async () => {
    const cookie = await joined();
    const headers = { host: '192.0.2.7', ...cookie };
    await app.inject({ method: 'POST', url: '/api/auth/leave', remoteAddress: LAN, headers });
    expect(rig.sessions.rows.size).toBe(0);
    expect((await from(LAN, { url: '/api/state', headers })).statusCode).toBe(401);
  });

  it('refuses an invented cookie', async () => {
    expect((await from(LAN, { url: '/api/state', headers: { cookie: 'mooddj_5eed5eed=abc' } })).statusCode).toBe(401);
  });

  it('shows another code after each use: one code lets one phone in', async () => {
    const code = shownCode();
    await joined();
    expect(shownCode()).not.toBe(code);
    expect((await join(code)).statusCode).toBe(403);
    const ticket = shownTicket();
    expect((await join(ticket)).statusCode).toBe(200);
    expect((await join(ticket)).statusCode).toBe(403);
  });

  it('makes codes without letters and digits that look like others, each new', () => {
    const codes = new Set<string>();
    for (let i = 0; i < 200; i++) codes.add(rig.deps.people.codes.renew(null).code);
    for (const code of codes) expect(code).toMatch(/^[ACEFHJKMNPRTWXY3479]{7}$/);
    expect(codes.size).toBe(200);
  });

  it('takes a code for ten minutes, also when the clock jumps', async () => {
    const code = shownCode();
    rig.nowMs += 10 * 60_000;
    expect((await join(code)).statusCode).toBe(403);
    const next = shownCode();
    rig.nowMs -= 20 * 60_000;
    expect((await join(next)).statusCode).toBe(403);
    rig.deps.people.freshen();
    expect((await join(shownCode())).statusCode).toBe(200);
  });

  it('tells the owner how to let phones in when the box serves only itself', async () => {
    await app.close();
    await assemble({ open: false });
    expect(shownCode()).toBe('');
    const reply = await join('');
    expect([reply.statusCode, (await join('X')).statusCode]).toEqual([400, 409]);
    expect((await join('X')).json()).toMatchObject({ error: 'needs-owner' });
  });
});

describe('guessing the code', () => {
  beforeEach(() => assemble());
  afterEach(() => app.close());

  it('is told precisely that it is wrong, and soon is not listened to, for longer each time', async () => {
    const replies = [];
    for (let i = 0; i < 7; i++) replies.push(await join(`guess${i}`));
    expect(replies[0]?.json()).toMatchObject({ error: 'sign-in', message: expect.stringContaining('code') as string });
    expect(replies.map((r) => r.statusCode)).toEqual([...Array<number>(5).fill(403), 429, 429]);
    expect(replies[6]?.headers['retry-after']).toBe('60');
    expect(replies[6]?.json()).toMatchObject({ error: 'retry', remedy: expect.stringContaining('QR') as string });
    // The right code is a guess like any other meanwhile.
    expect((await join(shownCode())).statusCode).toBe(429);
    rig.nowMs += 60_000;
    expect((await join('guess8')).statusCode).toBe(403);
    expect((await join('guess9')).headers['retry-after']).toBe('120');
    expect(rig.sessions.rows.size).toBe(0);
  });

  it('from a thousand addresses gets some dozens of tries in ten minutes', async () => {
    let heard = 0;
    for (let second = 0; second < 600; second++) {
      if ((await join('guesses', { at: `2001:db8::${second.toString(16)}` })).statusCode === 403) heard += 1;
      rig.nowMs += 1000;
    }
    expect(heard).toBeLessThanOrEqual(30);
    expect(heard).toBeGreaterThanOrEqual(20);
  });

  it('cannot lock out who stands before the box: its QR code works at once, and so does a fresh code', async () => {
    for (let i = 0; i < 100; i++) await join('guesses', { at: `2001:db8::${i.toString(16)}` });
    const person = { at: '192.0.2.60' };
    expect((await join(shownCode(), person)).statusCode).toBe(429);
    expect((await join(shownTicket(), person)).statusCode).toBe(200);
    const fresh = await app.inject({
      method: 'POST',
      url: '/api/auth/code',
      remoteAddress: '127.0.0.1',
      headers: { host: 'localhost', ...json },
      payload: { role: 'guest' },
    });
    expect(fresh.json<{ code: string }>().code).toBe(shownCode());
    expect((await join(shownCode(), person)).statusCode).toBe(200);
  });

  it('counts the addresses that a proxy on this machine names, and believes nobody else', async () => {
    const proxied = (client: string) => join('guesses', { at: '127.0.0.1', headers: { 'x-forwarded-for': client } });
    for (let i = 0; i < 5; i++) await proxied(`198.51.100.${i}, 203.0.113.9`);
    expect((await proxied('203.0.113.9')).statusCode).toBe(429);
    expect((await proxied('203.0.113.8')).statusCode).toBe(403);
    for (let i = 0; i < 5; i++) await join('guesses', { headers: { 'x-forwarded-for': `198.51.100.${i}` } });
    expect((await join('guesses', { headers: { 'x-forwarded-for': '198.51.100.77' } })).statusCode).toBe(429);
  });
});

describe('the guard', () => {
  beforeAll(() => assemble());
  afterAll(() => app.close());

  it.each([
    'localhost:8080',
    '[::1]:8080',
    '192.0.2.7',
    'mooddj',
    'mooddj.local',
    'Box.LAN',
    'box.home.arpa.',
    'x.localhost',
  ])('lets the home name %s in', async (host) => {
    expect((await from('127.0.0.1', { url: '/api/state', headers: { host } })).statusCode).toBe(200);
  });

  it.each(['evil.example', 'evil.example:8080', '127.0.0.1.evil.example', 'a;b', 'x/y'])(
    'refuses the name "%s", which a page elsewhere may have pointed here',
    async (host) => {
      const reply = await from('127.0.0.1', { url: '/', headers: { host } });
      expect(reply.statusCode).toBe(421);
      expect(reply.body).toContain('.home.arpa');
    },
  );

  it.each([
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://192.0.2.7:9999' },
    { origin: 'http://192.0.2.7' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('refuses a command from a page elsewhere: %o', async (tell) => {
    const headers: Record<string, string> = { host: '192.0.2.7:8080', ...tell, ...json };
    const reply = await app.inject({ method: 'POST', url: '/api/commands', headers, payload: { command: 'skip' } });
    expect(reply.statusCode).toBe(403);
    expect(rig.commands).toEqual([]);
  });

  it('takes a command from a page of its own, also behind TLS', async () => {
    for (const [host, origin] of [
      ['192.0.2.7:8080', 'http://192.0.2.7:8080'],
      ['mooddj.local', 'http://mooddj.local'],
      ['mooddj.local', 'https://mooddj.local'],
    ]) {
      const headers = { host: host ?? '', origin: origin ?? '', 'sec-fetch-site': 'same-origin', ...json };
      const reply = await app.inject({ method: 'POST', url: '/api/commands', headers, payload: { command: 'skip' } });
      expect(reply.statusCode).toBe(200);
    }
    expect(rig.commands.splice(0)).toHaveLength(3);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'takes no command as %s, which a form elsewhere could send',
    async (type) => {
      const reply = await app.inject({
        method: 'POST',
        url: '/api/commands',
        headers: { host: 'localhost', 'content-type': type },
        payload: '{"command":"skip"}',
      });
      expect(reply.statusCode).toBe(415);
      expect(reply.json()).toMatchObject({ remedy: expect.stringContaining('application/json') as string });
      expect(rig.commands).toEqual([]);
    },
  );

  it('refuses bodies that nobody needs to send', async () => {
    const payload = JSON.stringify({ command: 'skip', pad: 'x'.repeat(20_000) });
    const reply = await app.inject({
      method: 'POST',
      url: '/api/commands',
      headers: { host: 'localhost', ...json },
      payload,
    });
    expect(reply.statusCode).toBe(413);
  });
});
