import { describe, expect, it } from 'vitest';
import { shownPlayback } from '../../daemon/pipeline/follow-player.ts';
import type { Features, Playback, Track } from '../../daemon/core/ports.ts';

const track: Track = {
  uri: 'spotify:track:1',
  title: 'A',
  artist: 'B',
  album: 'C',
  durationMs: 200_000,
  coverUrl: '',
  explicit: false,
  features: null,
};
const features: Features = {
  ...{ valence: 0.7, energy: 0.4, tempoBpm: 96, danceability: 0.5, acousticness: 0.5 },
  ...{ key: 2, mode: 0, source: 'ReccoBeats', confidence: 1 },
};
const playback: Playback = { state: 'playing', track, positionMs: 0, atMs: 0, device: 'Box', volumePercent: 40 };

const soundOf = (known: Track | null): unknown =>
  shownPlayback(playback, { choiceOf: () => null, catalogue: { track: () => known } }).track?.sound;

describe('the song that plays', () => {
  it('is shown with how it sounds, which the library knows and the player does not', () => {
    expect(soundOf({ ...track, features })).toEqual({
      ...{ valence: 0.7, energy: 0.4, tempoBpm: 96, key: 2, mode: 'minor' },
    });
  });

  it('is shown without, where nobody knows it', () => {
    expect(soundOf({ ...track, features: null })).toBeNull();
    expect(soundOf(null)).toBeNull();
  });

  it('says of no key that it is one', () => {
    const { key, mode, ...rest } = features;
    expect([key, mode]).toEqual([2, 0]);
    expect(soundOf({ ...track, features: rest })).toMatchObject({ key: null, mode: null });
  });
});
