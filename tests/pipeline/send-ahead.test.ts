import { describe, expect, it } from 'vitest';
import { changeState } from '../../daemon/pipeline/change-state.ts';
import type { BoxState } from '../../daemon/contract/state.ts';
import { Box, streaming } from './box.ts';

const SONG_MS = 200_000;

function boxWith(ahead: number): Box {
  const box = new Box();
  box.player.ahead = ahead;
  box.eyes.tell(streaming);
  feel(box, { mood: 'happy', valence: 0.6, arousal: 0.4 });
  return box;
}

const feel = (box: Box, mood: Pick<BoxState['room'], 'mood' | 'valence' | 'arousal'>): void =>
  changeState(box.deps, (state) => ({
    ...state,
    room: { ...mood, confidence: 0.9, people: 2, since: new Date(box.time.now()).toISOString() },
  }));

const commands = (box: Box, name: string): number =>
  box.player.commands.filter(({ command }) => command === name).length;

describe('songs that are sent ahead', () => {
  it('play one after the other without another word to the player, each with its reason', async () => {
    const box = boxWith(6);
    const heard: string[] = [];
    await box.during(async () => {
      await box.time.advance(10_000);
      for (let i = 0; i < 6; i++) {
        heard.push(box.state.playback.reason);
        await box.time.advance(SONG_MS);
      }
    });
    expect(commands(box, 'play')).toBe(2);
    expect(heard.every((reason) => /BPM\.$/.test(reason))).toBe(true);
    expect(box.history.playRows.length).toBeGreaterThanOrEqual(6);
    expect(box.state.dj.steppedBackSince).toBeNull();
  });

  it('go on into the next list at the end of the last song', async () => {
    const box = boxWith(2);
    await box.during(async () => {
      await box.time.advance(2 * SONG_MS - 5000);
      expect(commands(box, 'play')).toBe(1);
      await box.time.advance(6000);
      expect(commands(box, 'play')).toBe(2);
      expect(box.player.playback).toMatchObject({ state: 'playing' });
    });
  });

  it('give way to others at the end of the song when the room has turned', async () => {
    const box = boxWith(8);
    await box.during(async () => {
      await box.time.advance(10_000);
      feel(box, { mood: 'sad', valence: -0.7, arousal: -0.5 });
      for (let i = 0; i < 4; i++) await box.time.advance(SONG_MS);
    });
    const lists = box.player.commands.flatMap((one) => (one.command === 'play' ? [one.uris] : []));
    expect(lists.length).toBeGreaterThan(1);
    expect(lists[1]).not.toContain(lists[0]?.[2]);
    expect(box.state.dj.target?.valence).toBeLessThan(0.6);
  });

  it('are the DJ’s also when nobody said so in time: nobody is taken to have chosen them', async () => {
    const box = boxWith(6);
    await box.during(async () => {
      await box.time.advance(10_000);
      const [first] = box.player.commands;
      const uris = first?.command === 'play' ? first.uris : [];
      // As if the loop had been away for two songs.
      await box.player.play(uris.slice(3));
      box.player.commands.pop();
      await box.time.advance(10_000);
      expect(box.state.playback.track?.uri).toBe(uris[3]);
      expect(box.state.playback.reason).toMatch(/BPM\.$/);
      expect(box.state.dj.steppedBackSince).toBeNull();
    });
  });

  it('are sent one by one to a player that takes them so', async () => {
    const box = boxWith(1);
    await box.during(() => box.time.advance(10_000 + 2 * SONG_MS));
    expect(commands(box, 'play')).toBe(1);
    expect(commands(box, 'enqueue')).toBe(2);
  });
});
