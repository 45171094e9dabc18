import { Value } from 'typebox/value';
import { Config } from '../../daemon/contract/config.ts';
import { FER_CLASSES, type FerClass } from '../../daemon/contract/mood.ts';
import type { FaceSeen, RoomSeen } from '../../daemon/contract/vision.ts';
import { draw } from '../../daemon/core/dj/random.ts';
import { foldRoom, foldTick, openRoom, type RoomFold } from '../../daemon/core/mood/room.ts';

export const config = Value.Parse(Config, Value.Default(Config, {}));
export const START_MS = Date.UTC(2026, 10, 23, 20);

/** Eight probabilities: `share` for the class, the rest spread evenly. */
export const mostly = (mood: FerClass, share: number): number[] =>
  FER_CLASSES.map((name) => (name === mood ? share : (1 - share) / 7));

/** The classes that are moods of their own, and what these are called. */
export const SHOWN_CLASSES = {
  neutral: 'neutral',
  happiness: 'happy',
  sadness: 'sad',
  anger: 'angry',
  surprise: 'surprised',
} as const;

/** Numbers 0…1, the same after the same start. */
export function openDice(start: number): () => number {
  let seed = start;
  return () => {
    const drawn = draw(seed);
    seed = drawn.seed;
    return drawn.value;
  };
}

/** A wrong reading: mostly quite sure of some class, else anything. */
export function strangeMoods(dice: () => number): number[] {
  if (dice() < 0.7) return mostly(FER_CLASSES[Math.floor(dice() * FER_CLASSES.length)] ?? 'fear', 0.7 + 0.29 * dice());
  const raw = FER_CLASSES.map(() => 0.001 + dice());
  return raw.map((p) => p / raw.reduce((a, b) => a + b, 0));
}

export const face = (track: number, moods: number[], more: Partial<FaceSeen> = {}): FaceSeen => ({
  track,
  box: [0.3, 0.3, 0.2, 0.2],
  score: 0.9,
  moods,
  quality: 0.8,
  ...more,
});

/** Looks at a room, at any pace. */
export class Room {
  nowMs = START_MS;
  fold: RoomFold;
  readonly settings: typeof config.mood;
  #seq = 0;

  constructor(settings: Partial<typeof config.mood> = {}) {
    this.settings = { ...config.mood, ...settings };
    const state = openRoom(this.nowMs);
    this.fold = { state, room: state.room, faces: [] };
  }

  look(atMs: number, faces: readonly FaceSeen[], seq = ++this.#seq): RoomFold {
    this.nowMs = atMs;
    this.#seq = seq;
    const seen: RoomSeen = {
      kind: 'seen',
      seq,
      atMs,
      widthPx: 640,
      heightPx: 480,
      brightness: 0.5,
      faces: [...faces],
      workMs: 10,
    };
    return (this.fold = foldRoom(this.fold.state, seen, this.settings));
  }

  tick(atMs: number): RoomFold {
    this.nowMs = atMs;
    return (this.fold = foldTick(this.fold.state, atMs, this.settings));
  }

  /** Looks for that long; the faces may depend on the time since the start of the watch. */
  watch(forMs: number, perSecond: number, faces: (sinceMs: number) => readonly FaceSeen[]): RoomFold[] {
    const startMs = this.nowMs;
    const folds: RoomFold[] = [];
    const stepMs = 1000 / perSecond;
    for (let at = stepMs; at <= forMs + 1e-6; at += stepMs) folds.push(this.look(startMs + at, faces(at)));
    return folds;
  }
}
