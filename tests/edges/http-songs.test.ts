import { describe, expect, it } from 'vitest';
import { BadRequest } from '../../daemon/core/errors.ts';
import { openHttp } from '../../daemon/http/server.ts';
import { makeRig } from './http-rig.ts';

const row = { id: 'p', name: 'Rain', owner: 'Me', songs: 3, chosen: false, mood: null, refusal: '' };

/** The web server with songs as a test has them; what it asked of them. */
async function open(change: object = {}): Promise<AsyncDisposable & { url: string; asked: unknown[] }> {
  const asked: unknown[] = [];
  const songs = {
    ...makeRig().deps.songs,
    playlists: () => Promise.resolve([row]),
    choose: (id: string, choice: object) => void asked.push([id, choice]),
    exportFeatures: () => ['uri,valence\r\n', 'a,0.5\r\n'],
    importFeatures: (text: string) => {
      asked.push(text.length);
      return Promise.resolve({ lines: 1, imported: 1, unchanged: 0, empty: 0, wrong: 0, problems: [] });
    },
    useSoundnetKey: (key: string) => {
      asked.push(key);
      return key.startsWith('bad')
        ? Promise.reject(new BadRequest('RapidAPI does not accept this key.', 'Copy it.'))
        : Promise.resolve();
    },
    ...change,
  };
  const http = await openHttp(makeRig({ songs }).deps);
  return { url: http.url, asked, [Symbol.asyncDispose]: () => http[Symbol.asyncDispose]() };
}

const json = { 'content-type': 'application/json' };

describe('playlists', () => {
  it('are listed, and chosen with a mood', async () => {
    await using box = await open();
    expect(await (await fetch(`${box.url}/api/library/playlists`)).json()).toEqual({ playlists: [row] });
    const choice = { chosen: true, mood: 'sad' };
    const put = { method: 'PUT', headers: json, body: JSON.stringify(choice) };
    expect((await fetch(`${box.url}/api/library/playlists/p`, put)).status).toBe(200);
    expect(box.asked).toEqual([['p', choice]]);
    const odd = { ...put, body: JSON.stringify({ chosen: true, mood: 'blue' }) };
    const answer = await fetch(`${box.url}/api/library/playlists/p`, odd);
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('mood') as string]);
  });
});

describe('features', () => {
  it('are taken along as a file, and brought back as one', async () => {
    await using box = await open();
    const file = await fetch(`${box.url}/api/features.csv`);
    expect(file.headers.get('content-type')).toContain('text/csv');
    expect(file.headers.get('content-disposition')).toMatch(
      /attachment; filename="mooddj-features-\d{4}-\d\d-\d\d\.csv"/,
    );
    expect(await file.text()).toBe('uri,valence\r\na,0.5\r\n');
    // Far more than a command may have.
    const big = 'x'.repeat(5 << 20);
    const post = await fetch(`${box.url}/api/features.csv`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: big,
    });
    expect([post.status, box.asked]).toEqual([200, [big.length]]);
  });

  it('of a file that another site’s page sends, or that is no CSV, are not taken', async () => {
    await using box = await open();
    const post = (headers: Record<string, string>): Promise<Response> =>
      fetch(`${box.url}/api/features.csv`, { method: 'POST', headers, body: 'uri' });
    expect((await post({ 'content-type': 'text/csv', origin: 'https://evil.example' })).status).toBe(403);
    expect((await post({ 'content-type': 'text/plain' })).status).toBe(415);
    expect(box.asked).toEqual([]);
  });

  it('are a stranger’s and a guest’s business neither', async () => {
    await using box = await open();
    for (const path of ['/api/features', '/api/features.csv', '/api/library/playlists']) {
      const answer = await fetch(`${box.url}${path}`, { headers: { 'x-forwarded-for': '192.0.2.9' } });
      expect(answer.status, path).toBe(401);
    }
  });

  it('by the owner’s key: tried, never shown, and forgotten when asked', async () => {
    await using box = await open();
    const put = (key: string): Promise<Response> =>
      fetch(`${box.url}/api/features/soundnet-key`, { method: 'PUT', headers: json, body: JSON.stringify({ key }) });
    expect((await put('a-good-key-of-rapidapi')).status).toBe(200);
    const bad = await put('bad-key-of-rapidapi');
    expect(bad.status).toBe(400);
    expect(await bad.text()).not.toContain('bad-key');
    expect((await put('short')).status).toBe(400);
    expect((await fetch(`${box.url}/api/features/soundnet-key`, { method: 'DELETE' })).status).toBe(200);
    expect(JSON.stringify(await (await fetch(`${box.url}/api/features`)).json())).not.toContain('rapidapi');
  });
});
