import { describe, expect, it } from 'vitest';
import { artistKey, songKey } from '../../daemon/core/dj/library.ts';
import { learn } from '../../daemon/core/dj/taste.ts';
import type { Track } from '../../daemon/core/ports.ts';
import { gap } from '../../daemon/core/dj/target.ts';
import { Dj, features, plane, playing, room, song } from './dj-rig.ts';

const HAPPY = room('happy', 0.7, 0.3);
const SAD = room('sad', -0.6, -0.3);
const featuresOf = (uri: string): NonNullable<Track['features']> => {
  const known = plane.find((track) => track.uri === uri)?.features;
  if (known == null) throw new Error('not known');
  return known;
};

/** Many songs in one spot, all of different artists. */
const crowd = (count: number, more: (i: number) => Partial<Track> = () => ({})): Track[] =>
  Array.from({ length: count }, (_, i) => song(`c${i}`, features(0.5, 0.4), more(i)));

describe('rules, and what gives way in a small library', () => {
  it('keeps a song away for three hours, however few songs that are', () => {
    const dj = new Dj(crowd(80, () => ({ durationMs: 600_000 })));
    dj.settings = { ...dj.settings, noRepeatTracks: 0 };
    const heard = [dj.start(), ...Array.from({ length: 60 }, () => dj.nextSong())];
    heard.forEach(({ uri, atMs }, i) => {
      const before = heard.slice(0, i).findLast((other) => other.uri === uri);
      if (before !== undefined) expect(atMs - before.atMs).toBeGreaterThanOrEqual(3 * 3_600_000 - 15_000);
    });
  });

  it('gives up the album first, then the artist, then the count, and says so', () => {
    const reasonAfter = (tracks: Track[], songs: number): string => {
      const dj = new Dj(tracks);
      dj.start();
      let reason = '';
      for (let i = 0; i < songs; i++) ({ reason } = dj.nextSong());
      return reason;
    };
    const onAlbum = crowd(4, (i) => ({ artist: `Artist ${i}`, album: 'One', title: `T${i}` }));
    // The artists differ, and with them the albums: nothing gives way.
    expect(reasonAfter(onAlbum, 2)).not.toContain('although');
    // One album a band, whose songs are more than five apart.
    const bands = crowd(40, (i) => ({ artist: `Band ${i % 7}`, album: 'Same', title: `T${i}` }));
    expect(reasonAfter(bands, 8)).toContain('although its album had just been on');
    const soloist = crowd(20, (i) => ({ artist: 'Alone', album: `A${i}`, title: `T${i}` }));
    expect(reasonAfter(soloist, 3)).toContain('although its artist had just been on');
    // Over three hours of music, but not forty songs.
    const long = crowd(12, () => ({ durationMs: 1_200_000 }));
    expect(reasonAfter(long, 14)).toContain('although it played not many songs ago');
    expect(reasonAfter(crowd(4), 6)).toContain('although it had played not long ago');
  });

  it('plays what was heard longest ago when every song is too young', () => {
    const dj = new Dj(crowd(8));
    const heard = [dj.start(), ...Array.from({ length: 40 }, () => dj.nextSong())].map(({ uri }) => uri);
    heard.forEach((uri, i) => expect(heard.slice(Math.max(0, i - 3), i)).not.toContain(uri));
  });

  it('never plays what is banned, not even to avoid silence', () => {
    const [a, b] = crowd(2);
    if (a === undefined || b === undefined) throw new Error('no songs');
    const dj = new Dj([a, b]);
    dj.bans = { songs: new Set([songKey(a)]), artists: new Set() };
    expect(dj.start().uri).toBe(b.uri);
    expect(dj.nextSong().uri).toBe(b.uri);
    dj.bans = { songs: new Set([songKey(a)]), artists: new Set([artistKey(b.artist)]) };
    expect(dj.take({ kind: 'skip', atMs: dj.nowMs })).toEqual([]);
  });
});

describe('neighbours', () => {
  it('prefer a tempo and a key that go together', () => {
    const at = (id: string, tempo: number, key: number): Track =>
      song(id, { ...features(0.5, 0.4, tempo), key, mode: 1 });
    const dj = new Dj([at('now', 100, 0), at('clash', 141, 6), at('fits', 100, 7)]);
    dj.settings = { ...dj.settings, variety: 0 };
    dj.hear(
      playing({ uri: 'spotify:track:now', title: 'Song now', artist: 'Artist now', durationMs: 200_000 }, 0, dj.nowMs),
    );
    expect(dj.take({ kind: 'skip', atMs: dj.nowMs })[0]?.uri).toBe('spotify:track:fits');
  });
});

describe('more like this', () => {
  it('leads for eight songs, and says so', () => {
    const dj = new Dj();
    dj.feel(HAPPY);
    const first = dj.start();
    dj.decide({ kind: 'more', atMs: dj.nowMs, uri: null });
    expect(dj.state.lead?.by).toMatchObject({ kind: 'song', title: first.song.title });
    expect(dj.nextSong().reason).toContain(`more like “${first.song.title}”`);
    for (let i = 0; i < 7; i++) dj.nextSong();
    expect(dj.state.lead).toBeNull();
    expect(dj.nextSong().reason).not.toContain('more like');
  });

  it('draws towards the song it was asked for', () => {
    const spread = (led: boolean): number => {
      const dj = new Dj(plane, 3);
      dj.feel(room('neutral', 0, 0));
      dj.start();
      const uri = 'spotify:track:022';
      if (led) dj.decide({ kind: 'seed', atMs: dj.nowMs, seed: { kind: 'song', uri, title: 'X' } });
      const songs = Array.from({ length: 5 }, () => featuresOf(dj.nextSong().uri));
      return songs.reduce((sum, known) => sum + gap(known, featuresOf(uri)), 0) / songs.length;
    };
    expect(spread(true)).toBeLessThan(spread(false));
  });

  it('stays within a list while it has songs, then goes on without it', () => {
    const tracks = crowd(40, (i) => (i < 3 ? { sources: ['playlist:1'] } : {}));
    const dj = new Dj(tracks);
    dj.start();
    dj.decide({ kind: 'seed', atMs: dj.nowMs, seed: { kind: 'list', source: 'playlist:1', title: 'Sunday' } });
    const next = Array.from({ length: 5 }, () => dj.nextSong());
    const inList = next.filter(({ uri }) => tracks.find((track) => track.uri === uri)?.sources !== undefined);
    expect(inList.length).toBeGreaterThanOrEqual(2);
    expect(inList[0]?.reason).toContain('from “Sunday”');
    expect(next.at(-1)?.reason).toContain('with nothing new left in “Sunday”');
  });
});

describe('learning', () => {
  const often = (dj: Dj, uri: string): number => {
    let seen = 0;
    for (let seed = 0; seed < 300; seed++) {
      const other = new Dj([...crowd(20)], seed);
      other.settings = { ...dj.settings };
      other.state = { ...other.state, taste: dj.state.taste, room: dj.state.room };
      if (other.take({ kind: 'play', atMs: dj.nowMs })[0]?.uri === uri) seen++;
    }
    return seen / 300;
  };

  it('plays what is liked more often in that mood, less so in another, and fades', () => {
    const dj = new Dj(crowd(20));
    dj.feel(HAPPY);
    const { uri } = dj.start();
    dj.decide({ kind: 'like', atMs: dj.nowMs, uri: null });
    const happy = often(dj, uri);
    expect(happy).toBeGreaterThan(0.4);
    dj.feel(SAD);
    expect(often(dj, uri)).toBeLessThan(happy);
    dj.feel(HAPPY);
    dj.nowMs += 600 * 86_400_000;
    expect(often(dj, uri)).toBeLessThan(0.15);
  });

  it('says that a liked song is liked', () => {
    const dj = new Dj([song('only', features(0.85, 0.65)), song('other', features(0.1, 0.1))]);
    dj.settings = { ...dj.settings, variety: 0 };
    dj.feel(HAPPY);
    dj.start();
    dj.decide({ kind: 'like', atMs: dj.nowMs, uri: 'spotify:track:only' });
    dj.nextSong();
    expect(dj.nextSong().reason).toContain('and you like this one');
  });

  it('takes an early skip for more than a late one, and neither at the very end', () => {
    const lesson = (afterMs: number): string | undefined => {
      const dj = new Dj();
      dj.feel(HAPPY);
      dj.start();
      dj.nowMs += afterMs;
      const effects = dj.decide({ kind: 'skip', atMs: dj.nowMs });
      return effects.flatMap((effect) => (effect.kind === 'learn' ? [effect.lesson.kind] : []))[0];
    };
    expect(lesson(5000)).toBe('skip-early');
    expect(lesson(100_000)).toBe('skip-late');
    expect(lesson(190_000)).toBeUndefined();
  });

  it('learns from a skip in the Spotify app, which brings the queued song early', () => {
    const dj = new Dj();
    dj.feel(HAPPY);
    dj.start();
    const queued = dj.tick(190_000)[0];
    if (queued === undefined) throw new Error('nothing queued');
    // The report of a song that began on time teaches nothing.
    const onTime = dj.decide({
      kind: 'playback',
      atMs: dj.nowMs + 9000,
      playback: playing(queued.song, 0, dj.nowMs + 9000),
    });
    expect(onTime).toEqual([]);
    const early = new Dj();
    early.feel(HAPPY);
    early.start();
    early.state = { ...early.state, next: queued.song };
    const atMs = early.nowMs + 20_000;
    const effects = early.decide({ kind: 'playback', atMs, playback: playing(queued.song, 0, atMs) });
    expect(effects[0]).toMatchObject({ kind: 'learn', lesson: { kind: 'skip-early', mood: 'happy' } });
  });

  it('learns nothing when told not to, and forgets when told to', () => {
    const dj = new Dj();
    dj.settings = { ...dj.settings, learn: false };
    dj.start();
    expect(dj.decide({ kind: 'like', atMs: dj.nowMs, uri: null })).toEqual([]);
    dj.settings = { ...dj.settings, learn: true };
    dj.decide({ kind: 'like', atMs: dj.nowMs, uri: null });
    expect(dj.state.taste.songs.size).toBeGreaterThan(0);
    dj.decide({ kind: 'forget', atMs: dj.nowMs });
    expect(dj.state.taste.songs.size).toBe(0);
  });

  it('moves what is aimed at towards what is liked, but not far', () => {
    const dj = new Dj();
    dj.feel(room('neutral', 0, 0));
    dj.start();
    const lesson = { atMs: dj.nowMs, mood: 'neutral' as const, kind: 'like' as const, title: '', artist: '' };
    const before = dj.nextSong().turn?.target;
    for (let i = 0; i < 40; i++) {
      const taught = { ...lesson, uri: `x${i}`, title: `x${i}`, off: { valence: 0.3, energy: 0 } };
      dj.state = { ...dj.state, taste: learn(dj.state.taste, taught, 60 * 86_400_000) };
    }
    const after = dj.nextSong().turn?.target;
    expect((after?.valence ?? 0) - (before?.valence ?? 0)).toBeCloseTo(0.1, 2);
  });
});

describe('back to the song before', () => {
  it('plays it right after a skip, and takes the skip for a mistake', () => {
    const dj = new Dj();
    dj.feel(HAPPY);
    const first = dj.start();
    dj.nowMs += 20_000;
    const [second] = dj.take({ kind: 'skip', atMs: dj.nowMs });
    dj.nowMs += 2000;
    dj.hear(playing(second?.song ?? null, 2000, dj.nowMs));
    const effects = dj.decide({ kind: 'previous', atMs: dj.nowMs });
    expect(effects.map(({ kind }) => kind)).toEqual(['learn', 'play']);
    expect(effects[0]).toMatchObject({ lesson: { kind: 'back', uri: first.uri } });
    expect(effects[1]).toMatchObject({ uri: first.uri, reason: 'Back to the song before, as you asked.' });
    expect(dj.state.current?.uri).toBe(first.uri);
  });

  it('goes back further each time, and stops at the first song', () => {
    const dj = new Dj();
    const heard = [dj.start().uri, dj.nextSong().uri, dj.nextSong().uri];
    const back = (): string | undefined => dj.take({ kind: 'previous', atMs: (dj.nowMs += 1000) })[0]?.uri;
    expect([back(), back(), back()]).toEqual([heard[1], heard[0], undefined]);
  });
});
