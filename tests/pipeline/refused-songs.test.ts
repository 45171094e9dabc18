import { beforeEach, describe, expect, it } from 'vitest';
import { startDj, type DjState } from '../../daemon/core/dj/state.ts';
import { openRefusedSongs, type RefusedSongs } from '../../daemon/pipeline/refused-songs.ts';

const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const T0 = Date.UTC(2026, 10, 23, 20);

let nowMs = T0;
let kept: [string, number][] = [];
let songs: RefusedSongs;
let state: DjState;
beforeEach(() => {
  nowMs = T0;
  kept = [];
  songs = openRefusedSongs({
    catalogue: { putUnavailable: (uri, untilMs) => void kept.push([uri, untilMs]) },
    clock: () => nowMs,
  });
  state = startDj(1);
});

const fail = (uri: string, times: number): void => {
  for (let n = 0; n < times; n++) state = songs.failed(state, uri);
};
const ask = (uri: string): void => songs.asked(uri, nowMs);
interface Heard {
  readonly ours?: boolean;
  readonly playing?: 'playing' | 'paused';
}
const hear = (uri: string, { ours = true, playing = 'playing' }: Heard = {}): void => {
  const track = { uri, title: uri, artist: 'Nobody', durationMs: 200_000 };
  const playback = { state: playing, track, positionMs: 0, atMs: nowMs };
  state = songs.hear(state, { kind: 'playback', atMs: nowMs, playback }, () => ours);
};
const after = (ms: number): void => void (nowMs += ms);

describe('a song that the player refuses', () => {
  it('is left alone for an hour after three failures in a row, and for a day, over restarts, when it fails again', () => {
    fail('a', 2);
    expect(state.refused.size).toBe(0);
    fail('a', 1);
    expect(state.refused.get('a')).toBe(T0 + HOUR_MS);
    expect(kept).toEqual([]);
    after(2 * HOUR_MS);
    fail('a', 3);
    expect(state.refused.get('a')).toBe(nowMs + DAY_MS);
    expect(kept).toEqual([['a', nowMs + DAY_MS]]);
  });

  it('is forgiven once it was heard', () => {
    fail('a', 3);
    hear('a');
    after(2 * HOUR_MS);
    fail('a', 3);
    expect(state.refused.get('a')).toBe(nowMs + HOUR_MS);
    expect(kept).toEqual([]);
  });

  it('shares its failures with no other song', () => {
    fail('a', 2);
    fail('b', 2);
    fail('a', 2);
    expect(state.refused.size).toBe(0);
  });
});

describe('a song that was asked for and is never heard', () => {
  it('is left alone when the next one of the list plays in its place', () => {
    ask('a');
    after(SECOND_MS);
    hear('b');
    expect(state.refused.size).toBe(0);
    after(10 * SECOND_MS);
    hear('b');
    expect([...state.refused.keys()]).toEqual(['a']);
    ask('c');
    after(10 * SECOND_MS);
    hear('c');
    expect(state.refused.size).toBe(1);
  });

  it('is left alone when another one was asked for because of it, and plays', () => {
    ask('a');
    after(10 * SECOND_MS);
    ask('b');
    after(SECOND_MS);
    hear('b');
    expect([...state.refused.keys()]).toEqual(['a']);
  });

  it('is not, when there was no time to hear it, when it was paused, or when nothing plays at all', () => {
    ask('a');
    after(SECOND_MS);
    ask('b');
    after(SECOND_MS);
    hear('b');
    ask('c');
    hear('c', { playing: 'paused' });
    after(10 * SECOND_MS);
    ask('d');
    for (const uri of ['e', 'f', 'g', 'h']) {
      after(10 * SECOND_MS);
      ask(uri);
    }
    hear('h');
    expect(state.refused.size).toBe(0);
  });

  it('is not, when somebody plays their own music', () => {
    ask('a');
    after(10 * SECOND_MS);
    hear('theirs', { ours: false });
    after(10 * SECOND_MS);
    ask('b');
    hear('b');
    expect(state.refused.size).toBe(0);
  });
});
