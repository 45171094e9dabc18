import { describe, expect, test } from 'vitest';
import type { LastHeard } from '../../daemon/core/ports/outputs.ts';
import { silent } from '../../daemon/lib/log.ts';
import { openGoOn, worthGoingOn } from '../../daemon/pipeline/go-on.ts';
import { keepPlace } from '../../daemon/pipeline/keep-place.ts';
import { MemoryOutputStore } from '../fakes/outputs.ts';
import { Box } from './box.ts';

const MINUTE_MS = 60_000;
const BEFORE = 'spotify:track:before';

/** A box that comes back after a stop of `awayMs`. */
function backAfter(awayMs: number, heard: Partial<LastHeard> = {}): Box {
  const box = new Box();
  const atMs = box.time.now() - awayMs;
  const lastHeard: LastHeard = { state: 'playing', uri: BEFORE, positionMs: 61_000, atMs, ...heard };
  box.first = openGoOn({ ...box.deps, lastHeard, player: box.player, desk: box.desk, log: silent });
  return box;
}

describe('after a restart', () => {
  test('the song that was cut off goes on where it was', async () => {
    const box = backAfter(MINUTE_MS);
    await box.during(async () => {
      await box.time.advance(1000);
      expect(box.player.playback.track?.uri).toBe(BEFORE);
      expect(box.player.playback.positionMs).toBeGreaterThanOrEqual(61_000);
      expect(box.player.playback.positionMs).toBeLessThan(70_000);
    });
  });

  test('the music of an hour ago does not come back: the DJ chooses for the room as it is now', async () => {
    const box = backAfter(60 * MINUTE_MS);
    await box.during(async () => {
      await box.time.advance(10_000);
      expect(box.player.playback.state).toBe('playing');
      expect(box.player.playback.track?.uri).not.toBe(BEFORE);
    });
  });

  test('what somebody paused stays paused, and plays again when asked', async () => {
    const box = backAfter(60 * MINUTE_MS, { state: 'paused' });
    await box.during(async () => {
      await box.time.advance(30_000);
      expect(box.player.playback.state).toBe('stopped');
      await box.run({ command: 'play' });
      expect(box.player.playback.state).toBe('playing');
    });
  });

  test('the pause of yesterday is over', async () => {
    const box = backAfter(20 * 60 * MINUTE_MS, { state: 'paused' });
    await box.during(async () => {
      await box.time.advance(10_000);
      expect(box.player.playback.state).toBe('playing');
    });
  });

  test('music that went on without the box is left alone', async () => {
    const box = backAfter(MINUTE_MS);
    await box.player.play(['spotify:track:elsewhere']);
    await box.during(async () => {
      await box.time.advance(3000);
      expect(box.player.playback.track?.uri).toBe('spotify:track:elsewhere');
    });
  });

  test('the last seconds of a song are not worth coming back to', () => {
    const heard: LastHeard = { state: 'playing', uri: 'x', positionMs: 170_000, atMs: 0 };
    expect(worthGoingOn(heard, 180_000)).toBeNull();
    expect(worthGoingOn(heard, 240_000)).toBe(heard);
  });
});

describe('the place in the music', () => {
  test('is kept at every change, and twice a minute while a song plays', async () => {
    const outputs = new MemoryOutputStore();
    const box = new Box();
    box.also.push((signal, alive) => keepPlace({ ...box.deps, outputs }, signal, alive));
    await box.during(async () => {
      await box.time.advance(10_000);
      expect(outputs.lastHeard()).toMatchObject({ state: 'playing', uri: box.player.playback.track?.uri });
      await box.time.advance(45_000);
      expect(outputs.lastHeard()?.positionMs).toBeGreaterThan(20_000);
      await box.run({ command: 'pause' });
      await box.time.advance(1000);
      expect(outputs.lastHeard()?.state).toBe('paused');
    });
  });
});
