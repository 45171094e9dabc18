import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../daemon/core/dj/shape.ts';
import { refuse } from '../../daemon/core/dj/decide.ts';
import { movedTowards } from '../../daemon/core/dj/moved.ts';
import { Dj, playing, room, settings } from './dj-rig.ts';

const HAPPY = room('happy', 0.7, 0.3);
const SAD = room('sad', -0.6, -0.3);
const HOUR_MS = 3_600_000;
const kinds = (effects: readonly { readonly kind: string }[]): string[] => effects.map(({ kind }) => kind);

describe('a change of mood within a song', () => {
  /** A DJ one minute and a half into a song for a happy room, in which the mood has just turned. */
  function turned(mood = SAD): Dj {
    const dj = new Dj();
    dj.feel(HAPPY);
    dj.start();
    dj.nowMs += 90_000;
    dj.feel({ ...mood, sinceMs: dj.nowMs });
    return dj;
  }

  it('cuts in once it is strong and has lasted, with a fade and a reason', () => {
    const dj = turned();
    expect(dj.tick(30_000)).toEqual([]);
    const [effect] = dj.tick(11_000);
    expect(effect).toMatchObject({ kind: 'play', fade: true, song: { cutsIn: true } });
    expect(effect?.reason).toMatch(/^The room had turned sad, so the song before gave way/);
    expect(effect?.turn?.heading).toMatchObject({ mood: 'sad', held: false });
  });

  it.each([
    ['is small', turned(room('neutral', 0.4, 0.2)), {}],
    ['is not sure', turned({ ...SAD, confidence: 0.5 }), {}],
    ['leaves nobody in view', turned(room('none')), {}],
    ['may not', turned(), { cutIn: false }],
    ['meets a pick of the owner', turned(), { moodOverride: 'happy' as const }],
  ])('waits for the next song when it %s', (_, dj, change) => {
    dj.settings = { ...dj.settings, ...change };
    expect(dj.tick(60_000)).toEqual([]);
  });

  it('leaves a song its first minute, and its end', () => {
    const young = new Dj();
    young.feel(HAPPY);
    young.start();
    young.nowMs += 5000;
    young.feel({ ...SAD, sinceMs: young.nowMs });
    expect(young.tick(45_000)).toEqual([]);
    expect(kinds(young.tick(10_000))).toEqual(['play']);
    const old = new Dj();
    old.feel(HAPPY);
    old.start();
    old.nowMs += 140_000;
    old.feel({ ...SAD, sinceMs: old.nowMs });
    expect(old.tick(41_000)).toEqual([]);
  });

  it('does not cut in again soon, nor because the way is long', () => {
    const dj = turned();
    const [cut] = dj.tick(41_000);
    dj.hear(playing(cut?.song ?? null, 0, dj.nowMs));
    // Still far from where the room is, but this song was chosen for it.
    expect(dj.tick(100_000)).toEqual([]);
    dj.feel({ ...HAPPY, sinceMs: dj.nowMs });
    expect(dj.tick(50_000)).toEqual([]);
  });
});

describe('an empty room', () => {
  const pausing = (): Dj => {
    const dj = new Dj();
    dj.settings = { ...dj.settings, emptyRoom: 'pause', emptyMinutes: 1 };
    dj.feel(HAPPY);
    dj.start();
    dj.nowMs += 10_000;
    dj.feel({ ...room('none'), sinceMs: dj.nowMs });
    return dj;
  };
  const tick = (dj: Dj, afterMs: number): string[] => kinds(dj.decide({ kind: 'tick', atMs: (dj.nowMs += afterMs) }));

  it('goes on in the background by default', () => {
    const dj = pausing();
    dj.settings = { ...dj.settings, emptyRoom: 'background' };
    expect(tick(dj, 120_000)).toEqual([]);
  });

  it('pauses after a while, if the owner wants it so, and goes on gently when people come', () => {
    const dj = pausing();
    expect(tick(dj, 50_000)).toEqual([]);
    const [pause] = dj.decide({ kind: 'tick', atMs: (dj.nowMs += 11_000) });
    expect(pause).toMatchObject({ kind: 'pause', fade: true });
    expect(pause?.reason).toBe('Nobody was in view for a minute, so the music waits.');
    dj.hear({ state: 'paused', track: dj.state.current, positionMs: 60_000 });
    expect(tick(dj, HOUR_MS)).toEqual([]);
    const back = dj.decide({ kind: 'room', atMs: dj.nowMs, room: { ...HAPPY, sinceMs: dj.nowMs } });
    expect(back).toMatchObject([{ kind: 'resume', fade: true }]);
    // Nothing came of it: upstream has forgotten the song.
    expect(tick(dj, 5000)).toEqual(['play']);
  });

  it('does not start music for nobody, but for whoever asks', () => {
    const dj = pausing();
    dj.nowMs += 61_000;
    expect(kinds(dj.decide({ kind: 'playback', atMs: dj.nowMs, playback: stopped(dj) }))).toEqual([]);
    expect(kinds(dj.decide({ kind: 'play', atMs: dj.nowMs }))).toEqual(['play']);
    // Whoever asked is there, seen or not.
    dj.nowMs += 6000;
    dj.hear(playing(dj.state.current, 0, dj.nowMs));
    expect(tick(dj, 30_000)).toEqual([]);
  });

  it('is not what a camera sees that is off', () => {
    const dj = pausing();
    dj.decide({ kind: 'room', atMs: dj.nowMs, room: null });
    expect(tick(dj, 120_000)).toEqual([]);
    const { reason } = dj.nextSong();
    expect(reason).toMatch(/^(Nothing was looked at|Chosen without looking)/);
  });

  const stopped = (dj: Dj) => ({ state: 'stopped' as const, track: null, positionMs: 0, atMs: dj.nowMs });
});

describe('music that somebody wants', () => {
  it('comes even when what was paused is gone', () => {
    const dj = new Dj();
    const first = dj.start();
    dj.nowMs += 30_000;
    dj.hear({ state: 'paused', track: first.song, positionMs: 30_000 });
    dj.decide({ kind: 'resumed', atMs: (dj.nowMs += 60_000) });
    expect(dj.tick(4000)).toEqual([]);
    expect(kinds(dj.tick(1000))).toEqual(['play']);
  });

  it('is another song when the player refuses one, for an hour', () => {
    const dj = new Dj();
    dj.succeeds = false;
    const [first] = dj.hear({});
    dj.state = refuse(dj.state, first?.uri ?? '', dj.nowMs + HOUR_MS);
    const [second] = dj.tick(1000);
    expect(second?.uri).not.toBe(first?.uri);
  });
});

describe('the arc of an evening', () => {
  const energyAt = (arc: 'party' | 'dinner', hours: number): number =>
    shapeOf({ ...settings, arc }, { atMs: hours * HOUR_MS, minuteOfDay: 0, eveningMs: 0 }).arc;

  it('rises and falls at a party, and stays low at dinner', () => {
    expect(energyAt('party', 0)).toBeLessThan(0);
    expect(energyAt('party', 3)).toBeGreaterThan(0.08);
    expect(energyAt('party', 5)).toBeLessThan(0);
    expect(energyAt('party', 9)).toBe(energyAt('party', 5));
    for (const hours of [1, 2, 3]) expect(energyAt('dinner', hours)).toBeLessThan(-0.1);
  });

  it('begins with the first song after three hours of silence, and shows in the reason', () => {
    const dj = new Dj();
    dj.settings = { ...dj.settings, arc: 'party' };
    dj.feel(room('neutral'));
    expect(dj.start().reason).toContain('easy while the evening warms up');
    const firstMs = dj.state.eveningMs;
    dj.nextSong();
    expect(dj.state.eveningMs).toBe(firstMs);
    dj.nowMs += 4 * HOUR_MS;
    dj.take({ kind: 'play', atMs: dj.nowMs });
    expect(dj.state.eveningMs).toBe(dj.nowMs);
  });

  it('is softer in the morning where the owner wants that', () => {
    const at = (minuteOfDay: number): number =>
      shapeOf({ ...settings, timeOfDay: 'gentle' }, { atMs: 0, minuteOfDay, eveningMs: 0 }).hour;
    expect(at(7 * 60)).toBeLessThan(-0.1);
    expect(at(15 * 60)).toBe(0);
  });
});

describe('reasons', () => {
  it('speak of how it was, so that they stay true while the room changes', () => {
    const dj = new Dj();
    const said: string[] = [];
    dj.feel(HAPPY);
    said.push(dj.start().reason);
    for (const mood of [SAD, room('unsure'), room('none'), HAPPY, room('angry', -0.4, 0.5)]) {
      dj.feel(mood);
      for (let i = 0; i < 3; i++) said.push(dj.nextSong().reason);
    }
    for (const reason of said) {
      expect(reason).not.toMatch(/\b(looks|is|are)\b(?! not)/);
      expect(reason).toMatch(/^[A-Z][^\n]{10,170}\.$/);
    }
  });

  it('say that a pick has ended, in the first song after it', () => {
    const dj = new Dj();
    dj.feel(HAPPY);
    dj.settings = { ...dj.settings, moodOverride: 'sad' };
    dj.start();
    dj.settings = { ...dj.settings, moodOverride: 'auto' };
    expect(dj.nextSong().reason).toContain('after your sad pick');
    expect(dj.nextSong().reason).not.toContain('pick');
  });
});

describe('what a song may have done', () => {
  it('is told only where the music led somewhere and the room was read', () => {
    expect(movedTowards('match', SAD, HAPPY)).toBeNull();
    expect(movedTowards('lift', room('none'), HAPPY)).toBeNull();
    expect(movedTowards('lift', SAD, HAPPY)).toBeGreaterThan(0.4);
    expect(movedTowards('lift', HAPPY, SAD)).toBeLessThan(-0.4);
  });
});
