import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../daemon/http/app-type.ts';
import { assembleServer } from '../../daemon/http/assemble.ts';
import type { HttpDeps } from '../../daemon/http/deps.ts';
import { builtPages, makeRig, type Rig } from './http-rig.ts';

const LAN = '192.0.2.50';
const json = { 'content-type': 'application/json' };

let rig: Rig;
let app: App;
async function assemble(change: Partial<HttpDeps> = {}): Promise<void> {
  rig = makeRig({ pagesDir, ...change });
  app = await assembleServer(rig.deps);
}
const pagesDir = builtPages();

const from = (
  remoteAddress: string,
  { url, headers = {} }: { url: string; headers?: Record<string, string> },
): Promise<{ statusCode: number; body: string }> =>
  app.inject({ url, remoteAddress, headers: { host: '192.0.2.7:8080', ...headers } });

const join = (code: string, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/api/auth/join',
    remoteAddress: LAN,
    headers: { host: '192.0.2.7', ...json, ...headers },
    payload: { code },
  });

describe('who may read', () => {
  beforeAll(() => assemble());
  afterAll(() => app.close());

  it.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])('the owner at the machine, %s', async (address) => {
    expect((await from(address, { url: '/api/state' })).statusCode).toBe(200);
  });

  it.each(['/api/state', '/api/health', '/metrics', '/api/openapi.json', '/api/history/moods', '/api/auth/login'])(
    'a stranger in the network does not get %s, and learns how to join',
    async (url) => {
      for (const address of [LAN, '::ffff:192.0.2.50', '2001:db8::7']) {
        const reply = await from(address, { url });
        expect(reply.statusCode).toBe(401);
        expect(reply.body).toContain('"sign-in"');
        expect(reply.body).toContain('/phone');
      }
    },
  );

  it('a stranger gets the pages, which ask for the code', async () => {
    for (const url of ['/', '/phone', '/assets/kiosk-4f2a.js', '/api/auth/callback?code=1&state=2']) {
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
    const reply = await join('k7m 4qx');
    expect(reply.statusCode).toBe(200);
    const [cookie] = reply.cookies;
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(Buffer.from(cookie?.value ?? '', 'base64url')).toHaveLength(32);
    expect([...rig.sessions.rows.keys()].join()).toMatch(/^[0-9a-f]{64}$/);
    const headers = { cookie: `mooddj=${cookie?.value ?? ''}` };

    expect((await from(LAN, { url: '/api/state', headers })).statusCode).toBe(200);
    rig.nowMs += 6 * 24 * 3_600_000;
    expect((await from(LAN, { url: '/api/state', headers })).statusCode).toBe(200);
    rig.nowMs += 6 * 24 * 3_600_000;
    expect((await from(LAN, { url: '/api/state', headers })).statusCode).toBe(200);
    rig.nowMs += 8 * 24 * 3_600_000;
    expect((await from(LAN, { url: '/api/state', headers })).statusCode).toBe(401);
  });

  it('ends when the phone leaves', async () => {
    const token = (await join('K7M-4QX')).cookies[0]?.value ?? '';
    const headers = { host: '192.0.2.7', cookie: `mooddj=${token}` };
    await app.inject({ method: 'POST', url: '/api/auth/leave', remoteAddress: LAN, headers });
    expect(rig.sessions.rows.size).toBe(0);
    expect((await from(LAN, { url: '/api/state', headers })).statusCode).toBe(401);
  });

  it('refuses an invented cookie', async () => {
    expect((await from(LAN, { url: '/api/state', headers: { cookie: 'mooddj=abc' } })).statusCode).toBe(401);
  });

  it('says precisely that the code is wrong, and soon stops listening to guesses', async () => {
    const replies = [];
    for (let i = 0; i < 12; i++) replies.push(await join(`guess${i}`));
    expect(replies[0]?.json()).toMatchObject({ error: 'sign-in', message: expect.stringContaining('code') as string });
    expect(replies.map((r) => r.statusCode)).toEqual([...Array<number>(10).fill(403), 429, 429]);
    expect(replies[11]?.json()).toMatchObject({ error: 'retry', remedy: 'Wait a minute, then try again.' });
    expect((await join('K7M-4QX')).statusCode).toBe(429);
    expect(rig.sessions.rows.size).toBe(0);
  });

  it('tells the owner how to let phones in when the box serves only itself', async () => {
    await app.close();
    await assemble({ joinCode: () => '' });
    const reply = await join('');
    expect([reply.statusCode, (await join('X')).statusCode]).toEqual([400, 409]);
    expect((await join('X')).json()).toMatchObject({ error: 'needs-owner' });
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

  it.each(['http://evil.example', 'null', 'http://192.0.2.7:9999', 'http://192.0.2.7'])(
    'refuses a command from a page of %s',
    async (origin) => {
      const reply = await app.inject({
        method: 'POST',
        url: '/api/commands',
        headers: { host: '192.0.2.7:8080', origin, ...json },
        payload: { command: 'skip' },
      });
      expect(reply.statusCode).toBe(403);
      expect(rig.commands).toEqual([]);
    },
  );

  it('takes a command from a page of its own, also behind TLS', async () => {
    for (const [host, origin] of [
      ['192.0.2.7:8080', 'http://192.0.2.7:8080'],
      ['mooddj.local', 'http://mooddj.local'],
      ['mooddj.local', 'https://mooddj.local'],
    ]) {
      const headers = { host: host ?? '', origin: origin ?? '', ...json };
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
