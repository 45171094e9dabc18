import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VENUES, type Venue } from '../../daemon/contract/privacy.ts';
import type { BoxState } from '../../daemon/contract/state.ts';
import {
  keepLooking,
  mayLook,
  refusalAt,
  startLooking,
  type Looking,
  type LookRules,
} from '../../daemon/core/privacy.ts';
import { BadRequest } from '../../daemon/core/errors.ts';
import { Store } from '../../daemon/lib/store.ts';
import { openPrivacyGuard, rulesOf, type PrivacyGuard } from '../../daemon/pipeline/guard-privacy.ts';
import { initialState } from '../../daemon/pipeline/initial-state.ts';
import { config } from '../core/room-rig.ts';
import { FakeEyes } from '../fakes/eyes.ts';
import { MemorySettings } from '../fakes/stores.ts';

const MINUTE_MS = 60_000;
const HOME: LookRules = { venue: 'home', optIn: false, optInMinutes: 5 };
const ASKED: LookRules = { ...HOME, optIn: true };

interface Rig {
  readonly guard: PrivacyGuard;
  readonly state: () => BoxState;
  readonly open: () => boolean;
  readonly settings: MemorySettings;
  /** Lets seconds pass, one look of the guard each, with so many people there. */
  readonly pass: (seconds: number, people: number) => Promise<void>;
}

function rig(change: { readonly venue?: Venue; readonly optIn?: boolean } = {}): Rig {
  let nowMs = 1000;
  const settings = new MemorySettings();
  const own = {
    ...config,
    venue: { kind: change.venue ?? 'home' },
    privacy: { ...config.privacy, optIn: change.optIn ?? false },
  };
  const store = new Store<BoxState>(
    initialState({
      ...{ id: 'box', version: '0', startedMs: nowMs, sandbox: true, phoneUrl: '', config: own },
      ...{ directionLocked: false, arcLocked: false, explicitLocked: false },
      ...{ owner: settings.read(), tracks: 0, understood: 0, setup: 'done' as const },
    }),
  );
  const eyes = new FakeEyes();
  eyes.configure({ cameraOn: store.get().camera.on });
  const guard = openPrivacyGuard({ store, clock: () => nowMs, eyes, settings, rules: rulesOf(own) });
  return {
    guard,
    settings,
    state: () => store.get(),
    open: () => {
      // What is shown is what is so.
      expect(store.get().camera.on).toBe(eyes.settings.get().cameraOn);
      return store.get().camera.on;
    },
    pass: async (seconds, people) => {
      store.update((box) => ({ ...box, room: { ...box.room, people } }));
      const stop = new AbortController();
      let left = seconds;
      const wait = (ms: number): Promise<void> => {
        if (left-- === 0) stop.abort();
        else nowMs += ms;
        return Promise.resolve();
      };
      await guard.watch(wait, stop.signal, () => undefined);
    },
  };
}

describe('a camera', () => {
  it.each(['workplace', 'school'] as const)(
    'is never opened in a %s, whatever anybody does, and the reason is told',
    (venue) => {
      for (const optIn of [false, true]) {
        const { guard, open, state } = rig({ venue, optIn });
        expect(open()).toBe(false);
        expect(() => guard.switchCamera(true)).toThrow(BadRequest);
        expect(() => guard.start()).toThrow(/AI Act/);
        expect(open()).toBe(false);
        expect(state().privacy).toMatchObject({ venue, refusal: expect.stringContaining('5(1)(f)') as string });
      }
    },
  );

  it('closes at once when the box is said to stand at work, with the faces, and opens when it has moved', () => {
    const { guard, open, state } = rig();
    expect(open()).toBe(true);
    guard.rule({ venue: 'workplace' });
    expect(open()).toBe(false);
    expect(state().faces).toEqual([]);
    guard.rule({ venue: 'home' });
    expect([open(), state().privacy.refusal]).toEqual([true, '']);
  });

  it('obeys the owner’s switch, which lasts', () => {
    const { guard, open, settings, state } = rig();
    guard.switchCamera(false);
    expect([open(), settings.read().cameraOn, state().privacy.cameraWanted]).toEqual([false, false, false]);
    guard.switchCamera(true);
    expect([open(), settings.read().cameraOn]).toEqual([true, true]);
  });

  it('that waits for a tap opens at the tap, stays while somebody is there, and closes after them', async () => {
    const { guard, open, state, pass } = rig({ optIn: true });
    expect([open(), state().privacy.lookingUntil]).toEqual([false, null]);
    guard.start();
    expect([open(), state().privacy.lookingUntil]).toEqual([true, new Date(1000 + 5 * MINUTE_MS).toISOString()]);
    await pass(1200, 2);
    expect(open()).toBe(true);
    await pass(250, 0);
    expect(open()).toBe(true);
    await pass(60, 0);
    expect([open(), state().privacy.lookingUntil]).toEqual([false, null]);
  });

  it('that waits for a tap closes at another, and the owner’s switch goes before both', () => {
    const { guard, open } = rig({ optIn: true });
    guard.start();
    guard.stop();
    expect(open()).toBe(false);
    guard.start();
    guard.switchCamera(false);
    expect(open()).toBe(false);
    expect(() => guard.start()).toThrow('switched the camera off');
    guard.switchCamera(true);
    // Nobody who is there now has agreed.
    expect(open()).toBe(false);
  });

  it('that was open closes when people are to be asked first, and needs no tap any more when not', () => {
    const { guard, open } = rig();
    guard.rule({ optIn: true });
    expect(open()).toBe(false);
    guard.rule({ optIn: false });
    expect(open()).toBe(true);
  });

  it('is told to pages a few times a minute while somebody is there, not each second', async () => {
    const { guard, state, pass } = rig({ optIn: true });
    guard.start();
    const { seq } = state();
    await pass(60, 1);
    expect(state().seq - seq).toBeLessThan(4);
  });
});

describe('the rule', () => {
  const rules = fc.record({
    venue: fc.constantFrom(...VENUES),
    optIn: fc.boolean(),
    optInMinutes: fc.double({ min: 0.5, max: 240, noNaN: true }),
  });
  const looking = fc.record({ wanted: fc.boolean(), untilMs: fc.option(fc.nat()) });

  it('opens nothing at work or school, nothing that is not wanted, and nothing without a tap where one is needed', () => {
    fc.assert(
      fc.property(rules, looking, (rule, how: Looking) => {
        const open = mayLook(rule, how);
        if (open) {
          expect(refusalAt(rule.venue)).toBe('');
          expect(how.wanted && (!rule.optIn || how.untilMs !== null)).toBe(true);
        }
        expect(refusalAt(rule.venue) !== '').toBe(['workplace', 'school'].includes(rule.venue));
      }),
    );
  });

  it('ends by itself wherever the clock goes, once nobody is there', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (jumpMs) => {
        const started = startLooking(ASKED, { wanted: true, untilMs: null }, 0);
        const seen = keepLooking(ASKED, started, { nowMs: jumpMs, people: 1 });
        const later = Math.max(jumpMs, 0) + 6 * MINUTE_MS;
        expect(keepLooking(ASKED, seen, { nowMs: later, people: 0 }).untilMs).toBeNull();
      }),
    );
    expect(startLooking(HOME, { wanted: true, untilMs: null }, 0).untilMs).toBeNull();
  });
});
