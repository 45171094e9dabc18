import { describe, expect, it } from 'vitest';
import { addWish, countWishes, leanOf, WISH_LASTS_MS, type Wish } from '../../daemon/core/dj/wishes.ts';
import { Dj, room } from './dj-rig.ts';

const MINUTE_MS = 60_000;
const wish = (who: string, towards: Wish['towards'], atMs = 0): Wish => ({ who, towards, atMs });
const all = (...wishes: readonly Wish[]): readonly Wish[] => wishes.reduce<readonly Wish[]>(addWish, []);

describe('what guests wish for', () => {
  it('grows with every guest who agrees, and never becomes an order', () => {
    const one = leanOf(all(wish('a', 'livelier')), 0);
    const three = leanOf(all(wish('a', 'livelier'), wish('b', 'livelier'), wish('c', 'livelier')), 0);
    expect(one).toBeCloseTo(1 / 3);
    expect(three).toBeCloseTo(3 / 5);
    const crowd = Array.from({ length: 200 }, (_, i) => wish(String(i), 'calmer'));
    expect(leanOf(all(...crowd), 0)).toBeGreaterThan(-1);
  });

  it('cancels out where guests disagree', () => {
    expect(leanOf(all(wish('a', 'livelier'), wish('b', 'calmer')), 0)).toBe(0);
  });

  it('gives each guest one voice, the newest', () => {
    const wishes = all(wish('a', 'livelier'), wish('a', 'livelier', 1), wish('a', 'calmer', 2));
    expect(countWishes(wishes, 2)).toEqual({ calmer: 1, livelier: 0 });
  });

  it('fades, and is over after half an hour', () => {
    const wishes = all(wish('a', 'livelier'));
    const at = [0, 10, 20, 29].map((minutes) => leanOf(wishes, minutes * MINUTE_MS));
    expect([...at].sort((a, b) => b - a)).toEqual(at);
    expect(leanOf(wishes, WISH_LASTS_MS)).toBe(0);
    expect(countWishes(wishes, WISH_LASTS_MS)).toEqual({ calmer: 0, livelier: 0 });
  });

  it('does not count a wish from a clock that was set back', () => {
    expect(leanOf(all(wish('a', 'livelier', 90 * MINUTE_MS)), 0)).toBe(0);
  });

  it('moves the music a little, and the song says so', () => {
    const aims = [-0.6, 0, 0.6].map((lean) => {
      const dj = new Dj();
      dj.settings = { ...dj.settings, lean };
      dj.feel(room('neutral', 0.1, 0));
      const effect = dj.start();
      return { energy: dj.state.target?.energy ?? 0, reason: effect.reason };
    });
    expect(aims[0]!.energy).toBeLessThan(aims[1]!.energy);
    expect(aims[1]!.energy).toBeLessThan(aims[2]!.energy);
    expect(aims[2]!.energy - aims[0]!.energy).toBeLessThanOrEqual(0.24 + 1e-9);
    expect(aims.map(({ reason }) => /(calmer|livelier), as guests asked/.exec(reason)?.[1] ?? '')).toEqual([
      'calmer',
      '',
      'livelier',
    ]);
  });
});
