import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOM_MOODS } from '../../daemon/contract/mood.ts';
import { BoxState, type ShownPlayback } from '../../daemon/contract/state.ts';
import { TOPICS, type NowPlayingEventPayload } from '../../daemon/contract/topics.ts';
import { eventMessages, stateMessages, type View } from '../../daemon/mqtt/projections.ts';
import { baseTopic } from '../../daemon/mqtt/topic-names.ts';
import { Fatal } from '../../daemon/core/errors.ts';
import { Value } from 'typebox/value';
import { AT_MS, sampleState } from '../fakes/box-state.ts';
import { unfit } from '../edges/mqtt-rig.ts';

const view: View = { nowMs: AT_MS, publicUrl: 'http://192.0.2.7:8080' };

const playbacks = fc.record<ShownPlayback>({
  state: fc.constantFrom('playing', 'paused', 'stopped'),
  track: fc.option(
    fc.record({
      title: fc.string({ unit: 'grapheme' }),
      artist: fc.string(),
      album: fc.string(),
      uri: fc.constantFrom('spotify:track:1', 'spotify:track:2'),
      durationMs: fc.nat(600_000),
      coverUrl: fc.constantFrom('', '/api/cover/spotify%3Atrack%3A1'),
      sound: fc.constantFrom(null, { valence: 0.5, energy: 0.5, tempoBpm: 120, key: null, mode: null }),
    }),
  ),
  positionMs: fc.nat(600_000),
  positionAt: fc.nat(600_000).map((ago) => new Date(AT_MS - ago).toISOString()),
  reason: fc.string(),
  next: fc.constantFrom(null, { title: 'Next', artist: 'A', coverUrl: '', settled: true }),
  chosenAt: fc.constantFrom(null, new Date(AT_MS).toISOString()),
  device: fc.option(fc.string()),
  volumePercent: fc.option(fc.nat(100)),
});
const states = fc
  .record({ playback: playbacks, mood: fc.constantFrom(...ROOM_MOODS), people: fc.nat(9), seq: fc.nat() })
  .map(({ playback, mood, people, seq }): BoxState => {
    const state = sampleState();
    return { ...state, seq, playback, room: { ...state.room, mood, people } };
  });

describe('what is published', () => {
  it('fits the contract, whatever the state', () => {
    fc.assert(
      fc.property(states, states, (before, after) => {
        expect(Value.Check(BoxState, after)).toBe(true);
        const messages = [...stateMessages(after, view), ...eventMessages(before, after, view)];
        expect(messages.map(unfit).filter((wrong) => wrong !== null)).toEqual([]);
      }),
    );
  });

  it('is every retained topic but the status', () => {
    const retained = TOPICS.filter((t) => t.retained && t.name !== 'status').map((t) => t.name);
    expect(stateMessages(sampleState(), view).map((m) => m.topic)).toEqual(retained);
  });

  it('never retains what could fire an automation again', () => {
    const risky = TOPICS.filter((t) => t.direction === 'in' || t.name.endsWith('/event') || t.name === 'reply');
    expect(risky.filter((t) => t.retained)).toEqual([]);
    expect(risky).toHaveLength(10);
  });

  it('does not tell of a number that wavers, but of one that moves', () => {
    const keyAt = (valence: number): string | undefined => {
      const state = sampleState();
      return stateMessages({ ...state, room: { ...state.room, valence } }, view)[0]?.key;
    };
    expect(keyAt(0.61)).toBe(keyAt(0.63));
    expect(keyAt(-0.01)).toBe(keyAt(0.01));
    expect(keyAt(0.61)).not.toBe(keyAt(0.72));
  });

  it('tells where the song is now, not where it was', () => {
    const later = stateMessages(sampleState(), { ...view, nowMs: AT_MS + 5000 });
    expect(JSON.parse(later[1]?.payload ?? '')).toMatchObject({ position_ms: 35_000, at: '2026-11-23T20:00:05.000Z' });
    const beyond = stateMessages(sampleState(), { ...view, nowMs: AT_MS + 900_000 });
    expect(JSON.parse(beyond[1]?.payload ?? '')).toMatchObject({ position_ms: 200_000 });
  });
});

describe('the events of the player', () => {
  const song = (uri: string) => ({ ...sampleState().playback.track!, uri, title: uri });
  const playing = (uri: string, positionMs = 30_000): ShownPlayback => ({
    ...sampleState().playback,
    track: song(uri),
    positionMs,
  });
  const events = (from: ShownPlayback, to: ShownPlayback): string[] =>
    eventMessages({ ...sampleState(), playback: from }, { ...sampleState(), playback: to }, view).map((message) => {
      const { event_type, title } = JSON.parse(message.payload) as NowPlayingEventPayload;
      return `${event_type} ${title}`;
    });

  it.each<[string, ShownPlayback, ShownPlayback, string[]]>([
    ['nothing, when only the position moved', playing('a', 1), playing('a', 9), []],
    ['paused', playing('a'), { ...playing('a'), state: 'paused' }, ['paused a']],
    ['resumed', { ...playing('a'), state: 'paused' }, playing('a'), ['resumed a']],
    ['stopped', playing('a'), { ...playing('a'), state: 'stopped', track: null }, ['stopped a']],
    ['a start after a stop', { ...playing('a'), state: 'stopped', track: null }, playing('b'), ['track_started b']],
    ['a start of the same song', { ...playing('a'), state: 'stopped' }, playing('a'), ['track_started a']],
    ['a song that ended', playing('a', 195_000), playing('b', 0), ['track_started b']],
    ['a song that was skipped', playing('a', 60_000), playing('b', 0), ['skipped a', 'track_started b']],
    [
      'a song that the DJ ended early, which nobody skipped',
      playing('a', 60_000),
      { ...playing('b', 0), cutsIn: true },
      ['track_started b'],
    ],
    [
      'a song that was skipped although it had cut in',
      { ...playing('a', 60_000), cutsIn: true },
      playing('b', 0),
      ['skipped a', 'track_started b'],
    ],
    [
      'a paused song that was skipped to a paused one',
      { ...playing('a', 60_000), state: 'paused' },
      { ...playing('b', 0), state: 'paused' },
      ['skipped a'],
    ],
  ])('are %s', (...[, from, to, wanted]) => {
    expect(events(from, to)).toEqual(wanted);
  });
});

describe('the base of all topics', () => {
  it('is prefix and box', () => {
    expect(baseTopic('acme/berlin/mooddj', '10000000abcd')).toBe('acme/berlin/mooddj/10000000abcd');
  });

  it.each(['', 'A', 'a//b', '/a', 'a/', 'a/+', 'a/#', 'a b', '$SYS', 'a/b/c/d/e/f'])(
    'refuses the prefix "%s"',
    (prefix) => {
      expect(() => baseTopic(prefix, 'abcd')).toThrow(Fatal);
    },
  );

  it.each(['', 'a/b', '+', 'box 7'])('refuses the box id "%s"', (box) => {
    expect(() => baseTopic('mooddj', box)).toThrow(Fatal);
  });

  it('keeps every topic within seven slashes', () => {
    const base = baseTopic('a/b/c/d/e', 'box');
    expect(Math.max(...TOPICS.map((t) => `${base}/${t.name}`.split('/').length - 1))).toBeLessThanOrEqual(7);
  });
});
