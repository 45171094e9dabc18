import { expect, it } from 'vitest';
import { Dj, room } from './dj-rig.ts';

/** A DJ whose song ends in eleven seconds. */
function nearTheEnd(): Dj {
  const dj = new Dj();
  dj.start();
  dj.nowMs += 188_000;
  return dj;
}

it('waits a moment to read who has just come in, and chooses for their mood', () => {
  const dj = nearTheEnd();
  dj.feel({ ...room('unsure'), sinceMs: dj.nowMs });
  expect(dj.tick(2000)).toEqual([]);
  const happy = { ...room('happy', 0.7, 0.3), sinceMs: dj.nowMs };
  const [effect] = dj.take({ kind: 'room', atMs: dj.nowMs, room: happy });
  expect(effect?.turn?.heading).toMatchObject({ mood: 'happy' });
});

it('does not wait for a room that has been unclear for long, nor until the song is over', () => {
  const long = nearTheEnd();
  long.feel({ ...room('unsure'), sinceMs: long.nowMs - 60_000 });
  expect(long.tick(1500)[0]?.turn?.heading).toMatchObject({ mood: 'unsure' });
  const restless = nearTheEnd();
  for (let second = 0; second < 6; second++) {
    restless.feel({ ...room('unsure'), sinceMs: restless.nowMs });
    expect(restless.tick(1000)).toEqual([]);
  }
  restless.feel({ ...room('unsure'), sinceMs: restless.nowMs });
  expect(restless.tick(2000)[0]?.turn?.heading).toMatchObject({ mood: 'unsure' });
});
