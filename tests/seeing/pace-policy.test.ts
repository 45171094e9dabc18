import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHot, type HeatReading, type ThermalZone } from '../../daemon/seeing/heat.ts';
import { choosePace, type PaceFacts } from '../../daemon/seeing/pace-policy.ts';

const facts = (change: Partial<PaceFacts> = {}): PaceFacts => ({
  sinceFaceMs: 0,
  sinceMotionMs: Infinity,
  lookMs: 10,
  isHot: false,
  settings: { looksPerSecond: 5, mirrorLooksPerSecond: 15, mesh: false },
  ...change,
});
const mirror = { looksPerSecond: 5, mirrorLooksPerSecond: 15, mesh: true };

describe('the pace of looking', () => {
  test.each([
    ['looks five times a second at people', facts(), 5, 'people'],
    ['looks fifteen times a second while the mirror is watched', facts({ settings: mirror }), 15, 'mirror'],
    [
      'looks once a second at an empty room where something moved',
      facts({ sinceFaceMs: 9000, sinceMotionMs: 500 }),
      1,
      'moving',
    ],
    ['looks every five seconds at an empty room where nothing moves', facts({ sinceFaceMs: Infinity }), 0.2, 'still'],
    [
      'does not hurry for a mirror that nobody stands in front of',
      facts({ sinceFaceMs: 9000, settings: mirror }),
      0.2,
      'still',
    ],
    ['still looks at people who turned away for a moment', facts({ sinceFaceMs: 2900 }), 5, 'people'],
    ['halves its looks at people on a hot box', facts({ isHot: true }), 2.5, 'people'],
    ['halves those for the mirror too', facts({ isHot: true, settings: mirror }), 7.5, 'mirror'],
    ['and those at a moving empty room', facts({ isHot: true, sinceFaceMs: 9000, sinceMotionMs: 0 }), 0.5, 'moving'],
    ['but not those that bound how long someone stays unseen', facts({ isHot: true, sinceFaceMs: 9000 }), 0.2, 'still'],
    ['takes seven tenths of a core at most', facts({ lookMs: 100, settings: mirror }), 7, 'mirror'],
    ['has a default for the mirror', facts({ settings: { looksPerSecond: 5, mesh: true } }), 15, 'mirror'],
    [
      'is no slower for the mirror than for people',
      facts({ settings: { ...mirror, looksPerSecond: 20 } }),
      20,
      'mirror',
    ],
  ] as const)('%s', (...[, given, perSecond, situation]) => {
    const pace = choosePace(given);
    expect(pace).toMatchObject({ situation, isHot: given.isHot });
    expect(pace.perSecond).toBeCloseTo(perSecond);
  });

  test('says why', () => {
    expect(choosePace(facts()).why).toBe('people in view');
    expect(choosePace(facts({ lookMs: 200, settings: mirror, isHot: true })).why).toBe(
      'people in view, and the mirror is watched, as fast as the processor allows, half as often while the processor is hot or held back',
    );
  });

  test('is never more than allowed, never dead, and slower for a slower or hotter box', () => {
    const since = fc.constantFrom(0, 1000, 10_000, 60_000, Infinity);
    const any = fc.record({
      sinceFaceMs: since,
      sinceMotionMs: since,
      lookMs: fc.option(fc.double({ min: 0, max: 20_000, noNaN: true })),
      isHot: fc.boolean(),
      settings: fc.record({
        looksPerSecond: fc.double({ min: 0.2, max: 30, noNaN: true }),
        mirrorLooksPerSecond: fc.double({ min: 0.2, max: 30, noNaN: true }),
        mesh: fc.boolean(),
      }),
    });
    fc.assert(
      fc.property(any, (given) => {
        const { perSecond } = choosePace(given);
        const { looksPerSecond, mirrorLooksPerSecond } = given.settings;
        expect(perSecond).toBeLessThanOrEqual(Math.max(looksPerSecond, mirrorLooksPerSecond));
        expect(perSecond).toBeGreaterThanOrEqual(0.2 - 1e-9);
        expect(choosePace({ ...given, isHot: true }).perSecond).toBeLessThanOrEqual(perSecond);
        const slower = { ...given, lookMs: 2 * (given.lookMs ?? 50) + 50 };
        expect(choosePace(slower).perSecond).toBeLessThanOrEqual(perSecond);
      }),
    );
  });
});

describe('a hot processor', () => {
  const zone = (celsius: number, change: Partial<ThermalZone> = {}): ThermalZone => ({
    celsius,
    passiveCelsius: null,
    criticalCelsius: 110,
    ...change,
  });
  const reading = (change: Partial<HeatReading> = {}): HeatReading => ({
    zones: [],
    isCooling: false,
    throttled: 0,
    ...change,
  });

  test.each([
    ['is not one that says nothing', reading(), false],
    ['is one at 80 °C', reading({ zones: [zone(45), zone(80)] }), true],
    ['is none below', reading({ zones: [zone(79)] }), false],
    ['is judged by its own trip point', reading({ zones: [zone(88, { passiveCelsius: 95 })] }), false],
    ['is one at that point', reading({ zones: [zone(95, { passiveCelsius: 95 })] }), true],
    ['is one that is near its switch-off', reading({ zones: [zone(76, { criticalCelsius: 90 })] }), true],
    ['is one whose clock the kernel holds down', reading({ isCooling: true }), true],
    ['is one that the firmware throttles', reading({ throttled: 0x4 }), true],
    ['is one with too little voltage', reading({ throttled: 0x1 }), true],
    ['is none that was throttled once since the start', reading({ throttled: 0xf0000 }), false],
  ])('%s', (_, given, hot) => {
    expect(isHot(given, false)).toBe(hot);
  });

  test('stays hot until it has cooled by five degrees', () => {
    expect(isHot(reading({ zones: [zone(76)] }), true)).toBe(true);
    expect(isHot(reading({ zones: [zone(74)] }), true)).toBe(false);
  });
});
