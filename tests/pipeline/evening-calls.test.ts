import { expect, it } from 'vitest';
import type { BoxState } from '../../daemon/contract/state.ts';
import { openMusicRig, type MusicRig } from '../fakes/music-rig.ts';
import { openDice } from '../core/room-rig.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const EVENING_MS = 12 * HOUR_MS;

const FEELINGS: readonly Pick<BoxState['room'], 'mood' | 'valence' | 'arousal'>[] = [
  { mood: 'happy', valence: 0.6, arousal: 0.4 },
  { mood: 'neutral', valence: 0.1, arousal: -0.1 },
  { mood: 'surprised', valence: 0.3, arousal: 0.6 },
  { mood: 'sad', valence: -0.5, arousal: -0.4 },
  { mood: 'none', valence: 0, arousal: 0 },
];

/** People come, go, and change their minds: another mood every quarter to three quarters of an hour, never quite still in between. */
async function live(rig: MusicRig, dice: () => number): Promise<void> {
  const endMs = rig.time.now() + EVENING_MS;
  let feeling = FEELINGS[0]!;
  let turnsMs = 0;
  const acts = actsOf(rig, dice);
  while (rig.time.now() < endMs) {
    const nowMs = rig.time.now();
    if (nowMs >= turnsMs) {
      feeling = FEELINGS[Math.floor(dice() * FEELINGS.length)]!;
      turnsMs = nowMs + (15 + 30 * dice()) * MINUTE_MS;
    }
    const near = (value: number): number => value + 0.1 * (dice() - 0.5);
    rig.feel({ mood: feeling.mood, valence: near(feeling.valence), arousal: near(feeling.arousal) });
    await acts(nowMs);
    await rig.time.advance(20 * SECOND_MS);
  }
}

/** What people do on their phones: a dozen skips, some volume, a pause, a like, an evening saved. */
function actsOf({ dj, music, time }: MusicRig, dice: () => number): (nowMs: number) => Promise<void> {
  const startMs = time.now();
  const at = (minutes: number): number => startMs + minutes * MINUTE_MS;
  const skips = Array.from({ length: 12 }, (_, i) => ({
    atMs: at(20 + 55 * i + 20 * dice()),
    do: () => dj.run({ command: 'skip' }),
  }));
  const volumes = Array.from({ length: 8 }, (_, i) => ({
    atMs: at(10 + 80 * i + 30 * dice()),
    do: () => dj.run({ command: 'volume', percent: Math.round(30 + 40 * dice()) }),
  }));
  const others = [
    { atMs: at(100), do: () => dj.run({ command: 'pause' }) },
    { atMs: at(110), do: () => dj.run({ command: 'play' }) },
    { atMs: at(300), do: () => music.player.list(new AbortController().signal) },
    { atMs: at(700), do: () => dj.archive.saveEvening() },
  ];
  const due = [...skips, ...volumes, ...others].sort((a, b) => a.atMs - b.atMs);
  return async (nowMs) => {
    for (let next = due[0]; next !== undefined && next.atMs <= nowMs; next = due[0]) {
      due.shift();
      await next.do();
    }
  };
}

it('a normal evening of twelve hours costs no more than 250 calls, by Spotify’s count and by ours', async () => {
  await using rig = await openMusicRig();
  await rig.during(async () => {
    rig.feel(FEELINGS[0]!);
    await rig.time.advance(5 * SECOND_MS);
    await live(rig, openDice(4));
  });
  const { ledger } = rig.sandbox;
  const calls = rig.music.calls.shown.get();
  const plays = rig.storage.history.plays(500);
  const playedMs = plays.reduce((sum, { startedMs, endedMs }) => sum + (endedMs ?? rig.time.now()) - startedMs, 0);
  process.stdout.write(
    `twelve hours: ${ledger.calls('api')} calls by Spotify’s count, ${calls.used} by ours ${JSON.stringify(calls.byPurpose)}, ${plays.length} songs\n`,
  );
  expect(ledger.calls('api')).toBeLessThanOrEqual(250);
  expect(calls.used).toBe(ledger.calls('api'));
  // Ten minutes of it were somebody's pause.
  expect(playedMs).toBeGreaterThan(EVENING_MS - 15 * MINUTE_MS);
  expect(plays.length).toBeGreaterThan(180);
}, 300_000);
