import { Value } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import { BoxState } from '../../daemon/contract/state.ts';
import { NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import { ok, setHealth } from '../../daemon/pipeline/health.ts';
import { face, mostly } from '../core/room-rig.ts';
import { inventTrack } from '../fakes/player.ts';
import { MemoryHistory } from '../fakes/stores.ts';
import { Box, streaming } from './box.ts';

const HAPPY = [face(1, mostly('happiness', 0.85)), face(2, mostly('happiness', 0.8))];

describe('the box, from looks to music', () => {
  it('plays to an empty room, then to the mood of those who come', async () => {
    const box = new Box();
    // The camera works since before the first song is wanted.
    setHealth(box, 'camera', ok('Webcam'));
    box.eyes.tell(streaming);
    await box.during(async () => {
      await box.time.advance(1000);
      expect(box.state.room.mood).toBe('none');
      expect(box.state.playback).toMatchObject({ state: 'playing', device: 'Fake speaker' });
      expect(box.state.playback.reason).toMatch(/^(Nobody was in view|No faces)/);
      await box.watch(3000, HAPPY);
      expect(box.state.room).toMatchObject({ mood: 'happy', people: 2 });
      expect(box.state.faces.map(({ mood }) => mood)).toEqual(['happy', 'happy']);
      const firstUri = box.state.playback.track?.uri;
      await box.watch(200_000, HAPPY);
      expect(box.state.playback.track?.uri).not.toBe(firstUri);
      expect(box.state.playback.reason).toMatch(/happy/i);
      expect(box.state.dj.target?.valence).toBeGreaterThan(0.6);
      expect(Value.Check(BoxState, box.state)).toBe(true);
    });
    expect(box.history.moodRows.map(({ mood }) => mood)).toEqual(['none', 'happy']);
    expect(box.history.playRows).toMatchObject([{ outcome: 'played' }, { endedMs: null, roomMood: 'happy' }]);
    expect(box.history.playRows[0]?.reason).toMatch(/^(Nobody was in view|No faces)/);
    expect(box.history.playRows[1]?.reason).toBe(box.state.playback.reason);
  });

  it('empties the room when the eyes close, and at once when the camera is switched off', async () => {
    const box = new Box();
    await box.during(async () => {
      await box.watch(4000, HAPPY);
      await box.run({ command: 'camera', on: false });
      expect(box.state).toMatchObject({ faces: [], camera: { on: false } });
      expect(box.eyes.settings.get().cameraOn).toBe(false);
      expect(box.settings.read().cameraOn).toBe(false);
      box.eyes.see(box.look(HAPPY));
      await box.time.advance(500);
      expect(box.state).toMatchObject({ faces: [], room: { mood: 'none', people: 0 } });
      await box.run({ command: 'camera', on: true });
      await box.watch(4000, HAPPY);
      expect(box.state.room.mood).toBe('happy');
      await box.time.advance(4500);
      expect(box.state.room.mood).toBe('none');
    });
  });

  it('skips, pauses, goes on and turns as it is told', async () => {
    const box = new Box();
    await box.during(async () => {
      await box.time.advance(1000);
      const first = box.state.playback.track?.uri;
      await box.run({ command: 'skip' });
      await box.time.advance(0);
      expect(box.state.playback.track?.uri).not.toBe(first);
      expect(box.state.playback.reason).not.toBe('');
      await box.run({ command: 'pause' });
      await box.time.advance(600_000);
      expect(box.state.playback.state).toBe('paused');
      await box.run({ command: 'play' });
      await box.time.advance(1000);
      expect(box.state.playback.state).toBe('playing');
      await box.run({ command: 'volume', percent: 35 });
      await box.run({ command: 'direction', direction: 'lift' });
      await box.run({ command: 'mood-override', mood: 'sad' });
      await box.time.advance(0);
      expect(box.state.playback.volumePercent).toBe(35);
      expect(box.state.dj).toMatchObject({ direction: 'lift', moodOverride: 'sad' });
      expect(box.settings.read()).toMatchObject({ direction: 'lift', moodOverride: 'sad', volumePercent: 35 });
      await box.run({ command: 'skip' });
      await box.time.advance(0);
      expect(box.state.playback.reason).toMatch(/sad/i);
    });
    expect(box.history.playRows.map(({ outcome }) => outcome)).toEqual(['skipped', 'skipped', null]);
  });

  it('says of a guest’s song that somebody chose it, steps back, and takes over a minute after it has ended', async () => {
    const box = new Box();
    await box.during(async () => {
      await box.time.advance(10_000);
      await box.player.play([inventTrack('spotify:track:guest').uri]);
      await box.time.advance(60_000);
      expect(box.state.playback).toMatchObject({
        track: { uri: 'spotify:track:guest' },
        reason: 'Chosen by someone on this Spotify account; the DJ stays out of it.',
      });
      expect(box.state.dj.steppedBackSince).not.toBeNull();
      await box.time.advance(186_000);
      expect(box.state.dj.steppedBackSince).toBeNull();
      expect(box.state.playback.track?.uri).toMatch(/^spotify:track:\d{3}$/);
    });
  });

  it('refuses what makes no sense, and what the player refuses, and shows nothing of it', async () => {
    const box = new Box();
    await box.during(async () => {
      await box.time.advance(1000);
      await expect(box.run({ command: 'volume', percent: 101 })).rejects.toThrow('volume');
      await expect(box.run({ command: 'direction', direction: 'up' as 'lift' })).rejects.toThrow('direction');
      box.player.failNext(new NeedsOwner('No device.', 'Open Spotify on one.'));
      await expect(box.run({ command: 'volume', percent: 20 })).rejects.toThrow(NeedsOwner);
      expect(box.state.playback.volumePercent).toBe(60);
      expect(box.settings.read().volumePercent).toBeNull();
      const before = box.state.playback.track?.uri;
      box.player.failNext(new Retry('Upstream is down.'));
      await expect(box.run({ command: 'skip' })).rejects.toThrow(Retry);
      expect(box.state.playback.track?.uri).toBe(before);
      await box.run({ command: 'skip' });
      await box.time.advance(0);
      expect(box.state.playback.track?.uri).not.toBe(before);
    });
  });

  it('chooses the same song again when the player failed, and tells whoever supervises', async () => {
    const box = new Box();
    box.player.failNext(new Retry('Upstream is down.'));
    await expect(box.during(() => box.time.advance(1000))).rejects.toThrow('Upstream is down.');
    await box.during(() => box.time.advance(1000));
    const asked = box.player.commands.filter(({ command }) => command === 'play');
    expect(asked).toHaveLength(2);
    expect(asked[0]).toEqual(asked[1]);
  });

  it('knows its own song after a restart, and does not repeat the evening', async () => {
    const history = new MemoryHistory();
    const before = new Box(history);
    await before.during(() => before.time.advance(20_000));
    const { track, reason } = before.state.playback;
    const after = new Box(history);
    await after.player.play([track?.uri ?? '']);
    await after.during(async () => {
      await after.time.advance(1000);
      expect(after.state.playback.reason).toBe(reason);
      await after.time.advance(210_000);
      expect(after.state.playback.track?.uri).not.toBe(track?.uri);
    });
    expect(history.playRows).toHaveLength(2);
    expect(history.playRows[0]?.outcome).toBe('played');
  });

  it('counts every change once, and an unchanged room not at all', async () => {
    const box = new Box();
    await box.during(async () => {
      await box.watch(10_000, HAPPY);
      const { seq, at } = box.state;
      await box.watch(2000, HAPPY);
      expect(box.state.seq).toBe(seq);
      expect(box.state.at).toBe(at);
      await box.run({ command: 'direction', direction: 'calm' });
      expect(box.state.seq).toBe(seq + 1);
    });
  });
});
