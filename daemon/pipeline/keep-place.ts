import type { BoxState } from '../contract/state.ts';
import type { CourseStore } from '../core/ports/dj.ts';
import type { LastHeard, OutputStore } from '../core/ports/outputs.ts';
import type { Alive } from '../lib/loop.ts';
import type { StateDeps } from './change-state.ts';
import type { DjDesk } from './dj-desk.ts';
import { every, type Wait } from './every.ts';
import { isHeard } from './initial-state.ts';
import { runTogether } from './run-together.ts';

export interface KeepPlaceDeps extends StateDeps {
  readonly outputs: Pick<OutputStore, 'putLastHeard'>;
  readonly desk: Pick<DjDesk, 'course'>;
  readonly course: Pick<CourseStore, 'put'>;
  readonly wait: Wait;
}

/** A power cut loses at most so much of the place in a song: memory cards wear out by writing. */
const NOTED_EVERY_MS = 30_000;

/** What plays, where in it, and where the DJ is going → the memory, so that a restart can go on from there. */
export async function keepPlace(deps: KeepPlaceDeps, signal: AbortSignal, alive: Alive): Promise<void> {
  let written: LastHeard | null = null;
  const note = (state: BoxState): void => {
    if (!isHeard(state)) return;
    written = placeOf(state.playback, deps.clock());
    deps.outputs.putLastHeard(written);
  };
  let going = withoutTime(deps.desk.course());
  const noteCourse = (): void => {
    const course = deps.desk.course();
    if (withoutTime(course) === going) return;
    deps.course.put(course);
    going = withoutTime(course);
  };
  await runTogether(signal, [
    async (stop) => {
      for await (const state of deps.store.changes(stop)) {
        const { playback } = state;
        if (playback.state !== written?.state || uriOf(playback) !== written.uri) note(state);
        noteCourse();
        alive();
      }
    },
    (stop) =>
      every({ ms: NOTED_EVERY_MS, wait: deps.wait }, stop, () => {
        const state = deps.store.get();
        if (state.playback.state === 'playing') note(state);
        alive();
      }),
  ]);
}

const withoutTime = (course: ReturnType<DjDesk['course']>): string => JSON.stringify({ ...course, atMs: 0 });

const uriOf = ({ track }: BoxState['playback']): string | null => track?.uri ?? null;

function placeOf(playback: BoxState['playback'], nowMs: number): LastHeard {
  const { state, positionMs, positionAt, track } = playback;
  const ranMs = state === 'playing' ? Math.max(0, nowMs - Date.parse(positionAt)) : 0;
  const reachedMs = Math.min(positionMs + ranMs, track?.durationMs ?? 0);
  return { state, uri: uriOf(playback), positionMs: reachedMs, atMs: nowMs };
}
