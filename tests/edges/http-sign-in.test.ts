import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PairingDoor } from '../../daemon/http/deps.ts';
import type { App } from '../../daemon/http/app-type.ts';
import { assembleServer } from '../../daemon/http/assemble.ts';
import { BadRequest } from '../../daemon/core/errors.ts';
import { makeRig, type Rig } from './http-rig.ts';

const CHROME = 'Mozilla/5.0 (Linux; Android 14) Chrome/130 Mobile Safari/537.36';
const SPOTIFY = 'https://accounts.example/authorize?state=abc';

let rig: Rig;
let app: App;
let calls: unknown[][];
beforeEach(async () => {
  calls = [];
  const note =
    <R>(name: string, result: R) =>
    (...args: readonly unknown[]): R => {
      calls.push([name, ...args]);
      return result;
    };
  const { pairing } = makeRig().deps;
  const noted: PairingDoor = {
    ...pairing,
    begin: note('begin', { url: SPOTIFY, way: 'paste' as const }),
    finish: note('finish', Promise.resolve()),
    paste: note('paste', Promise.resolve()),
    activate: note('activate', undefined),
    logout: note('logout', undefined),
    useClientId: note('useClientId', Promise.resolve({ missing: [], reopen: note('reopen', undefined) })),
    accounts: () => [
      {
        id: 'a/b',
        name: 'Ada',
        pictureUrl: 'https://i.scdn.co/image/1',
        active: true,
        state: 'paired',
        consentedMs: 0,
        expiresMs: 86_400_000,
        daysLeft: 1,
      },
    ],
    picture: (id) => Promise.resolve(id === 'a/b' ? { type: 'image/jpeg', bytes: Buffer.from('jpeg') } : null),
  };
  rig = makeRig({ pairing: noted });
  app = await assembleServer(rig.deps);
});
afterEach(() => app.close());

const login = (headers: Record<string, string>, query = '') =>
  app.inject({ url: `/api/auth/login${query}`, headers: { host: '127.0.0.1:8080', ...headers } });
const post = (url: string, payload?: object) =>
  app.inject({ method: 'POST', url, headers: { host: '127.0.0.1:8080' }, ...(payload && { payload }) });

describe('beginning to pair by a link', () => {
  it.each([
    ['a program', { 'user-agent': 'curl/8' }],
    ['an address that a person typed', { 'user-agent': CHROME, 'sec-fetch-site': 'none', ...navigation() }],
    ['a link of the box’s own page', { 'user-agent': CHROME, 'sec-fetch-site': 'same-origin', ...navigation() }],
    ['that on plain http', { 'user-agent': CHROME, referer: 'http://127.0.0.1:8080/phone' }],
  ])('goes to Spotify for %s', async (_who, headers) => {
    const reply = await login(headers);
    expect([reply.statusCode, reply.headers.location]).toEqual([302, SPOTIFY]);
    expect(calls).toEqual([['begin', { browser: 'machine', boxOrigin: 'http://127.0.0.1:8080', way: undefined }]]);
    expect(rig.state.get().pairing.stage).toBe('consent');
  });

  it.each([
    ['a link elsewhere', { 'user-agent': CHROME, 'sec-fetch-site': 'cross-site', ...navigation() }],
    ['a link of another port here', { 'user-agent': CHROME, 'sec-fetch-site': 'same-site', ...navigation() }],
    ['a picture', { 'user-agent': CHROME, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' }],
    ['a frame', { 'user-agent': CHROME, 'sec-fetch-site': 'same-origin', ...navigation('iframe') }],
    ['a browser that does not say where from', { 'user-agent': CHROME }],
    ['another port on plain http', { 'user-agent': CHROME, referer: 'http://127.0.0.1:9090/' }],
    ['another site on plain http', { 'user-agent': CHROME, referer: 'http://evil.example/?http://127.0.0.1:8080/' }],
    ['a broken referer', { 'user-agent': CHROME, referer: '://' }],
  ])('begins nothing for %s: the person is asked on the phone page', async (_who, headers) => {
    const reply = await login(headers);
    expect([reply.statusCode, reply.headers.location]).toEqual([302, '/phone#spotify']);
    expect(calls).toEqual([]);
    expect(rig.state.get().pairing.stage).toBe('idle');
  });

  it('takes a way, and no way that there is not', async () => {
    await login({ 'user-agent': 'curl/8' }, '?way=relay');
    expect(calls).toEqual([['begin', expect.objectContaining({ way: 'relay' })]]);
    expect((await login({ 'user-agent': 'curl/8' }, '?way=evil')).statusCode).toBe(400);
  });
});

describe('pairing', () => {
  it('begins from a page with POST, and says where to go', async () => {
    const reply = await app.inject({
      method: 'POST',
      url: '/api/auth/login',
      headers: { host: 'mooddj.local', origin: 'https://mooddj.local' },
      payload: { way: 'paste' },
    });
    expect(reply.json()).toEqual({ url: SPOTIFY, way: 'paste' });
    // A proxy before the box speaks TLS: the page knows, we do not.
    expect(calls).toEqual([['begin', { browser: 'machine', boxOrigin: 'https://mooddj.local', way: 'paste' }]]);
  });

  it('brings what was pasted, and what a redirect carried, in the name of the browser', async () => {
    expect((await post('/api/auth/paste', { address: 'x' })).statusCode).toBe(200);
    const back = await app.inject({ url: '/api/auth/callback?code=1&state=2', headers: { host: 'localhost' } });
    expect(back.headers.location).toBe('/phone');
    const stranger = { url: '/api/auth/callback?code=1&state=2', remoteAddress: '192.0.2.9' };
    await app.inject({ ...stranger, headers: { host: '192.0.2.7' } });
    expect(calls).toEqual([
      ['paste', 'x', 'machine'],
      ['finish', { code: '1', state: '2' }, 'machine'],
      ['finish', { code: '1', state: '2' }, ''],
    ]);
    expect(rig.state.get().pairing.stage).toBe('done');
  });

  it('tells the kiosk when it failed, unless only a stranger did', async () => {
    await app.close();
    const finish = () => Promise.reject(new BadRequest('Too old.'));
    rig = makeRig({ pairing: { ...rig.deps.pairing, finish } });
    app = await assembleServer(rig.deps);
    const url = '/api/auth/callback?state=1';
    await app.inject({ url, remoteAddress: '192.0.2.9', headers: { host: '192.0.2.7' } });
    expect(rig.state.get().pairing.stage).toBe('idle');
    await app.inject({ url, headers: { host: 'localhost' } });
    expect(rig.state.get().pairing.stage).toBe('failed');
  });
});

describe('accounts', () => {
  it('are listed with a picture on the box itself', async () => {
    const reply = await app.inject({ url: '/api/auth/accounts', headers: { host: 'localhost' } });
    expect(reply.json()).toEqual({
      accounts: [
        {
          id: 'a/b',
          name: 'Ada',
          pictureUrl: '/api/auth/picture/a%2Fb',
          active: true,
          state: 'paired',
          consented: '1970-01-01T00:00:00.000Z',
          consentEnds: '1970-01-02T00:00:00.000Z',
          daysLeft: 1,
        },
      ],
    });
    const picture = await app.inject({ url: '/api/auth/picture/a%2Fb', headers: { host: 'localhost' } });
    expect([picture.headers['content-type'], picture.body]).toEqual(['image/jpeg', 'jpeg']);
    const none = await app.inject({ url: '/api/auth/picture/c', headers: { host: 'localhost' } });
    expect(none.statusCode).toBe(404);
  });

  it('are switched and logged out by name; without one, the active account is', async () => {
    for (const [url, body] of [
      ['/api/auth/active', { id: 'a' }],
      ['/api/auth/logout', { id: 'a' }],
      ['/api/auth/logout', undefined],
      ['/api/auth/logout', {}],
    ] as const) {
      expect((await post(url, body)).statusCode, url).toBe(200);
    }
    expect(calls).toEqual([
      ['activate', 'a'],
      ['logout', 'a'],
      ['logout', null],
      ['logout', null],
    ]);
  });

  it('a new app makes the box start anew, after the answer is out', async () => {
    const reply = await post('/api/auth/client', { clientId: 'abc' });
    expect(reply.json()).toEqual({ ok: true, missing: [], reopens: true });
    expect(calls).toEqual([['useClientId', 'abc', 'http://127.0.0.1:8080'], ['reopen']]);
  });
});

function navigation(dest = 'document'): Record<string, string> {
  return { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': dest };
}
