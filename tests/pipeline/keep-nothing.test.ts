import { describe, expect, it } from 'vitest';
import { keepNothing } from '../../daemon/pipeline/keep-nothing.ts';
import { newFolder, openIn, play } from '../edges/storage-rig.ts';

const NOTHING = { moods: 0, plays: 0, taste: 0 };
const mood = { atMs: 1, mood: 'sad', valence: 0, arousal: 0, confidence: 1, people: 2 } as const;

describe('what is to be kept for no day at all', () => {
  it('is not written down; only the song that plays is, while it plays', () => {
    const storage = openIn(newFolder());
    const { history, insights, taste } = keepNothing(storage, NOTHING, storage.keepsakes);
    history.addMood(mood);
    insights.addTime({ fromMs: 0, toMs: 1000, mood: 'sad', valence: 0, arousal: 0 });
    const lesson = { atMs: 1, mood: 'sad', kind: 'like', uri: 'u', title: 't', artist: 'a', off: null } as const;
    taste.addLesson(lesson);
    history.startPlay(play('first', 1));
    history.startPlay(play('second', 2));
    expect(history.plays(9).map(({ title }) => title)).toEqual(['second']);
    history.endPlay(3, 'played');
    expect(history.plays(9)).toEqual([]);
    expect(history.moods(9)).toEqual([]);
    expect(insights.moods({ fromMs: 0, toMs: 5000 }, { by: 'day', offsetMinutes: 0 })).toEqual([]);
    expect(taste.lessons()).toEqual([]);
  });

  it('is decided for each kind by itself', () => {
    const storage = openIn(newFolder());
    const { history } = keepNothing(storage, { ...NOTHING, plays: 1 }, storage.keepsakes);
    history.addMood(mood);
    history.startPlay(play('first', 1));
    history.startPlay(play('second', 2));
    expect(history.plays(9)).toHaveLength(2);
    expect(history.moods(9)).toEqual([]);
  });
});
