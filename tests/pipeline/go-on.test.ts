import { describe, expect, test } from 'vitest';
import type { LastHeard } from '../../daemon/core/ports/outputs.ts';
import { silent } from '../../daemon/lib/log.ts';
import { openGoOn, worthGoingOn } from '../../daemon/pipeline/go-on.ts';
import { keepPlace } from '../../daemon/pipeline/keep-place.ts';
import { config, face, mostly } from '../core/room-rig.ts';
import { MemoryCourse } from '../fakes/dj-stores.ts';
import { MemoryOutputStore } from '../fakes/outputs.ts';
import { MemoryHistory } from '../fakes/stores.ts';
import { Box } from './box.ts';

const MINUTE_MS = 60_000;
const HAPPY = [face(1, mostly('happiness', 0.85))];
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
    box.also.push((signal, alive) =>
      keepPlace({ ...box.deps, outputs, desk: box.desk, course: box.course }, signal, alive),
    );
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

  test('and where the DJ was going are there for the next start: target, what leads, and for how long still', async () => {
    const before = new Box();
    const outputs = new MemoryOutputStore();
    before.also.push((signal, alive) =>
      keepPlace({ ...before.deps, outputs, desk: before.desk, course: before.course }, signal, alive),
    );
    await before.during(async () => {
      await before.watch(30_000, HAPPY);
      await before.run({ command: 'more-like-this' });
      await before.run({ command: 'skip' });
      await before.time.advance(2000);
    });
    const { kept } = before.course;
    expect(kept?.target).toEqual(pointOf(before.state.dj.target));
    expect(kept?.lead).toMatchObject({ kind: 'song', title: before.state.dj.lead, songs: 1 });

    const soon = new Box(new MemoryHistory(), {}, before.course);
    expect(soon.desk.course()).toEqual({ ...kept, atMs: soon.time.now() });
    // One step at most from where the last song was aimed, as if nothing had happened.
    await soon.run({ command: 'skip' });
    const { valence = 0, energy = 0 } = soon.state.dj.target ?? {};
    const far = Math.hypot(valence - (kept?.target?.valence ?? 0), energy - (kept?.target?.energy ?? 0));
    expect(far).toBeLessThanOrEqual(config.dj.maxStep + 1e-9);
    expect(soon.state.dj.lead).toBe(before.state.dj.lead);

    const dayAfter = new MemoryCourse();
    dayAfter.kept = { ...kept!, atMs: kept!.atMs - 86_400_000, hush: { fromPercent: 70, atPercent: 40 } };
    const { target, lead, hush } = new Box(new MemoryHistory(), {}, dayAfter).desk.course();
    expect({ target, lead }).toEqual({ target: null, lead: null });
    // What quiet hours took is owed until it is given back.
    expect(hush).toEqual({ fromPercent: 70, atPercent: 40 });
  });
});

const pointOf = (target: { valence: number; energy: number } | null): object | null =>
  target === null ? null : { valence: target.valence, energy: target.energy };
