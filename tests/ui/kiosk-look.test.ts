import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOM_MOODS } from '../../daemon/contract/mood.ts';
import type { BoxState } from '../../daemon/contract/state.ts';
import { codeGroups, joinUrl, noticeUrl, pointsHere } from '../../kiosk-ui/src/kiosk/join-url.ts';
import { breathingBpm, paceOf } from '../../kiosk-ui/src/look/pace.ts';
import { pixelShift } from '../../kiosk-ui/src/look/pixel-shift.ts';
import { isQuiet } from '../../kiosk-ui/src/look/quiet.ts';
import { drawRibbon } from '../../kiosk-ui/src/look/ribbon.ts';
import { screenOf, SCREENS, type Circumstances, type Screen } from '../../kiosk-ui/src/look/screen.ts';
import { sharePast } from '../../kiosk-ui/src/look/share.ts';
import { DARK, followLight, type Light } from '../../kiosk-ui/src/look/theme.ts';
import { cameraOff, emptyRoom, playingState, withHealth, withPlayback } from './box-states.ts';
import { eveningRibbon } from './evening.ts';
import { SCREEN_STATES, withBox } from './kiosk-screens.ts';

const NOON = 12 * 60;

function screen(state: BoxState, change: Partial<Circumstances> = {}): Screen {
  return screenOf({ state, lostSinceMs: null, touchedMs: -Infinity, nowMs: Date.now(), minuteOfDay: NOON, ...change });
}

describe('the screen', () => {
  it.each(Object.entries(SCREEN_STATES))('is %s for its state', (name, state) => {
    expect(screen(state())).toBe(name);
  });

  it('is one of those that there are, whatever the state', () => {
    const states = fc.record({
      mood: fc.constantFrom(...ROOM_MOODS),
      playing: fc.constantFrom('playing', 'paused', 'stopped'),
      account: fc.constantFrom('ok', 'needs-owner', 'failed'),
      night: fc.constantFrom('quiet-hours', 'empty', 'never'),
      stage: fc.constantFrom('idle', 'joined', 'consent', 'done', 'failed'),
      claimed: fc.boolean(),
      optIn: fc.boolean(),
      cameraOn: fc.boolean(),
      lost: fc.option(fc.nat(100_000)),
    });
    fc.assert(
      fc.property(states, ({ mood, playing, account, night, stage, claimed, optIn, cameraOn, lost }) => {
        const base = withHealth(withPlayback(playingState(), { state: playing }), {
          account: { state: account, message: 'm', remedy: 'r' },
        });
        const state: BoxState = {
          ...base,
          room: { ...base.room, mood },
          kiosk: { theme: 'auto', night, quietFrom: '10:00', quietUntil: '14:00' },
          pairing: { stage, at: new Date().toISOString() },
          people: { ...base.people, claimed },
          privacy: { ...base.privacy, optIn },
          camera: { ...base.camera, on: cameraOn },
        };
        const shown = screen(state, { lostSinceMs: lost === null ? null : Date.now() - lost });
        expect(SCREENS).toContain(shown);
        // Music is hidden by nothing but the night, and what somebody waits for or has to be asked.
        if (playing === 'playing' && mood === 'happy' && cameraOn && !optIn && lost === null && stage === 'idle') {
          expect(['playing', 'first-run']).toContain(shown);
        }
      }),
    );
  });

  it('speaks of a lost connection only once a restart would be over', () => {
    const nowMs = Date.now();
    expect(screen(playingState(), { lostSinceMs: nowMs - 5000, nowMs })).toBe('playing');
    expect(screen(playingState(), { lostSinceMs: nowMs - 20_000, nowMs })).toBe('offline');
  });

  it('hides no music because one more guest has joined', () => {
    const joined: BoxState = { ...playingState(), pairing: { stage: 'joined', at: new Date().toISOString() } };
    expect(screen(joined)).toBe('playing');
  });

  it('asks the owner for nothing while music plays', () => {
    const account = { state: 'needs-owner', message: 'm', remedy: 'r' } as const;
    expect(screen(withHealth(playingState(), { account }))).toBe('playing');
    expect(screen(withHealth(withPlayback(playingState(), { state: 'paused' }), { account }))).toBe('needs-owner');
  });

  it('is dark in quiet hours while nobody is there, and at once awake when somebody comes or touches it', () => {
    const quiet = { theme: 'auto', night: 'quiet-hours', quietFrom: '22:00', quietUntil: '07:00' } as const;
    const nowMs = Date.now();
    const alone: BoxState = {
      ...emptyRoom(),
      kiosk: quiet,
      room: { ...emptyRoom().room, since: new Date(nowMs - 600_000).toISOString() },
    };
    const at = { nowMs, minuteOfDay: 23 * 60 };
    expect(screen(alone, at)).toBe('night');
    expect(screen(alone, { ...at, minuteOfDay: NOON })).toBe('empty');
    expect(screen(alone, { ...at, touchedMs: nowMs - 1000 })).toBe('empty');
    expect(screen({ ...playingState(), kiosk: quiet }, at)).toBe('playing');
    expect(screen({ ...alone, kiosk: { ...quiet, night: 'never' } }, at)).toBe('empty');
    const asleep = withPlayback({ ...cameraOff(), kiosk: quiet }, { state: 'paused' });
    expect(screen(asleep, at)).toBe('night');
    expect(screen({ ...cameraOff(), kiosk: quiet }, at)).toBe('camera-off');
  });

  it('is dark in an empty room at any hour where that is wished', () => {
    const nowMs = Date.now();
    const gone = (ms: number): BoxState => ({
      ...emptyRoom(),
      kiosk: { theme: 'auto', night: 'empty', quietFrom: '', quietUntil: '' },
      room: { ...emptyRoom().room, since: new Date(nowMs - ms).toISOString() },
    });
    expect(screen(gone(5 * 60_000), { nowMs })).toBe('empty');
    expect(screen(gone(11 * 60_000), { nowMs })).toBe('night');
  });
});

describe('quiet hours', () => {
  it.each([
    ['22:00', '07:00', 23 * 60, true],
    ['22:00', '07:00', 6 * 60 + 59, true],
    ['22:00', '07:00', 7 * 60, false],
    ['13:00', '15:00', 14 * 60, true],
    ['13:00', '15:00', 12 * 60, false],
    ['', '', 12 * 60, false],
    ['08:00', '08:00', 8 * 60, false],
  ])('from %s until %s: minute %i is %s', (...[from, until, minute, quiet]) => {
    expect(isQuiet(from, until, minute)).toBe(quiet);
  });
});

interface Lasting {
  readonly seconds: number;
  readonly minuteOfDay?: number;
}

describe('the look by the light', () => {
  const seen = (brightness: number, change: Partial<BoxState['camera']> = {}): BoxState => ({
    ...playingState(),
    camera: { ...playingState().camera, brightness, ...change },
  });
  /** The light after so many seconds of the same. */
  const after = (light: Light, state: BoxState, { seconds, minuteOfDay = NOON }: Lasting): Light => {
    let now = light;
    for (let s = 0; s <= seconds; s += 5) now = followLight(now, state, { nowMs: s * 1000, minuteOfDay });
    return now;
  };
  const LIGHT: Light = { theme: 'light', otherSinceMs: null };

  it('turns with the light in the room, once that has lasted', () => {
    expect(after(DARK, seen(0.6), { seconds: 30 }).theme).toBe('dark');
    expect(after(DARK, seen(0.6), { seconds: 60 }).theme).toBe('light');
    expect(after(LIGHT, seen(0.1), { seconds: 60 }).theme).toBe('dark');
  });

  it('stays as it is in the twilight between', () => {
    expect(after(DARK, seen(0.36), { seconds: 600 }).theme).toBe('dark');
    expect(after(LIGHT, seen(0.36), { seconds: 600 }).theme).toBe('light');
  });

  it('does not turn for a lamp that is on for a moment', () => {
    const lamp = followLight(DARK, seen(0.8), { nowMs: 0, minuteOfDay: NOON });
    const off = followLight(lamp, seen(0.1), { nowMs: 20_000, minuteOfDay: NOON });
    expect(followLight(off, seen(0.8), { nowMs: 50_000, minuteOfDay: NOON }).theme).toBe('dark');
  });

  it('goes by the hour without a camera, and by no photograph of the demo', () => {
    expect(after(DARK, seen(0, { on: false }), { seconds: 60, minuteOfDay: NOON }).theme).toBe('light');
    expect(after(LIGHT, seen(0.9, { on: false }), { seconds: 60, minuteOfDay: 22 * 60 }).theme).toBe('dark');
    expect(after(LIGHT, seen(0.9, { source: 'demo' }), { seconds: 5 }).theme).toBe('dark');
  });

  it('is what the owner sets, at once', () => {
    const set: BoxState = { ...seen(0.1), kiosk: { ...playingState().kiosk, theme: 'light' } };
    expect(followLight(DARK, set, { nowMs: 0, minuteOfDay: 0 }).theme).toBe('light');
  });
});

describe('the pace', () => {
  it('breathes with the song’s tempo, in the octave in which people breathe', () => {
    expect(breathingBpm(118)).toBe(120);
    expect(breathingBpm(174)).toBe(88);
    expect(breathingBpm(52)).toBe(104);
    expect(breathingBpm(0)).toBe(84);
    fc.assert(
      fc.property(fc.double({ min: 1, max: 400, noNaN: true }), (bpm) => {
        expect(breathingBpm(bpm)).toBeGreaterThanOrEqual(60);
        expect(breathingBpm(bpm)).toBeLessThanOrEqual(120);
      }),
    );
  });

  it('is calm while nobody is there, and still while nothing plays', () => {
    expect(paceOf(emptyRoom(), true).beatsPerSecond).toBeLessThan(paceOf(playingState(), true).beatsPerSecond / 2);
    expect(paceOf(withPlayback(playingState(), { state: 'paused' }), true).swing).toBe(0);
    expect(paceOf(playingState(), false).swing).toBe(0);
  });
});

describe('the ribbon as it is drawn', () => {
  it('runs from one end to the other, its colours in order, its songs and hours within', () => {
    const { path, stops, songs, hours } = drawRibbon(eveningRibbon(), 'dark');
    expect(path).toMatch(/^M0\.0 .*Z$/);
    expect(path).not.toContain('NaN');
    expect(stops[0]?.at).toBe(0);
    expect(stops.at(-1)?.at).toBe(1);
    for (const [i, { at }] of stops.entries()) expect(at).toBeGreaterThanOrEqual(stops[i - 1]?.at ?? 0);
    for (const at of [...songs, ...hours.map((hour) => hour.at)]) expect(at > 0 && at <= 1).toBe(true);
    expect(hours.length).toBeLessThanOrEqual(5);
  });

  it('is a hair where nothing is known', () => {
    const { stops } = drawRibbon({ ...eveningRibbon(), moods: [], songs: [] }, 'light');
    expect(new Set(stops.map(({ colour }) => colour)).size).toBe(1);
  });
});

describe('a snapshot that follows another', () => {
  it('keeps every part that is as it was', () => {
    const before = playingState();
    const next = { ...structuredClone(before), seq: 2, room: { ...before.room, people: 3 } };
    const shared = sharePast(before, next);
    expect(shared).toEqual(next);
    expect(shared.health).toBe(before.health);
    expect(shared.faces).toBe(before.faces);
    expect(shared.room).not.toBe(before.room);
    expect(sharePast(before, structuredClone(before))).toBe(before);
  });

  it('is told as it is, whatever came before', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, next) => {
        expect(sharePast(before, next)).toEqual(next);
      }),
    );
  });
});

describe('the way in', () => {
  it('reads codes in groups of four', () => {
    expect(codeGroups('K7M4RXA')).toBe('K7M4 RXA');
    expect(codeGroups('k7m-4rx a')).toBe('k7m4 rxa');
    expect(codeGroups('')).toBe('');
  });

  it('carries the ticket where there is one, and leads nobody to their own phone', () => {
    const { box } = withBox(playingState(), { joinTicket: 'abc' });
    expect(joinUrl(box)).toBe('http://192.168.178.42/phone#join=abc');
    expect(noticeUrl(box)).toBe('http://192.168.178.42/notice.html');
    expect(pointsHere(box)).toBe(false);
    for (const host of ['localhost', '127.0.0.1', '[::1]']) {
      expect(pointsHere({ ...box, phoneUrl: `http://${host}:8080/phone` })).toBe(true);
    }
    expect(pointsHere({ ...box, phoneUrl: '' })).toBe(true);
  });
});

describe('the words of the night', () => {
  it('stand in another place every minute, and in no place for long', () => {
    const places = Array.from({ length: 8 * 60 }, (_, minute) => pixelShift(minute * 60_000));
    for (const { x, y } of places) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThan(300);
    for (const [i, place] of places.entries()) expect(place).not.toEqual(places[i - 1]);
  });
});
