import type { BoxState } from '../../../daemon/contract/state.ts';
import { livelinessOf, sceneOf } from './scene.ts';

/** How the page moves. */
export interface Pace {
  /** Beats a second at which it breathes; 0 = it does not. */
  readonly beatsPerSecond: number;
  /** How far the thread swings, 0…1. */
  readonly swing: number;
}

/** Nobody can tell a tempo from its double by breathing to it: within an octave all fit. */
const SLOWEST_BPM = 60;
const FASTEST_BPM = 120;
/** Of a song whose tempo nobody knows. */
const MIDDLE_BPM = 84;
/** Calm while nobody is there. */
const ALONE = 0.3;
const STILL_SWING = 0.08;

/** The tempo in the octave from 60 to 120 beats a minute, in whole steps of four. */
export function breathingBpm(tempoBpm: number): number {
  if (!(tempoBpm > 0)) return MIDDLE_BPM;
  let bpm = tempoBpm;
  while (bpm > FASTEST_BPM) bpm /= 2;
  while (bpm < SLOWEST_BPM) bpm *= 2;
  return Math.round(bpm / 4) * 4;
}

/** @param connected without a connection nobody knows whether it still plays */
export function paceOf(state: BoxState, connected: boolean): Pace {
  const { playback } = state;
  const scene = sceneOf(state);
  const company = scene === 'mood' || scene === 'unsure';
  const playing = playback.state === 'playing' && connected;
  const beats = breathingBpm(playback.track?.sound?.tempoBpm ?? 0) / 60;
  const liveliness = livelinessOf(state);
  return {
    beatsPerSecond: playing ? (company ? beats : beats * ALONE) : ALONE,
    swing: !playing ? 0 : liveliness === 0 ? STILL_SWING : 0.18 + 0.62 * liveliness,
  };
}
