import { Value } from 'typebox/value';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Evening, MoodTimes, SkipsByMood, SongsByMood, Taste, Worked } from '../../daemon/contract/http-dj.ts';
import { Ribbon } from '../../daemon/contract/ribbon.ts';
import type { HistoryKind } from '../../daemon/core/ports/dj.ts';
import { openHttp, type Http } from '../../daemon/http/server.ts';
import { AT_MS } from '../fakes/box-state.ts';
import { makeRig } from './http-rig.ts';

const AT = '2026-11-23T20:00:00.000Z';
const song = { uri: 'spotify:track:a', title: 'A', artist: 'B' };
const rows = [
  { id: 1, at: '2026-11-21T19:00:00.000Z', title: 'Plain', reason: 'Say "hi", twice' },
  { id: 2, at: '2026-11-21T19:05:00.000Z', title: '=1+1', reason: null },
  { id: 3, at: '2026-11-21T19:10:00.000Z', title: 'Two\nlines', reason: 'ok' },
];

let http: Http;
let wiped: HistoryKind[];
let spans: unknown[];
beforeEach(async () => {
  wiped = [];
  spans = [];
  const noted =
    <T>(answer: T) =>
    (span: unknown): T => {
      spans.push(span);
      return answer;
    };
  const rig = makeRig({
    archive: {
      insights: {
        moods: noted([{ fromMs: AT_MS, mood: 'happy' as const, ms: 90_000, valence: 0.5, arousal: 0.1 }]),
        songs: noted([{ mood: 'happy' as const, ...song, plays: 3, skips: 1 }]),
        worked: noted([{ ...song, direction: 'lift' as const, n: 3, mean: 0.1, spread: null }]),
        skips: noted([{ mood: 'happy' as const, plays: 3, skips: 1 }]),
      },
      keepsakes: {
        // Two rows a page.
        page: (_, after) => rows.filter(({ id }) => id > after).slice(0, 2),
        columns: () => ['at', 'title', 'reason'],
      },
      taste: {
        lessons: () => [{ atMs: AT_MS, mood: 'happy', kind: 'like', ...song, off: null }],
        bans: () => [{ kind: 'artist', key: 'b', name: 'B', atMs: AT_MS }],
      },
      wipe: (kind) => {
        wiped.push(kind);
        return Promise.resolve(2);
      },
      ribbon: () => ({ from: AT, to: AT, moods: [], songs: [{ at: AT, title: song.title, artist: song.artist }] }),
      evening: () => ({ startedMs: AT_MS, songs: [{ startedMs: AT_MS, ...song }], saved: null }),
      saveEvening: () =>
        Promise.resolve({ startedMs: 0, playlistId: 'p', url: 'https://x.example/p', name: 'P', added: 7, sending: 0 }),
    },
  });
  http = await openHttp(rig.deps);
});
afterEach(() => http[Symbol.asyncDispose]());

const get = (path: string): Promise<Response> => fetch(http.url + path);

describe('insights', () => {
  it.each([
    ['moods?by=day&offsetMinutes=60', MoodTimes],
    ['songs?limit=5', SongsByMood],
    ['worked', Worked],
    ['skips', SkipsByMood],
  ])('answers %s in the shape of the contract, over the last thirty days', async (path, shape) => {
    const body: unknown = await (await get(`/api/insights/${path}`)).json();
    expect(Value.Errors(shape, body)).toEqual([]);
    expect(spans).toMatchObject([{ toMs: AT_MS, fromMs: AT_MS - 30 * 86_400_000 }]);
  });

  it('takes a span, and refuses one that runs backwards', async () => {
    await get('/api/insights/skips?from=2026-11-01T00:00:00Z&to=2026-11-02T00:00:00Z');
    expect(spans).toEqual([{ fromMs: Date.UTC(2026, 10, 1), toMs: Date.UTC(2026, 10, 2) }]);
    const wrong = await get('/api/insights/skips?from=2026-11-03T00:00:00Z&to=2026-11-02T00:00:00Z');
    expect(wrong.status).toBe(400);
    expect(await wrong.json()).toMatchObject({ message: expect.stringContaining('from') as string });
  });
});

describe('what the owner takes along', () => {
  it('comes as a table that spreadsheets read and run nothing of', async () => {
    const reply = await get('/api/history/export?what=plays&format=csv');
    expect(reply.headers.get('content-type')).toContain('text/csv');
    expect(reply.headers.get('content-disposition')).toMatch(
      /^attachment; filename="mooddj-plays-\d{4}-\d\d-\d\d.csv"$/,
    );
    expect((await reply.text()).split('\r\n')).toEqual([
      'at,title,reason',
      '2026-11-21T19:00:00.000Z,Plain,"Say ""hi"", twice"',
      "2026-11-21T19:05:00.000Z,'=1+1,",
      '2026-11-21T19:10:00.000Z,"Two\nlines",ok',
      '',
    ]);
  });

  it('comes as JSON too', async () => {
    const reply = await get('/api/history/export?what=moods&format=json');
    const { moods } = (await reply.json()) as { moods: object[] };
    expect(moods).toEqual(rows.map(({ at, title, reason }) => ({ at, title, reason })));
  });
});

describe('what the owner wipes', () => {
  it('is what they name, or all', async () => {
    const wipe = async (what: string): Promise<unknown> =>
      (await fetch(`${http.url}/api/history?what=${what}`, { method: 'DELETE' })).json();
    expect(await wipe('taste')).toEqual({ ok: true, rows: 2 });
    expect(await wipe('all')).toEqual({ ok: true, rows: 6 });
    expect(wiped).toEqual(['taste', 'moods', 'plays', 'taste']);
    expect(await wipe('everything')).toMatchObject({ error: 'bad-request' });
  });
});

describe('this evening', () => {
  it('can be seen, and saved as a playlist', async () => {
    const body: unknown = await (await get('/api/evening')).json();
    expect(Value.Errors(Evening, body)).toEqual([]);
    const saved = await fetch(`${http.url}/api/evening/save`, { method: 'POST' });
    expect(await saved.json()).toEqual({ name: 'P', url: 'https://x.example/p', songs: 7 });
  });

  it('is steered by what was liked and banned, which the owner sees', async () => {
    const body: unknown = await (await get('/api/taste')).json();
    expect(Value.Errors(Taste, body)).toEqual([]);
    expect(body).toMatchObject({ bans: [{ what: 'artist', key: 'b' }], lessons: [{ kind: 'like', title: 'A' }] });
  });

  it('is told as a band of moods and songs', async () => {
    const body: unknown = await (await get('/api/evening/ribbon')).json();
    expect(Value.Errors(Ribbon, body)).toEqual([]);
    expect(body).toMatchObject({ moods: [], songs: [{ title: 'A', artist: 'B' }] });
  });
});
