import { describe, expect, it } from 'vitest';
import { gap } from '../../daemon/core/dj/target.ts';
import { Dj, features, plane, playing, room, song } from './dj-rig.ts';

const HAPPY = room('happy', 0.7, 0.3);
const SAD = room('sad', -0.6, -0.3);
const kinds = (effects: readonly { readonly kind: string }[]): string[] => effects.map(({ kind }) => kind);

describe('when the DJ acts', () => {
  it('says nothing before it has heard of the player', () => {
    const dj = new Dj();
    dj.feel(HAPPY);
    expect(dj.tick(60_000)).toEqual([]);
  });

  it('starts a calm song when nothing plays and nobody is there', () => {
    const dj = new Dj();
    dj.feel(room('none'));
    const effect = dj.start();
    expect(effect.kind).toBe('play');
    expect(effect.turn?.target).toMatchObject({ valence: 0.55, energy: 0.4 });
    expect(effect.reason).toMatch(/^(Nobody was in view|No faces just then)/);
  });

  it('gives a first start a moment to learn how songs sound, but not longer', () => {
    const unknown = plane.map((track) => ({ ...track, features: null }));
    const hurried = new Dj(unknown);
    expect(hurried.hear({})).toEqual([]);
    hurried.tracks = [...unknown.slice(0, 45), ...plane.slice(45, 46), ...unknown.slice(46)];
    expect(hurried.tick(1000).map(({ uri }) => uri)).toEqual([plane[45]?.uri]);
    const patient = new Dj(unknown);
    patient.hear({});
    expect(patient.tick(7000)).toEqual([]);
    expect(kinds(patient.tick(1000))).toEqual(['play']);
    const asked = new Dj(unknown);
    asked.hear({});
    expect(kinds(asked.take({ kind: 'play', atMs: asked.nowMs }))).toEqual(['play']);
  });

  it('waits while there are no songs, and begins with the first ones', () => {
    const dj = new Dj([]);
    expect(dj.hear({})).toEqual([]);
    dj.tracks = plane;
    expect(kinds(dj.tick(1000))).toEqual(['play']);
  });

  it('leaves the music off when its device goes away while it is paused, until someone wants it again', () => {
    const dj = new Dj();
    const { song: first } = dj.start();
    dj.nowMs += 60_000;
    dj.hear({ state: 'paused', track: first, positionMs: 60_000 });
    dj.nowMs += 600_000;
    expect(dj.hear({})).toEqual([]);
    dj.feel(HAPPY);
    expect(dj.tick(60_000)).toEqual([]);
    expect(kinds(dj.take({ kind: 'play', atMs: dj.nowMs }))).toEqual(['play']);
    dj.nowMs += 300_000;
    expect(kinds(dj.hear({}))).toEqual(['play']);
  });

  it('puts one song, and only one, behind the current one when 10 s are left', () => {
    const dj = new Dj();
    dj.start();
    expect(dj.tick(188_000)).toEqual([]);
    expect(kinds(dj.tick(1000))).toEqual(['enqueue']);
    expect(dj.tick(1000)).toEqual([]);
  });

  it('knows its song again when it begins, and goes on', () => {
    const dj = new Dj();
    dj.start();
    const second = dj.nextSong();
    expect(dj.state.current?.uri).toBe(second.uri);
    expect(dj.state.next).toBeNull();
    expect(dj.reasonFor(second.uri)).toBe(second.reason);
    expect(dj.nextSong().uri).not.toBe(second.uri);
  });

  it('does not start twice while upstream still reports the old state', () => {
    const dj = new Dj();
    const [first] = dj.hear({});
    dj.nowMs += 500;
    expect(dj.hear({})).toEqual([]);
    expect(dj.tick(1000)).toEqual([]);
    dj.nowMs += 500;
    expect(dj.hear(playing(first?.song ?? null, 0, dj.nowMs))).toEqual([]);
    expect(dj.tick(10_000)).toEqual([]);
  });

  it('starts again when the song it asked for never began', () => {
    const dj = new Dj();
    dj.hear({});
    dj.nowMs += 500;
    dj.hear({});
    expect(kinds(dj.tick(5000))).toEqual(['play']);
  });

  it('stays silent while a person has paused, and plays another song when they skip', () => {
    const dj = new Dj();
    const first = dj.start();
    expect(dj.hear({ state: 'paused', track: first.song, positionMs: 30_000 })).toEqual([]);
    expect(dj.tick(3_600_000)).toEqual([]);
    const effects = dj.take({ kind: 'skip', atMs: dj.nowMs });
    expect(kinds(effects)).toEqual(['play']);
    expect(effects[0]?.uri).not.toBe(first.uri);
  });

  it('takes a pause at the very end of a song for its end', () => {
    const dj = new Dj();
    const first = dj.start();
    dj.nowMs += 200_000;
    expect(kinds(dj.hear({ state: 'paused', track: first.song, positionMs: 199_500 }))).toEqual(['play']);
  });

  it('plays what it had put in the queue when the player did not', () => {
    const dj = new Dj();
    dj.start();
    const [queued] = dj.tick(190_000);
    dj.nowMs += 10_000;
    const [started] = dj.hear({});
    expect(started).toMatchObject({ kind: 'play', uri: queued?.uri, reason: queued?.reason, turn: null });
  });

  it('lets the queued song come by itself after a skip, and does not play it now', () => {
    const dj = new Dj();
    dj.start();
    const [queued] = dj.tick(190_000);
    const [skipped] = dj.take({ kind: 'skip', atMs: dj.nowMs });
    expect(skipped?.uri).not.toBe(queued?.uri);
    expect(dj.tick(195_000)).toEqual([]);
    dj.hear(playing(queued?.song ?? null, 0, dj.nowMs));
    expect(dj.state.current?.uri).toBe(queued?.uri);
  });

  it('says nothing of a song that someone chose, and plays again a while after it has ended', () => {
    const dj = new Dj();
    dj.start();
    dj.nowMs += 60_000;
    const guest = song('guest', null);
    expect(dj.hear(playing(guest, 0, dj.nowMs))).toEqual([]);
    expect(dj.tick(195_000)).toEqual([]);
    expect(dj.reasonFor(guest.uri)).toBeNull();
    dj.nowMs += 5000;
    expect(dj.hear({})).toEqual([]);
    expect(kinds(dj.tick(61_000))).toEqual(['play']);
  });

  it('moves on only when its effect succeeded, and decides the same again', () => {
    const dj = new Dj();
    dj.succeeds = false;
    const [failed] = dj.hear({});
    expect(dj.state).toMatchObject({ current: null, target: null, recent: [] });
    dj.succeeds = true;
    const [again] = dj.tick(1000);
    expect(again?.uri).toBe(failed?.uri);
    expect(dj.state.current?.uri).toBe(failed?.uri);
  });
});

describe('where the DJ leads', () => {
  it('moves its target by at most maxStep a song', () => {
    const dj = new Dj();
    dj.start();
    const rooms = [HAPPY, SAD, room('angry', -0.5, 0.6), room('none'), HAPPY, room('unsure'), SAD];
    let before = dj.state.target;
    for (const mood of rooms.flatMap((item) => [item, item, item])) {
      dj.feel(mood);
      const { turn } = dj.nextSong();
      if (before === null || turn === null) throw new Error('no target');
      expect(gap(before, turn.target)).toBeLessThanOrEqual(dj.settings.maxStep + 1e-9);
      before = turn.target;
    }
  });

  it('plays at least dwellTracks songs before it follows a new mood', () => {
    const dj = new Dj();
    dj.feel(HAPPY);
    dj.start();
    dj.feel(SAD);
    const held = dj.nextSong();
    expect(held.turn?.heading).toMatchObject({ mood: 'happy', held: true });
    expect(dj.nextSong().turn?.heading).toMatchObject({ mood: 'sad', held: false });
  });

  it('obeys the owner at once, dwell or not', () => {
    const dj = new Dj();
    dj.feel(HAPPY);
    dj.start();
    dj.settings = { ...dj.settings, moodOverride: 'sad' };
    const pinned = dj.nextSong();
    expect(pinned.turn?.heading).toMatchObject({ kind: 'pinned', mood: 'sad' });
    expect(pinned.reason).toMatch(/^Your pick was sad/);
    dj.settings = { ...dj.settings, moodOverride: 'auto', direction: 'calm' };
    expect(dj.nextSong().turn?.heading).toMatchObject({ kind: 'calm', mood: 'happy' });
  });

  it('follows a room that fills at once', () => {
    const dj = new Dj();
    dj.start();
    dj.feel(HAPPY);
    expect(dj.nextSong().turn?.heading).toMatchObject({ kind: 'match', mood: 'happy' });
  });

  it('lifts from where people are, and never far ahead of them', () => {
    const dj = new Dj();
    dj.settings = { ...dj.settings, direction: 'lift' };
    dj.feel(SAD);
    const first = dj.start();
    expect(first.turn?.target.valence).toBeCloseTo(0.2);
    expect(first.reason).toContain('starting where it was');
    const goals = Array.from({ length: 6 }, () => dj.nextSong().turn);
    const valences = goals.map((turn) => turn?.target.valence ?? 0);
    expect(valences).toEqual([...valences].sort((a, b) => a - b));
    const people = { valence: 0.2, energy: 0.35 };
    for (const turn of goals) expect(gap(turn?.target ?? people, people)).toBeLessThanOrEqual(0.35 + 1e-9);
  });

  it('holds its course while it cannot read the room', () => {
    const dj = new Dj();
    dj.feel(HAPPY);
    dj.start();
    dj.nextSong();
    const { target } = dj.state;
    dj.feel(room('unsure'));
    expect(dj.nextSong().turn?.target).toEqual(target);
  });
});

describe('which song', () => {
  it('repeats no song and no artist within the distances set', () => {
    const tracks = plane.map((track, i) => ({ ...track, artist: `Artist ${i % 12}` }));
    const dj = new Dj(tracks);
    dj.feel(HAPPY);
    const played = [dj.start(), ...Array.from({ length: 60 }, () => dj.nextSong())].map(({ song: chosen }) => chosen);
    played.forEach((chosen, i) => {
      expect(played.slice(Math.max(0, i - 40), i).map(({ uri }) => uri)).not.toContain(chosen.uri);
      expect(played.slice(Math.max(0, i - 3), i).map(({ artist }) => artist)).not.toContain(chosen.artist);
    });
  });

  it('takes the same song on another album for the same song', () => {
    const twins = [
      song('a', features(0.5, 0.4)),
      song('b', features(0.5, 0.4), { title: 'Song a', artist: 'Artist a, Guest' }),
    ];
    const other = song('c', features(0.1, 0.9), { artist: 'Artist a' });
    const dj = new Dj([...twins, other]);
    const first = dj.start();
    expect(['spotify:track:a', 'spotify:track:b', other.uri]).toContain(first.uri);
    const second = dj.nextSong();
    const titles = [first, second].map(({ song: chosen }) => chosen.title);
    expect(new Set(titles)).toEqual(new Set(['Song a', 'Song c']));
  });

  it('goes on with a library of one song', () => {
    const dj = new Dj([song('only', features(0.5, 0.5))]);
    dj.start();
    expect(dj.nextSong().uri).toBe('spotify:track:only');
  });

  it('always takes the nearest at variety 0, and draws the same evening from the same seed', () => {
    const nearest = new Dj();
    nearest.settings = { ...nearest.settings, variety: 0 };
    expect(nearest.start().song.uri).toMatch(/:0[34]5$/);
    const evening = (seed: number): string[] => {
      const dj = new Dj(plane, seed);
      dj.feel(HAPPY);
      return [dj.start().uri, ...Array.from({ length: 20 }, () => dj.nextSong().uri)];
    };
    expect(evening(3)).toEqual(evening(3));
    expect(evening(3)).not.toEqual(evening(4));
  });

  it('chooses songs near the target most of the time', () => {
    const dj = new Dj();
    dj.settings = { ...dj.settings, noRepeatTracks: 5, noRepeatHours: 0 };
    dj.feel(HAPPY);
    const chosen = [dj.start(), ...Array.from({ length: 30 }, () => dj.nextSong())];
    const gaps = chosen.map(({ uri, turn }) => {
      const known = plane.find((track) => track.uri === uri)?.features;
      return known && turn ? gap(known, turn.target) : 1;
    });
    expect(gaps.sort((a, b) => a - b)[15]).toBeLessThan(0.2);
  });

  it('plays songs it knows nothing about, but rarely', () => {
    const tracks = plane.map((track, i) => (i % 2 === 0 ? { ...track, features: null } : track));
    const dj = new Dj(tracks);
    dj.settings = { ...dj.settings, noRepeatTracks: 5, noRepeatHours: 0 };
    dj.feel(HAPPY);
    const chosen = [dj.start(), ...Array.from({ length: 99 }, () => dj.nextSong())];
    const unknown = chosen.filter(({ uri }) => tracks.find((track) => track.uri === uri)?.features === null);
    expect(unknown.length).toBeLessThan(20);
    const all = new Dj([song('mystery', null)]);
    expect(all.take({ kind: 'play', atMs: all.nowMs })[0]?.reason).toContain('not known yet');
  });
});
