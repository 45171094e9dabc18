import { describe, expect, it } from 'vitest';
import type { BoxState } from '../../daemon/contract/state.ts';
import { changeState } from '../../daemon/pipeline/change-state.ts';
import { Box, streaming } from './box.ts';

const SONG_MS = 200_000;

const feel = (box: Box, mood: Pick<BoxState['room'], 'mood' | 'valence' | 'arousal'>): void =>
  changeState(box.deps, (state) => ({
    ...state,
    room: { ...mood, confidence: 0.9, people: 2, since: new Date(box.time.now()).toISOString() },
  }));

function boxWith(ahead: number): Box {
  const box = new Box();
  box.player.ahead = ahead;
  box.eyes.tell(streaming);
  feel(box, { mood: 'happy', valence: 0.6, arousal: 0.4 });
  return box;
}

const next = (box: Box): string => box.state.playback.next?.title ?? '';
const now = (box: Box): string => box.state.playback.track?.title ?? '';

describe('the song that comes next', () => {
  it.each([
    [1, 4],
    // A list that was sent is replaced now and then: where the music leads moves on.
    [6, 3],
  ])('is the one that is played then, while the room stays as it is (sent ahead: %i)', async (ahead, least) => {
    const box = boxWith(ahead);
    let right = 0;
    await box.during(async () => {
      await box.time.advance(10_000);
      for (let song = 0; song < 4; song++) {
        const said = next(box);
        expect(said).not.toBe('');
        expect(said).not.toBe(now(box));
        await box.time.advance(SONG_MS);
        if (now(box) === said) right += 1;
      }
    });
    expect(right).toBeGreaterThanOrEqual(least);
  });

  it('is a guess until it waits behind the song that plays', async () => {
    const box = boxWith(1);
    await box.during(async () => {
      await box.time.advance(10_000);
      expect(box.state.playback.next).toMatchObject({ settled: false });
      await box.time.advance(SONG_MS - 12_000);
      expect(box.state.playback.next).toMatchObject({ settled: true });
    });
  });

  it('is another one once somebody has asked for another mood', async () => {
    const box = boxWith(1);
    await box.during(async () => {
      await box.time.advance(30_000);
      const before = next(box);
      await box.run({ command: 'mood-override', mood: 'angry' });
      await box.time.advance(20_000);
      expect(next(box)).not.toBe(before);
    });
  });
});
