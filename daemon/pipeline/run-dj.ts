import type { DjPlayback } from '../core/dj/state.ts';
import type { BoxState } from '../contract/state.ts';
import type { RoomMood, SettingsStore } from '../core/ports.ts';
import type { Log } from '../lib/log.ts';
import type { Alive } from '../lib/loop.ts';
import { changeState, type StateDeps } from './change-state.ts';
import type { DjDesk } from './dj-desk.ts';
import { every, type Wait } from './every.ts';
import { waitForFirstLook } from './first-look.ts';
import { isHeard } from './initial-state.ts';
import { seesRoom } from './room-seen.ts';
import { runTogether } from './run-together.ts';

export interface RunDjDeps extends StateDeps {
  readonly desk: DjDesk;
  readonly settings: Pick<SettingsStore, 'write'>;
  readonly wait: Wait;
  readonly log: Log;
  /** Done before anything is decided: music that a restart cut off goes on. */
  readonly first?: (signal: AbortSignal) => Promise<void>;
  /** The first song should be for the people who are there: so long does the DJ wait to see some. Default 0. */
  readonly firstLookMs?: number;
}

/** Fine enough for the last seconds of a song. */
const TICK_MS = 1000;

/** The snapshot and the time → the DJ's desk. */
export async function runDj(deps: RunDjDeps, signal: AbortSignal, alive: Alive): Promise<void> {
  const { desk, clock } = deps;
  let room: BoxState['room'] | null | undefined;
  let playback: BoxState['playback'] | null = null;
  await deps.first?.(signal);
  await waitForFirstLook({ ...deps, firstLookMs: deps.firstLookMs ?? 0 }, signal);
  await runTogether(signal, [
    async (stop) => {
      for await (const state of deps.store.changes(stop)) {
        const seen = seesRoom(state) ? state.room : null;
        if (seen !== room) {
          room = seen;
          await desk.take({ kind: 'room', atMs: clock(), room: seen === null ? null : roomOf(seen) });
        }
        if (playback === null || isNews(playback, state.playback)) {
          playback = state.playback;
          if (isHeard(state)) await desk.take({ kind: 'playback', atMs: clock(), playback: playbackOf(playback) });
        }
      }
    },
    (stop) =>
      every({ ms: TICK_MS, wait: deps.wait }, stop, async () => {
        endOverride(deps);
        await desk.take({ kind: 'tick', atMs: clock() });
        alive();
      }),
  ]);
}

/** A pick for a while ends by itself; the next song's reason says so. */
function endOverride(deps: RunDjDeps): void {
  const { moodOverride, moodOverrideUntil } = deps.store.get().dj;
  if (moodOverrideUntil === null || Date.parse(moodOverrideUntil) > deps.clock()) return;
  deps.settings.write({ moodOverride: 'auto', moodOverrideUntilMs: null });
  changeState(deps, (box) => ({ ...box, dj: { ...box.dj, moodOverride: 'auto', moodOverrideUntil: null } }));
  deps.log.info({ mood: moodOverride }, 'the time of the chosen mood is over; the music follows the room again');
}

/** A reason put right is no news: taken as a report, it would say again that the song before still plays. */
const isNews = (a: BoxState['playback'], b: BoxState['playback']): boolean =>
  a.state !== b.state ||
  a.positionAt !== b.positionAt ||
  a.positionMs !== b.positionMs ||
  a.track?.uri !== b.track?.uri;

const roomOf = ({ since, ...room }: BoxState['room']): RoomMood => ({ ...room, sinceMs: Date.parse(since) });

const playbackOf = ({ state, track, positionMs, positionAt, volumePercent }: BoxState['playback']): DjPlayback => ({
  state,
  track,
  positionMs,
  atMs: Date.parse(positionAt),
  volumePercent,
});
