import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affectColour, moodColour } from '../../kiosk-ui/src/look/affect-colour.ts';
import { contrast, type Rgb } from '../../kiosk-ui/src/look/colour.ts';
import { clockText, positionAt } from '../../kiosk-ui/src/look/position.ts';
import { livelinessOf, sceneColour, sceneOf } from '../../kiosk-ui/src/look/scene.ts';
import { pauseMs } from '../../kiosk-ui/src/live/backoff.ts';
import { troublesOf } from '../../kiosk-ui/src/look/troubles.ts';
import { cameraOff, emptyRoom, playingState, withHealth, withRoom } from './box-states.ts';

const bipolar = fc.double({ min: -1, max: 1, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const spread = ({ r, g, b }: Rgb): number => Math.max(r, g, b) - Math.min(r, g, b);

describe('the colour of a feeling', () => {
  it('can always be read on the dark ground', () => {
    fc.assert(
      fc.property(bipolar, bipolar, share, (valence, arousal, certainty) => {
        expect(contrast(affectColour(valence, arousal, certainty), { r: 11, g: 11, b: 12 })).toBeGreaterThan(4.5);
      }),
    );
  });

  it('is warm for the pleasant and cold for the sad', () => {
    const [happy, sad] = [moodColour('happy'), moodColour('sad')];
    expect(happy.r - happy.b).toBeGreaterThan(100);
    expect(sad.b - sad.r).toBeGreaterThan(80);
  });

  it('pales with doubt', () => {
    expect(spread(affectColour(0.8, 0.3, 0.2))).toBeLessThan(spread(affectColour(0.8, 0.3, 1)));
  });
});

describe('the scene', () => {
  it('goes still and grey when nobody is there or nobody looks', () => {
    for (const state of [emptyRoom(), cameraOff()]) {
      expect(livelinessOf(state)).toBe(0);
      expect(spread(sceneColour(state))).toBeLessThan(20);
    }
  });

  it('tells a camera that is off from one that is missing', () => {
    expect(sceneOf(cameraOff())).toBe('camera-off');
    const missing = withHealth(emptyRoom(), {
      camera: { state: 'needs-owner', message: 'No camera.', remedy: 'Plug one in.' },
    });
    expect(sceneOf(missing)).toBe('no-camera');
  });

  it('is livelier the more excited the room', () => {
    const of = (arousal: number): number => livelinessOf(withRoom(playingState(), { arousal }));
    expect(of(-0.5)).toBeLessThan(of(0.2));
    expect(of(0.2)).toBeLessThan(of(0.7));
  });
});

describe('the health strip', () => {
  it('leaves out what is well or off on purpose, and begins with what is worst', () => {
    const entry = (state: 'ok' | 'off' | 'degraded' | 'needs-owner' | 'failed') => ({
      state,
      message: state,
      remedy: '',
    });
    const health = {
      ...playingState().health,
      clock: entry('degraded'),
      camera: entry('off'),
      disk: entry('failed'),
      account: entry('needs-owner'),
    };
    expect(troublesOf(health).map((t) => t.part)).toEqual(['disk', 'account', 'clock']);
  });
});

describe('the clock of a song', () => {
  const playback = { ...playingState().playback, positionMs: 60_000, positionAt: '2026-01-01T00:00:00.000Z' };
  const startMs = Date.parse(playback.positionAt);

  it('advances while playing, stands while paused, and stops at the end', () => {
    expect(positionAt(playback, startMs + 5000)).toBe(65_000);
    expect(positionAt({ ...playback, state: 'paused' }, startMs + 5000)).toBe(60_000);
    expect(positionAt(playback, startMs + 900_000)).toBe(224_000);
  });

  it('never runs backwards when the clocks differ', () => {
    expect(positionAt(playback, startMs - 5000)).toBe(60_000);
  });

  it.each([
    [0, '0:00'],
    [83_999, '1:23'],
    [3_723_000, '1:02:03'],
  ])('writes %i ms as %s', (ms, text) => expect(clockText(ms)).toBe(text));
});

describe('the pause before connecting again', () => {
  it('grows, is never the same for all pages, and stays under a quarter of a minute', () => {
    expect(pauseMs(1, 0)).toBe(250);
    expect(pauseMs(1, 1)).toBe(500);
    expect(pauseMs(4, 0.5)).toBeGreaterThan(pauseMs(3, 0.5));
    expect(pauseMs(500, 1)).toBe(15_000);
  });
});
