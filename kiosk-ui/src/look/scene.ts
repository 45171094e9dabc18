import type { BoxState } from '../../../daemon/contract/state.ts';
import { affectColour, STILL } from './affect-colour.ts';
import type { Rgb } from './colour.ts';

/** What the room's half of a page tells: a mood, or why there is none. */
export type Scene = 'mood' | 'unsure' | 'empty' | 'camera-off' | 'no-camera';

export function sceneOf(state: BoxState): Scene {
  const camera = state.health.camera.state;
  if (!state.camera.on) return 'camera-off';
  if (camera === 'needs-owner' || camera === 'failed') return 'no-camera';
  if (state.room.mood === 'none') return 'empty';
  return state.room.mood === 'unsure' ? 'unsure' : 'mood';
}

/** Mean of steps of a twentieth: the look follows the mood without repainting for every wisp of it. */
const step = (value: number): number => Math.round(value * 20) / 20;

export function sceneColour(state: BoxState): Rgb {
  const { valence, arousal, confidence } = state.room;
  return sceneOf(state) === 'mood' ? affectColour(step(valence), step(arousal), step(confidence)) : STILL;
}

/** How much moves, 0 (nothing) to 1 (a party), in quarters so that movement changes rarely. */
export function livelinessOf(state: BoxState): number {
  if (sceneOf(state) !== 'mood') return sceneOf(state) === 'unsure' ? 0.25 : 0;
  return Math.round(Math.max(0.1, Math.min(1, 0.35 + state.room.arousal)) * 4) / 4;
}
