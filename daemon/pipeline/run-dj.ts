import type { DjPlayback } from '../core/dj/state.ts';
import type { BoxState } from '../contract/state.ts';
import type { RoomMood } from '../core/ports.ts';
import type { Alive } from '../lib/loop.ts';
import type { StateDeps } from './change-state.ts';
import type { DjDesk } from './dj-desk.ts';
import { every, type Wait } from './every.ts';
import { waitForFirstLook } from './first-look.ts';
import { isHeard } from './initial-state.ts';
import { runTogether } from './run-together.ts';

export interface RunDjDeps extends StateDeps {
  readonly desk: DjDesk;
  readonly wait: Wait;
  /** The first song should be for the people who are there: so long does the DJ wait to see some. Default 0. */
  readonly firstLookMs?: number;
}

/** Fine enough for the last seconds of a song. */
const TICK_MS = 1000;

/** The snapshot and the time → the DJ's desk. */
export async function runDj(deps: RunDjDeps, signal: AbortSignal, alive: Alive): Promise<void> {
  const { desk, clock } = deps;
  let room: BoxState['room'] | null = null;
  let playback: BoxState['playback'] | null = null;
  await waitForFirstLook({ ...deps, firstLookMs: deps.firstLookMs ?? 0 }, signal);
  await runTogether(signal, [
    async (stop) => {
      for await (const state of deps.store.changes(stop)) {
        if (state.room !== room) {
          room = state.room;
          await desk.take({ kind: 'room', atMs: clock(), room: roomOf(room) });
        }
        if (playback === null || isNews(playback, state.playback)) {
          playback = state.playback;
          if (isHeard(state)) await desk.take({ kind: 'playback', atMs: clock(), playback: playbackOf(playback) });
        }
      }
    },
    (stop) =>
      every({ ms: TICK_MS, wait: deps.wait }, stop, async () => {
        await desk.take({ kind: 'tick', atMs: clock() });
        alive();
      }),
  ]);
}

/** A reason put right is no news: taken as a report, it would say again that the song before still plays. */
const isNews = (a: BoxState['playback'], b: BoxState['playback']): boolean =>
  a.state !== b.state ||
  a.positionAt !== b.positionAt ||
  a.positionMs !== b.positionMs ||
  a.track?.uri !== b.track?.uri;

const roomOf = ({ since, ...room }: BoxState['room']): RoomMood => ({ ...room, sinceMs: Date.parse(since) });

const playbackOf = ({ state, track, positionMs, positionAt }: BoxState['playback']): DjPlayback => ({
  state,
  track,
  positionMs,
  atMs: Date.parse(positionAt),
});
