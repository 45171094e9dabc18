import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../daemon/core/ports/dj.ts';
import { newFolder, openIn, play } from './storage-rig.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** A full hour. */
const T0 = Date.UTC(2026, 10, 21, 19);

const lesson = (more: Partial<Lesson> = {}): Lesson => ({
  atMs: T0,
  mood: 'happy',
  kind: 'like',
  uri: 'spotify:track:a',
  title: 'a',
  artist: 'Nobody',
  off: { valence: 0.1, energy: -0.2 },
  ...more,
});

describe('what was learnt', () => {
  it('is there again after a restart, in the order in which it happened', async () => {
    const dir = newFolder();
    const first = openIn(dir);
    first.taste.addLesson(lesson({ atMs: T0 + 1, kind: 'skip-early', off: null }));
    first.taste.addLesson(lesson());
    await first[Symbol.asyncDispose]();
    const { taste } = openIn(dir);
    expect(taste.lessons()).toEqual([lesson(), lesson({ atMs: T0 + 1, kind: 'skip-early', off: null })]);
    taste.forgetLessons();
    expect(taste.lessons()).toEqual([]);
  });

  it('keeps bans until they are lifted', () => {
    const { taste } = openIn(newFolder());
    const ban = { kind: 'artist' as const, key: 'nobody', name: 'Nobody', atMs: T0 };
    taste.ban(ban);
    taste.ban({ ...ban, atMs: T0 + 5 });
    expect(taste.bans()).toEqual([ban]);
    expect(taste.bans()).toBe(taste.bans());
    expect(taste.unban('song', 'nobody')).toBe(false);
    expect(taste.unban('artist', 'nobody')).toBe(true);
    expect(taste.bans()).toEqual([]);
  });
});

describe('where the DJ was going', () => {
  it('is there again after a restart, with all of it or with none', async () => {
    const dir = newFolder();
    const first = openIn(dir);
    expect(first.course.read()).toBeNull();
    const nothing = { atMs: T0, target: null, lead: null, hush: null };
    first.course.put(nothing);
    expect(first.course.read()).toEqual(nothing);
    const course = {
      atMs: T0 + 5,
      target: { valence: 0.25, energy: 0.75 },
      lead: { kind: 'list' as const, key: 'playlist:1', title: 'Sunday', songs: 3 },
      hush: { fromPercent: 75, atPercent: 40 },
    };
    first.course.put(course);
    await first[Symbol.asyncDispose]();
    expect(openIn(dir).course.read()).toEqual(course);
  });
});

describe('an evening', () => {
  it('begins with the first song after three hours of silence, and holds each song once', () => {
    const { history, evenings } = openIn(newFolder());
    const starts = [-20 * HOUR_MS, -5 * HOUR_MS, 0, 10 * MINUTE_MS, 2 * HOUR_MS, 4 * HOUR_MS];
    for (const [i, after] of starts.entries()) history.startPlay(play(`s${i % 4}`, T0 + after));
    expect(evenings.startedMs(T0 + 5 * HOUR_MS)).toBe(T0);
    expect(evenings.songs(T0).map(({ title }) => title)).toEqual(['s2', 's3', 's0', 's1']);
    expect(evenings.startedMs(T0 - 21 * HOUR_MS)).toBeNull();
  });

  it('leaves out songs skipped in their first half minute, and those of the sandbox', async () => {
    const dir = newFolder();
    const sandbox = openIn(dir);
    sandbox.history.startPlay(play('invented', T0));
    await sandbox[Symbol.asyncDispose]();
    const { history, evenings } = openIn(dir, { realm: 'spotify' });
    history.startPlay(play('skipped', T0 + MINUTE_MS));
    history.endPlay(T0 + MINUTE_MS + 5000, 'skipped');
    history.startPlay(play('heard', T0 + 2 * MINUTE_MS));
    history.endPlay(T0 + 4 * MINUTE_MS, 'skipped');
    expect(evenings.startedMs(T0 + HOUR_MS)).toBe(T0 + MINUTE_MS);
    expect(evenings.songs(T0).map(({ title }) => title)).toEqual(['heard']);
  });

  it('remembers how far its playlist has come', () => {
    const { evenings } = openIn(newFolder());
    const saved = { startedMs: T0, playlistId: 'p', url: 'https://x.example', name: 'N', added: 100, sending: 30 };
    evenings.save(saved);
    evenings.save({ ...saved, added: 130, sending: 0 });
    expect(evenings.saved(T0)).toEqual({ ...saved, added: 130, sending: 0 });
    expect(evenings.saved(T0 + 1)).toBeNull();
  });
});

describe('questions to the history', () => {
  it('say how long the room felt how, by the quarter, the hour and the local day', () => {
    const { insights } = openIn(newFolder());
    insights.addTime({
      mood: 'happy',
      fromMs: T0 + 10 * MINUTE_MS,
      toMs: T0 + 70 * MINUTE_MS,
      valence: 0.6,
      arousal: 0.2,
    });
    insights.addTime({
      mood: 'sad',
      fromMs: T0 + 70 * MINUTE_MS,
      toMs: T0 + 80 * MINUTE_MS,
      valence: -0.5,
      arousal: 0,
    });
    insights.addTime({
      mood: 'happy',
      fromMs: T0 + 80 * MINUTE_MS,
      toMs: T0 + 90 * MINUTE_MS,
      valence: 0.2,
      arousal: 0.2,
    });
    const span = { fromMs: T0, toMs: T0 + DAY_MS };
    const shares = (by: 'quarter' | 'hour' | 'day', offsetMinutes = 0) =>
      insights
        .moods(span, { by, offsetMinutes })
        .map(({ fromMs, mood, ms }) => [(fromMs - T0) / MINUTE_MS, mood, ms / MINUTE_MS]);
    expect(shares('hour')).toEqual([
      [0, 'happy', 50],
      [60, 'happy', 20],
      [60, 'sad', 10],
    ]);
    expect(shares('quarter').slice(0, 2)).toEqual([
      [0, 'happy', 5],
      [15, 'happy', 15],
    ]);
    // 19:00 UTC is 20:00 in winter at +60: the day began an hour earlier by UTC.
    expect(shares('day', 60)[0]?.[0]).toBe(-20 * 60);
    const mean = insights.moods(span, { by: 'day', offsetMinutes: 0 })[0];
    expect(mean).toMatchObject({ mood: 'happy' });
    expect(mean?.valence).toBeCloseTo((60 * 0.6 + 10 * 0.2) / 70);
  });

  it('count songs and skips by mood, the most played first', () => {
    const { history, insights } = openIn(newFolder());
    for (const [i, title] of ['a', 'b', 'a', 'c', 'a', 'b'].entries()) {
      history.startPlay({ ...play(title, T0 + i * MINUTE_MS), roomMood: i === 3 ? 'sad' : 'happy' });
      history.endPlay(T0 + i * MINUTE_MS + 5000, title === 'b' ? 'skipped' : 'played');
    }
    const span = { fromMs: T0, toMs: T0 + HOUR_MS };
    const songs = insights.songs(span, 1).map(({ mood, title, plays, skips }) => [mood, title, plays, skips]);
    expect(songs).toEqual([
      ['happy', 'a', 3, 0],
      ['sad', 'c', 1, 0],
    ]);
    expect(insights.skips(span)).toEqual([
      { mood: 'happy', plays: 5, skips: 2 },
      { mood: 'sad', plays: 1, skips: 0 },
    ]);
  });

  it('say of what worked how often and how unevenly, and nothing of what nobody measured', () => {
    const { history, insights } = openIn(newFolder());
    const moved = [0.1, 0.3, null, 0.2];
    for (const [i, by] of moved.entries()) {
      history.startPlay({ ...play('a', T0 + i * MINUTE_MS), direction: 'lift' });
      history.endPlay(T0 + i * MINUTE_MS + 5000, 'played', by);
    }
    const [row, ...more] = insights.worked({ fromMs: T0, toMs: T0 + HOUR_MS }, { least: 2, limit: 10 });
    expect(more).toEqual([]);
    expect(row).toMatchObject({ title: 'a', direction: 'lift', n: 3 });
    expect(row?.mean).toBeCloseTo(0.2);
    expect(row?.spread).toBeCloseTo(0.1);
    expect(insights.worked({ fromMs: T0, toMs: T0 + HOUR_MS }, { least: 4, limit: 10 })).toEqual([]);
  });
});

describe('what the owner may take along and wipe', () => {
  it('is exported page by page and forgotten for good, but for the song that plays', () => {
    const { history, insights, keepsakes, taste } = openIn(newFolder());
    for (let i = 0; i < 4100; i++) {
      history.addMood({ atMs: T0 + i, mood: 'happy', valence: 0.5, arousal: 0, confidence: 1, people: 1 });
    }
    insights.addTime({ mood: 'happy', fromMs: T0, toMs: T0 + HOUR_MS, valence: 0.5, arousal: 0 });
    history.startPlay(play('done', T0));
    history.startPlay(play('now', T0 + MINUTE_MS));
    taste.addLesson(lesson());
    const sizes: number[] = [];
    for (let after = 0; ;) {
      const page = keepsakes.page('moods', after);
      if (page.length === 0) break;
      sizes.push(page.length);
      after = page.at(-1)?.id ?? 0;
    }
    expect(sizes).toEqual([2000, 2000, 100]);
    expect(keepsakes.page('moods', 0)[0]).toMatchObject({ at: '2026-11-21T19:00:00.000Z', mood: 'happy', people: 1 });
    expect(keepsakes.columns('plays')).toContain('reason');
    expect(keepsakes.wipe('moods')).toBe(4104);
    expect(insights.moods({ fromMs: 0, toMs: T0 + DAY_MS }, { by: 'day', offsetMinutes: 0 })).toEqual([]);
    expect(keepsakes.wipe('plays')).toBe(1);
    expect(history.plays(10).map(({ title }) => title)).toEqual(['now']);
    expect(keepsakes.wipe('taste')).toBe(1);
  });

  it('grows old: what lies before a day goes, and only that', () => {
    const { history, keepsakes } = openIn(newFolder());
    for (const days of [0, 1, 2]) history.startPlay(play(`d${days}`, T0 + days * DAY_MS));
    history.addMood({ atMs: T0, mood: 'sad', valence: 0, arousal: 0, confidence: 1, people: 1 });
    const before = T0 + DAY_MS;
    expect(keepsakes.prune({ moods: before, plays: before, taste: before })).toBe(2);
    expect(history.plays(10).map(({ title }) => title)).toEqual(['d2', 'd1']);
  });

  it('loses what counts for a while only: phones of long ago, old calls, questions asked in vain', () => {
    const dir = newFolder();
    const storage = openIn(dir);
    const { keepsakes, sessions, calls, catalogue } = storage;
    const nowMs = T0 + 500 * DAY_MS;
    for (const days of [1, 8]) sessions.add(`phone-${days}`, { role: 'guest', name: '' }, nowMs - days * DAY_MS);
    for (const days of [0, 3]) {
      calls('app').add([{ minuteMs: nowMs - days * DAY_MS, purpose: 'follow', calls: 1 }], 0);
    }
    for (const days of [29, 61]) catalogue.features.putMisses('soundnet', [`track-${days}`], nowMs - days * DAY_MS);
    catalogue.features.addCall('soundnet', '2026-11');
    catalogue.features.addCall('soundnet', '2028-04');
    expect(keepsakes.expire(nowMs)).toBe(4);
    expect(keepsakes.expire(nowMs)).toBe(0);
    expect(sessions.list(nowMs)).toHaveLength(1);
    expect(calls('app').counts()).toHaveLength(1);
  });
});
