import { describe, expect, it } from 'vitest';
import type { VisionStatus } from '../../daemon/contract/vision.ts';
import { BadRequest, Fatal, NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import { changeState } from '../../daemon/pipeline/change-state.ts';
import { healthOf, judge, openPartHealth, setHealth } from '../../daemon/pipeline/health.ts';
import { keepHistory } from '../../daemon/pipeline/keep-history.ts';
import { runTogether } from '../../daemon/pipeline/run-together.ts';
import { Box } from './box.ts';

const MINUTE_MS = 60_000;

const status = (camera: Partial<VisionStatus['camera']>): VisionStatus => ({
  kind: 'status',
  protocol: 1,
  pid: 1,
  camera: { state: 'streaming', source: 'v4l2', name: 'Webcam', message: '', remedy: '', ...camera },
  framesPerSecond: 15.02,
  looksPerSecond: 4.98,
});

describe('watching the eyes', () => {
  it('shows camera and vision process, with what the owner can do', async () => {
    const box = new Box();
    await box.during(async () => {
      await box.time.advance(0);
      expect(box.state.health.vision.state).toBe('degraded');
      box.eyes.tell(status({}));
      await box.time.advance(0);
      expect(box.state.camera).toMatchObject({
        source: 'v4l2',
        name: 'Webcam',
        framesPerSecond: 15,
        looksPerSecond: 5,
      });
      expect(box.state.health).toMatchObject({ vision: { state: 'ok' }, camera: { state: 'ok', message: 'Webcam' } });
      box.eyes.tell(status({ state: 'missing', message: 'No camera is plugged in.', remedy: 'Plug one in.' }));
      await box.time.advance(0);
      expect(box.state.health.camera).toEqual({
        state: 'needs-owner',
        message: 'No camera is plugged in.',
        remedy: 'Plug one in.',
      });
      box.eyes.leave();
      await box.time.advance(0);
      expect(box.state.health).toMatchObject({ vision: { state: 'degraded' }, camera: { state: 'degraded' } });
      expect(box.state.camera.looksPerSecond).toBe(0);
      box.eyes.tell({ kind: 'failed', message: 'The model is damaged.', remedy: 'Install again.' });
      await box.time.advance(0);
      expect(box.state.health.vision).toEqual({
        state: 'failed',
        message: 'The model is damaged.',
        remedy: 'Install again.',
      });
    });
  });

  it('says how often it looks and why, and that a hot box looks less', async () => {
    const box = new Box();
    await box.during(async () => {
      const why = 'nobody in view, and nothing moves';
      box.eyes.tell({ ...status({}), pace: { perSecond: 0.2, why, isHot: false } });
      await box.time.advance(0);
      expect(box.state.health.vision).toEqual({ state: 'ok', message: `Running: ${why}.`, remedy: '' });
      box.eyes.tell({ ...status({}), pace: { perSecond: 2.5, why: 'people in view', isHot: true } });
      await box.time.advance(0);
      expect(box.state.health.vision).toMatchObject({
        state: 'degraded',
        remedy: expect.stringContaining('air') as string,
      });
    });
  });
});

describe('keeping moods', () => {
  it('writes a change at most once a minute, and the last one when the minute is over', async () => {
    const box = new Box();
    const stop = new AbortController();
    const running = keepHistory({ ...box.deps, ...box.diary }, stop.signal, () => undefined);
    const startMs = box.time.now();
    await box.time.advance(0);
    const feel = async (mood: 'happy' | 'sad' | 'angry', afterMs: number): Promise<void> => {
      await box.time.advance(afterMs);
      changeState(box, (state) => ({ ...state, room: { ...state.room, mood } }));
      await box.time.advance(0);
    };
    await feel('happy', 10_000);
    await feel('sad', 10_000);
    await feel('angry', 10_000);
    await box.time.advance(10 * MINUTE_MS);
    stop.abort();
    await running;
    const rows = box.history.moodRows.map(({ mood, atMs }) => ({ mood, after: atMs - startMs }));
    expect(rows).toEqual([
      { mood: 'none', after: 0 },
      { mood: 'angry', after: MINUTE_MS },
    ]);
  });
});

describe('failures', () => {
  it('are tried again when time or the owner can heal them', () => {
    expect(judge(new Retry('x', { afterMs: 5 }))).toEqual({ retry: true, afterMs: 5 });
    expect(judge(new NeedsOwner('x', 'y'))).toMatchObject({ retry: true });
    for (const error of [new Fatal('x', 'y'), new BadRequest('x'), new Error('a bug'), 'text']) {
      expect(judge(error)).toEqual({ retry: false });
    }
  });

  it('become health that people can read', () => {
    expect(healthOf(new Retry('Slow.'))).toMatchObject({ state: 'degraded', message: 'Slow.' });
    expect(healthOf(new NeedsOwner('No device.', 'Choose one.'))).toEqual({
      state: 'needs-owner',
      message: 'No device.',
      remedy: 'Choose one.',
    });
    expect(healthOf(new Fatal('Broken.', 'Mend it.'))).toMatchObject({ state: 'failed', remedy: 'Mend it.' });
    expect(healthOf(new TypeError('oops'))).toMatchObject({ state: 'failed', message: 'oops' });
  });

  it('show at their part, and go when the loop works again', () => {
    const box = new Box();
    const report = openPartHealth(box, 'player').reporter('run the DJ');
    report(new NeedsOwner('No device.', 'Choose one.'));
    expect(box.state.health.player.state).toBe('needs-owner');
    report(null);
    expect(box.state.health.player.state).toBe('ok');
  });

  it('of one loop are not hidden by another loop of the same part that works', () => {
    const box = new Box();
    const health = openPartHealth(box, 'player');
    const dj = health.reporter('run the DJ');
    const follow = health.reporter('follow the player');
    dj(new NeedsOwner('No device.', 'Choose one.'));
    follow(new Retry('Upstream is down.'));
    expect(box.state.health.player.message).toBe('No device.');
    setHealth(box, 'player', { state: 'ok', message: 'No music is playing yet.', remedy: '' });
    follow(null);
    expect(box.state.health.player.message).toBe('No device.');
    setHealth(box, 'player', { state: 'ok', message: 'Plays on Kitchen.', remedy: '' });
    health.hold();
    expect(box.state.health.player.message).toBe('No device.');
    setHealth(box, 'player', { state: 'ok', message: 'Plays on Kitchen.', remedy: '' });
    dj(null);
    expect(box.state.health.player.message).toBe('Plays on Kitchen.');
  });

  it('of one body stop those beside it, and come out', async () => {
    let stopped = false;
    const patient = (signal: AbortSignal): Promise<void> =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          stopped = true;
          resolve();
        });
      });
    const failing = (): Promise<void> => Promise.reject(new Retry('it failed'));
    await expect(runTogether(new AbortController().signal, [patient, failing])).rejects.toThrow('it failed');
    expect(stopped).toBe(true);
  });
});
