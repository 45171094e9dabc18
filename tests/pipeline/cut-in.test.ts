import { expect, it } from 'vitest';
import type { BoxState } from '../../daemon/contract/state.ts';
import { openMusicRig } from '../fakes/music-rig.ts';

const SECOND_MS = 1000;
const MERRY: Pick<BoxState['room'], 'mood' | 'valence' | 'arousal'> = { mood: 'happy', valence: 0.9, arousal: 0.8 };
const GLOOMY: Pick<BoxState['room'], 'mood' | 'valence' | 'arousal'> = { mood: 'sad', valence: -0.9, arousal: -0.8 };

it('a song that the DJ ends early because the room has turned counts as skipped by nobody', async () => {
  await using rig = await openMusicRig();
  await rig.during(async () => {
    // Long enough for the music to have come to where the room is; then a song that is long enough, from its beginning.
    const isFresh = (): boolean => {
      const { track, positionAt, positionMs } = rig.state().playback;
      const beganMs = Date.parse(positionAt) - positionMs;
      return (track?.durationMs ?? 0) > 180_000 && rig.time.now() - beganMs < 10 * SECOND_MS;
    };
    for (let n = 0; n < 150 || (n < 2000 && !isFresh()); n++) {
      rig.feel(MERRY);
      await rig.time.advance(5 * SECOND_MS);
    }
    await rig.time.advance(60 * SECOND_MS);
    const before = rig.state().playback;
    expect(before.state).toBe('playing');
    expect(before.cutsIn).toBeUndefined();
    for (let n = 0; n < 18 && rig.state().playback.cutsIn !== true; n++) {
      rig.feel(GLOOMY);
      await rig.time.advance(5 * SECOND_MS);
    }
    expect(rig.state().playback).toMatchObject({ state: 'playing', cutsIn: true });
  });
  const [now, ended] = rig.storage.history.plays(2);
  expect(now?.uri).toBe(rig.state().playback.track?.uri);
  expect(ended?.outcome).toBe('stopped');
});
