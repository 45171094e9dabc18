import { describe, expect, test } from 'vitest';
import { Dj, playing, room, song } from './dj-rig.ts';

const theirs = song('theirs', null, { durationMs: 240_000 });
const MINUTE_MS = 60_000;

/** A DJ with a song of its own playing for a while. */
function leading(): Dj {
  const dj = new Dj();
  dj.feel(room('happy', 0.6, 0.4));
  dj.start();
  dj.tick(60_000);
  return dj;
}

/** Somebody picks a song in the Spotify app, in the middle of the DJ's. */
function interrupted(): Dj {
  const dj = leading();
  dj.hear(playing(theirs, 0, dj.nowMs));
  return dj;
}

describe('when somebody plays their own music on the account', () => {
  test('the DJ steps back, and puts nothing behind their song', () => {
    const dj = interrupted();
    expect(dj.state.retreat).toEqual({ sinceMs: dj.nowMs, quietMs: null });
    for (let second = 0; second < 239; second++) expect(dj.tick(1000)).toEqual([]);
  });

  test('their next songs are theirs too', () => {
    const dj = interrupted();
    const { sinceMs } = dj.state.retreat ?? {};
    dj.tick(240_000);
    dj.hear(playing(song('theirs-2', null), 0, dj.nowMs));
    expect(dj.tick(195_000)).toEqual([]);
    expect(dj.state.retreat?.sinceMs).toBe(sinceMs);
  });

  test('the room may turn as it likes: their song is not cut', () => {
    const dj = interrupted();
    dj.settings = { ...dj.settings, cutIn: true, cutInAfterSeconds: 1, cutInSongSeconds: 1 };
    dj.tick(90_000);
    dj.feel({ ...room('sad', -0.8, -0.6), sinceMs: dj.nowMs, confidence: 1 });
    expect(dj.tick(30_000)).toEqual([]);
  });

  test('the DJ comes back a while after their music has ended, not before', () => {
    const dj = interrupted();
    dj.tick(100_000);
    dj.hear({ state: 'stopped' });
    expect(dj.tick(dj.settings.comeBackSeconds * 1000 - 1000)).toEqual([]);
    const [effect] = dj.tick(2000);
    expect(effect).toMatchObject({ kind: 'play' });
    expect(dj.state.retreat).toBeNull();
  });

  test('a pause of theirs is theirs to end, however long: only when the player has let go of it the DJ comes back', () => {
    const dj = interrupted();
    dj.hear({ ...playing(theirs, 40_000, dj.nowMs), state: 'paused' });
    expect(dj.tick(20 * MINUTE_MS)).toEqual([]);
    dj.hear({ state: 'stopped' });
    expect(dj.tick(30_000)).toEqual([]);
    expect(dj.tick(31_000)).toHaveLength(1);
  });

  test('when they go on after all, the silence before does not count', () => {
    const dj = interrupted();
    dj.hear({ state: 'stopped' });
    dj.tick(50_000);
    dj.hear(playing(theirs, 0, dj.nowMs));
    expect(dj.tick(100_000)).toEqual([]);
    dj.hear({ state: 'stopped' });
    expect(dj.tick(50_000)).toEqual([]);
  });

  test.each(['skip', 'play'] as const)('the DJ comes back at once when asked (%s)', (kind) => {
    const dj = interrupted();
    dj.tick(10_000);
    const [effect] = dj.take({ kind, atMs: dj.nowMs });
    expect(effect).toMatchObject({ kind: 'play' });
    expect(dj.state.retreat).toBeNull();
  });

  test('who is so quick that it may be an old report is believed a little later', () => {
    const dj = leading();
    dj.take({ kind: 'skip', atMs: dj.nowMs });
    dj.nowMs += 2000;
    dj.hear(playing(theirs, 500, dj.nowMs));
    dj.tick(1000);
    expect(dj.state.retreat).toBeNull();
    dj.tick(2000);
    expect(dj.state.retreat).not.toBeNull();
  });

  test('an old report of the song before is forgotten with the next one', () => {
    const dj = leading();
    const before = dj.state.current;
    const [skipped] = dj.take({ kind: 'skip', atMs: dj.nowMs });
    dj.nowMs += 500;
    dj.hear(playing(before, 60_000, dj.nowMs));
    dj.nowMs += 500;
    dj.hear(playing(skipped?.song ?? null, 1000, dj.nowMs));
    dj.tick(10_000);
    expect(dj.state.retreat).toBeNull();
    expect(dj.state.current?.uri).toBe(skipped?.uri);
  });

  test('who goes back to a song of the DJ leaves the DJ in charge', () => {
    const dj = leading();
    const before = dj.state.current;
    const next = dj.nextSong();
    dj.tick(20_000);
    dj.hear(playing(before, 0, dj.nowMs));
    expect(next.uri).not.toBe(before?.uri);
    expect(dj.state.retreat).toBeNull();
    expect(dj.tick((before?.durationMs ?? 0) - 5000)).toMatchObject([{ kind: 'enqueue' }]);
  });

  test('what already plays when the box starts is left alone', () => {
    const dj = new Dj();
    dj.hear(playing(theirs, 30_000, dj.nowMs));
    expect(dj.state.retreat).not.toBeNull();
    expect(dj.tick(205_000)).toEqual([]);
  });
});

describe('when the player goes on by itself after the DJ’s song', () => {
  test('that is nobody’s choice: the next song is the DJ’s again', () => {
    const dj = leading();
    const { playback } = dj.state;
    const leftMs = (playback?.track?.durationMs ?? 0) - (playback?.positionMs ?? 0);
    dj.succeeds = false;
    dj.tick(leftMs - (dj.nowMs - (playback?.atMs ?? 0)) + 1000);
    dj.succeeds = true;
    dj.hear(playing(theirs, 1000, dj.nowMs));
    expect(dj.state.retreat).toBeNull();
    expect(dj.reasonFor(theirs.uri)).toContain('by itself');
    expect(dj.tick(theirs.durationMs - 8000)).toMatchObject([{ kind: 'enqueue' }]);
  });
});
