import { describe, expect, it } from 'vitest';
import { keepPlanned, planAhead } from '../../daemon/core/dj/plan.ts';
import type { SongEffect } from '../../daemon/core/dj/state.ts';
import { Dj, features, room, song } from './dj-rig.ts';

const plan = (dj: Dj, songs: number): readonly SongEffect[] =>
  planAhead(dj.state, dj.context, { songs, atMs: dj.nowMs });

function begun(): Dj {
  const dj = new Dj();
  dj.feel(room('happy', 0.6, 0.4));
  dj.start();
  return dj;
}

/** What the DJ chooses when the next song is due. */
function fresh(dj: Dj): SongEffect {
  dj.succeeds = false;
  const before = dj.nowMs;
  dj.nowMs += 195_000;
  const [effect] = dj.tick(0);
  dj.nowMs = before;
  dj.succeeds = true;
  if (effect === undefined) throw new Error('nothing was due');
  return effect;
}

describe('a plan', () => {
  it('is what the DJ plays if the room stays as it is', () => {
    const dj = begun();
    const planned = plan(dj, 6).map(({ uri }) => uri);
    const played = Array.from({ length: 6 }, () => dj.nextSong().uri);
    expect(planned).toEqual(played);
  });

  it('changes nothing of the DJ, and says for each song why', () => {
    const dj = begun();
    const before = dj.state;
    const planned = plan(dj, 4);
    expect(dj.state).toBe(before);
    expect(new Set(planned.map(({ uri }) => uri)).size).toBe(4);
    for (const { reason, song: chosen } of planned) {
      expect(reason).toMatch(/\w \w/);
      expect(chosen.chosenMs).toBe(dj.nowMs);
    }
  });

  it('ends where a song’s length is not known, and where there are no songs', () => {
    const dj = new Dj([song('a', features(0.5, 0.5), { durationMs: 0 })]);
    dj.start();
    expect(plan(dj, 5)).toEqual([]);
    expect(plan(new Dj([]), 5)).toEqual([]);
  });

  it('is kept while the room wants nothing else', () => {
    const dj = begun();
    const [planned] = plan(dj, 1);
    dj.feel(room('happy', 0.5, 0.35));
    const kept = keepPlanned(fresh(dj), planned!, dj.context);
    expect(kept?.uri).toBe(planned!.uri);
    expect(kept?.reason).toBe(planned!.reason);
  });

  it('is given up when the room has turned, the owner asks for something else, or the song was banned', () => {
    const turned = begun();
    const [first] = plan(turned, 1);
    turned.feel(room('sad', -0.7, -0.5));
    turned.settings = { ...turned.settings, dwellTracks: 1 };
    expect(keepPlanned(fresh(turned), first!, turned.context)).toBeNull();

    const lifted = begun();
    const [second] = plan(lifted, 1);
    lifted.settings = { ...lifted.settings, direction: 'lift' };
    expect(keepPlanned(fresh(lifted), second!, lifted.context)).toBeNull();

    const banned = begun();
    const [third] = plan(banned, 1);
    const now = fresh(banned);
    banned.bans = { songs: new Set(), artists: new Set([third!.song.artist.toLowerCase()]) };
    expect(keepPlanned(now, third!, banned.context)).toBeNull();
  });
});
