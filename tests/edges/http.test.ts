import { Value } from 'typebox/value';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '../../daemon/contract/commands.ts';
import { HealthReport, MoodRows, PlayRows } from '../../daemon/contract/http.ts';
import { BoxState } from '../../daemon/contract/state.ts';
import { BadRequest, Fatal, NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import { openHttp, type Http } from '../../daemon/http/server.ts';
import { builtPages, makeRig, type Rig } from './http-rig.ts';

let rig: Rig;
let http: Http;
beforeEach(async () => {
  rig = makeRig();
  http = await openHttp(rig.deps);
});
afterEach(() => http[Symbol.asyncDispose]());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(http.url + path, { headers, redirect: 'manual' });

const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(http.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

async function problemIn(reply: Response): Promise<Problem> {
  const body: unknown = await reply.json();
  expect(Value.Check(Problem, body)).toBe(true);
  return body as Problem;
}

describe('reading', () => {
  it('gives the whole snapshot, which fits its schema and loses nothing', async () => {
    const reply = await get('/api/state');
    const body: unknown = await reply.json();
    expect(reply.status).toBe(200);
    expect(Value.Errors(BoxState, body)).toEqual([]);
    expect(body).toEqual(rig.state.get());
  });

  it('says whether every part is well', async () => {
    const well = (await (await get('/api/health')).json()) as HealthReport;
    expect(Value.Check(HealthReport, well)).toBe(true);
    expect(well.ok).toBe(true);
    rig.state.update((s) => ({
      ...s,
      health: { ...s.health, camera: { state: 'needs-owner', message: 'No camera.', remedy: 'Plug one in.' } },
    }));
    const ill = (await (await get('/api/health')).json()) as HealthReport;
    expect(ill.ok).toBe(false);
    expect(ill.parts.camera.remedy).toBe('Plug one in.');
  });

  it('tells the history in times that people read', async () => {
    const moods: unknown = await (await get('/api/history/moods?limit=5')).json();
    const plays: unknown = await (await get('/api/history/plays')).json();
    expect(Value.Errors(MoodRows, moods)).toEqual([]);
    expect(Value.Errors(PlayRows, plays)).toEqual([]);
    const at = '2026-11-23T20:00:00.000Z';
    expect(moods).toEqual({ moods: [{ at, mood: 'happy', valence: 0.5, arousal: 0.1, confidence: 0.7, people: 2 }] });
    expect(plays).toMatchObject({
      plays: [{ started: at, ended: null, outcome: null, title: 'T', reason: 'because' }],
    });
  });

  it('names the limit that does not fit', async () => {
    const reply = await get('/api/history/moods?limit=0');
    expect(reply.status).toBe(400);
    expect((await problemIn(reply)).message).toContain('"limit"');
  });

  it('answers an unknown path with a problem', async () => {
    const reply = await get('/api/nothing');
    expect(reply.status).toBe(404);
    expect((await problemIn(reply)).error).toBe('not-found');
  });
});

describe('commanding', () => {
  it('takes a command through the one door', async () => {
    const reply = await post('/api/commands', { command: 'volume', percent: 30 });
    expect(await reply.json()).toEqual({ ok: true, command: 'volume' });
    expect(rig.commands).toEqual([{ command: 'volume', percent: 30 }]);
  });

  it.each([
    [{ command: 'volume', percent: 130 }, '"percent"', '100'],
    [{ command: 'volume' }, '"percent" is missing', 'percent'],
    [{ command: 'pause', hard: true }, '"hard"', 'Remove'],
    [{ command: 'sing' }, '"command"', 'skip'],
    [{}, '"command" is missing', 'pause'],
    [{ command: 'direction', direction: 'up' }, '"direction"', 'lift'],
    [['pause'], 'not an object', 'JSON object'],
  ])('names the field of %j and the fix', async (body, field, fix) => {
    const reply = await post('/api/commands', body);
    const problem = await problemIn(reply);
    expect(reply.status).toBe(400);
    expect(problem.error).toBe('bad-request');
    expect(problem.message).toContain(field);
    expect(problem.remedy).toContain(fix);
    expect(rig.commands).toEqual([]);
  });

  it('explains JSON that is none, and an empty body', async () => {
    for (const body of ['{"command":', '']) {
      const reply = await post('/api/commands', body);
      expect(reply.status).toBe(400);
      expect((await problemIn(reply)).remedy).toContain('JSON');
    }
  });

  it.each([
    [new Retry('Spotify is busy.', { afterMs: 7000 }), 503, 'retry'],
    [new NeedsOwner('No device.', 'Open Spotify on a speaker.'), 409, 'needs-owner'],
    [new BadRequest('No.', 'Yes.'), 400, 'bad-request'],
    [new Error('secret detail'), 500, 'bug'],
  ])('answers %s with the status that it means', async (error, status, name) => {
    rig.fails = error;
    const reply = await post('/api/commands', { command: 'skip' });
    expect(reply.status).toBe(status);
    expect(reply.headers.get('retry-after')).toBe(status === 503 ? '7' : null);
    const problem = await problemIn(reply);
    expect(problem.error).toBe(name);
    expect(JSON.stringify(problem)).not.toContain('secret');
    expect(rig.logged.filter((l) => l.level === 'error')).toHaveLength(status === 500 ? 1 : 0);
  });
});

describe('covers', () => {
  const path = '/api/cover/spotify%3Atrack%3A1';

  it('serves a drawing without any rights, and again only when it changed', async () => {
    const reply = await get(path);
    expect(reply.headers.get('content-type')).toBe('image/svg+xml');
    expect(reply.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'; style-src 'unsafe-inline'");
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
    expect(reply.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const etag = reply.headers.get('etag') ?? '';
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
  });

  it('knows no cover of what is no song', async () => {
    expect((await get('/api/cover/nothing')).status).toBe(404);
  });
});

describe('signing in to Spotify', () => {
  it('sends the browser to consent and back to the phone page', async () => {
    const away = await get('/api/auth/login');
    expect([away.status, away.headers.get('location')]).toEqual([302, 'https://accounts.example/authorize?state=abc']);
    const back = await get('/api/auth/callback?code=1&state=abc');
    expect([back.status, back.headers.get('location')]).toEqual([302, '/phone']);
    expect(await (await get('/api/auth/status')).json()).toEqual({ state: 'sandbox', name: 'Sandbox' });
  });

  it('tells a person, on a page, what went wrong with the consent', async () => {
    await http[Symbol.asyncDispose]();
    const finish = () => Promise.reject(new NeedsOwner('You said <no>.', 'Try again.'));
    rig = makeRig({ pairing: { ...rig.deps.pairing, finish } });
    http = await openHttp(rig.deps);
    const page = await get('/api/auth/callback?error=access_denied', { accept: 'text/html' });
    expect(page.status).toBe(409);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('You said &lt;no&gt;.');
  });

  it('keeps the code of a consent out of the log, even when a bug meets it', async () => {
    await http[Symbol.asyncDispose]();
    rig = makeRig({ pairing: { ...rig.deps.pairing, finish: () => Promise.reject(new TypeError('a bug')) } });
    http = await openHttp(rig.deps);
    expect((await get('/api/auth/callback?code=very-secret&state=abc')).status).toBe(500);
    expect(rig.logged).toMatchObject([{ level: 'error', fields: { path: '/api/auth/callback' } }]);
    expect(JSON.stringify(rig.logged)).not.toContain('very-secret');
  });

  it('signs out only by POST, so that no link does it', async () => {
    expect((await get('/api/auth/logout')).status).toBe(404);
    expect((await fetch(`${http.url}/api/auth/logout`, { method: 'POST' })).status).toBe(200);
  });
});

describe('pages', () => {
  it('names the remedy when they are not built', async () => {
    const reply = await get('/', { accept: 'text/html' });
    expect(reply.status).toBe(503);
    expect(await reply.text()).toContain('npm start');
  });

  it('serves kiosk and phone, with hashed files kept for ever and a strict policy', async () => {
    await http[Symbol.asyncDispose]();
    rig = makeRig({ pagesDir: builtPages() });
    http = await openHttp(rig.deps);
    const kiosk = await get('/');
    expect(await kiosk.text()).toContain('kiosk');
    expect(kiosk.headers.get('cache-control')).toBe('no-cache');
    expect(kiosk.headers.get('content-security-policy')).toBe(
      `default-src 'self';connect-src 'self' ws://127.0.0.1:${http.port};img-src 'self' data:;object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'`,
    );
    expect(await (await get('/phone')).text()).toContain('phone');
    const asset = await get('/assets/kiosk-4f2a.js');
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect((await get('/assets/../../etc/passwd')).status).toBe(404);
    expect((await get('/%2e%2e/%2e%2e/etc/passwd')).status).toBeGreaterThanOrEqual(400);
  });
});

describe('listening', () => {
  it('ends with a clear message when the port is taken', async () => {
    const taken = openHttp(makeRig({ port: http.port }).deps);
    await expect(taken).rejects.toThrow(Fatal);
    await expect(taken).rejects.toMatchObject({
      message: `Port ${http.port} on 127.0.0.1 is taken by another program.`,
      remedy: expect.stringContaining('--http-port') as string,
    });
  });

  it('says when the host is not of this machine', async () => {
    await expect(openHttp(makeRig({ host: '192.0.2.1' }).deps)).rejects.toThrow('192.0.2.1 is no address');
  });
});
