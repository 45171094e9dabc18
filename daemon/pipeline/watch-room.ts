import { foldRoom, foldTick, openRoom, type MoodSettings, type RoomFold } from '../core/mood/room.ts';
import type { Eyes } from '../core/ports.ts';
import type { Alive } from '../lib/loop.ts';
import { changeState, instant, type StateDeps } from './change-state.ts';
import { every, type Wait } from './every.ts';
import { runTogether } from './run-together.ts';

export interface WatchRoomDeps extends StateDeps {
  readonly eyes: Pick<Eyes, 'seen'>;
  readonly settings: MoodSettings;
  readonly wait: Wait;
}

/** How often time passes for the room when no look arrives. */
const TICK_MS = 500;

/** Finer than anyone can see, coarse enough that an unmoving room does not make new snapshots. */
const round = (value: number, step: number): number => Math.round(value / step) * step;
const toPercent = (value: number): number => Number(round(value, 0.01).toFixed(2));
const toThousandth = (value: number): number => Number(round(value, 0.001).toFixed(3));

/** Looks → the room's mood and faces in the snapshot. */
export async function watchRoom(deps: WatchRoomDeps, signal: AbortSignal, alive: Alive): Promise<void> {
  let state = openRoom(deps.clock());
  const take = (fold: RoomFold, brightness: number | null): void => {
    state = fold.state;
    show(deps, fold, brightness);
    alive();
  };
  const isOff = (): boolean => !deps.store.get().camera.on;
  await runTogether(signal, [
    async (stop) => {
      for await (const seen of deps.eyes.seen(stop)) {
        // A look that was under way when the camera was switched off is nobody's business any more.
        if (!isOff()) take(foldRoom(state, seen, deps.settings), seen.brightness);
      }
    },
    (stop) =>
      every({ ms: TICK_MS, wait: deps.wait }, stop, () => {
        if (isOff() && state.room.mood !== 'none') state = openRoom(deps.clock());
        take(foldTick(state, deps.clock(), deps.settings), null);
      }),
  ]);
}

function show(deps: StateDeps, { room, faces }: RoomFold, brightness: number | null): void {
  changeState(deps, (state) => ({
    ...state,
    camera: brightness === null ? state.camera : { ...state.camera, brightness: toPercent(brightness) },
    room: {
      mood: room.mood,
      valence: toPercent(room.valence),
      arousal: toPercent(room.arousal),
      confidence: toPercent(room.confidence),
      people: room.people,
      since: instant(room.sinceMs),
    },
    faces: faces.map(({ track, box, mood, confidence }) => ({
      track,
      box: [toThousandth(box[0]), toThousandth(box[1]), toThousandth(box[2]), toThousandth(box[3])],
      mood,
      confidence: toPercent(confidence),
    })),
  }));
}
