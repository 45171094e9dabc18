import { Value } from 'typebox/value';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Evening, MoodTimes, SkipsByMood, SongsByMood, Taste, Worked } from '../../daemon/contract/http-dj.ts';
import { Ribbon } from '../../daemon/contract/ribbon.ts';
import { openHttp, type Http } from '../../daemon/http/server.ts';
import { AT_MS } from '../fakes/box-state.ts';
import { makeRig } from './http-rig.ts';

const AT = '2026-11-23T20:00:00.000Z';
const song = { uri: 'spotify:track:a', title: 'A', artist: 'B' };

let http: Http;
let spans: unknown[];
beforeEach(async () => {
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
      taste: {
        lessons: () => [{ atMs: AT_MS, mood: 'happy', kind: 'like', ...song, off: null }],
        bans: () => [{ kind: 'artist', key: 'b', name: 'B', atMs: AT_MS }],
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
