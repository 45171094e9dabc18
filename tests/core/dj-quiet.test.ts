import { describe, expect, it } from 'vitest';
import { quietness } from '../../daemon/core/dj/shape.ts';
import type { DjEffect } from '../../daemon/core/dj/state.ts';
import { Dj, playing, room, settings } from './dj-rig.ts';

describe('quiet hours', () => {
  const quiet = { ...settings, quietFrom: '22:00', quietUntil: '07:00' };

  it('begin gently, last past midnight, and end', () => {
    const at = (hours: number, minutes: number): number => quietness(quiet, hours * 60 + minutes);
    expect([at(21, 0), at(21, 45), at(22, 0), at(3, 0), at(6, 59), at(7, 0)]).toEqual([0, 0.5, 1, 1, 1, 0]);
    expect(quietness(settings, 1380)).toBe(0);
  });

  it('bring energy down step by step, and say so', () => {
    const dj = new Dj();
    dj.settings = { ...quiet, quietEnergy: 0.3 };
    dj.feel(room('surprised', 0.3, 0.7));
    dj.start();
    dj.minuteOfDay = 22 * 60;
    const songs = Array.from({ length: 6 }, () => dj.nextSong());
    expect(songs.at(-1)?.turn?.target.energy).toBeCloseTo(0.3);
    expect(songs.at(-1)?.reason).toContain('kept low for the quiet hours');
    expect(songs.at(-1)?.reason).toMatch(/easy-going|quiet, \d/);
  });

  it('turn a loud player down once', () => {
    const dj = new Dj();
    dj.settings = quiet;
    const first = dj.start();
    dj.minuteOfDay = 23 * 60;
    const heard = { ...playing(first.song, 5000, dj.nowMs), volumePercent: 80 };
    const effects = dj.decide({ kind: 'playback', atMs: dj.nowMs, playback: heard });
    expect(effects).toMatchObject([{ kind: 'volume', percent: 40 }]);
    expect(dj.decide({ kind: 'playback', atMs: dj.nowMs, playback: heard })).toEqual([]);
    dj.minuteOfDay = 12 * 60;
    dj.tick(1000);
    expect(dj.state.hushed).toBe(false);
  });

  describe('that are over', () => {
    const MINUTE_MS = 60_000;
    /** A night after which the player says that it is so loud. */
    const morning = (fromPercent = 75): { dj: Dj; says: (percent: number) => readonly DjEffect[] } => {
      const dj = new Dj();
      dj.settings = quiet;
      const first = dj.start();
      const says = (volumePercent: number): readonly DjEffect[] =>
        dj.decide({
          kind: 'playback',
          atMs: dj.nowMs,
          playback: { ...playing(first.song, 5000, dj.nowMs), volumePercent },
        });
      dj.minuteOfDay = 23 * 60;
      says(fromPercent);
      dj.nowMs += 10 * MINUTE_MS;
      says(40);
      dj.minuteOfDay = 7 * 60;
      return { dj, says };
    };

    it('bring the volume back by ten percent a minute, up to where it was', () => {
      const { dj, says } = morning();
      const set: number[] = [];
      let volume = 40;
      for (let n = 0; n < 20; n++) {
        dj.nowMs += MINUTE_MS / 2;
        for (const effect of says(volume)) if (effect.kind === 'volume') set.push((volume = effect.percent));
      }
      expect(set).toEqual([50, 60, 70, 75]);
      expect(dj.state.hush).toBeNull();
    });

    it('leave the volume to whoever touched it meanwhile', () => {
      const { dj, says } = morning();
      says(25);
      dj.nowMs += 10 * MINUTE_MS;
      expect(says(25)).toEqual([]);
      expect(dj.state.hush).toBeNull();
    });

    it('are not deceived by the steps of a fade', () => {
      const { dj, says } = morning();
      dj.minuteOfDay = 23 * 60;
      const [effect] = dj.take({ kind: 'skip', atMs: dj.nowMs });
      dj.nowMs += 1000;
      const playback = { ...playing(effect?.song ?? null, 0, dj.nowMs), volumePercent: 10 };
      dj.decide({ kind: 'playback', atMs: dj.nowMs, playback });
      expect(dj.state.hush).not.toBeNull();
      dj.nowMs += MINUTE_MS;
      says(40);
      expect(dj.state.hush).toMatchObject({ fromPercent: 75 });
    });

    it('wait for music: a player that is silent in the morning is turned up in the evening', () => {
      const { dj, says } = morning();
      const track = dj.state.current;
      dj.decide({ kind: 'paused', atMs: dj.nowMs });
      const atMs = dj.nowMs;
      dj.decide({
        kind: 'playback',
        atMs,
        playback: { state: 'paused', track, positionMs: 5000, atMs, volumePercent: 40 },
      });
      dj.nowMs += 9 * 60 * MINUTE_MS;
      dj.minuteOfDay = 16 * 60;
      dj.decide({ kind: 'resumed', atMs: dj.nowMs });
      dj.nowMs += MINUTE_MS;
      expect(says(40)).toMatchObject([{ kind: 'volume', percent: 50 }]);
    });

    it('owe the volume from before the first of two nights, when it was not back between them', () => {
      const { dj, says } = morning();
      dj.nowMs += MINUTE_MS;
      says(40);
      dj.minuteOfDay = 23 * 60;
      dj.nowMs += MINUTE_MS;
      expect(says(50)).toMatchObject([{ kind: 'volume', percent: 40, hush: { fromPercent: 75 } }]);
    });
  });
});
