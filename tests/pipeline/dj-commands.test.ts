import { describe, expect, it } from 'vitest';
import { BadRequest, NeedsOwner, Retry } from '../../daemon/core/errors.ts';
import { openArchive } from '../../daemon/pipeline/archive.ts';
import { saveEvening } from '../../daemon/pipeline/save-evening.ts';
import { plane } from '../core/dj-rig.ts';
import { face, mostly } from '../core/room-rig.ts';
import { MemoryHistory } from '../fakes/stores.ts';
import { Box } from './box.ts';

const HAPPY = [face(1, mostly('happiness', 0.85))];
const started = async (box: Box): Promise<string> => {
  await box.watch(8000, HAPPY);
  return box.state.playback.track?.uri ?? '';
};

describe('telling the DJ about songs', () => {
  it('remembers a like of the song that plays, with the mood of the room', async () => {
    const box = new Box();
    await box.during(async () => {
      const uri = await started(box);
      await box.run({ command: 'like' });
      expect(box.taste.taught).toMatchObject([{ kind: 'like', mood: 'happy', uri }]);
      await expect(box.run({ command: 'like', uri: 'spotify:track:unheard-of' })).rejects.toThrow(BadRequest);
    });
  });

  it('leads with more like this, and shows what leads', async () => {
    const box = new Box();
    await box.during(async () => {
      await started(box);
      await box.run({ command: 'more-like-this' });
      expect(box.state.dj.lead).toBe(box.state.playback.track?.title);
      await box.run({ command: 'lead', by: 'playlist:1' });
      expect(box.state.dj.lead).toBe('Sunday');
      await box.run({ command: 'lead', by: 'off' });
      expect(box.state.dj.lead).toBe('');
      await expect(box.run({ command: 'lead', by: 'playlist:9' })).rejects.toThrow('no song and no list');
    });
  });

  it('stops a song that is banned, and never plays it again', async () => {
    const box = new Box();
    await box.during(async () => {
      const uri = await started(box);
      await box.run({ command: 'ban', what: 'song' });
      expect(box.taste.bans()).toMatchObject([{ kind: 'song' }]);
      await box.watch(2000, HAPPY);
      expect(box.state.playback.track?.uri).not.toBe(uri);
      const { key = '' } = box.taste.bans()[0] ?? {};
      await expect(box.run({ command: 'unban', what: 'artist', key })).rejects.toThrow('no such artist');
      await box.run({ command: 'unban', what: 'song', key });
      expect(box.taste.bans()).toEqual([]);
    });
  });

  it('goes back to the song before, right after a skip', async () => {
    const box = new Box();
    await box.during(async () => {
      await expect(box.run({ command: 'previous' })).rejects.toThrow('no song was played before');
      const uri = await started(box);
      await box.run({ command: 'skip' });
      await box.watch(1000, HAPPY);
      expect(box.state.playback.track?.uri).not.toBe(uri);
      await box.run({ command: 'previous' });
      await box.watch(1000, HAPPY);
      expect(box.state.playback).toMatchObject({ track: { uri }, reason: 'Back to the song before, as you asked.' });
    });
  });

  it('says that there are no songs to whoever asks for one', async () => {
    const box = new Box();
    for (const { uri } of plane) await box.run({ command: 'ban', what: 'song', uri });
    await expect(box.run({ command: 'skip' })).rejects.toThrow(NeedsOwner);
    await expect(box.run({ command: 'play' })).rejects.toThrow('There are no songs');
  });
});

describe('a song that the player does not take', () => {
  it('is passed over at once', async () => {
    const box = new Box();
    box.player.failNext(new BadRequest('This song cannot be played here.'));
    await box.run({ command: 'skip' });
    const asked = box.player.commands.flatMap((command) => (command.command === 'play' ? command.uris : []));
    expect(new Set(asked).size).toBe(2);
    expect(box.unavailable).toEqual(asked.slice(0, 1));
  });

  it('is passed over after it failed three times', async () => {
    const box = new Box();
    const asked = (): string[] =>
      box.player.commands.flatMap((command) => (command.command === 'play' ? command.uris : []));
    for (let i = 0; i < 3; i++) {
      box.player.failNext(new Retry('Upstream is down.'));
      await expect(box.run({ command: 'skip' })).rejects.toThrow(Retry);
    }
    await box.run({ command: 'skip' });
    expect(new Set(asked().slice(0, 3)).size).toBe(1);
    expect(asked()[3]).not.toBe(asked()[0]);
  });
});

describe('resuming', () => {
  it('plays something else when there is nothing to resume', async () => {
    const box = new Box();
    await box.during(async () => {
      const uri = await started(box);
      await box.run({ command: 'pause' });
      await box.watch(1000, HAPPY);
      expect(box.state.playback.state).toBe('paused');
      box.player.failNext(new NeedsOwner('Nothing to resume', ''));
      await box.run({ command: 'play' });
      await box.watch(1000, HAPPY);
      expect(box.state.playback.state).toBe('playing');
      expect(box.state.playback.track?.uri).not.toBe(uri);
    });
  });
});

describe('a pick for a while', () => {
  it('ends by itself, and the next song says so', async () => {
    const box = new Box();
    await box.during(async () => {
      await started(box);
      await box.run({ command: 'mood-override', mood: 'sad', minutes: 30 });
      expect(box.settings.read()).toMatchObject({ moodOverride: 'sad' });
      expect(box.state.dj.moodOverrideUntil).not.toBeNull();
      await box.watch(29 * 60_000, HAPPY);
      expect(box.state.dj.moodOverride).toBe('sad');
      await box.watch(2 * 60_000, HAPPY);
      expect(box.state.dj).toMatchObject({ moodOverride: 'auto', moodOverrideUntil: null });
      expect(box.settings.read()).toMatchObject({ moodOverride: 'auto', moodOverrideUntilMs: null });
      await box.watch(4 * 60_000, HAPPY);
      expect(box.history.playRows.at(-1)?.reason).toContain('after your sad pick');
    });
  }, 20_000);

  it('stays until it is changed when no time was named', async () => {
    const box = new Box();
    await box.run({ command: 'mood-override', mood: 'sad', minutes: 30 });
    await box.run({ command: 'mood-override', mood: 'sad' });
    expect(box.state.dj).toMatchObject({ moodOverride: 'sad', moodOverrideUntil: null });
  });
});

describe('quiet hours', () => {
  it('let nobody turn it up beyond what the owner allows then', async () => {
    const box = new Box(new MemoryHistory(), { quietFrom: '22:00', quietUntil: '07:00', quietVolumePercent: 30 });
    await box.run({ command: 'volume', percent: 60 });
    box.minuteOfDay = 23 * 60;
    await expect(box.run({ command: 'volume', percent: 60 })).rejects.toThrow('30 percent is the most');
    await box.run({ command: 'volume', percent: 30 });
  });
});

describe('saving the evening', () => {
  const played = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ startedMs: i, uri: `spotify:track:${i}`, title: `${i}`, artist: 'A' }));

  it('makes a playlist in batches, and shows it', async () => {
    const box = new Box();
    box.evenings.played = played(230);
    await box.run({ command: 'save-evening' });
    expect(box.playlists.lists.get('list1')).toHaveLength(230);
    expect(box.state.dj.savedEvening).toMatchObject({ songs: 230, url: 'https://open.spotify.com/playlist/list1' });
    expect(box.state.dj.savedEvening?.name).toMatch(/^MoodDJ, \d+ \w+ \d{4}$/);
  });

  it('goes on where it broke off, and adds what came since', async () => {
    const box = new Box();
    box.evenings.played = played(150);
    box.playlists.failure = { afterBatches: 1, error: new Retry('Upstream is down.') };
    await expect(box.run({ command: 'save-evening' })).rejects.toThrow(Retry);
    expect(box.state.dj.savedEvening).toBeNull();
    await box.run({ command: 'save-evening' });
    box.evenings.played = played(160);
    await box.run({ command: 'save-evening' });
    expect([...box.playlists.lists.values()].map((list) => list.length)).toEqual([160]);
    expect(new Set(box.playlists.lists.get('list1')).size).toBe(160);
  });

  it('does not add twice what arrived without an answer', async () => {
    const box = new Box();
    box.evenings.played = played(150);
    box.playlists.loses = true;
    await expect(box.run({ command: 'save-evening' })).rejects.toThrow(Retry);
    await box.run({ command: 'save-evening' });
    expect(box.playlists.lists.get('list1')).toHaveLength(150);
  });

  it('makes a new one when the owner has deleted it', async () => {
    const box = new Box();
    box.evenings.played = played(20);
    box.evenings.kept = { startedMs: 0, playlistId: 'gone', url: '', name: 'Old', added: 15, sending: 0 };
    await saveEvening({ ...box.deps, evenings: box.evenings, playlists: box.playlists });
    expect(box.playlists.lists.get('list1')).toHaveLength(20);
  });

  it('says that nothing has played', async () => {
    await expect(new Box().run({ command: 'save-evening' })).rejects.toThrow('Nothing has played this evening.');
  });
});

describe('the history', () => {
  it('adds up how long the room felt how, and closes with the loop', async () => {
    const box = new Box();
    await box.during(async () => {
      await box.watch(400_000, HAPPY);
    });
    const happy = box.memory.times.filter(({ mood }) => mood === 'happy');
    const ms = happy.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
    expect(ms).toBeGreaterThan(380_000);
    expect(ms).toBeLessThan(401_000);
    expect(happy.every(({ valence }) => valence > 0.3)).toBe(true);
    expect(box.memory.times.some(({ mood }) => mood === 'none')).toBe(false);
  });

  it('forgets at the start and each night what is older than the owner wants, and what has run out', async () => {
    const box = new Box();
    await box.during(async () => {
      await box.time.advance(3000);
      expect(box.memory.pruned).toHaveLength(1);
      await box.time.advance(60_000);
      expect(box.memory.pruned).toHaveLength(1);
      box.night.put(new Date(box.time.now()));
      await box.time.advance(1000);
    });
    expect(box.memory.pruned).toHaveLength(2);
    expect(box.memory.expired).toHaveLength(2);
    expect(box.time.now() - (box.memory.pruned[0]?.plays ?? 0)).toBeGreaterThanOrEqual(365 * 86_400_000);
  });

  it('forgets what was learnt in the DJ’s head too', async () => {
    const box = new Box();
    await box.during(async () => {
      await started(box);
      await box.run({ command: 'like' });
      const { memory, taste, evenings, desk, clock } = box;
      const insights = { moods: () => [], songs: () => [], worked: () => [], skips: () => [] };
      const saving = () => Promise.reject(new Error('not asked'));
      const archive = openArchive({
        history: box.history,
        insights,
        keepsakes: memory,
        taste,
        evenings,
        desk,
        saveEvening: saving,
        clock,
      });
      expect(await archive.forgetTaste()).toBe(1);
      expect(memory.wiped).toEqual(['taste']);
    });
  });
});
